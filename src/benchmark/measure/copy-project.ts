import { join } from 'node:path'
import { isBelow } from '../../cargo/paths.ts'
import { InputError } from '../../runner/errors.ts'
import type { Commands, Files } from '../../runner/ports.ts'

interface CopyPorts {
  readonly files: Files
  readonly commands: Commands
}

interface CopyRequest {
  /** Absolute. */
  readonly project: string
  /** Where the copy goes. */
  readonly to: string
  /** Of which nothing is copied: where the benchmark works. */
  readonly without: string
}

/**
 * Copies a project as a checkout would bring it, with uncommitted changes, and commits it there, for
 * build scripts that ask git. What git ignores stays behind, but for Cargo.lock. Of a folder of a checkout, all of the
 * checkout comes along: workspace, config and path dependencies may lie above it. Returns the project's copy.
 */
export async function copyProject(
  { project, to, without }: CopyRequest,
  ports: CopyPorts,
): Promise<string> {
  const { files, commands } = ports
  if ((await files.facts(join(project, 'Cargo.toml'))) === undefined) {
    throw new InputError(
      `There is no Cargo.toml in ${project}. Name the folder of a cargo project.`,
    )
  }
  await files.remove(to)
  await files.makeFolder(to)
  const { from, within, list } = await filesOf(project, ports)
  const ours = (await files.realPath(without)) ?? without
  const input = list
    .filter((file) => !isBelow(join(from, file), ours))
    .map((file) => `${file}\0`)
    .join('')
  const pipe = 'tar -C "$1" --null -cf - -T - | tar -C "$2" -xf -'
  const copied = await commands.run('bash', ['-o', 'pipefail', '-c', pipe, 'copy', from, to], {
    input,
  })
  if (copied.exitCode !== 0) throw new Error(`${from} could not be copied: ${copied.stderr.trim()}`)
  await commitAll(to, commands)
  return join(to, within)
}

interface Checkout {
  /** Absolute. */
  readonly from: string
  /** The project's folder in it; '' for all of it. */
  readonly within: string
  /** From there. */
  readonly list: readonly string[]
}

async function filesOf(project: string, ports: CopyPorts): Promise<Checkout> {
  const { files, commands } = ports
  const ask = async (cwd: string, words: readonly string[]): Promise<string> => {
    const { exitCode, stdout } = await commands.run('git', words, { cwd })
    return exitCode === 0 ? stdout : ''
  }
  const listed = async (cwd: string): Promise<readonly string[]> => {
    const cached = await ask(cwd, ['ls-files', '-z', '--cached', '--recurse-submodules'])
    const others = await ask(cwd, ['ls-files', '-z', '--others', '--exclude-standard'])
    return `${cached}${others}`.split('\0').filter((file) => file !== '')
  }
  // Not a git checkout, or a folder that the repository around it ignores.
  if ((await listed(project)).length === 0) {
    const all = await files.tree(project, (path) => /(^|\/)(target|\.git|node_modules)$/.test(path))
    const list = all.filter(({ kind }) => kind === 'file' || kind === 'symlink')
    return { from: project, within: '', list: list.map(({ path }) => path) }
  }
  const from = (await ask(project, ['rev-parse', '--show-toplevel'])).trimEnd() || project
  const within = (await ask(project, ['rev-parse', '--show-prefix'])).replace(/\/?\n$/, '')
  const locks = ['', ...upwards(within)].map((folder) => join(folder, 'Cargo.lock'))
  const unique = [...new Set([...(await listed(from)), ...locks])]
  const there = await Promise.all(
    unique.map(async (file) => ((await files.facts(join(from, file))) === undefined ? [] : [file])),
  )
  return { from, within, list: there.flat() }
}

/** `a` and `a/b` of `a/b`. */
function upwards(folder: string): readonly string[] {
  const parts = folder.split('/').filter((part) => part !== '')
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}

async function commitAll(folder: string, commands: Commands): Promise<void> {
  const identity = ['-c', 'user.name=benchmark', '-c', 'user.email=benchmark@localhost']
  const plain = [
    '-c',
    'commit.gpgsign=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.autocrlf=false',
  ]
  for (const words of [
    ['init', '--quiet', '--initial-branch=main'],
    [...plain, 'add', '--all', '--force'],
    [...identity, ...plain, 'commit', '--quiet', '--allow-empty', '-m', 'The project as it is'],
  ]) {
    const { exitCode, stderr } = await commands.run('git', words, { cwd: folder })
    if (exitCode !== 0)
      throw new Error(`git ${words.join(' ')} failed in ${folder}: ${stderr.trim()}`)
  }
}
