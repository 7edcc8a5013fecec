import { lstatSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { membersOf } from './confined-tar.ts'
import { unpackEntry } from './entry-tar.ts'
import { factsOf, treeBelow } from './file-tree.ts'
import { packTar } from './pack-tar.ts'
import { download } from './s3-download.ts'
import { entryFolder } from './s3-names.ts'
import { isThere, listObjects, type S3Object } from './s3-objects.ts'
import type { S3Store } from './s3-ports.ts'
import { upload } from './s3-upload.ts'
import type { PackEntry } from './tar-ports.ts'
import type { TransferRequest, TransferResult } from './transfer-request.ts'

const ARCHIVE = 'entry.tzst'

/** Enough that whoever waits sees that something moves. */
const TOLD_BYTES = 128 * 1024

/**
 * A transfer as GitHub's cache does it, in a bucket: the same scopes, keys and order of restore keys, and entries that
 * are never overwritten. Tells where it stands in the words of `@actions/cache`, which transfer-progress.ts reads.
 */
export async function transferByS3(
  request: TransferRequest,
  store: S3Store,
  base: string,
): Promise<TransferResult> {
  return request.kind === 'save' ? save(request, store, base) : restore(request, store, base)
}

async function restore(
  request: TransferRequest,
  store: S3Store,
  base: string,
): Promise<TransferResult> {
  const found = await findEntry(request, store)
  if (found === undefined) return {}
  const { key, object } = found
  if (request.kind === 'find') return { restoredKey: key }
  const archive = join(request.folder, ARCHIVE)
  tell(`Archive Path: ${archive}`)
  await download(store, object.name, archive)
  tell(`Cache Size: ~${Math.round(object.sizeBytes / 2 ** 20)} MB (${object.sizeBytes} B)`)
  const members = membersOf(request.paths, base)
  await unpackEntry({ archive, base, members, folder: request.folder })
  return { restoredKey: key }
}

interface FoundEntry {
  readonly key: string
  readonly object: S3Object
}

/** Of the nearest scope that has one: the entry of that very key, else the newest of the first restore key with any. */
async function findEntry(
  { paths, key, restoreKeys }: TransferRequest,
  store: S3Store,
): Promise<FoundEntry | undefined> {
  for (const scope of store.scopes) {
    const folder = entryFolder(store, scope, paths)
    for (const wanted of [key, ...restoreKeys]) {
      tell('[Request] list')
      const objects = await listObjects(store, folder + wanted)
      const exact = objects.find(({ name }) => name === folder + wanted)
      const newest = wanted === key ? undefined : newestOf(objects)
      const object = exact ?? newest
      if (object !== undefined) return { key: object.name.slice(folder.length), object }
    }
  }
  return undefined
}

function newestOf(objects: readonly S3Object[]): S3Object | undefined {
  const timeOf = ({ modified }: S3Object): number => Date.parse(modified)
  return [...objects].sort((one, other) => timeOf(one) - timeOf(other)).at(-1)
}

async function save(
  request: TransferRequest,
  store: S3Store,
  base: string,
): Promise<TransferResult> {
  const { paths, key, folder } = request
  const [scope = ''] = store.scopes
  const name = entryFolder(store, scope, paths) + key
  const archive = join(folder, ARCHIVE)
  const entries = membersOf(paths, base).flatMap((member) => entriesOf(member, base))
  await packTar({ base, entries, to: archive, compression: 'zstd', content: 'usual' })
  const { size } = statSync(archive)
  tell(`File Size: ${size}`)
  tell('[Request] head')
  if (await isThere(store, name)) return { error: 'it already exists' }
  tell('Attempting to upload cache')
  let told = 0
  const onSent = (bytes: number): void => {
    if (bytes - told < TOLD_BYTES) return
    told = bytes
    tell(`Sent ${bytes} of ${size}`)
  }
  const onWaiting = (): void => tell('Waiting for the store to finish')
  await upload(store, name, { from: archive, onSent, onWaiting })
  return { saved: true }
}

function entriesOf(member: string, base: string): readonly PackEntry[] {
  const place = join(base, member)
  const below = treeBelow(place).map((entry) => ({ ...entry, path: `${member}/${entry.path}` }))
  return [{ path: member, ...factsOf(lstatSync(place, { bigint: true })) }, ...below]
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}
