import { join } from 'node:path'
import { appendRun, encodeHistory, type History } from '../history/history.ts'
import { toPastRun } from '../history/past-run.ts'
import type { CacheSave, Runner } from '../runner/ports.ts'
import { describeSave, saveArchive } from '../sccache/archive.ts'
import { cacheFolderOf } from '../sccache/server.ts'
import type { CompletedRecord } from './complete-record.ts'
import type { Places } from './places.ts'
import { HISTORY_FILE } from './report-job.ts'
import type { JobState } from './state.ts'

interface SaveRequest {
  readonly state: JobState
  readonly places: Places
  readonly record: CompletedRecord
  readonly history: History
}

/** Saves sccache's folder and the history, where this run may; says why it does not where it may not. */
export async function saveCaches(request: SaveRequest, runner: Runner): Promise<void> {
  const { allowed, reason } = request.state.write
  if (!allowed) return runner.log.info(`Nothing is saved: ${reason}.`)
  await Promise.all([saveSccacheFolder(request, runner), saveHistory(request, runner)])
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

async function saveHistory(
  { state, places, record: { record }, history }: SaveRequest,
  { cache, files, log }: Runner,
): Promise<void> {
  if (state.historyKey === undefined || record.commands.length === 0) return
  const next = encodeHistory(appendRun(history, toPastRun(record)))
  await files.writeText(join(places.history, HISTORY_FILE), next)
  const saved = await cache.save({ paths: [places.history], key: state.historyKey })
  if (saved.kind === 'saved')
    log.info('Kept the times of this run for the next ones to compare with.')
  warnWhenUnavailable(saved, log)
}

function warnWhenUnavailable(saved: CacheSave, { warning }: Runner['log']): void {
  if (saved.kind !== 'unavailable') return
  warning(`Could not save to the cache (${saved.reason}). The next run starts with less.`)
}
