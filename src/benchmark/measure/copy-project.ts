import { join } from 'node:path'
import { InputError } from '../../runner/errors.ts'
import type { Commands, Files } from '../../runner/ports.ts'

interface CopyPorts {
  readonly files: Files
  readonly commands: Commands
}

/**
 * Copies a project as a checkout would bring it, with uncommitted changes, and commits it there, for
 * build scripts that ask git. What git ignores stays behind, but for Cargo.lock.
 */
export async function copyProject(project: string, to: string, ports: CopyPorts): Promise<void> {
  const { files, commands } = ports
  if ((await files.facts(join(project, 'Cargo.toml'))) === undefined) {
    throw new InputError(
      `There is no Cargo.toml in ${project}. Name the folder of a cargo project.`,
    )
  }
  await files.remove(to)
  await files.makeFolder(to)
  const list = await filesOf(project, ports)
  const input = list.map((file) => `${file}\0`).join('')
  const pipe = 'tar -C "$1" --null -cf - -T - | tar -C "$2" -xf -'
  const copied = await commands.run('bash', ['-o', 'pipefail', '-c', pipe, 'copy', project, to], {
    input,
  })
  if (copied.exitCode !== 0)
    throw new Error(`${project} could not be copied: ${copied.stderr.trim()}`)
  await commitAll(to, commands)
}

async function filesOf(
  project: string,
  { files, commands }: CopyPorts,
): Promise<readonly string[]> {
  const ask = async (words: readonly string[]): Promise<readonly string[]> => {
    const { exitCode, stdout } = await commands.run('git', ['ls-files', '-z', ...words], {
      cwd: project,
    })
    return exitCode === 0 ? stdout.split('\0').filter((file) => file !== '') : []
  }
  const listed = [
    ...(await ask(['--cached', '--recurse-submodules'])),
    ...(await ask(['--others', '--exclude-standard'])),
  ]
  // Not a git checkout, or a folder that the repository around it ignores.
  const all =
    listed.length === 0
      ? (await files.tree(project, (path) => /(^|\/)(target|\.git|node_modules)$/.test(path)))
          .filter(({ kind }) => kind === 'file' || kind === 'symlink')
          .map(({ path }) => path)
      : [...listed, 'Cargo.lock']
  const unique = [...new Set(all)]
  const there = await Promise.all(
    unique.map(async (file) =>
      (await files.facts(join(project, file))) === undefined ? [] : [file],
    ),
  )
  return there.flat()
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
