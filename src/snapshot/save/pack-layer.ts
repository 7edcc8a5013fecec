import type { Clock, Commands, Files } from '../../runner/ports.ts'
import type { Pressing } from '../../runner/tar-ports.ts'
import { type LayerFacts, layerFolderOf, type Manifest, type PartFacts } from '../manifest.ts'
import { packParts } from './pack-parts.ts'
import type { SavePlan } from './save-plan.ts'

/** The layer that a snapshot goes with. */
export interface PackedLayer {
  readonly facts: LayerFacts
  /** By target folder. */
  readonly targets: ReadonlyMap<string, readonly PartFacts[]>
  readonly registry: readonly PartFacts[]
  readonly bytes: number
  /** It is still to be saved. */
  readonly isNew: boolean
  /** 0 where it is not. */
  readonly packMs: number
}

interface LayerRequest {
  readonly plan: Pick<SavePlan, 'layer' | 'targets' | 'registry'>
  readonly restored: Manifest | undefined
  readonly cargoHome: string
  /** Of the snapshot. */
  readonly folder: string
  readonly compression: Pressing
  readonly keyOf: (digest: string) => string
}

/** Packs the layer beside the snapshot's folder, or takes what the restored snapshot says of the same one. */
export async function packLayer(
  request: LayerRequest,
  ports: { readonly files: Files; readonly commands: Commands; readonly clock: Clock },
): Promise<PackedLayer | undefined> {
  const { plan, restored, cargoHome, compression } = request
  const { layer } = plan
  if (layer === undefined) return undefined
  if (layer.isThere && restored?.layer !== undefined) {
    return known(restored, { ...restored.layer, pieces: [...layer.pieces] })
  }
  const startedMs = ports.clock.nowMs()
  const folder = layerFolderOf(request.folder)
  await ports.files.remove(folder)
  await ports.files.makeFolder(folder)
  const isIn = layer.entries.has.bind(layer.entries)
  const pack = async (
    what: Pick<Parameters<typeof packParts>[0], 'name' | 'base' | 'entries'>,
  ): Promise<readonly PartFacts[]> => {
    const entries = what.entries.filter(isIn)
    if (entries.length === 0) return []
    const parts = await packParts({ ...what, entries, folder, compression }, ports)
    return parts.map((part) => ({ ...part, inLayer: true }))
  }
  const targets = new Map<string, readonly PartFacts[]>()
  for (const [index, { survey, files }] of plan.targets.entries()) {
    const what = { name: `layer-${index}`, base: survey.folder, entries: files }
    targets.set(survey.folder, await pack(what))
  }
  const registry = await pack({ name: 'packages', base: cargoHome, entries: plan.registry })
  const { digest, pieces } = layer
  const facts = { key: request.keyOf(digest), digest, pieces: [...pieces] }
  const bytes = bytesIn([...targets.values(), registry])
  return { facts, targets, registry, bytes, isNew: true, packMs: ports.clock.nowMs() - startedMs }
}

function known(manifest: Manifest, facts: LayerFacts): PackedLayer {
  const inLayer = (parts: readonly PartFacts[]): readonly PartFacts[] =>
    parts.filter((part) => part.inLayer === true)
  const targets = new Map(manifest.targets.map(({ folder, parts }) => [folder, inLayer(parts)]))
  const registry = inLayer(manifest.registry.parts)
  const bytes = bytesIn([...targets.values(), registry])
  return { facts, targets, registry, bytes, isNew: false, packMs: 0 }
}

function bytesIn(lists: readonly (readonly PartFacts[])[]): number {
  return lists.flat().reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
}
