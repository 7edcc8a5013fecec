import type { CellReport } from '../../report/cell-report.ts'
import { renderComment } from '../../report/comment.ts'
import { markerKey } from '../../report/comment-marker.ts'
import { reportsOfJobs } from '../../report/reports-of-jobs.ts'
import { type CommentOutcome, keepComment } from '../../report/sticky-comment.ts'
import { ApiError, describeError } from '../../runner/errors.ts'
import type { RunJobs } from '../../runner/github-ports.ts'
import type { Runner } from '../../runner/ports.ts'
import type { JobRecord } from '../../timing/job-record.ts'
import type { ReportMode } from '../parse-input.ts'
import type { Places } from '../places.ts'
import { runUrl } from './addresses.ts'
import { type KnownReports, noReports, readReports } from './read-reports.ts'
import { worthComment } from './worth-reporting.ts'

interface CommentRequest {
  readonly places: Places
  readonly job: JobRecord['job']
  readonly mode: ReportMode
}

/** With more jobs, only the last ones write: the calls of all would come near GitHub's limit. */
const MOST_WRITING_JOBS = 20

/** As many jobs may be ending at the same moment. */
const ENDING_TOGETHER = 3

/** Keeps the run's comment on the pull request, where there is one and the token may. */
export async function commentOnPull(
  { places, job, mode }: CommentRequest,
  runner: Runner,
): Promise<void> {
  const { pullRequest } = runner.job.context
  if (pullRequest === undefined) return
  const known = noReports()
  await explained(runner, async () => {
    const reports = await readReports(known, places.reports, runner)
    const { runId, workflow } = job
    const isLarge = reports.length > MOST_WRITING_JOBS
    const jobs = isLarge ? await runner.pullRequests.jobsOf(runId) : undefined
    if (jobs !== undefined && !isAmongLast(reports.length, jobs)) {
      return runner.log.info('Other jobs of this run are still running: one of them will comment.')
    }
    const { number: pull, headSha } = pullRequest
    const request = { known, pull, headSha, runId, workflow, places, mode, jobs: jobs?.names }
    await writeComment({ ...request, callsMade: jobs?.calls ?? 0 }, runner)
  })
}

interface WriteRequest {
  readonly known: KnownReports
  readonly pull: number
  readonly headSha: string | undefined
  readonly runId: string
  readonly workflow: string
  readonly places: Places
  readonly mode: ReportMode
  /** The run's jobs, where they are known: there are no rows of others. */
  readonly jobs: readonly string[] | undefined
  /** Calls of the REST API that the job has made before. */
  readonly callsMade: number
  /** Where the trend page is; absent where none was uploaded. */
  readonly trendPage?: string | undefined
}

export async function writeComment(
  { known, pull, headSha, runId, workflow, places, jobs, callsMade, mode, trendPage }: WriteRequest,
  runner: Runner,
): Promise<void> {
  const { runId: ownRun, runMark } = runner.job.context
  const url = runUrl(runner.job.context, runId)
  const elsewhere = runId === ownRun ? undefined : runId
  const read = async (): Promise<readonly CellReport[]> => {
    const all = await readReports(known, places.reports, runner, elsewhere)
    return jobs === undefined ? all : reportsOfJobs(all, jobs)
  }
  const outcome = await keepComment(
    {
      ...{ pull, headSha, workflow, callsMade },
      marker: { key: markerKey(workflow), runId: Number(runId), runMark },
      compose: async () => renderComment({ reports: await read(), runUrl: url, trendPage }),
      isWorthwhile: async () => worthComment(mode, await read()),
    },
    runner,
  )
  runner.log.info(WORDS[outcome.kind])
}

const WORDS: Record<CommentOutcome['kind'], string> = {
  written: "Wrote this run's comment on the pull request.",
  unchanged: "This run's comment on the pull request says all of it already.",
  'nothing new': 'No comment on the pull request: there is nothing new to say (input comment).',
  superseded: 'A later run has its comment on the pull request already.',
  'too many comments':
    'The pull request has more than 400 comments, and ours is not among the first: nothing is written.',
}

function isAmongLast(reports: number, { total, unfinished }: RunJobs): boolean {
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
