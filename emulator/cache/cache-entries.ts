import { openRecords } from '../storage/records.ts'
import type { CacheEntry } from './find-entry.ts'

interface EntryName {
  readonly scope: string
  readonly key: string
  readonly version: string
}

/** The entries of the cache, kept in a folder. */
export interface CacheEntries {
  all(): readonly CacheEntry[]
  /** `undefined` when the name is taken, finished or not. */
  reserve(name: EntryName): CacheEntry | undefined
  find(name: EntryName): CacheEntry | undefined
  finish(entry: CacheEntry, sizeBytes: number): void
  use(entry: CacheEntry): void
  remove(entry: CacheEntry): void
}

export function openCacheEntries(folder: string): CacheEntries {
  const records = openRecords<CacheEntry>(folder)
  const find = ({ scope, key, version }: EntryName): CacheEntry | undefined =>
    records
      .all()
      .find((entry) => entry.scope === scope && entry.key === key && entry.version === version)
  return {
    all: records.all,
    find,
    reserve: (name) => {
      if (find(name) !== undefined) return undefined
      const now = Date.now()
      return records.add({ ...name, createdMs: now, lastUsedMs: now })
    },
    finish: (entry, sizeBytes) => records.keep({ ...entry, sizeBytes }),
    use: (entry) => records.keep({ ...entry, lastUsedMs: Date.now() }),
    remove: (entry) => records.remove(entry.id),
  }
}
