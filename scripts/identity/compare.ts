import { isDeepStrictEqual } from 'node:util'
import type { Build } from './results.ts'

/** `fault`: not what a clean build gives. `not deterministic`: two clean builds differ as well. */
type DifferenceKind = 'fault' | 'not deterministic'

export interface Difference {
  /** The command and the file, or the command's exit code. */
  readonly what: string
  readonly restored: string
  readonly clean: string
  readonly kind: DifferenceKind
}

export type Verdict = 'same' | 'not deterministic' | 'fault' | 'does not build'

type Compared = Pick<Build, 'commands'>

/** Where a build differs from clean ones; where these differ among themselves it is no fault. */
export function findDifferences(
  restored: Compared,
  cleanBuilds: readonly Compared[],
): readonly Difference[] {
  const ours = factsOf(restored)
  const cleans = cleanBuilds.map(factsOf)
  const all = [ours, ...cleans]
  return [...new Set(all.flatMap((facts) => [...facts.keys()]))]
    .filter((name) => isComparable(name, all))
    .flatMap((name) => {
      const [mine, theirs] = [factOf(ours, name), cleans.map((facts) => factOf(facts, name))]
      const other = theirs.findLast((fact) => fact !== mine)
      if (other === undefined) return []
      const kind = new Set(theirs).size === 1 ? 'fault' : 'not deterministic'
      return [{ what: name, restored: mine, clean: other, kind }]
    })
}

type Facts = ReadonlyMap<string, string>

export const MISSING = 'missing'
const EXIT_CODE = 'exit code'

function factsOf({ commands }: Compared): Facts {
  return new Map(
    commands.flatMap(({ exitCode, programs }, at) => [
      [`${at + 1} ${EXIT_CODE}`, String(exitCode ?? 'none')] as const,
      ...Object.entries(programs).map(([path, sha256]) => [`${at + 1} ${path}`, sha256] as const),
    ]),
  )
}

function factOf(facts: Facts, name: string): string {
  return facts.get(name) ?? MISSING
}

/** Which programs were ready when a command failed is chance. */
function isComparable(name: string, builds: readonly Facts[]): boolean {
  const [command] = name.split(' ')
  const exitCode = `${command} ${EXIT_CODE}`
  return name === exitCode || builds.every((facts) => facts.get(exitCode) === '0')
}

/** The file that a difference is about, relative to the checkout; `undefined`: it is none. */
export function fileOf({ what }: Pick<Difference, 'what'>): string | undefined {
  const file = what.slice(what.indexOf(' ') + 1)
  return file === EXIT_CODE ? undefined : file
}

export function verdictOf(clean: Compared, differences: readonly Difference[]): Verdict {
  if (differences.some(({ kind }) => kind === 'fault')) return 'fault'
  if (differences.length > 0) return 'not deterministic'
  return clean.commands.every(({ exitCode }) => exitCode === 0) ? 'same' : 'does not build'
}

/** Settings that decide what is built: who stands between cargo and rustc does not. */
export function haveSameSettings(
  one: Pick<Build, 'settings'>,
  other: Pick<Build, 'settings'>,
): boolean {
  return isDeepStrictEqual(deciding(one), deciding(other))
}

function deciding({ settings }: Pick<Build, 'settings'>): Readonly<Record<string, string>> {
  return { ...settings, 'build.rustc-wrapper': '' }
}
