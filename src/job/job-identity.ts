import type { JobContext } from '../runner/github-ports.ts'
import type { JobRecord } from '../timing/job-record.ts'

/** Which job of which run this is; `cell` is the matrix as JSON. */
export function jobIdentity(context: JobContext, cell: string): JobRecord['job'] {
  const { repository, workflow, job, runId, runAttempt, sha, ref, event } = context
  const runner = `${context.os} ${context.arch} ${context.environment}`
  return { repository, workflow, job, cell, runId, runAttempt, sha, ref, event, runner }
}
