import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { CacheStore } from '../runner/github-ports.ts'
import type { Clock, Commands, Files } from '../runner/ports.ts'
import { stagingOf, unpackParts } from './archive.ts'
import type { SnapshotKeys } from './keys.ts'
import { decodeManifest, type Manifest } from './manifest.ts'
import { MANIFEST_FILE } from './save.ts'
import { ccVersion } from './system.ts'

interface FetchRequest {
  readonly folder: string
  readonly keys: SnapshotKeys
  /** Absolute path of CARGO_HOME. */
  readonly cargoHome: string
}

export interface FetchPorts {
  readonly cache: CacheStore
  readonly files: Files
  readonly commands: Commands
  readonly clock: Pick<Clock, 'nowMs'>
}

/** A snapshot that lies unpacked beside where it belongs. */
export interface FetchedSnapshot {
  readonly kind: 'fetched'
  readonly manifest: Manifest
  /** Where CARGO_HOME's part lies until it is put into its place. */
  readonly registryStaging: string
  readonly key: string
  readonly sizeBytes: number
  readonly downloadMs: number
  readonly unpackMs: number
}

export type Fetched =
  | FetchedSnapshot
  | { readonly kind: 'miss' }
  | { readonly kind: 'unavailable'; readonly reason: string }
  /** What the service gave is damaged or foreign: a clause. */
  | { readonly kind: 'unusable'; readonly key: string; readonly reason: string }
  /** It is whole, but made under other conditions: a clause. */
  | { readonly kind: 'does not fit'; readonly key: string; readonly reason: string }

/**
 * Downloads the newest snapshot that fits and unpacks it beside the target folders. Whatever is wrong
 * with it, no target folder is touched and nothing half-written stays.
 */
export async function fetchSnapshot(request: FetchRequest, ports: FetchPorts): Promise<Fetched> {
  const { folder, keys } = request
  const { clock } = ports
  await ports.files.remove(folder)
  const startedMs = clock.nowMs()
  const restored = await ports.cache.restore({ paths: [folder], ...keys })
  if (restored.kind === 'miss') return { kind: 'miss' }
  if (restored.kind === 'unavailable') return restored
  const manifest = decodeManifest(await ports.files.readText(join(folder, MANIFEST_FILE)))
  if (manifest === undefined)
    return {
      kind: 'unusable',
      key: restored.key,
      reason: `${restored.key} has no manifest that can be read`,
    }
  const downloadedMs = clock.nowMs()
  const obstacle = await obstacleTo(manifest, request, ports)
  const { key } = restored
  const staged = { manifest, registryStaging: registryStagingOf(request) }
  if (obstacle !== undefined) return { kind: 'does not fit', key, reason: obstacle }
  try {
    await unpackAll(staged, folder, ports)
  } catch (error) {
    await discard(staged, ports.files)
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'unusable', key, reason: `${key} is damaged (${reason})` }
  } finally {
    await removeParts(manifest, folder, ports.files)
  }
  const downloadMs = downloadedMs - startedMs
  const unpackMs = clock.nowMs() - downloadedMs
  const { sizeBytes } = restored
  return { kind: 'fetched', ...staged, key, sizeBytes, downloadMs, unpackMs }
}

/** They are of no use any more; what travelled beside them is. */
async function removeParts(
  { targets, registry }: Manifest,
  folder: string,
  files: Files,
): Promise<void> {
  for (const { file } of [...registry.parts, ...targets.flatMap(({ parts }) => parts)]) {
    await files.remove(join(folder, file))
  }
}

async function obstacleTo(
  manifest: Manifest,
  { cargoHome }: FetchRequest,
  { commands, files }: FetchPorts,
): Promise<string | undefined> {
  if (manifest.cargoHome !== cargoHome) return `it was made with CARGO_HOME ${manifest.cargoHome}`
  const cc = await ccVersion(commands)
  if (manifest.cc !== cc) return `it was made with the C compiler ${manifest.cc || '(none)'}`
  for (const { folder } of manifest.targets) {
    if ((await files.facts(folder)) !== undefined) return `${folder} is there already`
  }
  return undefined
}

type Staged = Pick<FetchedSnapshot, 'manifest' | 'registryStaging'>

async function unpackAll(
  { manifest, registryStaging }: Staged,
  from: string,
  ports: FetchPorts,
): Promise<void> {
  const { compression, targets, registry } = manifest
  const jobs = [
    ...targets.map(({ folder, ...packed }) => ({ ...packed, into: stagingOf(folder) })),
    { ...registry, into: registryStaging },
  ]
  await Promise.all(
    jobs
      .filter(({ parts }) => parts.length > 0)
      .map(({ parts, folders, into }) =>
        unpackParts(
          { parts: parts.map(({ file }) => join(from, file)), into, folders, compression },
          ports,
        ),
      ),
  )
}

/** Takes away what was unpacked and not put into its place. */
export async function discard(
  { manifest, registryStaging }: Staged,
  files: Pick<Files, 'remove'>,
): Promise<void> {
  for (const { folder } of manifest.targets) await files.remove(stagingOf(folder))
  await files.remove(registryStaging)
}

/**
 * On CARGO_HOME's own file system, so that folders can be renamed into it. Runners of one machine may
 * share it and restore at the same time, so each has a folder of its own; the same one at the next
 * job, which takes away what a job that was cut off left there.
 */
function registryStagingOf({ cargoHome, folder }: FetchRequest): string {
  const own = createHash('sha256').update(folder).digest('hex').slice(0, 8)
  return join(cargoHome, `.fast-cargo-restoring-${own}`)
}
