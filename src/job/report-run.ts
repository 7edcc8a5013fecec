import { join } from 'node:path'
import { type CellReport, latestReports } from '../report/cell-report.ts'
import { renderComment } from '../report/comment.ts'
import { type ChartLibrary, renderTrendPage } from '../report/trend-page.ts'
import { describeError, InputError } from '../runner/errors.ts'
import type { Runner } from '../runner/ports.ts'
import { attempt } from './attempt.ts'
import { explained, writeComment } from './comment-on-pull.ts'
import { parseBoolean } from './parse-input.ts'
import { type Places, placesOf } from './places.ts'
import { type KnownReports, readReports } from './read-reports.ts'

/** The sub-action `report/`: what all jobs of a run have told, in one summary, comment and page. */
export async function reportRun(runner: Runner): Promise<void> {
  try {
    await reportFrom(runner)
  } catch (error) {
    if (error instanceof InputError) return runner.job.fail(describeError(error))
    runner.log.warning(`fast-cargo could not report on the run (${describeError(error)}).`)
  } finally {
    runner.artifacts.close()
  }
}

async function reportFrom(runner: Runner): Promise<void> {
  const { job, log } = runner
  const comment = parseBoolean('comment', job.input)
  const trendPage = parseBoolean('trend-page', job.input)
  const places = placesOf(job.context)
  await runner.files.makeFolder(places.scratch, 0o700)
  const run = reportedRun(runner)
  const known: KnownReports = new Map()
  const elsewhere = run.runId === job.context.runId ? undefined : run.runId
  const reports = latestReports(await readReports(known, places.reports, runner, elsewhere))
  if (reports.length === 0) {
    return log.info(`No job of run ${run.runId} has uploaded a fast-cargo record.`)
  }
  await job.writeSummary(`## fast-cargo\n\n${renderComment({ reports, runUrl: undefined })}`)
  if (trendPage) await uploadTrendPage(reports, places, runner)
  if (!comment) return
  await explained(runner, async () => {
    const pull = await pullOf(runner)
    if (pull === undefined) return log.info('The run belongs to no open pull request.')
    await writeComment({ ...run, known, pull, places, callsMade: 1 }, runner)
  })
}

/** The run that ended, or the one that this job is part of. */
function reportedRun({ job }: Runner): { readonly runId: string; readonly workflow: string } {
  const { endedRun, runId, workflow } = job.context
  return endedRun ?? { runId, workflow }
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

async function uploadTrendPage(
  reports: readonly CellReport[],
  { reports: folder }: Places,
  { files, artifacts, job, log }: Runner,
): Promise<void> {
  const failure = { what: 'upload the trend page', otherwise: 'The summary has the numbers.' }
  await attempt(
    failure,
    async () => {
      const page = join(folder, 'trend', PAGE_FILE)
      const { repository, actionRoot } = job.context
      const library = await readChartLibrary(join(actionRoot, 'dist', 'report'), files)
      await files.writeText(page, renderTrendPage({ repository, reports, library }))
      await artifacts.upload(`fast-cargo-trend-${job.context.runAttempt}`, join(folder, 'trend'), [
        page,
      ])
      log.info('Uploaded the trend page as an artifact.')
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
