import { dirname, join, resolve } from 'node:path'
import { parse as parseToml } from 'smol-toml'
import * as v from 'valibot'
import { parseJson } from '../../json/parse-json.ts'
import type { Commands, Files } from '../../runner/ports.ts'
import type { ShimCommand } from '../../timing/shim-records.ts'
import {
  type AskMetadata,
  MetadataFolder,
  metadataAsker,
  metadataQuery,
  targetFolderArgument,
} from '../../timing/target-folder.ts'
import { type LockedPackage, parseLock } from '../lock-file.ts'

const Metadata = v.object({
  packages: v.array(
    v.object({
      name: v.string(),
      manifest_path: v.string(),
      dependencies: v.array(v.object({ path: v.optional(v.string()) })),
    }),
  ),
  target_directory: MetadataFolder,
  build_directory: v.optional(MetadataFolder),
  workspace_root: v.string(),
})

type Metadata = v.InferOutput<typeof Metadata>

/** A package whose sources lie on this machine outside of registries. */
interface LocalPackage {
  readonly name: string
  /** Absolute. */
  readonly folder: string
}

/** A workspace that the job's commands built. */
export interface BuiltWorkspace {
  readonly root: string
  /** Absolute, each once. */
  readonly targetFolders: readonly string[]
  /** The one that is in force where no command names another. */
  readonly ownFolder: string
  readonly packages: readonly LocalPackage[]
  readonly locked: readonly LockedPackage[]
  /** Names of local packages that were not found: what they were built from is not known. */
  readonly lost: readonly string[]
}

interface WorkspacePorts {
  readonly files: Pick<Files, 'readText'>
  readonly commands: Pick<Commands, 'run'>
}

/**
 * Asks cargo about the workspaces of the commands, each once; those it says nothing of are left out.
 * Cargo is asked for the members alone: the whole graph would want manifests of packages that the build
 * had no need to download. What members depend on is in the lock file.
 */
export async function findWorkspaces(
  built: readonly ShimCommand[],
  ports: WorkspacePorts,
): Promise<readonly BuiltWorkspace[]> {
  return (await askOfWorkspaces(built, ports)).workspaces
}

interface AskedWorkspaces {
  readonly workspaces: readonly BuiltWorkspace[]
  /** Commands of which cargo said nothing: it failed, took too long, or was asked too often. */
  readonly unknown: readonly ShimCommand[]
  /** Nor did it of a package that another one leads to by its path. */
  readonly lacksPackages: boolean
}

/** The same for who has to know of all of them. */
export async function askOfWorkspaces(
  built: readonly ShimCommand[],
  ports: WorkspacePorts,
): Promise<AskedWorkspaces> {
  const found = new Map<
    string,
    { metadata: Metadata; command: ShimCommand; folders: Set<string> }
  >()
  const unknown: ShimCommand[] = []
  let lacksPackages = false
  const ask = metadataAsker(ports.commands)
  const askOfPackage: AskMetadata = async (command, query) => {
    const answer = await ask(command, query)
    if (parseJson(Metadata, answer) === undefined) lacksPackages = true
    return answer
  }
  for (const command of built) {
    const query = metadataQuery(command, ['--no-deps'])
    const key = JSON.stringify([command.cwd, command.targetDirVariable, query])
    const known = found.get(key)
    const metadata = known?.metadata ?? parseJson(Metadata, await ask(command, query))
    if (metadata === undefined) {
      unknown.push(command)
      continue
    }
    const folders = known?.folders ?? new Set()
    const { build_directory: buildFolder, target_directory: targetFolder } = metadata
    folders.add(targetFolderArgument(command) ?? targetFolder)
    if (buildFolder !== undefined && buildFolder !== targetFolder) folders.add(buildFolder)
    found.set(key, { metadata, command, folders })
  }
  const workspaces = await Promise.all(
    [...found.values()].map(async ({ metadata, command, folders }) => ({
      ...(await describe(metadata, command, { ask: askOfPackage, files: ports.files })),
      targetFolders: [...folders],
      ownFolder: metadata.target_directory,
    })),
  )
  return { workspaces, unknown, lacksPackages }
}

async function describe(
  metadata: Metadata,
  command: ShimCommand,
  ports: Pick<WorkspacePorts, 'files'> & { readonly ask: AskMetadata },
): Promise<Omit<BuiltWorkspace, 'targetFolders' | 'ownFolder'>> {
  const root = metadata.workspace_root
  const locked = parseLock(await ports.files.readText(join(root, 'Cargo.lock')))
  const patched = await patchedFolders(root, ports.files)
  const packages = await localPackages(metadata, patched, command, ports.ask)
  const known = new Set(packages.map(({ name }) => name))
  const lost = locked
    .filter(({ name, source }) => source === undefined && !known.has(name))
    .map(({ name }) => name)
  return { root, locked, packages, lost }
}

/** The members, and what they lead to by `path` outside of the workspace. */
async function localPackages(
  metadata: Metadata,
  patched: readonly string[],
  { cwd, targetDirVariable }: ShimCommand,
  ask: AskMetadata,
): Promise<readonly LocalPackage[]> {
  const folders = new Map<string, string>()
  const left = [...patched]
  const enter = ({ packages }: Metadata): void => {
    for (const { name, manifest_path: manifest, dependencies } of packages) {
      if (folders.has(dirname(manifest))) continue
      folders.set(dirname(manifest), name)
      left.push(...dependencies.flatMap(({ path }) => path ?? []))
    }
  }
  enter(metadata)
  const asked = new Set<string>()
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (folders.has(next) || asked.has(next)) continue
    asked.add(next)
    const query = ['metadata', '--no-deps', '--format-version', '1', '--offline']
    const manifest = ['--manifest-path', join(next, 'Cargo.toml')]
    const command = { cwd, targetDirVariable }
    const outside = parseJson(Metadata, await ask(command, [...query, ...manifest]))
    if (outside !== undefined) enter(outside)
  }
  return [...folders].map(([folder, name]) => ({ name, folder }))
}

const Patches = v.record(v.string(), v.record(v.string(), v.unknown()))

/** Where `[patch]` and `[replace]` lead by `path`; cargo's own word for that would take the whole graph. */
async function patchedFolders(
  root: string,
  files: Pick<Files, 'readText'>,
): Promise<readonly string[]> {
  try {
    const manifest = parseToml((await files.readText(join(root, 'Cargo.toml'))) ?? '')
    const tables = [
      ...Object.values(v.parse(Patches, manifest['patch'] ?? {})),
      manifest['replace'] ?? {},
    ]
    return tables
      .flatMap((table) => Object.values(table))
      .flatMap((entry) => {
        const parsed = v.safeParse(v.object({ path: v.string() }), entry)
        return parsed.success ? [resolve(root, parsed.output.path)] : []
      })
  } catch {
    return [] // cargo itself has read it: a form that we do not know
  }
}
