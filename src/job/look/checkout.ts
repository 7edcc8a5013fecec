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

/** Which of the paths, relative to the root, are in a commit, and the commits of submodules among them. */
export async function pathsIn(
  { root, commit }: Checkout,
  paths: readonly string[],
  git: string | undefined,
  ports: Pick<CheckoutPorts, 'commands'>,
): Promise<{ readonly files: ReadonlySet<string>; readonly modules: ReadonlyMap<string, string> }> {
  const args = ['ls-tree', '-z', '--full-tree', commit, '--', ...paths]
  const listed = await askGit(root, args, git, ports)
  const entries = [...(listed ?? '').matchAll(/\d+ (\w+) (\w+)\t([^\0]*)\0/g)]
  const of = (kind: string): readonly (readonly [string, string])[] =>
    entries.flatMap(([, type, id = '', path = '']) => (type === kind ? [[path, id]] : []))
  return { files: new Set(of('blob').map(([path]) => path)), modules: new Map(of('commit')) }
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

/** Files that git neither tracks nor ignores, and whose names are of these kinds; relative to the root. */
export async function untrackedIn(
  root: string,
  kinds: readonly string[],
  git: string | undefined,
  ports: Pick<CheckoutPorts, 'commands'>,
): Promise<readonly string[]> {
  const args = ['ls-files', '-z', '--others', '--exclude-standard', '--', ...kinds]
  const listed = (await askGit(root, ['-c', 'core.fsmonitor=false', ...args], git, ports)) ?? ''
  return listed.split('\0').filter((path) => path !== '')
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
