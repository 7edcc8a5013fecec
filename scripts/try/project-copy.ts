import { copyFile, lstat, mkdir, readdir, readlink, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UsageError } from './options.ts'
import { program } from './program.ts'

/** Not part of a project, where git does not say what is. */
const LEFT_BEHIND = new Set(['target', 'node_modules', '.git', '.try'])

/**
 * Copies a project as a checkout would bring it, with uncommitted changes, and commits it there.
 * In a git checkout that is what git does not ignore, else everything but `target/`.
 */
export async function copyProject(project: string, into: string): Promise<void> {
  if ((await lstat(project).catch(() => undefined))?.isDirectory() !== true) {
    throw new UsageError(`--project: there is no folder ${project}.`)
  }
  const files = (await filesByGit(project)) ?? (await filesByWalking(project))
  for (const file of files) await copyOne(join(project, file), join(into, file))
}

/** Makes the copy a repository of one commit, so that the job's checkout is like any other. */
export async function commitAll(folder: string): Promise<void> {
  const identity = ['-c', 'user.name=try', '-c', 'user.email=try@localhost']
  const unsigned = ['-c', 'commit.gpgsign=false', '-c', 'core.hooksPath=/dev/null']
  const raw = ['-c', 'core.autocrlf=false', '-c', 'core.safecrlf=false']
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    // Forced: a Cargo.lock that is ignored is still the same in every run.
    [...raw, 'add', '--all', '--force'],
    [...identity, ...unsigned, 'commit', '--quiet', '--allow-empty', '-m', 'The project as it is'],
  ]) {
    const { exitCode, stderr } = await program('git', args, folder)
    if (exitCode !== 0) throw new Error(`git ${args.join(' ')} failed in ${folder}: ${stderr}`)
  }
}

async function filesByGit(project: string): Promise<readonly string[] | undefined> {
  const tracked = await gitList(project, ['--cached', '--recurse-submodules'])
  const added = await gitList(project, ['--others', '--exclude-standard'])
  const files = [...(tracked ?? []), ...(added ?? [])]
  // Nothing at all: not a git checkout, or a folder that the repository around it ignores.
  return files.length === 0 ? undefined : files
}

async function gitList(project: string, what: readonly string[]): Promise<string[] | undefined> {
  const { exitCode, stdout } = await program('git', ['ls-files', '-z', ...what], project)
  if (exitCode !== 0) return undefined
  return stdout.toString().split('\0').filter(Boolean)
}

async function filesByWalking(project: string, below = ''): Promise<readonly string[]> {
  const entries = await readdir(join(project, below), { withFileTypes: true })
  const files: string[] = []
  for (const entry of entries.filter(({ name }) => !LEFT_BEHIND.has(name))) {
    const path = join(below, entry.name)
    if (entry.isDirectory()) files.push(...(await filesByWalking(project, path)))
    else files.push(path)
  }
  return files
}

async function copyOne(from: string, to: string): Promise<void> {
  const facts = await lstat(from).catch(() => undefined)
  if (facts === undefined) return // deleted, and git does not know yet
  await mkdir(dirname(to), { recursive: true })
  if (facts.isSymbolicLink()) await symlink(await readlink(from), to)
  else if (facts.isFile()) await copyFile(from, to)
}
