import type { JobContext } from '../../runner/github-ports.ts'
import type { JobRecord } from '../../timing/job-record.ts'
import type { Inputs } from '../inputs.ts'

/** Which job of which run this is; the cell is the matrix as JSON. */
export function jobIdentity(
  context: JobContext,
  { cell, jobId }: Pick<Inputs, 'cell' | 'jobId'>,
): JobRecord['job'] {
  const { repository, workflow, job, runId, runAttempt, sha, ref, event } = context
  const runner = `${context.os} ${context.arch} ${context.environment}`
  const of = jobId === undefined ? {} : { jobId }
  return { repository, workflow, job, cell, runId, runAttempt, sha, ref, event, runner, ...of }
}
