import { renderComment } from '../report/comment.ts'
import { markerKey } from '../report/comment-marker.ts'
import { type CommentOutcome, keepComment } from '../report/sticky-comment.ts'
import { ApiError, describeError } from '../runner/errors.ts'
import type { Runner } from '../runner/ports.ts'
import type { JobRecord } from '../timing/job-record.ts'
import type { Places } from './places.ts'
import { type KnownReports, readReports } from './read-reports.ts'

interface CommentRequest {
  readonly places: Places
  readonly job: JobRecord['job']
}

/** With more jobs, only the last ones write: the calls of all would come near GitHub's limit. */
const MOST_WRITING_JOBS = 20

/** As many jobs may be ending at the same moment. */
const ENDING_TOGETHER = 3

/** Keeps the run's comment on the pull request, where there is one and the token may. */
export async function commentOnPull(
  { places, job }: CommentRequest,
  runner: Runner,
): Promise<void> {
  const { pullRequest } = runner.job.context
  if (pullRequest === undefined) return
  const known: KnownReports = new Map()
  await explained(runner, async () => {
    const reports = await readReports(known, places.reports, runner)
    const isLarge = reports.length > MOST_WRITING_JOBS
    if (isLarge && !(await isAmongLast(reports.length, job, runner))) {
      return runner.log.info('Other jobs of this run are still at work: one of them comments.')
    }
    const { runId, workflow } = job
    const request = { known, pull: pullRequest.number, runId, workflow, places }
    await writeComment({ ...request, callsMade: isLarge ? 1 : 0 }, runner)
  })
}

interface WriteRequest {
  readonly known: KnownReports
  readonly pull: number
  readonly runId: string
  readonly workflow: string
  readonly places: Places
  /** Calls of the REST API that the job has made before. */
  readonly callsMade: number
}

export async function writeComment(
  { known, pull, runId, workflow, places, callsMade }: WriteRequest,
  runner: Runner,
): Promise<void> {
  const { serverUrl, repository, runId: ownRun } = runner.job.context
  const runUrl = serverUrl && `${serverUrl}/${repository}/actions/runs/${runId}`
  const elsewhere = runId === ownRun ? undefined : runId
  const outcome = await keepComment(
    {
      ...{ pull, callsMade },
      marker: { key: markerKey(workflow), runId: Number(runId) },
      compose: async () => {
        const reports = await readReports(known, places.reports, runner, elsewhere)
        return renderComment({ reports, runUrl })
      },
    },
    runner,
  )
  runner.log.info(WORDS[outcome.kind])
}

const WORDS: Record<CommentOutcome['kind'], string> = {
  written: "Wrote this run's comment on the pull request.",
  unchanged: "This run's comment on the pull request says all of it already.",
  superseded: 'A later run has its comment on the pull request already.',
  'too many comments':
    'The pull request has more than 400 comments, none of them ours among the first: nothing is written.',
}

async function isAmongLast(
  reports: number,
  { runId }: JobRecord['job'],
  { pullRequests }: Pick<Runner, 'pullRequests'>,
): Promise<boolean> {
  const { total, unfinished } = await pullRequests.jobsOf(runId)
  return unfinished <= ENDING_TOGETHER || reports >= total
}

/** A comment that cannot be written is no failure: the summary has everything. */
export async function explained(
  { log }: Pick<Runner, 'log'>,
  body: () => Promise<void>,
): Promise<void> {
  try {
    await body()
  } catch (error) {
    log.info(`No comment on the pull request: ${reasonOf(error)} The job summary has it all.`)
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof ApiError && (error.status === 403 || error.status === 401)) {
    return 'the token may not write it. With "permissions: pull-requests: write" it may; for pull requests from forks, see docs/reports.md.'
  }
  return `${describeError(error)}.`
}
