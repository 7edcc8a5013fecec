import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Whether what compilers and build scripts read is observed while they run. */
export type WatchMode = 'on' | 'off'

interface Switch {
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
}

/** The only place that knows how a job does without the watcher. */
const SWITCHES: Record<WatchMode, Switch> = {
  on: { inputs: {}, env: {} },
  off: { inputs: {}, env: { FAST_CARGO_WATCH: 'off' } },
}

export function watchSwitch(mode: WatchMode): Switch {
  return SWITCHES[mode]
}

/** How many processes of a job the watcher wrote logs of; `temp` is the job's RUNNER_TEMP. */
export async function countWatched(temp: string): Promise<number> {
  const names = await readdir(join(temp, 'fast-cargo', 'watched')).catch(() => [])
  return names.filter((name) => name.endsWith('.log')).length
}
