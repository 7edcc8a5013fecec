import type { JobRecord } from './job-record.ts'

interface CachedUnits {
  /** Crates and build scripts that no command of the job compiled: fresh, or handed over by sccache. */
  readonly cached: number
  readonly total: number
}

/**
 * How many units came from earlier runs. What a command finds fresh may have been built by an earlier one of the
 * same job: as many as those built are counted neither as cached nor at all, so that too little is claimed, never
 * too much. `undefined` where cargo told of no units, or where nothing of earlier runs was there.
 */
export function cachedUnits({
  commands,
  cache,
  sccache,
}: Pick<JobRecord, 'commands' | 'cache' | 'sccache'>): CachedUnits | undefined {
  const hits = sccache?.hits ?? 0
  const isRestored = cache.snapshot?.restoredKey !== undefined
  const counts = commands.flatMap(({ unitCounts }) => unitCounts ?? [])
  if (counts.length === 0 || (!isRestored && hits === 0)) return undefined
  let [built, fresh] = [0, 0]
  for (const count of counts) {
    if (isRestored) fresh += Math.max(0, count.fresh - built)
    built += count.dirty
  }
  const handed = Math.min(hits, built)
  return { cached: fresh + handed, total: fresh + built }
}
