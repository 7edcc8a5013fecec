import { beyondSnapshot, builtBeyond } from '../history/beyond-snapshot.ts'
import type { Runner } from '../runner/ports.ts'
import type { SaveSum } from '../snapshot/save/pays.ts'
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

/** What cargo built in this run, and in earlier ones that started from the same snapshot and saved none. */
export async function spentOnBuilds(
  { state, places, record }: EndedJob,
  runner: Pick<Runner, 'files'>,
): Promise<Pick<SaveSum, 'builtSeconds' | 'earlierSeconds'>> {
  const built = builtSeconds(record.commands)
  const beyond = beyondSnapshot(record)
  if (beyond === undefined) return { builtSeconds: built, earlierSeconds: 0 }
  const { runs } = await readHistory(state, places, runner)
  return { builtSeconds: built, earlierSeconds: builtBeyond(beyond.snapshot, runs) }
}
