import { removeAll } from '../../cargo/place/place-config.ts'
import { describeError } from '../../runner/errors.ts'
import type { Runner } from '../../runner/ports.ts'
import type { JobRecord } from '../../timing/job-record.ts'
import { readShimRecords } from '../../timing/shim-records.ts'
import { attempt } from '../attempt.ts'
import { confirmWrite } from '../look/write-gate.ts'
import { type Places, placesOf } from '../places.ts'
import { commentOnPull } from '../report/comment-on-pull.ts'
import type { CompletedRecord } from '../report/complete-record.ts'
import { explainedRecord } from '../report/explain-misses.ts'
import { report } from '../report/report-job.ts'
import { type SharedReport, shareReport } from '../report/share-report.ts'
import { parseSnapshotStore, type SnapshotStore, withSettings } from '../snapshot-store.ts'
import { decodeState, type JobState } from '../state.ts'
import { rememberingWarnings, withStrictness } from '../warnings.ts'
import { decideSnapshot, type SnapshotDecision } from './decide-snapshot.ts'
import { failOnSlowdown } from './fail-on-slowdown.ts'
import { judgeTools, type ToolsDecision } from './keep-tools.ts'
import { lookForLateInputs, warnOfLateInputs } from './late-inputs.ts'
import { openStoreAgain } from './open-store-again.ts'
import { saveCaches } from './save-caches.ts'
import { takeBackSaved } from './take-back-saved.ts'

/** Post: reports what the job did, saves what later runs need, and takes away what main placed. */
export async function finish(runner: Runner): Promise<void> {
  const state = decodeState(runner.job.loadState())
  const ports = withStrictness(state?.inputs.strict ?? false, runner)
  try {
    // Main has told of wrong inputs, and set up nothing.
    const settings = state?.phase === 'ready' ? state.storeSettings : undefined
    const env = withSettings(runner.job.allEnv(), settings ?? {})
    const store = settings && parseSnapshotStore(runner.job.input, env)
    await finishFrom(state, store, ports)
  } catch (error) {
    ports.log.warning(notFinished(describeError(error)))
    ports.log.debug(error instanceof Error ? (error.stack ?? '') : '')
  }
}

function notFinished(why: string): string {
  return `fast-cargo could not finish (${why}). The build is not affected.`
}

/** What main placed goes in any case. `why` is a clause. */
export async function abandonFinish(why: string, runner: Runner): Promise<void> {
  const state = decodeState(runner.job.loadState())
  const ports = withStrictness(state?.inputs.strict ?? false, runner)
  ports.log.warning(notFinished(why))
  if (state?.phase !== 'joined') await cleanUp(placesFrom(state, runner), ports)
}

async function finishFrom(
  main: JobState | undefined,
  store: SnapshotStore | undefined,
  strictRunner: Runner,
): Promise<void> {
  const { runner: plain, warnings } = rememberingWarnings(strictRunner)
  if (main?.phase === 'joined') {
    return plain.log.info('The first fast-cargo step of this job reports and saves.')
  }
  const places = placesFrom(main, plain)
  await cleanUp(places, plain)
  if (main?.phase !== 'ready') {
    await plain.files.remove(places.standIns)
    return plain.log.info('Setup did not finish, so there is nothing to report or to save.')
  }
  plain.cacheBreaker.serviceFailed = main.cacheServiceFailed
  const { state: told, runner } = await openStoreAgain(store, main, plain)
  plain.cacheBreaker.why = main.cacheTrouble
  const late = await lookForLateInputs(told, places, runner)
  const records = await readShimRecords(places.records, runner.files)
  const built = records.commands
  const { write, elsewhere } = await confirmWrite(told, records, runner)
  const state = { ...told, write: { ...write } }
  const { completed, keys } = await explainedRecord(state, places, runner)
  const mine = built.filter((command) => !elsewhere.includes(command))
  const request = { state, places, record: completed.record, built: mine }
  const snapshot = await decideSnapshot(request, runner)
  if (snapshot.sawInputs !== true) warnOfLateInputs(late, runner.log)
  const tools = await judgeTools({ state, places, commands: mine }, runner)
  const record = await withCaches(completed, { snapshot, tools }, places, runner)
  const reported = await report(
    { state, places, record, warnings: [...state.warnings, ...warnings] },
    runner,
  )
  failOnSlowdown(reported.comparison, state.inputs.failAbove, runner)
  const shared = await runner.log.group('Records of this run', () =>
    shareReport({ state, places, record, reported }, runner),
  )
  const { history } = shared
  const beside = { ...tools.beside, ...keys }
  const saving = { state, places, record, history, snapshot, tools, beside }
  const why = await saveCaches(saving, runner)
  if (snapshot.plan !== undefined && why !== undefined) {
    await takeBackSaved({ state, places, record: record.record, why }, runner)
  }
  await tellPull(shared, { state, places, job: record.record.job }, runner)
  runner.log.info(`fast-cargo: ${reported.headline}`)
  await runner.files.remove(places.standIns)
  runner.artifacts.close()
}

interface PullRequest {
  readonly state: JobState
  readonly places: Places
  readonly job: JobRecord['job']
}

/** Comments where the others of the run can be read; where a comment was to be and is not, the log says why. */
async function tellPull(
  { unshared }: SharedReport,
  { state, places, job }: PullRequest,
  runner: Runner,
): Promise<void> {
  if (runner.job.context.pullRequest === undefined || state.inputs.comment === 'never') return
  if (unshared !== undefined) {
    return runner.log.info(
      `No comment on the pull request: ${unshared}. The job summary has it all.`,
    )
  }
  await runner.log.group('Comment on the pull request', () =>
    commentOnPull({ places, job, mode: state.inputs.comment }, runner),
  )
}

function placesFrom(state: JobState | undefined, { job }: Pick<Runner, 'job'>): Places {
  const derived = placesOf(job.context)
  return state === undefined ? derived : { ...derived, home: state.home }
}

/** The record says what is to be saved: the summary is written before the transfer. */
async function withCaches(
  { record, notes }: CompletedRecord,
  {
    snapshot: { use },
    tools: { sentences },
  }: { readonly snapshot: SnapshotDecision; readonly tools: ToolsDecision },
  { recordFile }: Places,
  { files }: Runner,
): Promise<CompletedRecord> {
  const { snapshot, ...others } = record.cache
  const cache = {
    ...others,
    ...(snapshot === undefined ? {} : { snapshot: { ...snapshot, ...use } }),
    ...(sentences.length === 0 ? {} : { installed: [...sentences] }),
  }
  const told = { ...record, cache }
  await files.writeText(recordFile, JSON.stringify(told))
  return { record: told, notes }
}

/** First of all: no cargo of a later post step shall meet a config whose server is gone. */
async function cleanUp(places: Places, { files, log }: Runner): Promise<void> {
  const otherwise = `It is left in ${places.configParent}.`
  const failure = { what: 'remove the cargo config', otherwise }
  await attempt(failure, () => removeAll(places, files), log)
  await files.remove(places.markFile)
}
