import * as v from 'valibot'

const Declared = v.object({
  name: v.string(),
  rename: v.nullish(v.string()),
  req: v.string(),
  kind: v.nullish(v.string()),
  features: v.array(v.string()),
  uses_default_features: v.boolean(),
  optional: v.boolean(),
  target: v.nullish(v.string()),
  path: v.nullish(v.string()),
})

const Target = v.object({ kind: v.array(v.string()), name: v.string(), src_path: v.string() })

const Package = v.object({
  id: v.string(),
  name: v.string(),
  version: v.string(),
  source: v.nullish(v.string()),
  manifest_path: v.string(),
  dependencies: v.array(Declared),
  features: v.record(v.string(), v.array(v.string())),
  targets: v.array(Target),
})

const Node = v.object({
  id: v.string(),
  deps: v.array(v.object({ name: v.string(), pkg: v.string() })),
  features: v.array(v.string()),
})

const MetadataSchema = v.object({
  packages: v.array(Package),
  workspace_members: v.array(v.string()),
  workspace_root: v.string(),
  resolve: v.nullish(v.object({ nodes: v.array(Node) })),
})

/** What `cargo metadata --format-version 1` says, as far as the audit reads it. */
export type Metadata = v.InferOutput<typeof MetadataSchema>
export type Package = Metadata['packages'][number]
export type DeclaredDependency = Package['dependencies'][number]

/** Throws when it is not cargo's answer. */
export function parseMetadata(json: string): Metadata {
  return v.parse(MetadataSchema, JSON.parse(json))
}

/** Lookups over one answer of `cargo metadata`. */
export interface PackageGraph {
  readonly members: readonly Package[]
  package(id: string): Package | undefined
  /** The packages that a package was resolved to depend on, as ids. */
  dependenciesOf(id: string): readonly string[]
  /** The features that are on, over the whole workspace. */
  featuresOf(id: string): readonly string[]
  /** The packages that depend on a package, as ids. */
  dependentsOf(id: string): readonly string[]
}

export function packageGraph({ packages, workspace_members, resolve }: Metadata): PackageGraph {
  const byId = new Map(packages.map((entry) => [entry.id, entry]))
  const nodes = new Map((resolve?.nodes ?? []).map((node) => [node.id, node]))
  const dependents = new Map<string, string[]>()
  for (const { id, deps } of nodes.values()) {
    for (const pkg of new Set(deps.map((dep) => dep.pkg))) {
      dependents.set(pkg, [...(dependents.get(pkg) ?? []), id])
    }
  }
  return {
    members: workspace_members.flatMap((id) => byId.get(id) ?? []),
    package: (id) => byId.get(id),
    dependenciesOf: (id) => (nodes.get(id)?.deps ?? []).map(({ pkg }) => pkg),
    featuresOf: (id) => nodes.get(id)?.features ?? [],
    dependentsOf: (id) => dependents.get(id) ?? [],
  }
}
