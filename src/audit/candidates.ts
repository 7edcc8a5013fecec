import type { CrateUse } from './crate-use.ts'
import type { LineEdit } from './edit-manifest.ts'
import { closure } from './features.ts'
import { evidenceFor, type KnownCrate } from './known-features.ts'
import type { ResolvedLine } from './resolved-lines.ts'
import { smallestEdit } from './smallest-edit.ts'
import { unknownCandidates } from './unknown-candidates.ts'

/** Where what is known of a candidate comes from. */
export type Ground =
  /** The table knows every feature that goes, and the sources show no use of them. */
  | 'not used'
  /** The same, but some of them can change what the program does without anybody seeing it. */
  | 'behaviour'
  /** The table does not know the crate, its version or the feature, or nothing of the crate is seen. */
  | 'unknown'
  /** Another tool said so. */
  | 'tool'

/** A change to one line that may save something. */
export interface Candidate {
  readonly line: ResolvedLine
  readonly edit: LineEdit
  readonly ground: Ground
  /** Features of the package that the line would ask for no more. */
  readonly removed: readonly string[]
  /** Features that stay -> why: `src/main.rs:12 tokio::spawn`. */
  readonly kept: ReadonlyMap<string, string>
  /** What to know besides, a sentence each. */
  readonly remarks: readonly string[]
}

interface LineKnowledge {
  readonly line: ResolvedLine
  readonly known: KnownCrate | undefined
  /** One for each member that gets the line. */
  readonly uses: readonly CrateUse[]
}

/** What could be written instead of a line, by what is known of its features. */
export function candidatesFor(knowledge: LineKnowledge): readonly Candidate[] {
  const { line, known, uses } = knowledge
  const on = closure(line.pkg.features, line.requested)
  if (on.size === 0) return []
  const seen = uses.some(({ paths, open }) => paths.size > 0 || open.size > 0)
  if (known === undefined || !seen) return unknownCandidates(line, [...line.requested], seen)
  const sorted = sortFeatures(on, known, knowledge)
  const cautious = keeping(knowledge, sorted, [...sorted.runtime.keys()])
  const bold = sorted.runtime.size === 0 ? undefined : keeping(knowledge, sorted, [])
  const found = [cautious, bold].filter((one) => one !== undefined)
  return [
    ...found.filter((one, at) => at === 0 || one.removed.join() !== found[0]?.removed.join()),
    ...unknownCandidates(
      line,
      line.requested.filter((one) => sorted.unknown.has(one)),
      seen,
    ),
  ]
}

interface SortedFeatures {
  /** Feature -> where it is used. */
  readonly used: ReadonlyMap<string, string>
  readonly unused: ReadonlySet<string>
  /** Feature -> what it changes. */
  readonly runtime: ReadonlyMap<string, string>
  /** Features that the table lacks. */
  readonly unknown: ReadonlySet<string>
}

function sortFeatures(
  on: ReadonlySet<string>,
  known: KnownCrate,
  { line, uses }: LineKnowledge,
): SortedFeatures {
  const used = new Map<string, string>()
  const unused = new Set<string>()
  const runtime = new Map<string, string>()
  const unknown = new Set<string>()
  for (const name of on) {
    const feature = known.features[name]
    if (feature?.kind === 'umbrella') continue
    if (feature?.kind === 'runtime') runtime.set(name, feature.effect)
    else if (feature === undefined) {
      // `bytes = ["dep:bytes"]` comes with the features that need it, and need not be named.
      if (line.requested.includes(name) || !isOptionalDependency(line, name)) unknown.add(name)
    } else {
      const where = uses.map((use) => evidenceFor(feature, use)).find((one) => one !== undefined)
      if (where === undefined) unused.add(name)
      else used.set(name, where)
    }
  }
  return { used, unused, runtime, unknown }
}

function isOptionalDependency({ pkg }: ResolvedLine, feature: string): boolean {
  return pkg.features[feature]?.join() === `dep:${feature}`
}

/** The line with the used and unknown features, and with those in `besides`. */
function keeping(
  { line, uses }: LineKnowledge,
  { used, unused, runtime, unknown }: SortedFeatures,
  besides: readonly string[],
): Candidate | undefined {
  const table = line.pkg.features
  const before = closure(table, line.requested)
  const keep = [...before].filter(
    (name) => used.has(name) || unknown.has(name) || besides.includes(name),
  )
  const { edit, after } = smallestEdit(line, keep)
  const removed = [...before].filter((name) => !after.has(name))
  const telling = removed.filter((name) => unused.has(name) || runtime.has(name))
  if (telling.length === 0) return undefined
  const effects = removed.flatMap((name) => {
    const effect = runtime.get(name)
    return effect === undefined ? [] : [`\`${name}\`: ${effect}.`]
  })
  const incomplete = uses.some((use) => use.incomplete)
  return {
    ...{ line, edit, removed },
    ground: effects.length > 0 ? 'behaviour' : 'not used',
    kept: new Map(keep.map((name) => [name, reasonToKeep(name, { used, runtime })])),
    remarks: [...effects, ...(incomplete ? [GENERATED] : [])],
  }
}

export const GENERATED = 'Code that the build generates was not looked at.'

function reasonToKeep(
  name: string,
  { used, runtime }: Pick<SortedFeatures, 'used' | 'runtime'>,
): string {
  return used.get(name) ?? (runtime.has(name) ? 'no source can show it' : 'not in the table')
}
