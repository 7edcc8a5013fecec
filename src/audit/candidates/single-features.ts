import { closure, demands, isUmbrella } from '../project/features.ts'
import type { ResolvedLine } from '../project/resolved-lines.ts'
import type { Candidate } from './candidate.ts'
import { smallestEdit } from './smallest-edit.ts'

/**
 * The line without one feature, and without what only that one switches on; `undefined` when nothing
 * goes, or nothing but code inside the package: then no other package can go either.
 */
export function withoutFeature(
  line: ResolvedLine,
  gone: string,
): Pick<Candidate, 'edit' | 'removed'> | undefined {
  const table = line.pkg.features
  const before = closure(table, line.requested)
  const goesAlong = closure(table, [gone])
  const implies = (feature: string): boolean => closure(table, [feature]).has(gone)
  const keep = [...before].filter(
    (feature) => !implies(feature) && (!goesAlong.has(feature) || line.requested.includes(feature)),
  )
  const { edit, after } = smallestEdit(line, keep)
  const removed = [...before].filter((feature) => !after.has(feature))
  const left = demands(table, after)
  const insideOnly = [...demands(table, before)].every((demand) => left.has(demand))
  if (removed.length === 0 || insideOnly) return undefined
  return { edit, removed }
}

/** Of the features that a line names, each; where one is an umbrella, each one below it too. */
export function namedFeatures({ pkg, requested }: ResolvedLine): readonly string[] {
  const table = pkg.features
  const parts = requested.flatMap((feature) => {
    const below = isUmbrella(table, feature) ? (table[feature] ?? []) : []
    return below.length > 1 ? below : []
  })
  return [...new Set([...requested, ...parts])]
}
