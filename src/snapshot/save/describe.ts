import type { Pressing } from '../../runner/tar-ports.ts'
import type { Manifest } from '../manifest.ts'
import type { NativePrograms } from '../native-programs.ts'
import { ccVersion, processorName } from '../system.ts'
import { isBoundToProcessor } from './bound-to-processor.ts'
import type { PackedLayer } from './pack-layer.ts'
import type { SavePlan, SavePorts, SaveRequest } from './save-plan.ts'
import { sessionFacts } from './session-facts.ts'

export interface Saving extends SaveRequest {
  /** The folder that travels. A fixed path: it is part of the cache entry's identity. */
  readonly folder: string
  readonly key: string
  /** The key of a layer, by its digest. */
  readonly layerKeyOf: (digest: string) => string
  /** The packed snapshot may be at most this large. */
  readonly capBytes: number
  /**
   * Files by name that travel beside the snapshot. Asked for when everything is packed, so that it is what
   * other runs have left by then; `undefined` when one of them has saved in place of this one.
   */
  readonly companions: () => Promise<Readonly<Record<string, string>> | undefined>
  /** Programs of ours, for later runs. */
  readonly native?: NativePrograms | undefined
}

export interface Packed {
  readonly targets: Manifest['targets']
  readonly registry: Manifest['registry']
  readonly bytes: number
  /** Of what was packed, each file once. */
  readonly unpackedBytes: number
  readonly packMs: number
}

export interface PackContext {
  readonly saving: Saving
  readonly compression: Pressing
  readonly layer: PackedLayer | undefined
}

interface DescribeContext extends PackContext {
  readonly packed: Packed
}

/** The manifest of what was packed. */
export async function describe(
  plan: SavePlan,
  { saving, compression, layer, packed }: DescribeContext,
  { commands, files }: SavePorts,
): Promise<Omit<Manifest, 'schema'>> {
  const { sources, inputs } = plan
  const times = [
    ...plan.targets.flatMap(({ files }) => files.map(({ modifiedNs }) => modifiedNs)),
    ...sources.sources.map(({ modifiedNs }) => modifiedNs),
    ...inputs.inputs.map(({ modifiedNs }) => modifiedNs),
  ]
  return {
    generation: (saving.restored?.manifest.generation ?? 0) + 1,
    checkout: sources.root,
    cargoHome: saving.cargoHome,
    cc: await ccVersion(commands),
    ...((await isBoundToProcessor(plan, saving, files))
      ? { processor: await processorName(files) }
      : {}),
    ...(sources.commit === undefined ? {} : { commit: sources.commit }),
    refs: sources.refs,
    newestNs: times.reduce((newest, time) => (time > newest ? time : newest), 0n),
    targets: packed.targets,
    registry: packed.registry,
    ...(layer === undefined ? {} : { layer: layer.facts }),
    compression,
    sources: withoutLate(plan, saving),
    inputs: [...inputs.inputs],
    facts: inputs.facts,
    salt: plan.salt,
    ...(plan.untracked === undefined ? {} : { untracked: plan.untracked }),
    named: [...inputs.named],
    units: [...inputs.units],
    ...{ crates: inputs.crates, lock: inputs.lock },
    packages: [...plan.packages],
    sessions: [...sessionFacts(plan.targets, plan.moved)],
    compileMs: { ...plan.compileMs },
    builtIn: { ...plan.builtIn },
    ...{ packMs: packed.packMs, unpackedBytes: packed.unpackedBytes },
  }
}

/**
 * A file that no unit names may have been read by a macro: when it was written after cargo began, its
 * content now may not be what was read.
 */
function withoutLate({ sources, inputs }: SavePlan, { built }: Saving): Manifest['sources'] {
  const firstMs = Math.min(...built.map(({ startMs }) => startMs))
  const beganNs = BigInt(Math.floor(firstMs)) * 1_000_000n
  const named = new Set(inputs.named)
  return sources.sources.map((source) => {
    const isLate = (sources.changedNs.get(source.path) ?? 0n) > beganNs
    const isFolder = source.content?.startsWith('folder ') ?? false
    if (!isLate || isFolder || named.has(source.path)) return source
    return { path: source.path, modifiedNs: source.modifiedNs }
  })
}
