import type { Runner } from '../runner/ports.ts'
import type { SaveSum } from '../snapshot/pays.ts'
import { builtSeconds } from '../timing/built-seconds.ts'
import type { JobRecord } from '../timing/job-record.ts'
import { readHistory } from './job-history.ts'
import type { Places } from './places.ts'
import type { JobState } from './state.ts'

interface EndedJob {
  readonly state: Pick<JobState, 'snapshot'>
  readonly places: Places
  readonly record: JobRecord
}

/** What cargo built beyond the restored snapshot, in this run and in earlier ones that started from it. */
export async function spentOnBuilds(
  { state, places, record }: EndedJob,
  runner: Pick<Runner, 'files'>,
): Promise<Pick<SaveSum, 'builtSeconds' | 'earlierSeconds'>> {
  const built = builtSeconds(record.commands)
  const { restoredKey, changedFiles = 0 } = record.cache.snapshot ?? {}
  // Where no file differs, what cargo built all the same it would build after a save, too.
  if (restoredKey === undefined || changedFiles === 0) {
    return { builtSeconds: built, earlierSeconds: 0 }
  }
  const { runs } = await readHistory(state, places, runner)
  const earlier = runs.flatMap(({ beyond }) =>
    beyond?.snapshot === restoredKey ? [beyond.seconds] : [],
  )
  return { builtSeconds: built, earlierSeconds: earlier.reduce((sum, each) => sum + each, 0) }
}
