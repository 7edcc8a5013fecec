import { beyondSnapshot, builtBeyond } from '../../history/beyond-snapshot.ts'
import type { Runner } from '../../runner/ports.ts'
import type { JobRecord } from '../../timing/job-record.ts'
import type { Places } from '../places.ts'
import { readHistory } from '../report/job-history.ts'
import type { JobState } from '../state.ts'

interface EndedJob {
  readonly state: Pick<JobState, 'snapshot'>
  readonly places: Places
  readonly record: JobRecord
}

/**
 * For how many seconds cargo was building in earlier runs that started from the same snapshot and saved none,
 * where what this one built counts, too.
 */
export async function builtEarlier(
  { state, places, record }: EndedJob,
  runner: Pick<Runner, 'files'>,
): Promise<number> {
  const beyond = beyondSnapshot(record)
  if (beyond === undefined) return 0
  const { runs } = await readHistory(state, places, runner)
  return builtBeyond(beyond.snapshot, runs)
}
