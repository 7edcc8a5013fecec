import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** The commit of a folder that is no repository: the same files give the same one. */
const COMMIT_ENVIRONMENT = {
  GIT_AUTHOR_NAME: 'emulator',
  GIT_AUTHOR_EMAIL: 'emulator@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'emulator',
  GIT_COMMITTER_EMAIL: 'emulator@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
}

/** Runs git in a folder and returns what it printed. Throws when it fails. */
export async function git(folder: string, args: readonly string[]): Promise<string> {
  const { stdout } = await execute('git', ['-c', 'safe.directory=*', '-C', folder, ...args], {
    env: { ...process.env, ...COMMIT_ENVIRONMENT },
    maxBuffer: 64 * 1024 * 1024,
  })
  return stdout.trim()
}

/** The repository to check out: the folder itself, or one made of its files at `into`. */
export async function checkoutSource(folder: string, into: string): Promise<string> {
  if (existsSync(join(folder, '.git'))) return folder
  await mkdir(into, { recursive: true })
  await git(into, ['init', '-q', '-b', 'main'])
  for (const file of await filesOf(folder)) {
    await mkdir(dirname(join(into, file)), { recursive: true })
    await cp(join(folder, file), join(into, file), { verbatimSymlinks: true })
  }
  await git(into, ['add', '-A', '-f'])
  await git(into, ['-c', 'commit.gpgsign=false', 'commit', '-q', '--allow-empty', '-m', 'sources'])
  return into
}

/** What git would take of the folder, when it lies in a repository; else all but build results. */
async function filesOf(folder: string): Promise<readonly string[]> {
  try {
    const listed = await git(folder, ['ls-files', '-co', '--exclude-standard', '-z'])
    const files = listed.split('\0').filter((file) => file !== '')
    const present = files.filter((file) => existsSync(join(folder, file)))
    if (present.length > 0) return present
  } catch {
    // Not in a repository.
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => !file.split('/').some((part) => LEFT_OUT.has(basename(part))))
}

const LEFT_OUT = new Set(['target', 'node_modules', '.git'])
