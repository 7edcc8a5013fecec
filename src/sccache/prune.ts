import type { Files } from '../runner/ports.ts'

interface PruneRequest {
  /** sccache's folder; the server must have ended. */
  readonly folder: string
  readonly startedAtMs: number
  readonly capBytes: number
  /** Whether every cargo command ended well: else what a command did not get to counts as used. */
  readonly dropUnused: boolean
}

export interface Pruned {
  readonly unused: number
  readonly overCap: number
  readonly kept: number
  readonly keptBytes: number
}

/**
 * Removes what this job did not use, then the longest unused until the rest fits. sccache gives an
 * entry a new time at every hit, so what is older than the job was not used in it.
 */
export async function pruneCache(
  { folder, startedAtMs, capBytes, dropUnused }: PruneRequest,
  files: Pick<Files, 'walk' | 'facts' | 'remove'>,
): Promise<Pruned> {
  const entries = await newestFirst(folder, files)
  const used = entries.filter((entry) => !dropUnused || entry.modifiedMs >= startedAtMs)
  const kept: typeof entries = []
  let keptBytes = 0
  for (const entry of used) {
    if (keptBytes + entry.sizeBytes > capBytes) break
    kept.push(entry)
    keptBytes += entry.sizeBytes
  }
  const keep = new Set(kept.map((entry) => entry.path))
  for (const { path } of entries) if (!keep.has(path)) await files.remove(path)
  return {
    unused: entries.length - used.length,
    overCap: used.length - kept.length,
    kept: kept.length,
    keptBytes,
  }
}

async function newestFirst(
  folder: string,
  files: Pick<Files, 'walk' | 'facts'>,
): Promise<{ path: string; sizeBytes: number; modifiedMs: number }[]> {
  const paths = await files.walk(folder)
  const entries = await Promise.all(
    paths.map(async (path) => {
      const facts = await files.facts(path)
      return { path, sizeBytes: facts?.sizeBytes ?? 0, modifiedMs: facts?.modifiedMs ?? 0 }
    }),
  )
  return entries.sort((one, other) => other.modifiedMs - one.modifiedMs)
}
