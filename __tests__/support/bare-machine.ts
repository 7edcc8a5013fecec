import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'

const RUST = spawnSync('sh', ['-c', 'command -v cargo'], { encoding: 'utf8' }).stdout.trim()

/** The system's programs but for some, in a folder below `folder`, and the PATH of a machine that has only these. */
export function bareMachine(
  folder: string,
  without: RegExp,
): { readonly bare: string; readonly PATH: string } {
  const bare = join(folder, 'bare-bin')
  mkdirSync(bare, { recursive: true })
  for (const name of readdirSync('/usr/bin').filter((name) => !without.test(name))) {
    symlinkSync(join('/usr/bin', name), join(bare, name))
  }
  return { bare, PATH: `${bare}:${dirname(RUST)}` }
}
