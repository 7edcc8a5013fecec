import type { Commands } from '../../runner/ports.ts'
import type { FileTime } from '../judge/plan-restore.ts'

const LIMIT_MS = 60_000

/**
 * Sets file times to the nanosecond, of symlinks themselves too. Returns the paths that refused, as
 * those of another user do. Throws when the native program (its absolute path) does not do it.
 */
export async function setTimes(
  program: string,
  times: readonly FileTime[],
  commands: Commands,
): Promise<ReadonlySet<string>> {
  if (times.length === 0) return new Set()
  const input = times
    .map(({ path, modifiedNs, accessedNs }) => `${accessedNs ?? ''}\0${modifiedNs}\0${path}\0`)
    .join('')
  const result = await commands.run(program, ['times'], { input, timeoutMs: LIMIT_MS })
  if (result.exitCode !== 0) throw new Error(`file times could not be set: ${result.stderr.trim()}`)
  return new Set(result.stdout.split('\0').filter((path) => path !== ''))
}
