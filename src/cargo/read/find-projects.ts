import { dirname, join } from 'node:path'
import type { Commands, Files } from '../../runner/ports.ts'
import { type RootManifest, readRootManifest } from './read-manifest.ts'

const GIT_LIMIT_MS = 20_000
/** How far down a checkout without git is looked through. */
const DEEPEST = 4
/** Where a repository has one workspace for each example, the first ones tell enough. */
const MOST_PROJECTS = 20

interface FoundProjects {
  /** Root manifests that lie below no other one, the nearest to the top first. */
  readonly manifests: readonly RootManifest[]
  /** The folder is a checkout of git, not one around several. */
  readonly isCheckout: boolean
}

interface Ports {
  readonly files: Pick<Files, 'readText' | 'tree'>
  readonly commands: Pick<Commands, 'run'>
}

/** Looks for the cargo projects of a folder that has no manifest itself. */
export async function findProjects(folder: string, ports: Ports): Promise<FoundProjects> {
  const tracked = await trackedManifests(folder, ports)
  const paths = tracked ?? (await manifestsBelow(folder, ports))
  const folders = topmost(paths.map((path) => dirname(path)))
  const likely = folders.filter((path) => !isSample(path))
  const manifests: RootManifest[] = []
  for (const path of (likely.length > 0 ? likely : folders).slice(0, MOST_PROJECTS)) {
    const manifest = await readRootManifest(join(folder, path), ports.files)
    const isKnown = manifests.some((known) => known.path === manifest?.path)
    if (manifest !== undefined && !isKnown) manifests.push(manifest)
  }
  return { manifests, isCheckout: tracked !== undefined }
}

async function trackedManifests(
  folder: string,
  { commands }: Ports,
): Promise<readonly string[] | undefined> {
  const named = ['--', 'Cargo.toml', '*/Cargo.toml']
  const list = async (options: readonly string[]): Promise<string | undefined> => {
    const args = ['-c', 'safe.directory=*', '-C', folder, 'ls-files', '-z', ...options, ...named]
    const { exitCode, stdout } = await commands.run('git', args, { timeoutMs: GIT_LIMIT_MS })
    return exitCode === 0 ? stdout : undefined
  }
  // A submodule that is not checked out stops the first form in some versions of git.
  const listed = (await list(['--recurse-submodules'])) ?? (await list([]))
  return listed?.split('\0').filter((path) => path !== '')
}

async function manifestsBelow(folder: string, { files }: Ports): Promise<readonly string[]> {
  const isForeign = (path: string): boolean =>
    /(^|\/)(\.[^/]*|node_modules|target)$/.test(path) || path.split('/').length > DEEPEST
  const entries = await files.tree(folder, isForeign)
  return entries.map(({ path }) => path).filter((path) => /(^|\/)Cargo\.toml$/.test(path))
}

function topmost(folders: readonly string[]): readonly string[] {
  const sorted = folders.toSorted(
    (one, other) => depthOf(one) - depthOf(other) || (one < other ? -1 : 1),
  )
  const kept: string[] = []
  for (const folder of sorted) {
    if (!kept.some((above) => folder.startsWith(`${above}/`))) kept.push(folder)
  }
  return kept
}

function depthOf(path: string): number {
  return path.split('/').length
}

/** What tests, templates and copies of others are kept in. */
function isSample(folder: string): boolean {
  return folder
    .split('/')
    .some((name) =>
      /^(\.[^/]*|fixtures?|test-?data|templates?|vendor|third[_-]party|node_modules)$/.test(name),
    )
}
