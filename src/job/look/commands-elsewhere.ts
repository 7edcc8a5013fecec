import { dirname, join, relative, resolve, sep } from 'node:path'
import { isBelow } from '../../cargo/paths.ts'
import type { JobContext } from '../../runner/github-ports.ts'
import type { Runner } from '../../runner/ports.ts'
import { askOfWorkspaces } from '../../snapshot/survey/find-workspaces.ts'
import { cargoArguments, optionValues } from '../../timing/cargo-arguments.ts'
import type { ShimCommand } from '../../timing/shim-records.ts'
import { targetFolderArgument } from '../../timing/target-folder.ts'
import { type Checkout, type CheckoutPorts, headOf, pathsIn } from './checkout.ts'
import { hasScopeOfItsOwn } from './may-write.ts'

interface Built {
  /** The checkout of the run's commit. */
  readonly checkout: Checkout & { readonly git?: string | undefined }
  readonly built: readonly ShimCommand[]
}

/** What cargo built in this job that the run's commit does not have. */
export interface Elsewhere {
  readonly commands: readonly ShimCommand[]
  /** Why nothing that the job leaves may be saved, a clause. */
  readonly reason?: string
}

/**
 * Commands whose manifest is not in the run's commit nor in a submodule of it: of another checkout, most
 * likely. Somebody who starts a run by hand may have asked for a build of whatever code.
 */
export async function commandsElsewhere(
  { checkout, built }: Built,
  { job, ...ports }: Pick<Runner, 'files' | 'commands' | 'job'>,
): Promise<Elsewhere> {
  const placed = await Promise.all(
    built.map(async (command) => ({ command, paths: await placeOf(command, ports) })),
  )
  // Without a manifest nothing was built of any workspace, as by `cargo install`.
  const building = placed.flatMap(({ command, paths }) =>
    paths === undefined ? [] : [{ command, paths }],
  )
  const all = building.flatMap(({ paths }) => paths)
  const known = await inCommit(checkout, all, ports)
  // A checkout may be led to by a link; what is named below it is in it by that name.
  const isStrange = (paths: readonly string[]): boolean => {
    const below = paths.filter((path) => isBelow(path, checkout.root))
    return below.length === 0 || below.some((path) => !known.has(path))
  }
  const those = (areStrange: boolean): readonly ShimCommand[] =>
    building.flatMap(({ command, paths }) => (isStrange(paths) === areStrange ? [command] : []))
  const [commands, ours] = [those(true), those(false)]
  const [first] = commands
  const mayBeStrange = mayBeOfStrangers(job.context)
  if (first === undefined) {
    const reason = mayBeStrange ? await strangePackage({ checkout, built: ours }, ports) : undefined
    return { commands, ...(reason === undefined ? {} : { reason }) }
  }
  const what = `cargo built ${folderOf(first)}, which is not in the run's commit`
  if (mayBeStrange) return { commands, reason: what }
  const shares = await shareFolders({ theirs: commands, ours, root: checkout.root }, ports)
  return shares
    ? { commands, reason: `${what}, in a target folder of this checkout` }
    : { commands }
}

/** Of such a run somebody may have asked for a build of whatever code; what starts the others brings code of its own. */
export function mayBeOfStrangers(context: Pick<JobContext, 'event' | 'ref'>): boolean {
  // A pull request that is closed runs where all read.
  if (context.event === 'pull_request') return !hasScopeOfItsOwn(context)
  return !['push', 'schedule', 'merge_group', 'release'].includes(context.event)
}

/** A package that is led to by its path, and that the commit does not have: a clause. */
async function strangePackage(
  { checkout, built }: Built,
  ports: CheckoutPorts,
): Promise<string | undefined> {
  const { workspaces, unknown, lacksPackages } = await askOfWorkspaces(built, ports)
  if (unknown.length > 0 || lacksPackages) return 'cargo does not tell of all that it built'
  const folders = new Set(
    workspaces.flatMap(({ packages }) => packages.map(({ folder }) => folder)),
  )
  const manifests: string[] = []
  for (const folder of folders) {
    const real = await ports.files.realPath(join(folder, 'Cargo.toml'))
    if (real !== undefined) manifests.push(real)
  }
  const known = await inCommit(checkout, manifests, ports)
  const strange = manifests.find((path) => !known.has(path))
  return strange && `cargo built ${dirname(strange)}, which is not in the run's commit`
}

function folderOf({ args, cwd }: ShimCommand): string {
  const own = cargoArguments(args)
  const base = resolve(cwd, ...optionValues(own, '-C'))
  const manifest = optionValues(own, '--manifest-path').at(-1)
  if (manifest !== undefined) return dirname(resolve(base, manifest))
  return resolve(base, ...optionValues(own, '--path').slice(-1)) // of `cargo install`
}

/**
 * The manifest that a command built by, as it is named and with no symlink in its path, and the folder that it ran in.
 * A package that is gone since it was built must not pass for the one around it, nor one that a link has taken the place
 * of: of what is not there, the path is told that it had. `undefined` where there is no manifest.
 */
async function placeOf(
  command: ShimCommand,
  { files }: Pick<CheckoutPorts, 'files'>,
): Promise<readonly string[] | undefined> {
  const start = folderOf(command)
  const own = join(start, 'Cargo.toml')
  const args = cargoArguments(command.args)
  const isNamed = ['--manifest-path', '--path'].some((name) => optionValues(args, name).length > 0)
  if (isNamed) return [own, (await files.realPath(own)) ?? own]
  if ((await files.realPath(start)) === undefined) return [own]
  for (let folder = start; ; folder = dirname(folder)) {
    const manifest = join(folder, 'Cargo.toml')
    const real = await files.realPath(manifest)
    const isLeft = command.checkout !== undefined && !isBelow(folder, command.checkout)
    if (real !== undefined) return isLeft ? [own] : [manifest, real, start]
    if (folder === dirname(folder)) return undefined
  }
}

/** Those of the absolute paths that a commit has, submodules at the commit that it names included. */
async function inCommit(
  checkout: Built['checkout'],
  paths: readonly string[],
  ports: CheckoutPorts,
): Promise<ReadonlySet<string>> {
  const { root, git } = checkout
  const itself = paths.filter((path) => path === root)
  const below = [...new Set(paths)].filter((path) => path !== root && isBelow(path, root))
  if (below.length === 0) return new Set(itself)
  const inRoot = (path: string): string => relative(root, path).split(sep).join('/')
  const asked = new Set(below.flatMap((path) => withParents(inRoot(path))))
  const { files, folders, modules } = await pathsIn(checkout, [...asked], git, ports)
  // What the commit has a link for, it has below that as well.
  const isKnown = (path: string): boolean =>
    folders.has(path) || withParents(path).some((one) => files.has(one))
  const found = below.filter((path) => isKnown(inRoot(path)))
  for (const [path, commit] of modules) {
    const inner = { root: join(root, path), commit, git }
    if ((await headOf(inner.root, git, ports)) !== commit) continue
    found.push(...(await inCommit(inner, below, ports)))
  }
  return new Set([...found, ...itself])
}

/** `a/b/c`, `a/b` and `a`. */
function withParents(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

interface Sharing {
  readonly theirs: readonly ShimCommand[]
  readonly ours: readonly ShimCommand[]
  /** Of the checkout. */
  readonly root: string
}

/** What cargo does not tell of counts as shared. */
async function shareFolders(
  { theirs, ours, root }: Sharing,
  ports: CheckoutPorts,
): Promise<boolean> {
  const [foreign, own] = await Promise.all([
    foldersOf(theirs, root, ports),
    foldersOf(ours, root, ports),
  ])
  if (foreign === undefined || own === undefined) return true
  return foreign.some((one) => own.some((other) => isBelow(one, other) || isBelow(other, one)))
}

async function foldersOf(
  built: readonly ShimCommand[],
  root: string,
  ports: CheckoutPorts,
): Promise<readonly string[] | undefined> {
  const { workspaces, unknown } = await askOfWorkspaces(built, ports)
  const named = unknown.map((command) => targetFolderWithoutCargo(command, root))
  const told = named.flatMap((folder) => folder ?? [])
  if (told.length < named.length) return undefined
  return [...workspaces.flatMap(({ targetFolders }) => targetFolders), ...told]
}

/** A package that a job makes beside its checkout, and removes again, has its target folder in it. */
function targetFolderWithoutCargo(command: ShimCommand, root: string): string | undefined {
  const { cwd, targetDirVariable } = command
  const named = targetFolderArgument(command)
  if (named !== undefined || targetDirVariable !== '') {
    return named ?? resolve(cwd, targetDirVariable)
  }
  return isBelow(folderOf(command), root) ? undefined : join(folderOf(command), 'target')
}
