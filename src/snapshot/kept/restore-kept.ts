import { basename, dirname, join } from 'node:path'
import { describeError } from '../../runner/errors.ts'
import type { CacheStore } from '../../runner/github-ports.ts'
import type { Commands, Files } from '../../runner/ports.ts'
import { type UnpackRequest, unpackParts } from '../archive.ts'
import type { SnapshotKeys } from '../keys.ts'
import { objectionToFolder } from '../restore/confine.ts'
import { mergeRegistry } from '../restore/merge-registry.ts'
import { objectionToRegistry, registryStagingOf } from '../restore/unpack.ts'
import { type KeptPlan, lockedBy, STAGING } from './kept-files.ts'
import { decodeKept, KEPT_FILE, type KeptManifest, type PackedFolder } from './kept-manifest.ts'

interface RestoreRequest {
  readonly plan: KeptPlan
  readonly keys: SnapshotKeys
  /** The folder that travels. */
  readonly folder: string
}

interface RestorePorts {
  readonly cache: CacheStore
  readonly files: Files
  readonly commands: Commands
}

export type RestoredKept =
  | {
      readonly kind: 'restored'
      readonly key: string
      readonly sizeBytes: number
      /** What has come into place: folders' paths, and `packages`. */
      readonly placed: readonly string[]
      /** Why others have not, a clause each. */
      readonly left: readonly string[]
    }
  | { readonly kind: 'miss' }
  | { readonly kind: 'unavailable'; readonly reason: string }

/** A list of what is in the entry, whole folders' worth; no larger text is read. */
const MOST_MANIFEST_BYTES = 50_000_000

/**
 * Downloads what this job's earlier runs kept, and puts in place what the job itself names: where the entry would have
 * something is of no matter. What is there already stays as it is.
 */
export async function restoreKept(
  { plan, keys, folder }: RestoreRequest,
  ports: RestorePorts,
): Promise<RestoredKept> {
  await ports.files.remove(folder)
  const restored = await ports.cache.restore({ paths: [folder], ...keys })
  if (restored.kind !== 'hit') return restored
  const { key, sizeBytes } = restored
  const text = await ports.files.readText(join(folder, KEPT_FILE), MOST_MANIFEST_BYTES)
  const manifest = decodeKept(text)
  if (manifest === undefined) {
    return { kind: 'unavailable', reason: `${key} has no list that can be read` }
  }
  const placed: string[] = []
  const left: string[] = []
  for (const { name, place } of placesFor(manifest, { plan, folder }, ports)) {
    try {
      await place()
      placed.push(name)
    } catch (error) {
      left.push(`${name} (${describeError(error)})`)
    }
  }
  await ports.files.remove(folder)
  return { kind: 'restored', key, sizeBytes, placed, left }
}

interface Place {
  readonly name: string
  readonly place: () => Promise<void>
}

function placesFor(
  { folders, registry, compression }: KeptManifest,
  { plan, folder }: Pick<RestoreRequest, 'plan' | 'folder'>,
  ports: RestorePorts,
): readonly Place[] {
  const named = folders.filter(({ path }) => plan.folders.includes(path))
  const from = { folder, compression }
  const places = named.map(
    (packed): Place => ({
      name: packed.path,
      place: () =>
        placeFolder(packed, packed.path, {
          from,
          ports,
          objectionTo: async (entries) => objectionToFolder(entries),
        }),
    }),
  )
  const { cargoHome, locks } = plan
  if (registry === undefined || locks === undefined) return places
  const staging = registryStagingOf({ cargoHome, folder })
  const place = async (): Promise<void> => {
    await ports.files.makeFolder(cargoHome)
    const objectionTo = objectionToRegistry(await lockedBy(locks, ports.files), ports.files)
    await unpack(registry, staging, { from, ports, objectionTo })
    await mergeRegistry({ manifest: { cargoHome }, registryStaging: staging }, ports.files)
  }
  return [...places, { name: 'packages', place }]
}

interface Source {
  readonly from: { readonly folder: string; readonly compression: KeptManifest['compression'] }
  readonly ports: RestorePorts
  readonly objectionTo: UnpackRequest['objectionTo']
}

async function unpack(
  { parts }: PackedFolder,
  into: string,
  { from: { folder, compression }, ports, objectionTo }: Source,
): Promise<void> {
  await ports.files.remove(into) // what a job that was cut off left
  if (parts.length === 0) return
  const archives = parts.map(({ file }) => ({ archive: join(folder, file), leaveOut: [] }))
  await unpackParts({ parts: archives, into, compression, objectionTo }, ports)
}

/** As one, where it is not there; else what lies in it by the names that are not there. */
async function placeFolder(packed: PackedFolder, path: string, source: Source): Promise<void> {
  const { files } = source.ports
  const there = await files.facts(path)
  if (there !== undefined && there.kind !== 'directory') throw new Error('something else is there')
  const staging =
    there === undefined ? join(dirname(path), `${STAGING}-${basename(path)}`) : join(path, STAGING)
  try {
    await unpack(packed, staging, source)
    if (there === undefined) return await files.rename(staging, path)
    for (const name of await files.list(staging)) {
      const isThere = (await files.facts(join(path, name))) !== undefined
      if (!isThere) await files.rename(join(staging, name), join(path, name))
    }
  } finally {
    await files.remove(staging)
  }
}
