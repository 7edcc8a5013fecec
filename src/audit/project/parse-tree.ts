/** Asks `cargo tree` for what `parseTree` reads. */
export const TREE_FORMAT = '{p}\t{f}'

/** A package of the resolved graph: `tokio 1.53.1`, or with its place where it is not from a registry. */
export type PackageKey = string

/** Packages -> the sets of features that each is built with, one a build of it. */
export type ResolvedGraph = ReadonlyMap<PackageKey, ReadonlySet<string>>

/** Reads what `cargo tree --prefix none -f TREE_FORMAT` prints. */
export function parseTree(text: string, graph = new Map<PackageKey, Set<string>>()): ResolvedGraph {
  for (const line of text.split(/\r?\n/)) {
    const [described = '', features = ''] = line.replace(/ \(\*\)$/, '').split('\t')
    const [, name, version] = /^(\S+) v(\S+)/.exec(described) ?? []
    if (name === undefined || version === undefined) continue
    const key = `${name} ${version}`
    const builds = graph.get(key) ?? new Set()
    graph.set(key, builds.add(features.trim()))
  }
  return graph
}

/** What a change to the manifests makes of the graph. */
export interface GraphDifference {
  readonly dropped: readonly PackageKey[]
  /** Must be empty: the audit only ever takes away. */
  readonly added: readonly PackageKey[]
  /** Packages that stay with fewer features: the features that no build of it has any more. */
  readonly reduced: readonly { readonly key: PackageKey; readonly features: readonly string[] }[]
  /** Packages that were built twice, with different features, and no more are. */
  readonly unified: readonly PackageKey[]
}

export function difference(before: ResolvedGraph, after: ResolvedGraph): GraphDifference {
  const kept = [...before.keys()].filter((key) => after.has(key))
  const features = (graph: ResolvedGraph, key: PackageKey): ReadonlySet<string> =>
    new Set([...(graph.get(key) ?? [])].flatMap((list) => list.split(',')).filter(Boolean))
  const reduced = kept.flatMap((key) => {
    const now = features(after, key)
    const gone = [...features(before, key)].filter((feature) => !now.has(feature))
    return gone.length === 0 ? [] : [{ key, features: gone.sort() }]
  })
  return {
    dropped: [...before.keys()].filter((key) => !after.has(key)).sort(),
    added: [...after.keys()].filter((key) => !before.has(key)).sort(),
    reduced,
    unified: kept.filter((key) => (after.get(key)?.size ?? 0) < (before.get(key)?.size ?? 0)),
  }
}
