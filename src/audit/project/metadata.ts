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

type Lists = Record<string, string[]>

/**
 * A feature may be called `constructor`: valibot's records leave that name out, and in an object with
 * a prototype every package would seem to have it.
 */
const FeatureTable = v.pipe(
  v.custom<Lists>((value) => isObject(value) && Object.values(value).every(isTexts)),
  v.transform((table): Lists => Object.assign(Object.create(null), table)),
)

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === 'string')
}

const Package = v.object({
  id: v.string(),
  name: v.string(),
  version: v.string(),
  source: v.nullish(v.string()),
  manifest_path: v.string(),
  dependencies: v.array(Declared),
  features: FeatureTable,
  targets: v.array(Target),
})

const Node = v.object({
  id: v.string(),
  deps: v.array(
    v.object({
      name: v.string(),
      pkg: v.string(),
      dep_kinds: v.array(v.object({ kind: v.nullish(v.string()), target: v.nullish(v.string()) })),
    }),
  ),
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
export type ResolvedDependency = NonNullable<Metadata['resolve']>['nodes'][number]['deps'][number]
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
  /** The same, with how each is depended on. */
  edgesOf(id: string): readonly ResolvedDependency[]
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
    edgesOf: (id) => nodes.get(id)?.deps ?? [],
    featuresOf: (id) => nodes.get(id)?.features ?? [],
    dependentsOf: (id) => dependents.get(id) ?? [],
  }
}
