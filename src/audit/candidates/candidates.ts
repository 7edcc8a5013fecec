import { closure, isUmbrella } from '../project/features.ts'
import type { ResolvedLine } from '../project/resolved-lines.ts'
import type { CrateUse } from '../sources/crate-use.ts'
import { evidenceFor, type KnownCrate } from '../sources/known-features.ts'
import type { Candidate } from './candidate.ts'
import { namedFeatures, withoutFeature } from './single-features.ts'
import { smallestEdit } from './smallest-edit.ts'

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
  if (known === undefined || !seen) return withoutEach(knowledge, namedFeatures(line), judged(seen))
  const sorted = sortFeatures(on, known, knowledge)
  const firm = withoutUnused(knowledge, sorted)
  const unknown = line.requested.filter((name) => sorted.unknown.has(name))
  return [
    ...(firm === undefined ? [] : [firm]),
    ...withoutEach(knowledge, runtimeSuspects(known, sorted, on), (removed) => ({
      // Without a part that the sources use, the project does not even compile as it is.
      ground: removed.some((name) => sorted.used.has(name)) ? 'unknown' : 'behaviour',
      remarks: effectsOf(removed, sorted),
    })),
    ...withoutEach(knowledge, unknown, judged(seen)),
  ]
}

type About = Pick<Candidate, 'ground' | 'remarks'>

/** The line without one feature or another. Some come and go together: they are one candidate. */
function withoutEach(
  { line, known }: Pick<LineKnowledge, 'line' | 'known'>,
  suspects: readonly string[],
  about: (removed: readonly string[]) => About,
): readonly Candidate[] {
  const found = suspects.flatMap((name) => withoutFeature(line, name) ?? [])
  const different = new Map(found.map((change) => [JSON.stringify(change.edit), change]))
  return [...different.values()].map((change) => ({
    ...{ line, kept: new Map(), edit: change.edit },
    removed: named(change.removed, line, known),
    ...about(change.removed),
  }))
}

function judged(seen: boolean): () => About {
  const remarks = seen ? [] : ['No use of this crate was seen in the sources.']
  return () => ({ ground: 'unknown', remarks })
}

/** Each feature whose effect is seen at run time only, and each umbrella over several of them. */
function runtimeSuspects(
  known: KnownCrate,
  { runtime, used }: SortedFeatures,
  on: ReadonlySet<string>,
): readonly string[] {
  const umbrellas = [...on].filter(
    (name) => known.features[name]?.kind === 'umbrella' && name !== 'default' && name !== 'full',
  )
  return [...umbrellas, ...runtime.keys()].filter((name) => !used.has(name))
}

function effectsOf(
  removed: readonly string[],
  { runtime, used }: SortedFeatures,
): readonly string[] {
  const effects = removed.flatMap((name) => runtime.get(name) ?? [])
  const seen = removed.flatMap((name) => {
    const where = used.get(name)
    return where === undefined ? [] : [`${name} is used: ${where}.`]
  })
  const changes = [...new Set(effects)].join('; ')
  return [...(changes === '' ? [] : [`Changes: ${changes}.`]), ...seen]
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
    if (feature === undefined) {
      if (line.requested.includes(name) || !comesAlong(line, name)) unknown.add(name)
      continue
    }
    const where = uses.map((use) => evidenceFor(feature, use)).find((one) => one !== undefined)
    if (where !== undefined) used.set(name, where)
    else if (feature.kind === 'runtime') runtime.set(name, feature.effect)
    else unused.add(name)
  }
  return { used, unused, runtime, unknown }
}

/** Those of the features that go which say something to a reader: not what others bring along. */
function named(
  removed: readonly string[],
  line: ResolvedLine,
  known: KnownCrate | undefined,
): readonly string[] {
  const table = line.pkg.features
  const isBrought = (name: string): boolean =>
    removed.some(
      (other) => other !== name && !isUmbrella(table, other) && closure(table, [other]).has(name),
    )
  return removed.filter(
    (name) =>
      !comesAlong(line, name) ||
      (!name.startsWith('_') && (known?.features[name] !== undefined || !isBrought(name))),
  )
}

/** `bytes = ["dep:bytes"]` and `__tls` come with the features that need them, and need not be named. */
function comesAlong({ pkg }: ResolvedLine, feature: string): boolean {
  return feature.startsWith('_') || pkg.features[feature]?.join() === `dep:${feature}`
}

/** The line with all that is used, unknown, or not to be seen in any source. */
function withoutUnused(
  { line, known, uses }: LineKnowledge,
  { used, unused, runtime, unknown }: SortedFeatures,
): Candidate | undefined {
  const table = line.pkg.features
  const before = closure(table, line.requested)
  const keep = [...before].filter(
    (name) => used.has(name) || unknown.has(name) || runtime.has(name),
  )
  const { edit, after } = smallestEdit(line, keep)
  const removed = [...before].filter((name) => !after.has(name))
  if (!removed.some((name) => unused.has(name))) return undefined
  return {
    ...{ line, edit, ground: 'not used' },
    removed: named(removed, line, known),
    kept: new Map(keep.map((name) => [name, reasonToKeep(name, { used, runtime })])),
    remarks: uses.some((use) => use.incomplete) ? [GENERATED] : [],
  }
}

export const GENERATED = 'Code that the build generates was not looked at.'

function reasonToKeep(
  name: string,
  { used, runtime }: Pick<SortedFeatures, 'used' | 'runtime'>,
): string {
  return used.get(name) ?? (runtime.has(name) ? 'no source can show it' : 'not in the table')
}
