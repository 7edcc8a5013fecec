import { dirname, join } from 'node:path'
import { isBelow, pathBelow } from '../../cargo/paths.ts'
import type { Commands, Files } from '../../runner/ports.ts'
import type { BuiltWorkspace } from './find-workspaces.ts'
import { git } from './repository.ts'

/** A target folder that later jobs may be given. */
interface TargetFolder {
  /** Absolute. */
  readonly folder: string
  /** Where links on its way lead: rustc calls its incremental data by that path. */
  readonly real: string
  /** Of the workspaces that build into it. */
  readonly roots: readonly string[]
  /** The outermost folder that cargo makes for it: the workspace's own target folder, where it lies in that. */
  readonly top: string
  /** Other target folders inside it, relative to it. */
  readonly inner: readonly string[]
}

interface FolderRequest {
  /** A folder of the checkout. */
  readonly cwd: string
  /** Absolute path of CARGO_HOME. */
  readonly cargoHome: string
  /** When the job began, in milliseconds since the epoch. */
  readonly startedMs: number
}

interface FolderPorts {
  readonly files: Pick<Files, 'facts' | 'realPath'>
  readonly commands: Commands
}

export interface TargetFolders {
  /** Each once, whatever links lead to it. */
  readonly folders: readonly TargetFolder[]
  /** Why others will have no place in a later job, a clause each. */
  readonly placeless: readonly string[]
}

/**
 * The target folders of workspaces, but for those that no restore could put in place: their workspace, or the
 * folder that they lie in, came into being in the course of the job.
 */
export async function targetFolders(
  workspaces: readonly BuiltWorkspace[],
  request: FolderRequest,
  ports: FolderPorts,
): Promise<TargetFolders> {
  const found = new Map<string, Omit<TargetFolder, 'inner'>>()
  const placeless: string[] = []
  for (const folder of new Set(workspaces.flatMap((workspace) => workspace.targetFolders))) {
    const real = await ports.files.realPath(folder)
    if (real === undefined || found.has(real)) continue
    const users = workspaces.filter((workspace) => workspace.targetFolders.includes(folder))
    const target = { folder, real, roots: users.map(({ root }) => root), top: topOf(folder, users) }
    const why = await whyPlaceless(target, request, ports)
    if (why === undefined) found.set(real, target)
    else placeless.push(`${folder}, because ${why}`)
  }
  const reals = [...found.keys()]
  const folders = [...found.values()].map((target) => {
    const { real } = target
    const inside = reals.filter((other) => other !== real && isBelow(other, real))
    return { ...target, inner: inside.map((other) => pathBelow(other, real)) }
  })
  return { folders, placeless }
}

function topOf(folder: string, users: readonly BuiltWorkspace[]): string {
  const around = users.map(({ ownFolder }) => ownFolder).filter((own) => isBelow(folder, own))
  return around.toSorted((one, other) => one.length - other.length)[0] ?? folder
}

/** A clause, by what a restore asks for (`whatCameLater`, `inOwnPlaces`). */
async function whyPlaceless(
  target: Omit<TargetFolder, 'inner'>,
  request: FolderRequest,
  ports: FolderPorts,
): Promise<string | undefined> {
  const later = await whatCameLater(target, request, ports)
  if (later !== undefined) return `${later} came in the course of this job`
  const tracked = await git(request.cwd, ['ls-files', '-z', '--', target.folder], ports.commands)
  const names = tracked?.split('\0').filter((name) => name !== '') ?? []
  return names.some((name) => !isKeeper(name)) ? 'git tracks files in it' : undefined
}

/** What keeps a folder in git, or its content out of it. */
export function isKeeper(path: string): boolean {
  return /(^|\/)\.git(ignore|keep)$/.test(path)
}

/** Of what a target folder needs to be put in place. */
async function whatCameLater(
  { folder, roots, top }: Omit<TargetFolder, 'inner'>,
  request: FolderRequest,
  ports: FolderPorts,
): Promise<string | undefined> {
  // A step that makes a link (to a larger disk) would make it inside of the folder that is restored.
  const isLink = (await ports.files.facts(folder))?.kind === 'symlink'
  if (isLink && (await cameLater(folder, request, ports))) return 'the link there'
  const manifests = roots.map((root) => join(root, 'Cargo.toml'))
  const came = await Promise.all(manifests.map((path) => cameLater(path, request, ports)))
  if (!came.includes(false)) return manifests[0]
  // Folders that are missing there are made.
  if (isBelow(folder, request.cargoHome)) return undefined
  return (await cameLater(dirname(top), request, ports)) ? dirname(top) : undefined
}

/** What git tracks is there in every job, even where this one wrote it anew. */
async function cameLater(
  path: string,
  { cwd, startedMs }: FolderRequest,
  { files, commands }: FolderPorts,
): Promise<boolean> {
  const bornNs = (await files.facts(path))?.bornNs ?? 0n
  if (bornNs < BigInt(Math.floor(startedMs)) * 1_000_000n) return false
  const tracked = ['ls-files', '--error-unmatch', '--', path]
  return (await git(cwd, tracked, commands)) === undefined
}
