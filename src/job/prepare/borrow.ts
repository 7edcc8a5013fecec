import type { CacheStore } from '../../runner/github-ports.ts'
import type { RunNote } from '../../snapshot/run-notes.ts'

/** How many of the restore keys lead to snapshots of this job's own cell: the same lock file, and any. */
const OWN_KEYS = 2

/**
 * The cache, which gives snapshots of other jobs only where `obstacle` tells nothing against it: they are downloaded
 * for nothing by a job that compiles nothing. Asked only by a job that has none of its own.
 */
export function ownFirst(
  cache: CacheStore,
  obstacle: () => Promise<string | undefined>,
): CacheStore {
  return {
    ...cache,
    restore: async ({ paths, key, restoreKeys }) => {
      const own = await cache.restore({ paths, key, restoreKeys: restoreKeys.slice(0, OWN_KEYS) })
      const others = restoreKeys.slice(OWN_KEYS)
      if (own.kind !== 'miss' || others.length === 0 || (await obstacle()) !== undefined) return own
      return cache.restore({ paths, key, restoreKeys: others })
    },
  }
}

/** So many of a job's last runs tell what it does. */
const TELLING_RUNS = 2

/** Why another job's snapshot would be of no use to this one, a clause. */
export function obstacleToBorrow(notes: readonly RunNote[], mayBuild: boolean): string | undefined {
  const last = notes.slice(-TELLING_RUNS)
  if (last.length > 0) {
    const usedNothing = last.every(({ uses }) => uses === false)
    return usedNothing ? 'the last runs of this job had no use for a target folder' : undefined
  }
  return mayBuild
    ? undefined
    : 'the steps of this job compile nothing, as far as the workflow shows'
}
