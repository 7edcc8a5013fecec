import { removeConfig } from '../cargo/place-config.ts'
import { describeError } from '../runner/errors.ts'
import type { Runner } from '../runner/ports.ts'
import { attempt } from './attempt.ts'
import { commentOnPull } from './comment-on-pull.ts'
import { completeRecord } from './complete-record.ts'
import { failOnSlowdown } from './fail-on-slowdown.ts'
import { type Places, placesOf } from './places.ts'
import { report } from './report-job.ts'
import { saveCaches } from './save-caches.ts'
import { shareReport } from './share-report.ts'
import { decodeState, type JobState } from './state.ts'
import { rememberingWarnings, withStrictness } from './warnings.ts'

/** Post: reports what the job did, saves what later runs need, and takes away what main placed. */
export async function finish(runner: Runner): Promise<void> {
  const state = decodeState(runner.job.loadState())
  const ports = withStrictness(state?.inputs.strict ?? false, runner)
  try {
    await finishFrom(state, ports)
  } catch (error) {
    ports.log.warning(
      `fast-cargo could not finish (${describeError(error)}). The build is not affected.`,
    )
    ports.log.debug(error instanceof Error ? (error.stack ?? '') : '')
  }
}

async function finishFrom(state: JobState | undefined, strictRunner: Runner): Promise<void> {
  const { runner, warnings } = rememberingWarnings(strictRunner)
  if (state?.phase === 'joined') {
    return runner.log.info('The first fast-cargo step of this job reports and saves.')
  }
  const places = placesOf(runner.job.context)
  await cleanUp(places, runner)
  if (state?.phase !== 'ready') {
    return runner.log.info('Setup did not finish, so there is nothing to report or to save.')
  }
  runner.cacheBreaker.serviceFailed = state.cacheServiceFailed
  const record = await completeRecord(state, places, runner)
  const reported = await report(
    { state, places, record, warnings: [...state.warnings, ...warnings] },
    runner,
  )
  failOnSlowdown(reported.comparison, state.inputs.failAbove, runner)
  const shared = await runner.log.group('Records of this run', () =>
    shareReport({ state, places, record, reported }, runner),
  )
  await saveCaches({ state, places, record, history: shared.history }, runner)
  if (shared.isShared && runner.job.context.pullRequest !== undefined) {
    await runner.log.group('Comment on the pull request', () =>
      commentOnPull({ places, job: record.record.job }, runner),
    )
  }
  runner.artifacts.close()
}

/** First of all: no cargo of a later post step shall meet a config whose server is gone. */
async function cleanUp({ configParent, home, markFile }: Places, runner: Runner): Promise<void> {
  const failure = { what: 'remove the cargo config', otherwise: `It stays in ${configParent}.` }
  const { files, log } = runner
  await attempt(failure, () => removeConfig({ configParent, home }, files), log)
  await files.remove(markFile)
}
