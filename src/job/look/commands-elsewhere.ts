import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Runner } from '../../runner/ports.ts'
import { findWorkspaces } from '../../snapshot/survey/find-workspaces.ts'
import { cargoArguments, optionValues } from '../../timing/cargo-arguments.ts'
import type { ShimCommand } from '../../timing/shim-records.ts'
import { type Checkout, type CheckoutPorts, headOf, pathsIn } from './checkout.ts'

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
  const manifests = await Promise.all(built.map((command) => manifestOf(command, ports)))
  const known = await inCommit(
    checkout,
    manifests.flatMap((path) => path ?? []),
    ports,
  )
  const commands = built.filter((_, place) => {
    const manifest = manifests[place]
    return manifest !== undefined && !known.has(manifest)
  })
  const [first] = commands
  const isByHand = job.context.event === 'workflow_dispatch'
  if (first === undefined) {
    const reason = isByHand ? await strangePackage({ checkout, built }, ports) : undefined
    return { commands, ...(reason === undefined ? {} : { reason }) }
  }
  const what = `cargo built ${folderOf(first)}, which is not in the run's commit`
  if (isByHand) return { commands, reason: what }
  const ours = built.filter((command) => !commands.includes(command))
  const shares = await shareFolders(commands, ours, ports)
  return shares
    ? { commands, reason: `${what}, in a target folder of this checkout` }
    : { commands }
}

/** A package that is led to by its path, and that the commit does not have: a clause. */
async function strangePackage(
  { checkout, built }: Built,
  ports: CheckoutPorts,
): Promise<string | undefined> {
  const workspaces = await findWorkspaces(built, ports)
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

/** The manifest that cargo finds from there, with no symlink in its path. */
async function manifestOf(
  command: ShimCommand,
  { files }: Pick<CheckoutPorts, 'files'>,
): Promise<string | undefined> {
  for (let folder = folderOf(command); ; folder = dirname(folder)) {
    const real = await files.realPath(join(folder, 'Cargo.toml'))
    if (real !== undefined) return real
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
  const below = [...new Set(paths)].filter((path) => path.startsWith(root + sep))
  if (below.length === 0) return new Set()
  const inRoot = (path: string): string => relative(root, path).split(sep).join('/')
  const asked = new Set(below.flatMap((path) => withParents(inRoot(path))))
  const { files, modules } = await pathsIn(checkout, [...asked], git, ports)
  const found = below.filter((path) => files.has(inRoot(path)))
  for (const [path, commit] of modules) {
    const inner = { root: join(root, path), commit, git }
    if ((await headOf(inner.root, git, ports)) !== commit) continue
    found.push(...(await inCommit(inner, below, ports)))
  }
  return new Set(found)
}

/** `a/b/c`, `a/b` and `a`. */
function withParents(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

async function shareFolders(
  theirs: readonly ShimCommand[],
  ours: readonly ShimCommand[],
  ports: CheckoutPorts,
): Promise<boolean> {
  const foldersOf = async (built: readonly ShimCommand[]): Promise<readonly string[]> =>
    (await findWorkspaces(built, ports)).flatMap(({ targetFolders }) => targetFolders)
  const [foreign, own] = await Promise.all([foldersOf(theirs), foldersOf(ours)])
  const holds = (outer: string, inner: string): boolean => `${inner}${sep}`.startsWith(outer + sep)
  return foreign.some((one) => own.some((other) => holds(one, other) || holds(other, one)))
}
