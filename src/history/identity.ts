import { createHash } from 'node:crypto'
import type { JobRecord } from '../timing/job-record.ts'

/** What makes two jobs the same one in different runs. */
type JobCell = Pick<JobRecord['job'], 'repository' | 'workflow' | 'job' | 'cell' | 'runner'>

/** A hash of 24 hex digits. The same for every run of a job on the same class of runner. */
export function cellHash({ repository, workflow, job, cell, runner }: JobCell): string {
  // JSON keeps the fields apart: `a` + `bc` and `ab` + `c` are different jobs.
  const identity = JSON.stringify([repository, workflow, job, cell, runner])
  return createHash('sha256').update(identity).digest('hex').slice(0, 24)
}

interface HistoryKeys {
  /** Entries of the cache service cannot be changed, so each run writes its own. */
  readonly key: string
  /** Finds the newest entry of any run. */
  readonly restorePrefix: string
}

/** Where the job's history is kept in the cache service: no commas, below 100 characters. */
export function historyKeys(
  job: JobCell & Pick<JobRecord['job'], 'runId' | 'runAttempt'>,
): HistoryKeys {
  const restorePrefix = `fast-cargo-history-${cellHash(job)}-`
  return { restorePrefix, key: `${restorePrefix}${job.runId}-${job.runAttempt}` }
}
