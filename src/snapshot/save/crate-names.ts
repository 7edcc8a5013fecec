import { hashInName, isCompiled, outputName, ownFolderOf } from '../../cargo/target-layout.ts'
import {
  baseName,
  crateOfMark,
  isExample,
  type TargetSurvey,
  type TargetUnit,
} from '../survey/survey-target.ts'

export interface Place {
  readonly profile: string
  readonly kind: string
  /** The name below the kind's folder, which has the unit's hash. */
  readonly name: string
}

export function placeOf(path: string): Place | undefined {
  const found = /^(.*?)\/(\.fingerprint|deps|build|examples|incremental)\/([^/]+)/.exec(path)
  if (found === null) return undefined
  const [, profile = '', kind = '', name = ''] = found
  return { profile, kind, name }
}

/**
 * Finds units' crate names, read off the names of their files: `serde_json` of `libserde_json-<hash>.rlib`. Several
 * programs without a hash may be of one place, and go by what cargo calls them.
 */
export function crateNames({
  entries,
}: TargetSurvey): (unit: Pick<TargetUnit, 'profile' | 'hash' | 'mark'>) => string | undefined {
  const names = new Map<string, string>()
  for (const { path } of entries) {
    if (!path.endsWith('.d') || !isCompiled(path)) continue
    const output = outputName(baseName(path))
    const hash = ownFolderOf(path)?.hash ?? output?.hash
    if (hash !== undefined) names.set(`${placeOf(path)?.profile} ${hash}`, output?.crate ?? '')
  }
  return ({ profile, hash, mark }) =>
    names.get(`${profile} ${hash}`) ?? (PROGRAM.test(mark) ? crateOfMark(mark) : undefined)
}

const PROGRAM = /^(bin|example)-/

/**
 * Examples that have no hash in their names, by profile and crate. Where they have one, what lies beside it without
 * is a copy, which cargo makes anew.
 */
export function plainExamples(
  { entries }: Pick<TargetSurvey, 'entries'>,
  kept: readonly TargetUnit[],
): ReadonlySet<string> {
  const places = entries.map(({ path }) => placeOf(path))
  const hashed = new Set(
    places.map((place) => `${place?.profile} ${place?.kind} ${hashInName(place?.name ?? '')}`),
  )
  const plain = kept.filter(
    (unit) => isExample(unit) && !hashed.has(`${unit.profile} examples ${unit.hash}`),
  )
  return new Set(plain.map(({ profile, mark }) => `${profile} examples ${crateOfMark(mark)}`))
}

/** Cargo calls what rustc made with `_` by a name with `-`, too. */
export function exampleOf({ profile, kind, name }: Place): string {
  return `${profile} ${kind} ${name.replace(/\..*$/, '').replaceAll('-', '_')}`
}
