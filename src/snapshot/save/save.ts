import { join } from 'node:path'
import type { CacheSave, CacheStore } from '../../runner/github-ports.ts'
import type { Clock } from '../../runner/ports.ts'
import type { Pressing } from '../../runner/tar-ports.ts'
import { compressionHere } from '../archive.ts'
import { encodeManifest, MANIFEST_FILE, type Manifest } from '../manifest.ts'
import { ccVersion } from '../system.ts'
import { CARGOS_TAG, filesOfUnits } from './choose-files.ts'
import { packParts } from './pack-parts.ts'
import { bytesOf } from './pays.ts'
import type { SavePlan, SavePorts, SaveRequest } from './plan-save.ts'
import { sessionFacts } from './session-facts.ts'

interface Saving extends SaveRequest {
  /** The folder that travels. A fixed path: it is part of the cache entry's identity. */
  readonly folder: string
  readonly key: string
  /** The packed snapshot may be at most this large. */
  readonly capBytes: number
  /**
   * Files by name that travel beside the snapshot. Asked for when everything is packed, so that it is what
   * other runs have left by then; `undefined` when one of them has saved in place of this one.
   */
  readonly companions: () => Promise<Readonly<Record<string, string>> | undefined>
}

export type SavedSnapshot =
  | {
      readonly kind: 'tried'
      readonly save: CacheSave
      readonly packedBytes: number
      readonly withIncremental: boolean
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
  const whole = await pack(plan, { saving, compression }, ports)
  const withIncremental = whole.bytes <= saving.capBytes
  const kept = withIncremental ? plan : withoutIncremental(plan)
  const packed = withIncremental ? whole : await pack(kept, { saving, compression }, ports)
  if (packed.bytes > saving.capBytes) return { kind: 'too large', packedBytes: packed.bytes }
  const manifest = await describe(kept, { saving, compression, packed }, ports)
  await ports.files.writeText(join(saving.folder, MANIFEST_FILE), encodeManifest(manifest))
  const companions = await saving.companions()
  if (companions === undefined) return { kind: 'overtaken' }
  for (const [name, text] of Object.entries(companions)) {
    await ports.files.writeText(join(saving.folder, name), text)
  }
  const save = await ports.cache.save({ paths: [saving.folder], key: saving.key })
  return { kind: 'tried', save, packedBytes: packed.bytes, withIncremental }
}

function withoutIncremental(plan: SavePlan): SavePlan {
  const targets = plan.targets.map((target) => ({
    ...target,
    files: [...filesOfUnits(target.survey, target.kept, new Set()), ...target.beside],
  }))
  return { ...plan, targets, moved: [], left: [...plan.moved, ...plan.left] }
}

interface Packed {
  readonly targets: Manifest['targets']
  readonly registry: Manifest['registry']
  readonly bytes: number
  /** Of what was packed, each file once. */
  readonly unpackedBytes: number
  readonly packMs: number
}

interface PackContext {
  readonly saving: Saving
  readonly compression: Pressing
}

async function pack(
  plan: SavePlan,
  { saving: { folder, cargoHome }, compression }: PackContext,
  ports: Ports,
): Promise<Packed> {
  const startedMs = ports.clock.nowMs()
  await ports.files.remove(folder)
  await ports.files.makeFolder(folder)
  const targets: Manifest['targets'] = []
  for (const [index, { survey, files }] of plan.targets.entries()) {
    const known = plan.places.folders.find((each) => each.folder === survey.folder)
    // Beside a `build.build-dir`, the target folder holds nothing but copies: cargo makes it, unless that lies in it.
    const isEmpty = files.every(({ path }) => path === CARGOS_TAG)
    if (isEmpty && (files.length === 0 || !known?.inner.length)) continue
    const what = { name: `target-${index}`, base: survey.folder, entries: files }
    const parts = await packParts({ ...what, folder, compression }, ports)
    const place = known === undefined ? {} : { roots: [...known.roots], top: known.top }
    targets.push({ folder: survey.folder, ...place, parts })
  }
  const what = { name: 'registry', base: cargoHome, entries: plan.registry }
  const parts = await packParts({ ...what, folder, compression }, ports)
  const registry = { parts }
  const all = [...parts, ...targets.flatMap(({ parts }) => parts)]
  return {
    ...{ targets, registry, packMs: ports.clock.nowMs() - startedMs },
    bytes: all.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    unpackedBytes: bytesOf([...plan.registry, ...plan.targets.flatMap(({ files }) => files)]),
  }
}

interface DescribeContext extends PackContext {
  readonly packed: Packed
}

async function describe(
  plan: SavePlan,
  { saving, compression, packed }: DescribeContext,
  { commands }: Ports,
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
    ...(sources.commit === undefined ? {} : { commit: sources.commit }),
    refs: sources.refs,
    newestNs: times.reduce((newest, time) => (time > newest ? time : newest), 0n),
    targets: packed.targets,
    registry: packed.registry,
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
