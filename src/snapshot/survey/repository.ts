import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { spelled } from '../../cargo/paths.ts'
import type { Commands, Files } from '../../runner/ports.ts'

const GIT_LIMIT_MS = 60_000
const WHERE = ['--show-toplevel', 'HEAD', '--git-dir', '--git-common-dir']

interface RepositoryPorts {
  readonly files: Pick<Files, 'tree' | 'readText'>
  readonly commands: Commands
}

/** Where a checkout's git stands. */
interface Repository {
  readonly root: string
  readonly commit: string
  readonly refs: string
  readonly gitFolders: readonly string[]
  readonly tracked: readonly string[]
  readonly untracked: readonly string[]
}

/** What git knows of the checkout around a folder; `undefined` outside git, and before its first commit. */
export async function findRepository(
  cwd: string,
  { commands, files }: RepositoryPorts,
): Promise<Repository | undefined> {
  const about = await git(cwd, ['rev-parse', ...WHERE], commands)
  const [root = '', commit = '', ...folders] = about?.trim().split('\n') ?? []
  if (root === '' || commit === '') return undefined
  const gitFolders = [...new Set(folders.map((folder) => resolve(cwd, folder)))]
  const refs = await refsOf(root, gitFolders, { commands, files })
  const listed = await git(root, ['ls-files', '-z', '--recurse-submodules'], commands)
  // A submodule that is not checked out stops the first form in some versions of git.
  const tracked = listed ?? (await git(root, ['ls-files', '-z'], commands))
  const others = await git(root, ['ls-files', '-z', '-o', '--exclude-standard'], commands)
  return {
    root: spelled(root),
    commit,
    refs,
    gitFolders,
    tracked: pathsIn(tracked),
    untracked: pathsIn(others),
  }
}

/**
 * What `git describe` and the like answer by, at one commit: `refs/heads/main false <digest>`, of the tags, of how far
 * history goes back, and of where submodules stand.
 */
async function refsOf(
  root: string,
  gitFolders: readonly string[],
  { commands, files }: RepositoryPorts,
): Promise<string> {
  const about = ['rev-parse', '--symbolic-full-name', 'HEAD', '--is-shallow-repository']
  const stands = await git(root, about, commands)
  const tags = await git(root, ['for-each-ref', 'refs/tags'], commands)
  const digest = createHash('sha256').update(tags ?? '')
  for (const folder of gitFolders) {
    const ends = await files.readText(join(folder, 'shallow'))
    digest.update(ends?.split('\n').sort().join('\n') ?? '')
    for (const head of await submoduleHeads(folder, files)) {
      digest.update(`${head} ${await files.readText(join(folder, head))}`)
    }
  }
  return [...(stands?.trim().split('\n') ?? []), digest.digest('hex').slice(0, 16)].join(' ')
}

/** The last name of what git keeps in each submodule's folder beside its HEAD. */
const BESIDE_HEAD = /(^|\/)(objects|refs|logs|hooks|info|lfs)$/

/** Where submodules stand: their HEADs below a git folder, relative to it and sorted. */
export async function submoduleHeads(
  gitFolder: string,
  files: Pick<Files, 'tree'>,
): Promise<readonly string[]> {
  const entries = await files.tree(join(gitFolder, 'modules'), (path) => BESIDE_HEAD.test(path))
  const paths = entries.map(({ path }) => path).filter((path) => /(^|\/)HEAD$/.test(path))
  return paths.sort().map((path) => `modules/${path}`)
}

function pathsIn(listed: string | undefined): readonly string[] {
  return listed?.split('\0').filter((path) => path !== '') ?? []
}

/** Runs git on a checkout that may belong to another user, as in containers; `undefined` when it fails. */
export async function git(
  cwd: string,
  args: readonly string[],
  commands: Commands,
): Promise<string | undefined> {
  const safe = ['-c', 'safe.directory=*', '-C', cwd, ...args]
  const { exitCode, stdout } = await commands.run('git', safe, { timeoutMs: GIT_LIMIT_MS })
  return exitCode === 0 ? stdout : undefined
}
