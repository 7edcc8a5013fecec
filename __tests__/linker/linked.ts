import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { localCommands } from '../../src/runner/commands.ts'
import { localFiles } from '../../src/runner/files.ts'

export const files = localFiles()
export const commands = localCommands()

export function tempFolder(t: TestContext): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'fast-cargo-linker-')))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Why a test cannot run here: the first of the programs that is missing. */
export function missing(...programs: readonly string[]): string | false {
  const absent = programs.find((program) => spawnSync(program, ['--version']).error !== undefined)
  return absent === undefined ? false : `${absent} is not installed`
}

/** Compiles a small program with these rustc arguments and returns its path. */
export async function compile(folder: string, args: readonly string[]): Promise<string> {
  const source = join(folder, 'hello.rs')
  const output = join(folder, 'hello')
  writeFileSync(source, 'fn main() { println!("hello") }\n')
  const result = await commands.run('rustc', [source, '-o', output, ...args])
  if (result.exitCode !== 0) throw new Error(result.stderr)
  return output
}

/** The lines of a section, as binutils reads it. */
export async function readelfComment(path: string): Promise<string> {
  return (await commands.run('readelf', ['-p', '.comment', path])).stdout
}
