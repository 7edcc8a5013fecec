import { join } from 'node:path'
import type { CacheSave, CacheStore } from '../../runner/github-ports.ts'
import type { Clock, TreeEntry } from '../../runner/ports.ts'
import { compressionHere } from '../archive.ts'
import { encodeManifest, layerFolderOf, MANIFEST_FILE, type Manifest } from '../manifest.ts'
import { keepNative } from '../native-programs.ts'
import { CARGOS_TAG, filesOfUnits } from './choose-files.ts'
import { describe, type PackContext, type Packed, type Saving } from './describe.ts'
import { packLayer } from './pack-layer.ts'
import { packParts } from './pack-parts.ts'
import { bytesOf } from './pays.ts'
import type { SavePlan, SavePorts } from './save-plan.ts'

export type SavedSnapshot =
  | {
      readonly kind: 'tried'
      readonly save: CacheSave
      readonly packedBytes: number
      readonly withIncremental: boolean
      /** What of it was there before. */
      readonly layerBytes: number
      /** The key of a layer that was saved as well. */
      readonly newLayer?: string
    }
  | { readonly kind: 'too large'; readonly packedBytes: number }
  | { readonly kind: 'overtaken' }

type Ports = SavePorts & { readonly cache: CacheStore; readonly clock: Clock }

/** Packs what was planned and saves it. Throws when it cannot be packed. */
export async function saveSnapshot(
  plan: SavePlan,
  saving: Saving,
  ports: Ports,
): Promise<SavedSnapshot> {
  const compression = await compressionHere(ports.commands)
  if (compression === undefined) throw new Error('there is no tar on PATH')
  const { folder, cargoHome, layerKeyOf } = saving
  const restored = saving.restored?.manifest
  const ofLayer = { plan, restored, folder, cargoHome, compression, keyOf: layerKeyOf }
  const layer = await packLayer(ofLayer, ports)
  const context = { saving, compression, layer }
  const whole = await pack(plan, context, ports)
  const withIncremental = whole.bytes <= saving.capBytes
  const kept = withIncremental ? plan : withoutIncremental(plan)
  const packed = withIncremental ? whole : await pack(kept, context, ports)
  if (packed.bytes > saving.capBytes) return { kind: 'too large', packedBytes: packed.bytes }
  const manifest = await describe(kept, { ...context, packed }, ports)
  await ports.files.writeText(join(saving.folder, MANIFEST_FILE), encodeManifest(manifest))
  const companions = await saving.companions()
  if (companions === undefined) return { kind: 'overtaken' }
  for (const [name, text] of Object.entries(companions)) {
    await ports.files.writeText(join(saving.folder, name), text)
  }
  if (saving.native !== undefined) await keepNative(saving.native, folder, ports.files)
  const tried = { kind: 'tried', packedBytes: packed.bytes, withIncremental } as const
  const layerBytes = layer === undefined || layer.isNew ? 0 : layer.bytes
  if (layer?.isNew) {
    // First, for the snapshot is of no use without it.
    const paths = [layerFolderOf(folder)]
    const save = await ports.cache.save({ paths, key: layer.facts.key })
    await ports.files.remove(layerFolderOf(folder))
    if (save.kind !== 'saved' && save.kind !== 'exists') return { ...tried, save, layerBytes }
  }
  const save = await ports.cache.save({ paths: [folder], key: saving.key })
  return { ...tried, save, layerBytes, ...(layer?.isNew ? { newLayer: layer.facts.key } : {}) }
}

function withoutIncremental(plan: SavePlan): SavePlan {
  const targets = plan.targets.map((target) => ({
    ...target,
    files: [...filesOfUnits(target.survey, target.kept, new Set()), ...target.beside],
  }))
  return { ...plan, targets, moved: [], left: [...plan.moved, ...plan.left] }
}

async function pack(
  plan: SavePlan,
  { saving: { folder, cargoHome }, compression, layer }: PackContext,
  ports: Ports,
): Promise<Packed> {
  const startedMs = ports.clock.nowMs()
  await ports.files.remove(folder)
  await ports.files.makeFolder(folder)
  const isOwn = (entry: TreeEntry): boolean => plan.layer?.entries.has(entry) !== true
  const targets: Manifest['targets'] = []
  for (const [index, { survey, files }] of plan.targets.entries()) {
    const known = plan.places.folders.find((each) => each.folder === survey.folder)
    // Beside a `build.build-dir`, the target folder holds nothing but copies: cargo makes it, unless that lies in it.
    const isEmpty = files.every(({ path }) => path === CARGOS_TAG)
    if (isEmpty && (files.length === 0 || !known?.inner.length)) continue
    const own = files.filter(isOwn)
    const what = { name: `target-${index}`, base: survey.folder, entries: own }
    const packed = await packParts({ ...what, folder, compression }, ports)
    const parts = [...packed, ...(layer?.targets.get(survey.folder) ?? [])]
    const place = known === undefined ? {} : { roots: [...known.roots], top: known.top }
    targets.push({ folder: survey.folder, ...place, parts })
  }
  const packages = plan.registry.filter(isOwn)
  const what = { name: 'registry', base: cargoHome, entries: packages }
  const packed = await packParts({ ...what, folder, compression }, ports)
  const parts = [...packed, ...(layer?.registry ?? [])]
  const registry = { parts }
  const all = [...parts, ...targets.flatMap(({ parts }) => parts)]
  return {
    ...{ targets, registry, packMs: ports.clock.nowMs() - startedMs + (layer?.packMs ?? 0) },
    bytes: all.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    unpackedBytes: bytesOf(
      [...plan.registry, ...plan.targets.flatMap(({ files }) => files)].filter(
        (entry) => layer?.isNew === true || isOwn(entry),
      ),
    ),
  }
}
