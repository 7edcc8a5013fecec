import type { Finding, NoSaving, Verdict } from '../audit-report.ts'
import type { Candidate, Ground } from '../candidates/candidate.ts'
import type { Proposal } from '../candidates/proposals.ts'
import { closure } from '../project/features.ts'
import type { DeclaredDependency, PackageGraph, ResolvedDependency } from '../project/metadata.ts'
import type { Project } from '../project/open-project.ts'
import type { GraphDifference } from '../project/parse-tree.ts'
import type { CostOf } from '../seconds.ts'

/** Before anything is checked. */
const VERDICT: Record<Ground, Verdict> = {
  'not used': 'not verified',
  behaviour: 'may change behaviour',
  unknown: 'needs review',
  tool: 'needs review',
}

/** Whether anything at all would be saved. */
export function savesSomething({ dropped, reduced, unified }: GraphDifference): boolean {
  return dropped.length + reduced.length + unified.length > 0
}

interface Weighed {
  readonly proposal: Proposal
  readonly difference: GraphDifference
  readonly project: Project
  readonly costOf: CostOf
}

/** The report of a change that saves something. */
export function toFinding({ proposal, difference, project, costOf }: Weighed): Finding {
  const { candidates, lines } = proposal
  const [{ line, edit, ground }] = candidates
  const removed = [...new Set(candidates.flatMap((one) => one.removed))]
  const kept = new Map(candidates.flatMap((one) => [...one.kept]))
  const still = candidates.length > 1 ? [] : stillOn(candidates[0], project.graph)
  const others =
    still.length === 0
      ? []
      : [
          `${listFeatures(still)} ${still.length === 1 ? 'remains' : 'remain'} enabled by other packages.`,
        ]
  return {
    lines,
    dependency: `${line.pkg.name} ${line.pkg.version}`,
    change: edit.kind,
    removed,
    kept: [...kept].map(([feature, because]) => ({ feature, because })),
    dropped: difference.dropped,
    reduced: difference.reduced.map(({ key }) => key),
    cost: costOf(difference.dropped),
    verdict: VERDICT[ground],
    remarks: [...new Set([...candidates.flatMap(({ remarks }) => remarks), ...others])],
    check: undefined,
  }
}

function listFeatures(features: readonly string[]): string {
  return features.join(', ')
}

/** The removed features that another package asks for anyway. */
function stillOn(candidate: Candidate, graph: PackageGraph): readonly string[] {
  const askers = askersOf(candidate, graph)
  return candidate.removed.filter((feature) => askers.some(({ asks }) => asks.has(feature)))
}

/** The report of a change that saves nothing. */
export function toNoSaving(
  { candidates: [candidate], lines }: Proposal,
  graph: PackageGraph,
): NoSaving {
  const { line, removed } = candidate
  const askers = askersOf(candidate, graph).filter(({ asks }) =>
    removed.some((feature) => asks.has(feature)),
  )
  return {
    id: lines[0].id,
    dependency: `${line.pkg.name} ${line.pkg.version}`,
    removed,
    switchedOnBy: askers.map(({ name }) => name),
  }
}

interface Asker {
  readonly name: string
  readonly asks: ReadonlySet<string>
}

/** Who else depends on the line's package, and the features of it that each switches on. */
function askersOf({ line, edit }: Candidate, graph: PackageGraph): readonly Asker[] {
  const { pkg, users } = line
  return graph.dependentsOf(pkg.id).flatMap((id) => {
    const asker = graph.package(id)
    if (asker === undefined) return []
    const own = users.some((user) => user.id === id)
    const edges = graph.edgesOf(id).filter((edge) => edge.pkg === pkg.id)
    const declared = asker.dependencies.filter(
      ({ name, kind, rename, target }) =>
        name === pkg.name &&
        isResolved({ kind, target }, edges) &&
        !(
          own &&
          (rename ?? name) === line.key &&
          (target ?? undefined) === line.target &&
          (line.kind === 'workspace' || (kind ?? 'normal') === line.kind)
        ),
    )
    const asked = declared.flatMap(({ features, uses_default_features }) => [
      ...features,
      ...(uses_default_features ? ['default'] : []),
    ])
    const enabled = edit.kind === 'features' ? throughFeatures(id, pkg.name, graph) : []
    const asks = closure(pkg.features, [...asked, ...enabled])
    return [{ name: `${asker.name} ${asker.version}`, asks }]
  })
}

/** Cargo has no edge for dev-dependencies of packages outside of the workspace, and for optional ones that are off. */
function isResolved(
  { kind, target }: Pick<DeclaredDependency, 'kind' | 'target'>,
  edges: readonly ResolvedDependency[],
): boolean {
  return edges.some(({ dep_kinds }) =>
    dep_kinds.some(
      (edge) =>
        (edge.kind ?? null) === (kind ?? null) && (edge.target ?? null) === (target ?? null),
    ),
  )
}

/** `x/y` and `x?/y` in the features of a package that are on. */
function throughFeatures(id: string, used: string, graph: PackageGraph): readonly string[] {
  const asker = graph.package(id)
  const keys = (asker?.dependencies ?? [])
    .filter(({ name }) => name === used)
    .map(({ name, rename }) => rename ?? name)
  const entries = graph.featuresOf(id).flatMap((feature) => asker?.features[feature] ?? [])
  return entries.flatMap((entry) => {
    const [, key = '', feature] = /^([^/]+?)\??\/(.+)$/.exec(entry) ?? []
    return keys.includes(key) && feature !== undefined ? [feature] : []
  })
}
