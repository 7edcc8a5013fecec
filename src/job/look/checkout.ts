import { dirname, join } from 'node:path'
import type { Runner } from '../../runner/ports.ts'

/** A checkout of git, as it stood when it was looked at. */
export interface Checkout {
  /** Absolute. */
  readonly root: string
  /** What HEAD is; '' where git cannot tell. */
  readonly commit: string
}

const GIT_LIMIT_MS = 10_000

export type CheckoutPorts = Pick<Runner, 'files' | 'commands'>

/** The checkout that a folder lies in; `undefined` where there is no `.git` on the way up. */
export async function checkoutAround(
  folder: string,
  git: string | undefined,
  ports: CheckoutPorts,
): Promise<Checkout | undefined> {
  for (let root = folder; ; root = dirname(root)) {
    if ((await ports.files.facts(join(root, '.git'))) !== undefined) {
      return { root, commit: await headOf(root, git, ports) }
    }
    if (root === dirname(root)) return undefined
  }
}

/** '' where git cannot tell. */
export async function headOf(
  root: string,
  git: string | undefined,
  ports: Pick<CheckoutPorts, 'commands'>,
): Promise<string> {
  const said = await askGit(root, ['rev-parse', '--verify', 'HEAD'], git, ports)
  return said?.trim() ?? ''
}

interface CommitPaths {
  /** Links as well. */
  readonly files: ReadonlySet<string>
  readonly folders: ReadonlySet<string>
  /** By path, the commits of submodules. */
  readonly modules: ReadonlyMap<string, string>
}

/** What of the paths, relative to the root, is in a commit. */
export async function pathsIn(
  { root, commit }: Checkout,
  paths: readonly string[],
  git: string | undefined,
  ports: Pick<CheckoutPorts, 'commands'>,
): Promise<CommitPaths> {
  const args = ['ls-tree', '-t', '-z', '--full-tree', commit, '--', ...paths]
  const listed = await askGit(root, args, git, ports)
  const entries = [...(listed ?? '').matchAll(/\d+ (\w+) (\w+)\t([^\0]*)\0/g)]
  const of = (kind: string): readonly (readonly [string, string])[] =>
    entries.flatMap(([, type, id = '', path = '']) => (type === kind ? [[path, id]] : []))
  const names = (kind: string): ReadonlySet<string> => new Set(of(kind).map(([path]) => path))
  return { files: names('blob'), folders: names('tree'), modules: new Map(of('commit')) }
}

export interface TreeFile {
  /** As git has it: `100644`, `120000` for a symlink, `160000` for a submodule. */
  readonly mode: string
  readonly id: string
  /** Relative to the root, with `/`. */
  readonly path: string
}

/** All that a commit has; `undefined` where git cannot tell. */
export async function treeOf(
  { root, commit }: Checkout,
  git: string | undefined,
  ports: Pick<CheckoutPorts, 'commands'>,
): Promise<readonly TreeFile[] | undefined> {
  const listed = await askGit(root, ['ls-tree', '-r', '-z', '--full-tree', commit], git, ports)
  const entries = listed?.matchAll(/(\d+) \w+ (\w+)\t([^\0]*)\0/g)
  return entries && [...entries].map(([, mode = '', id = '', path = '']) => ({ mode, id, path }))
}

/**
 * What git does not ignore, be it tracked or not, relative to the root; a repository in it ends in `/`. Files of
 * `.gitignore` say what is ignored, and are themselves never: what else says so (`.git/info/exclude`, git's
 * configuration) is not of the commit. `undefined` where git cannot tell.
 */
export async function presentIn(
  root: string,
  git: string | undefined,
  ports: Pick<CheckoutPorts, 'commands'>,
): Promise<readonly string[] | undefined> {
  const ignored = ['--exclude-per-directory=.gitignore', '--exclude=!.gitignore']
  return listFiles(root, ['--cached', '--others', ...ignored], git, ports)
}

/** What of these kinds lies below folders, whatever git ignores. */
export async function hiddenIn(
  root: string,
  pathspecs: readonly string[],
  git: string | undefined,
  ports: Pick<CheckoutPorts, 'commands'>,
): Promise<readonly string[] | undefined> {
  return listFiles(root, ['--others', '--', ...pathspecs], git, ports)
}

async function listFiles(
  root: string,
  args: readonly string[],
  git: string | undefined,
  ports: Pick<CheckoutPorts, 'commands'>,
): Promise<readonly string[] | undefined> {
  const settings = ['core.fsmonitor=false', 'core.untrackedCache=false', 'core.ignoreCase=false']
  const options = settings.flatMap((setting) => ['-c', setting])
  const listed = await askGit(root, [...options, 'ls-files', '-z', ...args], git, ports)
  return listed?.split('\0').filter((path) => path !== '')
}

/** The beginning of a small file of a commit; '' where there is none. */
export async function blobIn(
  root: string,
  id: string,
  git: string | undefined,
  ports: Pick<CheckoutPorts, 'commands'>,
): Promise<string> {
  return (await askGit(root, ['cat-file', 'blob', id], git, ports)) ?? ''
}

/**
 * Asks the git that main found, with no variable of the job: GIT_DIR in the environment, or another
 * `git` on PATH, may be what a step has put there. `undefined` when it fails.
 */
async function askGit(
  root: string,
  args: readonly string[],
  git: string | undefined,
  { commands }: Pick<CheckoutPorts, 'commands'>,
): Promise<string | undefined> {
  if (git === undefined) return undefined
  const safe = ['-c', 'safe.directory=*', '-C', root, ...args]
  const { exitCode, stdout } = await commands.run(git, safe, {
    bare: true,
    env: { GIT_NO_REPLACE_OBJECTS: '1' },
    timeoutMs: GIT_LIMIT_MS,
  })
  return exitCode === 0 ? stdout : undefined
}
