import type { JobContext } from '../../runner/github-ports.ts'
import type { Runner } from '../../runner/ports.ts'
import type { Places } from '../places.ts'

/**
 * Whether an earlier step of this job has set everything up. The mark is in RUNNER_TEMP, which the
 * runner empties for each job; a runner that does not is caught by the run's identity.
 */
export async function isSetUpAlready(
  { markFile }: Places,
  { files, job }: Pick<Runner, 'files' | 'job'>,
): Promise<boolean> {
  return (await files.readText(markFile)) === markOf(job.context)
}

export async function markSetUp(
  { markFile }: Places,
  { files, job }: Pick<Runner, 'files' | 'job'>,
): Promise<void> {
  await files.writeText(markFile, markOf(job.context))
}

function markOf({ runId, runAttempt, job }: JobContext): string {
  return JSON.stringify({ runId, runAttempt, job })
}
