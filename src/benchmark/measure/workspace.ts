import * as v from 'valibot'

const MetadataSchema = v.object({
  packages: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      version: v.string(),
      source: v.nullable(v.string()),
      targets: v.array(v.object({ kind: v.array(v.string()), src_path: v.string() })),
    }),
  ),
  workspace_members: v.array(v.string()),
  target_directory: v.string(),
  workspace_root: v.string(),
  resolve: v.nullable(
    v.object({ nodes: v.array(v.object({ id: v.string(), dependencies: v.array(v.string()) })) }),
  ),
})

/** What a benchmark needs to know of a project. */
export interface Workspace {
  /** Absolute path of its folder. */
  readonly root: string
  readonly targetFolder: string
  readonly members: number
  /** Packages in all. */
  readonly packages: number
  /** Absolute path of a source file of the member that no other one depends on. */
  readonly leaf: string | undefined
  /** Of the one that most others depend on; `undefined` where that is the same, or none does. */
  readonly base: string | undefined
  /** Registry packages that members depend on directly, as `name@version`. */
  readonly direct: readonly { readonly name: string; readonly version: string }[]
}

type Package = v.InferOutput<typeof MetadataSchema>['packages'][number]

/** Reads what `cargo metadata` prints. Throws for what is none. */
export function readWorkspace(metadata: string): Workspace {
  const { packages, workspace_members, target_directory, workspace_root, resolve } = v.parse(
    MetadataSchema,
    JSON.parse(metadata),
  )
  const members = packages.filter(({ id }) => workspace_members.includes(id))
  const dependsOn = new Map((resolve?.nodes ?? []).map((node) => [node.id, node.dependencies]))
  const dependents = (id: string): number =>
    members.filter((other) => other.id !== id && reaches(other.id, id, dependsOn)).length
  const ranked = members
    .map((member) => ({
      member,
      above: dependents(member.id),
      below: dependencyCount(member, members, dependsOn),
    }))
    .toSorted((one, other) => one.above - other.above || other.below - one.below)
  const leaf = ranked.find(({ member }) => sourceOf(member) !== undefined)
  const base = ranked.findLast(({ member, above }) => above > 0 && libraryOf(member) !== undefined)
  const used = new Set(members.flatMap(({ id }) => dependsOn.get(id) ?? []))
  return {
    root: workspace_root,
    targetFolder: target_directory,
    members: members.length,
    packages: packages.length,
    leaf: leaf && sourceOf(leaf.member),
    base: base && libraryOf(base.member),
    direct: packages.filter(
      ({ id, source }) => used.has(id) && source?.startsWith('registry+') === true,
    ),
  }
}

function dependencyCount(
  member: Package,
  members: readonly Package[],
  dependsOn: ReadonlyMap<string, readonly string[]>,
): number {
  return members.filter(({ id }) => id !== member.id && reaches(member.id, id, dependsOn)).length
}

function reaches(
  from: string,
  to: string,
  dependsOn: ReadonlyMap<string, readonly string[]>,
  seen = new Set<string>(),
): boolean {
  if (seen.has(from)) return false
  seen.add(from)
  const next = dependsOn.get(from) ?? []
  return next.includes(to) || next.some((id) => reaches(id, to, dependsOn, seen))
}

/** Of a library that may export a constant, unlike proc macros. */
function libraryOf({ targets }: Package): string | undefined {
  return targets.find(({ kind }) => kind.includes('lib') || kind.includes('rlib'))?.src_path
}

/** Of its library, else of a program. */
function sourceOf({ targets }: Package): string | undefined {
  const kinds = ['lib', 'rlib', 'proc-macro', 'cdylib', 'bin']
  const found = kinds.map((kind) => targets.find((target) => target.kind.includes(kind)))
  return found.find((target) => target !== undefined)?.src_path
}
