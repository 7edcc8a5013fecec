import type { CacheStore } from '../../runner/github-ports.ts'
import { layerFolderOf, type Manifest } from '../manifest.ts'
import type { Refused } from './fit.ts'

interface LayerRequest {
  readonly manifest: Pick<Manifest, 'layer'>
  /** Of the snapshot. */
  readonly key: string
  readonly folder: string
}

/** Downloads what a snapshot has in an entry of its own, where it has that. All or nothing: the rest builds on it. */
export async function fetchLayer(
  { manifest: { layer }, key, folder }: LayerRequest,
  { cache }: { readonly cache: Pick<CacheStore, 'restore'> },
): Promise<{ readonly kind: 'there'; readonly sizeBytes: number } | Refused> {
  if (layer === undefined) return { kind: 'there', sizeBytes: 0 }
  const paths = [layerFolderOf(folder)]
  const restored = await cache.restore({ paths, key: layer.key, restoreKeys: [] })
  if (restored.kind === 'hit') return { kind: 'there', sizeBytes: restored.sizeBytes }
  const why = restored.kind === 'miss' ? 'not in the cache any more' : restored.reason
  return {
    kind: 'does not fit',
    key,
    reason: `its dependencies in ${layer.key} cannot be restored: ${why}`,
  }
}
