import { type Nearness, nearnessOf } from '../../snapshot/keys.ts'
import type { RestoredCaches } from './restore-caches.ts'
import type { KeptInForce } from './restore-folders.ts'
import type { SnapshotInForce } from './snapshot-in-force.ts'

interface InForce {
  readonly caches: RestoredCaches
  readonly snapshot: SnapshotInForce | undefined
  readonly restoredFolders: KeptInForce | undefined
}

/** One of the entries that a job may start from. */
interface Entry {
  /** Under which this run would save. */
  readonly key: string
  readonly restored?: {
    readonly key: string
    readonly from: From
    /** Made by the same job and cell, and by the same lock file where that counts. */
    readonly isExact: boolean
    readonly ms: number
  }
}

type From = (typeof FROM)[Nearness]

const FROM = {
  'same lock': 'same lock',
  'same cell': 'cell',
  'same job': 'job',
  'another job': 'other',
} as const

/** From the nearest to the farthest. */
const ORDER: readonly From[] = ['same lock', 'cell', 'job', 'other']

/**
 * The outputs that other cache actions have. Keys of ours end in the run's id, since entries cannot be overwritten:
 * an exact match is one in everything but that.
 */
export function cacheOutputs(inForce: InForce): Readonly<Record<string, string>> {
  const entries = entriesOf(inForce)
  const restored = entries.flatMap((entry) => entry.restored ?? [])
  const farthest = ORDER.findLast((from) => restored.some((entry) => entry.from === from))
  const ms = Math.max(...restored.map((entry) => entry.ms))
  return {
    'cache-hit': String(restored.length > 0 && restored.every(({ isExact }) => isExact)),
    'cache-primary-key': entries[0]?.key ?? '',
    'cache-matched-key': restored[0]?.key ?? '',
    'restored-from': farthest ?? '',
    'restore-ms': restored.length === 0 ? '' : String(Math.round(ms)),
  }
}

/** The snapshot first, then sccache's archive, then folders and packages. */
function entriesOf({ caches, snapshot, restoredFolders }: InForce): readonly Entry[] {
  const all = [snapshot && ofSnapshot(snapshot), ofArchive(caches)]
  return [...all, restoredFolders && ofFolders(restoredFolders)].filter(
    (entry) => entry !== undefined,
  )
}

function ofSnapshot({ found: { keys }, restored: { record } }: SnapshotInForce): Entry {
  const { restoredKey, restoreMs = 0 } = record
  if (restoredKey === undefined) return { key: keys.key }
  return { key: keys.key, restored: near(restoredKey, keys, restoreMs) }
}

function ofFolders({ keys, restoredKey, restoreMs }: KeptInForce): Entry {
  if (restoredKey === undefined) return { key: keys.key }
  return { key: keys.key, restored: near(restoredKey, keys, restoreMs) }
}

function near(
  key: string,
  keys: Parameters<typeof nearnessOf>[1],
  ms: number,
): NonNullable<Entry['restored']> {
  const nearness = nearnessOf(key, keys)
  return { key, ms, from: FROM[nearness], isExact: nearness === 'same lock' }
}

/** Lock files have no part in its key: it is made for a compiler. */
function ofArchive({
  archiveKey,
  archivePrefix,
  archiveMs,
  record,
}: RestoredCaches): Entry | undefined {
  if (archiveKey === undefined || archivePrefix === undefined) return undefined
  const { restoredKey } = record
  if (restoredKey === undefined) return { key: archiveKey }
  const isExact = restoredKey.startsWith(archivePrefix)
  const from = isExact ? 'cell' : 'other'
  return { key: archiveKey, restored: { key: restoredKey, from, isExact, ms: archiveMs } }
}
