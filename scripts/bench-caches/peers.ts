import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run.ts'
import { command } from './commands.ts'
import type { PeerProgram } from './methods.ts'

interface PeerRequest {
  /** `crate@version` -> the folder with bin/. */
  readonly known: Readonly<Record<string, string>>
  readonly peers: string
  readonly print: (line: string) => void
}

/** The folder with the peer's program, which `cargo install` puts there once. */
export async function peerFolder(
  { crate, version }: PeerProgram,
  { known, peers, print }: PeerRequest,
): Promise<string> {
  const name = `${crate}@${version}`
  const folder = known[name] ?? join(peers, name)
  const bin = join(folder, 'bin')
  if (existsSync(join(bin, crate))) return bin
  print(`Installing ${name} (cargo install), which takes minutes, once`)
  // Not --locked: a lock file that names a yanked crate could not be installed at all.
  const args = ['install', crate, '--version', version, '--root', folder]
  await command('cargo', args, { cwd: root, shown: true })
  return bin
}
