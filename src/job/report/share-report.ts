import { join } from 'node:path'
import type { History } from '../../history/history.ts'
import { cellHash } from '../../history/identity.ts'
import type { Spread } from '../../history/spread.ts'
import type { CellReport } from '../../report/cell-report.ts'
import { describeError, NoServiceError } from '../../runner/errors.ts'
import type { Runner } from '../../runner/ports.ts'
import type { JobRecord } from '../../timing/job-record.ts'
import { attempt } from '../attempt.ts'
import type { Places } from '../places.ts'
import type { JobState } from '../state.ts'
import type { CompletedRecord } from './complete-record.ts'
import { noReports, REPORT_FILE, readReports } from './read-reports.ts'
import type { Reported } from './report-job.ts'

interface ShareRequest {
  readonly state: JobState
  readonly places: Places
  readonly record: CompletedRecord
  readonly reported: Pick<Reported, 'cell' | 'history'>
}

export interface SharedReport {
  /** The history with what the other jobs told of their noise. */
  readonly history: History
  /** Why the other jobs cannot read what this one told, a clause; absent where they can. */
  readonly unshared?: string
}

/** Uploads the job's record and report for the other jobs of the run. */
export async function shareReport(
  { state, places, record: { record }, reported }: ShareRequest,
  runner: Runner,
): Promise<SharedReport> {
  const { history, cell } = reported
  const { files, artifacts, log } = runner
  const obstacle =
    state.inputs.comment === 'never' ? 'the input comment says never' : obstacleToSharing(runner)
  if (obstacle !== undefined) return { history, unshared: obstacle }
  const own = join(places.reports, 'own')
  const paths = { record: join(own, 'record.json'), report: join(own, REPORT_FILE) }
  await files.writeText(paths.record, JSON.stringify(withoutArguments(record)))
  await files.writeText(paths.report, JSON.stringify(cell))
  const name = `fast-cargo-${cellHash(record.job)}-${record.job.runAttempt}`
  const failure = { what: "upload this job's record", otherwise: 'Reports go without this job.' }
  const upload = () => artifacts.upload(name, own, [paths.record, paths.report])
  const uploaded = await attempt(failure, () => uploadBy(upload), log)
  if (uploaded === undefined) return { history, unshared: 'its record could not be uploaded' }
  const { unshared } = uploaded
  if (unshared !== undefined) {
    log.info(`This job's record is not shared with the other jobs of the run: ${unshared}.`)
    return { history, unshared }
  }
  if (!state.write.allowed) return { history }
  return { history: await withSiblings(history, cell, places, runner) }
}

/** With a clause where it was not uploaded: a runner without that service is as it should be, and no warning. */
async function uploadBy(upload: () => Promise<void>): Promise<{ readonly unshared?: string }> {
  try {
    await upload()
    return {}
  } catch (error) {
    if (error instanceof NoServiceError) return { unshared: describeError(error) }
    throw error
  }
}

/** Anybody may download an artifact, and nobody masks what is in it: labels are enough there. */
function withoutArguments(record: JobRecord): JobRecord {
  return { ...record, commands: record.commands.map((command) => ({ ...command, args: [] })) }
}

/** The artifact service stands where the cache service does; GitHub Enterprise Server has another one. */
function obstacleToSharing({ job, cacheBreaker }: Runner): string | undefined {
  const server = job.context.serverUrl ?? ''
  if (!/^https:\/\/(github\.com|[\w-]+\.ghe\.com)$/.test(server)) {
    return `it is made of records that are shared as artifacts, which needs github.com or ghe.com, and this is ${server || 'neither'}`
  }
  if (job.env('ACTIONS_RESULTS_URL') === undefined) return 'this runner has no artifact service'
  return cacheBreaker.serviceFailed ? `GitHub's services failed in this job` : undefined
}

/** Keeps what the other jobs on the same class of runner told of their noise, for sharper verdicts. */
async function withSiblings(
  history: History,
  own: CellReport,
  { reports }: Places,
  runner: Runner,
): Promise<History> {
  const failure = { what: 'read the records of other jobs', otherwise: 'Verdicts go without them.' }
  const read = () => readReports(noReports(), reports, runner)
  const others = (await attempt(failure, read, runner.log)) ?? []
  const { repository } = runner.job.context
  const noise = others
    .filter(({ runner: kind, cell, job }) => {
      return kind === own.runner && (cell !== own.cell || job !== own.job)
    })
    .flatMap((report): (readonly [string, Spread])[] =>
      report.noise === undefined ? [] : [[cellHash({ ...report, repository }), report.noise]],
    )
  return { ...history, siblings: { ...history.siblings, ...Object.fromEntries(noise) } }
}
