import { dirname, join, relative } from 'node:path'
import { findProjects } from '../../cargo/read/find-projects.ts'
import { type RootManifest, readRootManifest } from '../../cargo/read/read-manifest.ts'
import { InputError } from '../../runner/errors.ts'
import type { JobContext } from '../../runner/github-ports.ts'
import type { Runner } from '../../runner/ports.ts'
import { checkoutAround } from './checkout.ts'

/** Where the job builds, as far as that is known before it does. */
interface BuildPlace {
  /** A folder that is there. */
  readonly cwd: string
  /** `undefined` where there is none to build, or not yet. */
  readonly manifest: RootManifest | undefined
  /** Why there is none, a clause. */
  readonly lacks?: string
  /** What was found without being named, a sentence. */
  readonly note?: string
}

type PlacePorts = Pick<Runner, 'commands' | 'files'>

/**
 * The folder that the input names, and its workspace. A checkout that has its workspaces in sub-folders is
 * looked through for them: `defaults.run.working-directory` is not told to actions.
 */
export async function findPlace(
  workingDirectory: string,
  { workspace, sha }: Pick<JobContext, 'workspace' | 'sha'>,
  ports: PlacePorts,
): Promise<BuildPlace> {
  const { files } = ports
  const wanted = join(workspace, workingDirectory)
  const isThere = await isFolder(wanted, files)
  const cwd = isThere ? wanted : await beforeCheckout(wanted, workspace, files)
  const manifest = await readRootManifest(cwd, files)
  if (manifest !== undefined) return { cwd, manifest }
  if ((await files.list(workspace)).length === 0) {
    const lacks = 'there is no checkout yet: put this step after it'
    return { cwd, manifest: undefined, lacks }
  }
  const { manifests, isCheckout } = await findProjects(workspace, ports)
  if (relative(workspace, cwd) !== '') {
    return { cwd, manifest: undefined, lacks: lacksAt(workingDirectory, manifests, workspace) }
  }
  const [first, ...others] = isCheckout ? manifests : await ofRunFirst(manifests, sha, ports)
  if (first === undefined) return { cwd, manifest: undefined, lacks: NONE }
  if (others.length > 0 && isCheckout) return together(cwd, first, others)
  const folder = dirname(first.path)
  return { cwd: folder, manifest: first, note: noteOn(folder, others, workspace) }
}

/** Of several checkouts, the one of the run's commit counts: what is built of others may not be saved. */
async function ofRunFirst(
  manifests: readonly RootManifest[],
  sha: string,
  ports: PlacePorts,
): Promise<readonly RootManifest[]> {
  if (manifests.length < 2) return manifests
  const git = await ports.commands.which('git')
  const checkouts = await Promise.all(
    manifests.map(({ path }) => checkoutAround(dirname(path), git, ports)),
  )
  const those = (areRuns: boolean): readonly RootManifest[] =>
    manifests.filter((_, place) => (checkouts[place]?.commit === sha) === areRuns)
  return [...those(true), ...those(false)]
}

/** Where each workspace can be asked for. */
export function foldersOf({ cwd, manifest }: BuildPlace): readonly string[] {
  const { others = [] } = manifest ?? {}
  if (manifest === undefined || others.length === 0) return [cwd]
  return [manifest, ...others].map(({ path }) => dirname(path))
}

const NONE = 'the checkout has no Cargo.toml that can be read'

function lacksAt(
  workingDirectory: string,
  manifests: readonly RootManifest[],
  workspace: string,
): string {
  const where = `there is no Cargo.toml in ${workingDirectory} or above`
  if (manifests.length === 0) return `${where}, nor elsewhere in the checkout`
  return `${where}: the checkout has one in ${foldersIn(manifests, workspace)}, which the input working-directory can name`
}

function together(cwd: string, first: RootManifest, others: readonly RootManifest[]): BuildPlace {
  const names = foldersIn([first, ...others], cwd)
  const note = `The checkout has ${1 + others.length} workspaces (${names}): all of them count.`
  return { cwd, manifest: { ...first, others }, note }
}

function noteOn(folder: string, others: readonly RootManifest[], workspace: string): string {
  const place = relative(workspace, folder)
  if (others.length === 0) return `The workspace is in ${place}, the only one of the checkout.`
  const more = foldersIn(others, workspace)
  return `The workspace in ${place} counts, not those in ${more}: the input working-directory can name another.`
}

const MOST_NAMED = 5

function foldersIn(manifests: readonly RootManifest[], workspace: string): string {
  const names = manifests.map(({ path }) => relative(workspace, dirname(path)))
  const more = names.length - MOST_NAMED
  return [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

async function isFolder(path: string, files: Runner['files']): Promise<boolean> {
  return (await files.facts((await files.realPath(path)) ?? path))?.kind === 'directory'
}

/** A folder that is missing is a mistake only once there is a checkout that could have it. */
async function beforeCheckout(
  wanted: string,
  workspace: string,
  files: Runner['files'],
): Promise<string> {
  if ((await files.list(workspace)).length === 0) return workspace
  throw new InputError(
    `Input "working-directory" leads to ${wanted}, which is not a folder. Name one relative to the checkout, ${workspace}.`,
  )
}
