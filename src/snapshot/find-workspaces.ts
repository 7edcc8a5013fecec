import { dirname } from 'node:path'
import * as v from 'valibot'
import type { Commands } from '../runner/ports.ts'
import type { ShimCommand } from '../timing/shim-records.ts'
import { askMetadata, metadataQuery, targetFolderArgument } from '../timing/target-folder.ts'
import type { PackageFacts } from './manifest.ts'
import readNothing from './read-nothing-macros.json' with { type: 'json' }

const Metadata = v.object({
  packages: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      source: v.nullable(v.string()),
      manifest_path: v.string(),
      targets: v.array(v.object({ kind: v.array(v.string()) })),
    }),
  ),
  resolve: v.nullish(
    v.object({ nodes: v.array(v.object({ id: v.string(), dependencies: v.array(v.string()) })) }),
  ),
  target_directory: v.string(),
  build_directory: v.optional(v.string()),
  workspace_root: v.string(),
})

type Metadata = v.InferOutput<typeof Metadata>

/** A workspace that the job's commands built. */
export interface BuiltWorkspace {
  readonly root: string
  /** Absolute, each once. */
  readonly targetFolders: readonly string[]
  /** Packages whose sources lie on this machine outside of registries, members or not. */
  readonly packages: readonly PackageFacts[]
}

/** Asks cargo about the workspaces of the commands, each once; those it says nothing of are left out. */
export async function findWorkspaces(
  built: readonly ShimCommand[],
  commands: Pick<Commands, 'run'>,
): Promise<readonly BuiltWorkspace[]> {
  const found = new Map<string, { metadata: Metadata; folders: Set<string> }>()
  for (const command of built) {
    const query = metadataQuery(command, ['--all-features'])
    const key = JSON.stringify([command.cwd, command.targetDirVariable, query])
    const known = found.get(key)
    const metadata = known?.metadata ?? parse(await askMetadata(command, query, commands))
    if (metadata === undefined) continue
    const folders = known?.folders ?? new Set()
    const { build_directory: buildFolder, target_directory: targetFolder } = metadata
    folders.add(targetFolderArgument(command) ?? targetFolder)
    if (buildFolder !== undefined && buildFolder !== targetFolder) folders.add(buildFolder)
    found.set(key, { metadata, folders })
  }
  return [...found.values()].map(({ metadata, folders }) => ({
    root: metadata.workspace_root,
    targetFolders: [...folders],
    packages: pathPackages(metadata),
  }))
}

function parse(stdout: string | undefined): Metadata | undefined {
  try {
    const parsed = v.safeParse(Metadata, JSON.parse(stdout ?? ''))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined // not a cargo, or one that prints something before it
  }
}

function pathPackages({ packages, resolve }: Metadata): readonly PackageFacts[] {
  const macros = new Map(
    packages
      .filter(({ targets }) => targets.some(({ kind }) => kind.includes('proc-macro')))
      .filter(({ name, source }) => source === null || !READ_NOTHING.has(name))
      .map(({ id, name }) => [id, name]),
  )
  const dependencies = new Map(resolve?.nodes.map((node) => [node.id, node.dependencies]) ?? [])
  return packages
    .filter(({ source }) => source === null)
    .map(({ id, name, manifest_path: manifest }) => ({
      name,
      folder: dirname(manifest),
      macros: [...reachable(id, dependencies)].flatMap((other) => macros.get(other) ?? []).sort(),
    }))
}

const READ_NOTHING: ReadonlySet<string> = new Set(readNothing.macros)

/** All that a package depends on, directly or not; not itself. */
function reachable(
  from: string,
  dependencies: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const seen = new Set<string>()
  const left = [...(dependencies.get(from) ?? [])]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    left.push(...(dependencies.get(next) ?? []))
  }
  return seen
}
