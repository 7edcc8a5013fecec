import { join } from 'node:path'
import { appendRun, encodeHistory, type History } from '../history/history.ts'
import { toPastRun } from '../history/past-run.ts'
import type { CacheSave, Runner } from '../runner/ports.ts'
import { describeSave, saveArchive } from '../sccache/archive.ts'
import { cacheFolderOf } from '../sccache/server.ts'
import { attempt } from './attempt.ts'
import type { CompletedRecord } from './complete-record.ts'
import { HISTORY_FILE, readHistoryAgain } from './job-history.ts'
import type { Places } from './places.ts'
import { type SnapshotDecision, saveDecided } from './save-snapshot.ts'
import type { JobState } from './state.ts'

interface SaveRequest {
  readonly state: JobState
  readonly places: Places
  readonly record: CompletedRecord
  readonly history: History
  readonly snapshot: SnapshotDecision
}

/** Saves sccache's folder and the history, where this run may; says why it does not where it may not. */
export async function saveCaches(request: SaveRequest, runner: Runner): Promise<void> {
  const { allowed, reason } = request.state.write
  if (!allowed) return runner.log.info(`Nothing is saved: ${reason}.`)
  // One entry a job: with a snapshot, the history travels inside it.
  const failure = { what: 'save the snapshot', otherwise: 'The next run starts with less.' }
  const history = await historyText(request, runner)
  const { snapshot, state, places } = request
  const companions = history === undefined ? {} : { [HISTORY_FILE]: history }
  const [saved] = await Promise.all([
    attempt(
      failure,
      () => saveDecided({ ...snapshot, companions }, { state, places }, runner),
      runner.log,
    ),
    saveSccacheFolder(request, runner),
  ])
  if (saved !== 'saved' && history !== undefined) await saveHistory(history, request, runner)
}

async function saveSccacheFolder(
  { state, places, record: { record } }: SaveRequest,
  { cache, files, job, log }: Runner,
): Promise<void> {
  if (state.archiveKey === undefined) return
  const saved = await saveArchive(
    {
      folder: cacheFolderOf(job.context.temp),
      listPath: places.archiveList,
      key: state.archiveKey,
      startedAtMs: state.startedAtMs,
      capBytes: state.inputs.cacheMaxBytes,
      allSucceeded: record.commands.every(({ outcome }) => outcome === 'succeeded'),
    },
    { cache, files },
  )
  log.info(`sccache's archive: ${describeSave(saved)}`)
  if (saved.kind === 'tried') warnWhenUnavailable(saved.save, log)
}

/** With this run at its end; `undefined` when it has nothing to tell. */
async function historyText(
  { state, places, record: { record }, history }: SaveRequest,
  runner: Runner,
): Promise<string | undefined> {
  if (state.historyKey === undefined || record.commands.length === 0) return undefined
  const all = await readHistoryAgain(history, state, places, runner)
  return encodeHistory(appendRun(all, toPastRun(record)))
}

async function saveHistory(
  text: string,
  { state, places }: SaveRequest,
  { cache, files, log }: Runner,
): Promise<void> {
  await files.writeText(join(places.history, HISTORY_FILE), text)
  const saved = await cache.save({ paths: [places.history], key: state.historyKey ?? '' })
  if (saved.kind === 'saved')
    log.info('Kept the times of this run for the next ones to compare with.')
  warnWhenUnavailable(saved, log)
}

function warnWhenUnavailable(saved: CacheSave, { warning }: Runner['log']): void {
  if (saved.kind !== 'unavailable') return
  warning(`Could not save to the cache (${saved.reason}). The next run starts with less.`)
}
