import { join } from 'node:path'
import { decodeHistory, type History, mergeHistories } from '../../history/history.ts'
import type { CacheRestore } from '../../runner/github-ports.ts'
import type { Runner } from '../../runner/ports.ts'
import type { Places } from '../places.ts'
import type { JobState } from '../state.ts'

/** The one file in the folder that travels as the history; a snapshot carries it too. */
export const HISTORY_FILE = 'history.json'

/**
 * The earlier runs of this cell. Each run keeps them with its snapshot, or by themselves when it saves
 * none: the newest of both together have them all.
 */
export async function readHistory(
  { snapshot }: Pick<JobState, 'snapshot'>,
  places: Places,
  { files }: Pick<Runner, 'files'>,
): Promise<History> {
  const own = decodeHistory(await files.readText(join(places.history, HISTORY_FILE)))
  const [, ofCell = ''] = snapshot?.restoreKeys ?? []
  const isOfCell = ofCell !== '' && (snapshot?.restoredKey?.startsWith(ofCell) ?? false)
  if (!isOfCell) return own
  const beside = decodeHistory(await files.readText(join(places.snapshot, HISTORY_FILE)))
  return mergeHistories(own, beside)
}

/**
 * The same, with what a run that ended meanwhile has kept by itself. Post asks the service first of
 * all by this: when it does not answer, there is nothing to be packed either.
 */
export async function readHistoryAgain(
  known: History,
  { historyKey, historyPrefix }: JobState,
  places: Places,
  { cache, files }: Pick<Runner, 'cache' | 'files'>,
): Promise<History | Extract<CacheRestore, { kind: 'unavailable' }>> {
  if (historyKey === undefined || historyPrefix === undefined) return known
  await files.remove(places.history)
  const restoreKeys = [historyPrefix]
  const restored = await cache.restore({ paths: [places.history], key: historyKey, restoreKeys })
  if (restored.kind === 'unavailable') return restored
  const newest = decodeHistory(await files.readText(join(places.history, HISTORY_FILE)))
  return mergeHistories(known, newest)
}
