import { join } from 'node:path'
import { beyondSnapshot } from '../../history/beyond-snapshot.ts'
import { appendRun, encodeHistory, type History } from '../../history/history.ts'
import { toPastRun } from '../../history/past-run.ts'
import type { CacheRestore, CacheSave } from '../../runner/github-ports.ts'
import type { Runner } from '../../runner/ports.ts'
import { describeSave, saveArchive } from '../../sccache/archive.ts'
import { cacheFolderOf } from '../../sccache/server.ts'
import { layerPrefix } from '../../snapshot/keys.ts'
import { keepNative, removeNative } from '../../snapshot/native-programs.ts'
import { encodeNotes, mergeNotes, type RunNote, withNote } from '../../snapshot/run-notes.ts'
import { attempt } from '../attempt.ts'
import type { Places } from '../places.ts'
import { keepFolders } from '../prepare/keep-folders.ts'
import { NOTES_FILE, readNotes } from '../prepare/snapshot-notes.ts'
import type { CompletedRecord } from '../report/complete-record.ts'
import { HISTORY_FILE, readHistoryAgain } from '../report/job-history.ts'
import type { JobState } from '../state.ts'
import type { SnapshotDecision } from './decide-snapshot.ts'
import { readFootprint, removeSuperseded, type SavedEntry } from './footprint.ts'
import { keepTools, type ToolsDecision } from './keep-tools.ts'
import { noteOf } from './run-note.ts'
import { saveDecided } from './save-snapshot.ts'

interface SaveRequest {
  readonly state: JobState
  readonly places: Places
  readonly record: CompletedRecord
  readonly history: History
  readonly snapshot: SnapshotDecision
  readonly tools: ToolsDecision
  /** By file name: what else travels with the history. */
  readonly beside: Readonly<Record<string, string>>
}

/**
 * Saves the snapshot, sccache's folder and the history, where this run may; says why it does not where it may not.
 * Returns why a snapshot that was to be saved was not, a clause.
 */
export async function saveCaches(
  request: SaveRequest,
  runner: Runner,
): Promise<string | undefined> {
  const { allowed, reason } = request.state.write
  if (!allowed) {
    runner.log.info(`Nothing is saved: ${reason}.`)
    return undefined
  }
  const { history, state, places } = request
  const notes = await readNotes(places, runner)
  const known = await readHistoryAgain(history, state, places, runner)
  if (!('kind' in known)) return saveAll({ ...request, notes }, known, runner)
  warnWhenUnavailable(known, runner.log)
  return known.reason
}

interface KnownRequest extends SaveRequest {
  readonly notes: readonly RunNote[]
}

async function saveAll(
  request: KnownRequest,
  known: History,
  runner: Runner,
): Promise<string | undefined> {
  const { snapshot, state, places, record } = request
  let keeping: Promise<boolean> | undefined
  // Beside the snapshot and by itself, with what others have kept until that is packed.
  const companions = async (): Promise<Texts> => {
    const latest = await readHistoryAgain(known, state, places, runner)
    const runs = 'kind' in latest ? known : latest
    const texts = await textsOf({ ...request, saves: true }, runs, runner)
    keeping = saveHistory({ ...request, texts, hasSnapshot: true }, runner)
    return texts
  }
  const failure = { what: 'save the snapshot', otherwise: 'The next run starts with less.' }
  const saving = () => saveDecided(snapshot, { state, places, companions }, runner)
  const [saved, archived, hasTools, foldersKept] = await Promise.all([
    attempt(failure, saving, runner.log),
    saveSccacheFolder(request, runner),
    keepTools(request.tools, runner),
    keepFolders({ state, places, record: record.record }, runner),
  ])
  // Of a job without cargo commands, one run tells that.
  const hasNews = record.record.commands.length > 0 || request.notes.length === 0
  const isSaved = saved?.kind === 'saved'
  const late = () => textsOf({ ...request, saves: isSaved }, known, runner)
  if (hasNews) keeping ??= saveHistory({ ...request, texts: await late() }, runner)
  const isKept = await keeping
  const [, snapshotPrefix] = state.snapshot?.restoreKeys ?? []
  const entries = [
    ...(isSaved ? entry(state.snapshot?.key, snapshotPrefix) : []),
    ...(saved?.kind === 'saved' && state.snapshot !== undefined
      ? entry(saved.newLayer, layerPrefix(state.snapshot))
      : []),
    ...(isKept ? entry(state.historyKey, state.historyPrefix) : []),
    ...(archived ? entry(state.archiveKey, state.archivePrefix) : []),
    ...(hasTools ? entry(state.tools?.key, state.tools?.prefix) : []),
    ...(foldersKept ? entry(state.kept?.key, state.kept?.restoreKeys[1]) : []),
  ]
  // Two calls of the REST API are more than times alone are worth.
  const isWorthIt = archived || hasTools || foldersKept
  const footprint = snapshot.footprint ?? (isWorthIt ? await readFootprint(runner) : undefined)
  await removeSuperseded(footprint, entries, runner)
  if (saved === undefined) return 'it could not be packed, as the log says'
  return saved.kind === 'saved' ? undefined : saved.why
}

interface TextsRequest extends KnownRequest {
  /** There is a snapshot of this run; while that is on its way, it counts as one. */
  readonly saves: boolean
}

type Texts = Readonly<Record<string, string>>

/** What travels as the history, by file name. */
async function textsOf(
  { snapshot, state, places, record: { record }, beside, notes, saves }: TextsRequest,
  runs: History,
  runner: Pick<Runner, 'files'>,
): Promise<Texts> {
  const beyond = saves ? undefined : beyondSnapshot(record)
  const note = noteOf(state, record.job, { saves, uses: snapshot.uses })
  const known = mergeNotes(notes, await readNotes(places, runner))
  return {
    ...beside,
    ...(note === undefined ? {} : { [NOTES_FILE]: encodeNotes(withNote(known, note)) }),
    [HISTORY_FILE]: encodeHistory(appendRun(runs, { ...toPastRun(record), beyond })),
  }
}

function entry(key: string | undefined, prefix: string | undefined): readonly SavedEntry[] {
  return key === undefined || prefix === undefined ? [] : [{ key, prefix }]
}

async function saveSccacheFolder(
  { state, places, record: { record } }: SaveRequest,
  { cache, files, job, log }: Runner,
): Promise<boolean> {
  if (state.archiveKey === undefined) return false
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
  if (saved.kind !== 'tried') return false
  warnWhenUnavailable(saved.save, log)
  return saved.save.kind === 'saved'
}

interface HistoryRequest extends Pick<SaveRequest, 'state' | 'places'> {
  readonly texts: Texts
  /** With one, our programs travel there. */
  readonly hasSnapshot?: boolean
}

async function saveHistory(
  { texts, hasSnapshot, state: { snapshot, historyKey }, places }: HistoryRequest,
  { cache, files, log }: Runner,
): Promise<boolean> {
  await removeNative(places.history, files)
  const isAlone = hasSnapshot !== true && snapshot?.seenKey === undefined
  if (isAlone && snapshot?.native !== undefined) {
    await keepNative(snapshot.native, places.history, files)
  }
  for (const [name, text] of Object.entries(texts)) {
    await files.writeText(join(places.history, name), text)
  }
  const saved = await cache.save({ paths: [places.history], key: historyKey ?? '' })
  if (saved.kind === 'saved')
    log.info('Kept the times of this run for the next ones to compare with.')
  warnWhenUnavailable(saved, log)
  return saved.kind === 'saved'
}

function warnWhenUnavailable(saved: CacheSave | CacheRestore, { warning }: Runner['log']): void {
  if (saved.kind !== 'unavailable') return
  warning(`Could not save to the cache (${saved.reason}). The next run starts with less.`)
}
