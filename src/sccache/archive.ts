import { basename } from 'node:path'
import type { CacheRestore, CacheSave, CacheStore } from '../runner/github-ports.ts'
import type { Files } from '../runner/ports.ts'
import type { ArchiveKeys } from './archive-keys.ts'
import { type Pruned, pruneCache } from './prune.ts'

interface ArchivePorts {
  readonly cache: CacheStore
  readonly files: Files
}

/** Fills `folder` from the newest archive that fits. A restore that broke off leaves nothing behind. */
export async function restoreArchive(
  { folder, keys }: { readonly folder: string; readonly keys: ArchiveKeys },
  { cache, files }: ArchivePorts,
): Promise<CacheRestore> {
  await files.remove(folder)
  const restored = await cache.restore({ paths: [folder], ...keys })
  if (restored.kind !== 'hit') await files.remove(folder)
  await files.makeFolder(folder)
  return restored
}

/** One sentence of what the restore did. */
export function describeRestore(restored: CacheRestore, { restoreKeys }: ArchiveKeys): string {
  if (restored.kind === 'unavailable') return `Nothing restored: ${restored.reason}.`
  if (restored.kind === 'miss') return 'Nothing restored: no archive for this compiler yet.'
  const isOwn = restored.key.startsWith(restoreKeys[0])
  return isOwn
    ? "Restored this job's archive."
    : "Restored another job's archive, made with the same rustc."
}

/**
 * Writes the names of all entries to `listPath`. Call it once the server has been probed, so that
 * the probe's own entry is no news at the end.
 */
export async function listEntries(
  { folder, listPath }: { readonly folder: string; readonly listPath: string },
  files: Files,
): Promise<void> {
  await files.writeText(listPath, (await entryNames(folder, files)).join('\n'))
}

interface SaveRequest {
  readonly folder: string
  readonly listPath: string
  readonly key: string
  readonly startedAtMs: number
  readonly capBytes: number
  /** Whether all cargo commands of the job succeeded: only then the unused is known to be unused. */
  readonly allSucceeded: boolean
}

type SavedArchive =
  | { readonly kind: 'nothing new' }
  | {
      readonly kind: 'tried'
      readonly save: CacheSave
      readonly pruned: Pruned
      readonly added: number
    }

/** Prunes and saves the folder, unless the job compiled nothing that was not in it before. */
export async function saveArchive(
  { folder, listPath, key, startedAtMs, capBytes, allSucceeded }: SaveRequest,
  { cache, files }: ArchivePorts,
): Promise<SavedArchive> {
  const before = new Set((await files.readText(listPath))?.split('\n') ?? [])
  const added = (await entryNames(folder, files)).filter((name) => !before.has(name)).length
  if (added === 0) return { kind: 'nothing new' }
  const limits = { folder, startedAtMs, capBytes, dropUnused: allSucceeded }
  const pruned = await pruneCache(limits, files)
  return { kind: 'tried', save: await cache.save({ paths: [folder], key }), pruned, added }
}

async function entryNames(folder: string, files: Files): Promise<readonly string[]> {
  return (await files.walk(folder)).map((path) => basename(path))
}

/** One sentence of what the save did. */
export function describeSave(saved: SavedArchive): string {
  if (saved.kind === 'nothing new') return 'Nothing saved: everything was in the archive already.'
  const { save, pruned, added } = saved
  if (save.kind === 'exists') return 'Nothing saved: this run has saved its archive already.'
  if (save.kind !== 'saved') return `Nothing saved: ${save.reason}.`
  const dropped = pruned.unused + pruned.overCap
  return `Saved ${pruned.kept} entries (${added} new), dropped ${dropped}.`
}
