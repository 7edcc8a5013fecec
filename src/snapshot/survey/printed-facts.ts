import { isBelow } from '../../cargo/paths.ts'
import type { Files } from '../../runner/ports.ts'
import type { Fact } from '../manifest.ts'
import type { UnitEvidence } from './evidence.ts'
import { type InterestScope, interestIn, isInCache } from './path-interest.ts'
import type { SurveyedUnit } from './survey-types.ts'

interface PrintedScope {
  readonly scope: InterestScope
  /** Of all units; what these left in target folders travels. */
  readonly all: readonly Pick<UnitEvidence, 'leaves'>[]
}

/** Folders that a build script printed, such as those with libraries: what is in them is linked later. */
export async function printedFacts(
  units: readonly Pick<SurveyedUnit, 'folder' | 'printed'>[],
  { scope, all }: PrintedScope,
  files: Pick<Files, 'observe'>,
): Promise<ReadonlyMap<string, readonly Fact[]>> {
  const left = [...new Set(all.flatMap(({ leaves }) => leaves))]
  const isFilled = (path: string): boolean =>
    left.some((each) => each !== path && isBelow(each, path))
  const wanted = units.map(({ printed }) =>
    printed.filter((path) => isElsewhere(path, scope) && !isFilled(path)),
  )
  const questions = [...new Set(wanted.flat())].map((path) => ({
    path,
    aspect: 'listing' as const,
  }))
  const answers = await files.observe(questions)
  const values = new Map(
    questions.map(({ path }, place) => [path, answers[place]?.value ?? 'none']),
  )
  const factOf = (of: string): readonly Fact[] => {
    const value = values.get(of) ?? 'none'
    return value === 'file' && left.includes(of) ? [] : [{ aspect: 'listing', of, value }]
  }
  return new Map(units.map(({ folder }, place) => [folder, (wanted[place] ?? []).flatMap(factOf)]))
}

/** Also what was downloaded beside the programs, or into a cache of the user's. */
function isElsewhere(path: string, scope: InterestScope): boolean {
  return (
    ['system', 'elsewhere', 'temporary', 'target'].includes(interestIn(path, scope)) ||
    isInCache(path, scope)
  )
}
