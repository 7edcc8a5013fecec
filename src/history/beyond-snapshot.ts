import { reportedBuilds, secondsWithin } from '../timing/built-seconds.ts'
import type { JobRecord } from '../timing/job-record.ts'
import type { PastRun } from './past-run.ts'

/**
 * What cargo built beyond the snapshot that a run started from. Nothing where no file differs from it: what was
 * built all the same would be built after a save, too.
 */
export function beyondSnapshot({ cache, commands }: JobRecord): PastRun['beyond'] {
  const { restoredKey, changedFiles = 0, builtMs } = cache.snapshot ?? {}
  if (restoredKey === undefined || changedFiles === 0) return undefined
  const seconds = builtMs === undefined ? secondsWithin(reportedBuilds(commands)) : builtMs / 1000
  return { snapshot: restoredKey, seconds }
}

/** The same of all runs that started from one snapshot and saved none, in seconds. */
export function builtBeyond(snapshot: string, runs: readonly PastRun[]): number {
  return runs.reduce(
    (sum, { beyond }) => sum + (beyond?.snapshot === snapshot ? beyond.seconds : 0),
    0,
  )
}
