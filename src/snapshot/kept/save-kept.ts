import { join } from 'node:path'
import type { CacheSave, CacheStore } from '../../runner/github-ports.ts'
import type { Commands, Files, TreeEntry } from '../../runner/ports.ts'
import { compressionHere } from '../archive.ts'
import { packParts } from '../save/pack-parts.ts'
import { type KeptFiles, type KeptPlan, keptFiles, listingOf, newsIn } from './kept-files.ts'
import { encodeKept, KEPT_FILE, type KeptManifest, type PackedFolder } from './kept-manifest.ts'
import { filesWithSecrets, type SecretFile } from './without-secrets.ts'

interface SaveRequest {
  readonly plan: KeptPlan
  readonly key: string
  /** The folder that travels. A fixed path: it is part of the cache entry's identity. */
  readonly folder: string
  /** Of what was there after the restore; `undefined` where nothing was restored. */
  readonly before: readonly string[] | undefined
  /** What is packed may be at most this large. */
  readonly capBytes: number
  /** Values of the job that must not travel, by the names of their variables. */
  readonly secrets: ReadonlyMap<string, string>
}

export interface SavePorts {
  readonly cache: CacheStore
  readonly files: Files
  readonly commands: Commands
}

export type SavedKept =
  /** A clause. */
  | { readonly kind: 'not saved'; readonly why: string }
  | { readonly kind: 'too large'; readonly bytes: number }
  | {
      readonly kind: 'tried'
      readonly save: CacheSave
      readonly packedBytes: number
      readonly secret: readonly SecretFile[]
    }

/** Less than this part of new files is not worth another entry: the next run downloads what it lacks. */
const WORTH_SAVING = 0.05
/** More than this times what is allowed is not even packed. */
const BEST_COMPRESSION = 10

/** Packs and saves what the plan names, unless hardly anything of it is new. Throws when it cannot be packed. */
export async function saveKept(request: SaveRequest, ports: SavePorts): Promise<SavedKept> {
  const { plan, before, capBytes, secrets } = request
  const found = await keptFiles(plan, ports.files)
  const { newBytes, bytes } = newsIn(listingOf(found, plan.cargoHome), before ?? [])
  if (bytes === 0) return { kind: 'not saved', why: 'there is nothing in them' }
  if (newBytes === 0) return { kind: 'not saved', why: 'nothing in them is new' }
  if (before !== undefined && newBytes < WORTH_SAVING * bytes) {
    return { kind: 'not saved', why: 'too little in them is new' }
  }
  if (bytes > BEST_COMPRESSION * capBytes) return { kind: 'too large', bytes }
  const searches = await Promise.all(
    found.folders.map(({ path, entries }) =>
      filesWithSecrets({ folder: path, entries, values: secrets }, ports.files),
    ),
  )
  const secret = searches.flat()
  const packed = await packAll(without(secret, found), request, ports)
  if (packed.bytes > capBytes) return { kind: 'too large', bytes: packed.bytes }
  await ports.files.writeText(join(request.folder, KEPT_FILE), encodeKept(packed.manifest))
  const save = await ports.cache.save({ paths: [request.folder], key: request.key })
  return { kind: 'tried', save, packedBytes: packed.bytes, secret }
}

function without(secret: readonly SecretFile[], { folders, registry }: KeptFiles): KeptFiles {
  const staying = new Set(secret.map(({ path }) => path))
  return {
    registry,
    folders: folders.map(({ path, entries }) => ({
      path,
      entries: entries.filter((entry) => !staying.has(join(path, entry.path))),
    })),
  }
}

interface Packed {
  readonly manifest: Omit<KeptManifest, 'schema'>
  readonly bytes: number
}

async function packAll(
  { folders, registry }: KeptFiles,
  { plan, folder }: SaveRequest,
  ports: SavePorts,
): Promise<Packed> {
  const compression = await compressionHere(ports.commands)
  if (compression === undefined) throw new Error('there is no tar on PATH')
  await ports.files.remove(folder)
  await ports.files.makeFolder(folder)
  const pack = async (
    name: string,
    base: string,
    entries: readonly TreeEntry[],
  ): Promise<PackedFolder> => ({
    parts: await packParts({ name, base, entries, folder, compression }, ports),
  })
  const packed: KeptManifest['folders'] = []
  for (const [index, { path, entries }] of folders.entries()) {
    if (entries.length > 0) packed.push({ path, ...(await pack(`folder-${index}`, path, entries)) })
  }
  const packages =
    registry.length === 0 ? undefined : await pack('registry', plan.cargoHome, registry)
  const all = [...packed, ...(packages === undefined ? [] : [packages])]
  const parts = all.flatMap((each) => each.parts)
  return {
    manifest: {
      ...{ compression, folders: packed },
      ...(packages === undefined ? {} : { registry: packages }),
    },
    bytes: parts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
  }
}
