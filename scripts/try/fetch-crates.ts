import { readdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { UsageError } from './options.ts'
import { program } from './program.ts'

/**
 * Downloads the crates of every workspace below `source` into the user's own CARGO_HOME, so that
 * no measured run pays for them. A workspace without Cargo.lock gets one, the same for every run.
 */
export async function fetchCrates(source: string, print: (line: string) => void): Promise<void> {
  for (const { folder, isLocked } of await workspacesBelow(source)) {
    const args = isLocked ? ['fetch', '--locked'] : ['fetch']
    const { exitCode, stderr } = await program('cargo', args, folder)
    if (exitCode === 127) {
      throw new UsageError('cargo is not on PATH. Install Rust from https://rustup.rs/ first.')
    }
    if (exitCode !== 0) {
      const where = relative(source, folder) || 'the project'
      print(`  cargo fetch failed in ${where}; the first run pays for what it did not get:`)
      print(stderr.trimEnd())
    }
  }
}

interface Workspace {
  readonly folder: string
  readonly isLocked: boolean
}

async function workspacesBelow(source: string): Promise<readonly Workspace[]> {
  const files = await readdir(source, { recursive: true })
  const locked = files
    .filter((file) => /(^|[\\/])Cargo\.lock$/.test(file))
    .map((file) => ({ folder: dirname(join(source, file)), isLocked: true }))
  const isUnlocked = files.includes('Cargo.toml') && !files.includes('Cargo.lock')
  return isUnlocked ? [{ folder: source, isLocked: false }, ...locked] : locked
}
