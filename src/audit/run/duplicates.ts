import type { Duplicate } from '../audit-report.ts'
import type { PackageGraph } from '../project/metadata.ts'
import type { ResolvedGraph } from '../project/parse-tree.ts'
import type { CostOf } from '../seconds.ts'

/** Packages that are built in several versions, those that cost most first, and who asks for each. */
export function duplicatesIn(
  baseline: ResolvedGraph,
  graph: PackageGraph,
  costOf: CostOf,
): readonly Duplicate[] {
  const askedBy = dependentsByKey(graph)
  const versions = Map.groupBy(baseline.keys(), (key) => key.split(' ')[0] ?? key)
  return [...versions]
    .filter(([, keys]) => keys.length > 1)
    .map(([name, keys]) => ({
      name,
      versions: keys.sort().map((key) => ({
        version: key.slice(name.length + 1),
        askedBy: [...(askedBy.get(key) ?? [])].filter((user) => baseline.has(user)).sort(),
        cost: costOf([key]),
      })),
    }))
    .sort((one, other) => spare(other) - spare(one) || one.name.localeCompare(other.name))
}

/** What is saved when only the costliest version stays. */
function spare({ versions }: Duplicate): number {
  const times = versions.map(({ cost }) => cost.unitMs)
  return times.reduce((sum, ms) => sum + ms, 0) - Math.max(...times)
}

function dependentsByKey(graph: PackageGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const seen = new Set<string>()
  const queue = graph.members.map(({ id }) => id)
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const user = graph.package(id)
    if (seen.has(id) || user === undefined) continue
    seen.add(id)
    for (const dependency of graph.dependenciesOf(id)) {
      const used = graph.package(dependency)
      if (used === undefined) continue
      const key = `${used.name} ${used.version}`
      found.set(key, (found.get(key) ?? new Set()).add(`${user.name} ${user.version}`))
      queue.push(dependency)
    }
  }
  return found
}
