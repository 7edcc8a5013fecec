import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createJobToken, runBackendId } from '../../emulator/http/job-token.ts'
import type { Services } from '../../emulator/services.ts'
import { NO_SPREAD } from '../../src/history/spread.ts'
import type { ReportMode } from '../../src/job/parse-input.ts'
import { placesOf } from '../../src/job/places.ts'
import { commentOnPull } from '../../src/job/report/comment-on-pull.ts'
import { shareReport } from '../../src/job/report/share-report.ts'
import type { JobState } from '../../src/job/state.ts'
import { cellReport } from '../../src/report/cell-report.ts'
import { runArtifacts } from '../../src/runner/artifacts.ts'
import { githubRunner } from '../../src/runner/github-runner.ts'
import type { Clock, Runner } from '../../src/runner/ports.ts'
import { pullRequests } from '../../src/runner/pull-requests.ts'
import { jobRecord } from './sample-record.ts'

export interface ReportingJob {
  /** The input comment. */
  readonly mode?: ReportMode
  readonly cell: string
  readonly runId?: string
  readonly runAttempt?: string
  readonly workflow?: string
  readonly clock?: Clock
  /** What the REST API counts its calls by. */
  readonly token?: string
  /** The commit of the pull request's branch that it is for. */
  readonly headSha?: string
  /** Wall time of its cargo, in milliseconds. */
  readonly durationMs?: number
}

export const PULL = 7

/** Twenty jobs in one process on a busy machine take longer than one has in its own. */
const PATIENT_MS = 120_000

/** The variables that a job of the emulator's run has; for `process.env` of who plays the job. */
export function jobEnvironment(
  services: Pick<Services, 'rest' | 'results'>,
  runId: string,
): Record<string, string> {
  const backendId = runBackendId(runId)
  return {
    ACTIONS_RUNTIME_TOKEN: createJobToken({
      runBackendId: backendId,
      jobBackendId: backendId,
      cacheScopes: [],
    }),
    ACTIONS_RESULTS_URL: `${services.results.origin}/`,
    GITHUB_API_URL: services.rest.origin,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo-org/example',
    INPUT_TOKEN: 'ghs_test',
  }
}

const STATE: JobState = {
  phase: 'ready',
  startedAtMs: 0,
  home: '/nowhere',
  inputs: {
    ...{ strict: false, summary: 'always' as const, cacheMaxBytes: 1, comment: 'always' as const },
    ...{ workingDirectory: '.', allowedVariables: [] },
  },
  write: { allowed: false, reason: 'a pull request' },
  warnings: [],
  cacheServiceFailed: false,
}

/** What post does of a job's end: shares its record and keeps the comment. Lines of its log come back. */
export async function endJob(
  { cell, runId = '100', runAttempt = '1', workflow = 'CI', ...rest }: ReportingJob,
  onLine: (line: string) => void = () => undefined,
): Promise<void> {
  const temp = mkdtempSync(join(tmpdir(), 'reporting-job-'))
  try {
    const runner = playing({ cell, runId, runAttempt, workflow, ...rest }, temp, onLine)
    const places = placesOf(runner.job.context)
    const sample = jobRecord()
    const job = { ...sample.job, cell, runId, runAttempt, workflow }
    const { durationMs = 60_000, mode = 'always' } = rest
    const [build] = sample.commands
    const commands = build === undefined ? [] : [{ ...build, durationMs }]
    const record = { ...sample, job, commands }
    const parts = { record, comparison: undefined, history: { runs: [] }, noise: NO_SPREAD }
    const reported = {
      history: { runs: [] },
      comparison: {
        commands: [],
        total: undefined,
        with: { ref: undefined, upToSha: undefined },
      },
      cell: cellReport({ ...parts, warnings: 0 }),
    }
    const request = { state: STATE, places, record: { record, notes: [] }, reported }
    const { unshared } = await shareReport(request, runner)
    if (unshared === undefined) await commentOnPull({ places, job, mode }, runner)
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

function playing(
  { runId = '', runAttempt = '', workflow = '', clock, headSha, token = 'ghs_test' }: ReportingJob,
  temp: string,
  onLine: (line: string) => void,
): Runner {
  const runner = githubRunner()
  const input = (name: string): string => (name === 'token' ? token : '')
  const context = {
    ...runner.job.context,
    ...{ runId, runAttempt, workflow, temp, workspace: join(temp, 'work') },
    pullRequest: { number: PULL, baseSha: '', headSha },
  }
  return {
    ...runner,
    clock: clock ?? runner.clock,
    job: { ...runner.job, context },
    pullRequests: pullRequests({ context, input, env: runner.job.env }, PATIENT_MS),
    artifacts: runArtifacts({ context, input, env: runner.job.env }, PATIENT_MS),
    log: { ...runner.log, info: onLine, warning: onLine, debug: () => undefined },
  }
}
