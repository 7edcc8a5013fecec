/** An entry of the cache: reserved while it has no size, and then for ever what it is. */
export interface CacheEntry {
  readonly id: number
  /** The git ref whose runs own it. */
  readonly scope: string
  readonly key: string
  readonly version: string
  readonly createdMs: number
  readonly lastUsedMs: number
  /** Bytes; absent while it is reserved but not finished. */
  readonly sizeBytes?: number
}

export interface CacheSearch {
  /** Readable scopes, nearest first. */
  readonly scopes: readonly string[]
  readonly key: string
  readonly restoreKeys: readonly string[]
  readonly version: string
}

/**
 * The entry that GitHub would give: scope by scope the exact key, then what begins with it, then
 * what begins with each restore key; the newest of several.
 */
export function findEntry(
  entries: readonly CacheEntry[],
  { scopes, key, restoreKeys, version }: CacheSearch,
): CacheEntry | undefined {
  for (const scope of scopes) {
    const visible = entries
      .filter((entry) => entry.scope === scope && entry.version === version)
      .filter((entry) => entry.sizeBytes !== undefined)
      .sort((left, right) => right.createdMs - left.createdMs || right.id - left.id)
    const found =
      visible.find((entry) => entry.key === key) ??
      [key, ...restoreKeys]
        .map((prefix) => visible.find((entry) => entry.key.startsWith(prefix)))
        .find((entry) => entry !== undefined)
    if (found !== undefined) return found
  }
  return undefined
}
