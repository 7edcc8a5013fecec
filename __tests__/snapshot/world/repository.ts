import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { output, usualEnvironment } from './commands.ts'
import { digest, type Entry, type LateStep, type State } from './state.ts'

/** The repository that every run clones: it has one branch, and at most one submodule. */
export interface Repository {
  /** Commits what the state tracks, on top of the commit `onto`. */
  commit(state: State, onto: string | undefined): Promise<string>
  /** A fresh clone of a commit: every file has the time of now. */
  clone(commit: string, into: string): Promise<void>
  /** Brings a checkout to a commit as a developer would: only what differs is written. */
  update(checkout: string, commit: string): Promise<void>
}

const DAY = '2026-01-01T00:00:00Z'

/** Runs git with nothing of the developer's settings, and with the same commit ids every time. */
export function git(cwd: string, ...args: readonly string[]): Promise<string> {
  const env = {
    ...usualEnvironment(),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'world',
    GIT_AUTHOR_EMAIL: 'world@example.org',
    GIT_COMMITTER_NAME: 'world',
    GIT_COMMITTER_EMAIL: 'world@example.org',
    GIT_AUTHOR_DATE: DAY,
    GIT_COMMITTER_DATE: DAY,
  }
  const settings = ['-c', 'protocol.file.allow=always', '-c', 'gc.auto=0']
  return output('git', [...settings, ...args], { cwd, env })
}

/** Tells git the times of files that changed in nothing else; files of other content are left as they are. */
export async function refreshIndex(checkout: string): Promise<void> {
  await git(checkout, 'status', '--porcelain')
}

/** What a later step of a job does to git's own state. */
export async function moveGit(
  checkout: string,
  step: Exclude<LateStep, { kind: 'write' }>,
): Promise<void> {
  if (step.kind === 'tag') await git(checkout, 'tag', '-f', step.name)
  else if (step.kind === 'commit') {
    await git(checkout, 'add', '-A')
    await git(checkout, 'commit', '-q', '--allow-empty', '-m', 'By a later step')
  } else {
    await git(checkout, 'fetch', '-q', 'origin', step.to.commit)
    await git(checkout, 'checkout', '-q', '-f', '-B', 'other', step.to.commit)
  }
}

/** Of a folder with files in it, as if it were cloned. */
export async function makeRepository(folder: string): Promise<void> {
  await git(folder, 'init', '-q', '-b', 'main')
  await git(folder, 'add', '-A')
  await git(folder, 'commit', '-q', '--allow-empty', '-m', 'A foreign one')
}

/** A new repository below `top`; `submodule` is the path of its one submodule. */
export async function createRepository(
  top: string,
  submodule: string | undefined,
): Promise<Repository> {
  const origin = await emptyRepository(join(top, 'origin'))
  const module = await emptyRepository(join(top, 'module-origin'))
  const moduleCommits = new Map<string, string>()

  const commitModule = async (files: ReadonlyMap<string, Entry>): Promise<string> => {
    const known = moduleCommits.get(digest(files))
    if (known !== undefined) return known
    const commit = await commitAll(module, files, undefined)
    moduleCommits.set(digest(files), commit)
    return commit
  }

  return {
    async commit(state, onto) {
      if (onto !== undefined) await git(origin, 'update-ref', 'refs/heads/main', onto)
      if (submodule === undefined) return commitAll(origin, state.tracked, undefined)
      const inside = ([path]: readonly [string, Entry]) => path.startsWith(`${submodule}/`)
      const entries = [...state.tracked]
      const files = entries
        .filter(inside)
        .map(([path, entry]): [string, Entry] => [path.slice(submodule.length + 1), entry])
      const gitlink = `160000,${await commitModule(new Map(files))},${submodule}`
      const own = new Map(entries.filter((entry) => !inside(entry)))
      return commitAll(origin, own, gitlink)
    },
    async clone(commit, into) {
      await git(origin, 'update-ref', 'refs/heads/main', commit)
      await git(top, 'clone', '-q', '--recurse-submodules', origin, into)
    },
    async update(checkout, commit) {
      await git(origin, 'update-ref', 'refs/heads/main', commit)
      await git(checkout, 'fetch', '-q', 'origin', 'main')
      // After a copy of the checkout git would take every file for changed, and write it.
      await refreshIndex(checkout)
      await git(checkout, 'checkout', '-q', '-f', '-B', 'main', 'FETCH_HEAD')
      if (submodule !== undefined) {
        await git(checkout, 'submodule', '-q', 'update', '--init', '--force')
      }
    },
  }
}

async function emptyRepository(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  await git(folder, 'init', '-q', '-b', 'main')
  await git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  return folder
}

async function commitAll(
  repository: string,
  files: ReadonlyMap<string, Entry>,
  gitlink: string | undefined,
): Promise<string> {
  for (const name of await readdir(repository)) {
    if (name !== '.git') await rm(join(repository, name), { recursive: true })
  }
  for (const [path, entry] of files) await writeEntry(join(repository, path), entry)
  await git(repository, 'add', '-A')
  if (gitlink !== undefined) await git(repository, 'update-index', '--add', '--cacheinfo', gitlink)
  await git(repository, 'commit', '-q', '--allow-empty', '-m', 'A change')
  return git(repository, 'rev-parse', 'HEAD')
}

async function writeEntry(path: string, entry: Entry): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  if (entry.kind === 'link') await symlink(entry.to, path)
  else await writeFile(path, entry.text)
}
