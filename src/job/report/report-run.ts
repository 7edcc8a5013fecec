import { join } from 'node:path'
import { type CellReport, latestReports } from '../../report/cell-report.ts'
import { renderComment } from '../../report/comment.ts'
import { reportsOfJobs } from '../../report/reports-of-jobs.ts'
import { type ChartLibrary, renderTrendPage } from '../../report/trend-page.ts'
import { ApiError, describeError, InputError } from '../../runner/errors.ts'
import type { EndedRun } from '../../runner/github-ports.ts'
import type { Runner } from '../../runner/ports.ts'
import { attempt } from '../attempt.ts'
import { parseBoolean, parseReportMode } from '../parse-input.ts'
import { type Places, placesOf } from '../places.ts'
import { repositoryUrl, runUrl } from './addresses.ts'
import { explained, writeComment } from './comment-on-pull.ts'
import { noReports, readReports } from './read-reports.ts'

/** The sub-action `report/`: what all jobs of a run have told, in one summary, comment and page. */
export async function reportRun(runner: Runner): Promise<void> {
  try {
    await reportFrom(runner)
  } catch (error) {
    if (error instanceof InputError) return runner.job.fail(describeError(error))
    abandonReport(describeError(error), runner)
  } finally {
    runner.artifacts.close()
  }
}

/** `why` is a clause. */
export function abandonReport(why: string, { log }: Pick<Runner, 'log'>): void {
  log.warning(`fast-cargo could not report on the run (${why}).`)
}

async function reportFrom(runner: Runner): Promise<void> {
  const { job, log } = runner
  const mode = parseReportMode('comment', job.input)
  const trendPage = parseBoolean('trend-page', job.input)
  const places = placesOf(job.context)
  await runner.files.makeFolder(places.scratch, 0o700)
  const run = reportedRun(runner)
  const known = noReports()
  const elsewhere = run.runId === job.context.runId ? undefined : run.runId
  const read = await readReports(known, places.reports, runner, elsewhere)
  if (read.length === 0) {
    return log.info(`No job of run ${run.runId} has uploaded a fast-cargo record.`)
  }
  const jobs = await jobsOf(run.runId, elsewhere !== undefined, runner)
  const reports = jobs === undefined ? latestReports(read) : reportsOfJobs(read, jobs)
  const page = trendPage ? await uploadTrendPage(reports, places, runner) : undefined
  const url = runUrl(job.context, run.runId)
  const text = renderComment({ reports, runUrl: url, trendPage: page })
  await job.writeSummary(`## fast-cargo\n\n${text}`)
  if (mode === 'never') return
  await explained(runner, async () => {
    const pull = await pullOf(runner)
    if (pull === undefined) return log.info('The run belongs to no open pull request.')
    const request = { ...run, known, pull, places, jobs, mode, trendPage: page, callsMade: 1 }
    await writeComment(request, runner)
  })
}

/**
 * Without the API's word a foreign run would be whatever it says of itself; in this job's own run the
 * token may lack `actions: read`.
 */
async function jobsOf(
  runId: string,
  isForeign: boolean,
  { pullRequests }: Runner,
): Promise<readonly string[] | undefined> {
  try {
    return (await pullRequests.jobsOf(runId)).names
  } catch (error) {
    if (isForeign || !(error instanceof ApiError)) throw error
    return undefined
  }
}

/** The run that ended, or the one that this job is part of. */
function reportedRun({ job }: Runner): Pick<EndedRun, 'runId' | 'workflow'> & {
  readonly headSha: string | undefined
} {
  const { endedRun, runId, workflow, pullRequest } = job.context
  return endedRun ?? { runId, workflow, headSha: pullRequest?.headSha }
}

/**
 * Of `workflow_run` the pull request is found by GitHub's own event, through the API: what stands in
 * an artifact was written by code that may be foreign.
 */
async function pullOf({ job, pullRequests }: Runner): Promise<number | undefined> {
  const { endedRun, pullRequest } = job.context
  if (endedRun !== undefined) return pullRequests.withHead(endedRun)
  return pullRequest?.number
}

const PAGE_FILE = 'fast-cargo-trend.html'

/** Where it is, as Markdown; `undefined` where it could not be uploaded. */
async function uploadTrendPage(
  reports: readonly CellReport[],
  { reports: folder }: Places,
  { files, artifacts, job, log }: Runner,
): Promise<string | undefined> {
  const failure = { what: 'upload the trend page', otherwise: 'The summary has the numbers.' }
  return attempt(
    failure,
    async () => {
      const page = join(folder, 'trend', PAGE_FILE)
      const { repository, actionRoot } = job.context
      const library = await readChartLibrary(join(actionRoot, 'dist', 'report'), files)
      const where = { repository, repositoryUrl: repositoryUrl(job.context) }
      await files.writeText(page, renderTrendPage({ ...where, reports, library }))
      const name = `fast-cargo-trend-${job.context.runAttempt}`
      await artifacts.upload(name, join(folder, 'trend'), [page])
      log.info('Uploaded the trend page as an artifact.')
      // GitHub's page of the run that uploads it has it in its list.
      const url = runUrl(job.context, job.context.runId)
      return url === undefined ? `artifact ${name}` : `[${name}](${url}#artifacts)`
    },
    log,
  )
}

/** It lies beside the bundle as it is: the page holds it, so that it works without network. */
async function readChartLibrary(folder: string, files: Runner['files']): Promise<ChartLibrary> {
  const [script, style] = await Promise.all([
    files.readText(join(folder, 'uPlot.iife.min.js')),
    files.readText(join(folder, 'uPlot.min.css')),
  ])
  if (script === undefined || style === undefined) throw new Error(`no chart library in ${folder}`)
  return { script, style }
}
