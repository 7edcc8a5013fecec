import { createHash } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { digestOfFile } from './file-tree.ts'
import type { S3Store } from './s3-ports.ts'
import { askS3, type S3Request } from './s3-request.ts'

/** What a bucket lists of an object. */
export interface S3Object {
  readonly name: string
  readonly sizeBytes: number
  /** ISO 8601, in UTC. */
  readonly modified: string
}

/** A thousand names are on each. */
const MOST_PAGES = 20

/** The objects whose names begin so. */
export async function listObjects(store: S3Store, prefix: string): Promise<readonly S3Object[]> {
  const found: S3Object[] = []
  let next: string | undefined
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query = {
      ...{ 'list-type': '2', 'encoding-type': 'url', prefix },
      ...(next === undefined ? {} : { 'continuation-token': next }),
    }
    const text = await (await askS3(store, { method: 'GET', name: '', query })).text()
    // Not every server does so.
    const isEncoded = valueIn(text, 'EncodingType') === 'url'
    for (const [, object = ''] of text.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      found.push({
        name: isEncoded ? decoded(valueIn(object, 'Key')) : valueIn(object, 'Key'),
        sizeBytes: Number(valueIn(object, 'Size')),
        modified: valueIn(object, 'LastModified'),
      })
    }
    next = valueIn(text, 'NextContinuationToken')
    if (next === '') break
  }
  return found
}

function decoded(name: string): string {
  return decodeURIComponent(name.replaceAll('+', '%20'))
}

/** The text of the first element of that name; '' for none. */
function valueIn(xml: string, name: string): string {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? ''
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => ENTITIES[entity] ?? '')
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' },
}

export async function isThere(store: S3Store, name: string): Promise<boolean> {
  return (await askS3(store, { method: 'HEAD', name, mayLack: true })).ok
}

export async function removeObject(store: S3Store, name: string): Promise<void> {
  await askS3(store, { method: 'DELETE', name, mayLack: true })
}

/** Of the whole object, in hexadecimal digits: what a store gives back is compared with it. */
const DIGEST = 'x-amz-meta-sha256'

/** Writes an object into a new file. Throws where it is cut off, or is not what was stored. */
export async function download(store: S3Store, name: string, to: string): Promise<void> {
  const answer = await askS3(store, { method: 'GET', name })
  const hash = createHash('sha256')
  const file = await open(to, 'wx', 0o600)
  try {
    for await (const chunk of answer.body ?? []) {
      hash.update(chunk)
      await file.writeFile(chunk)
    }
  } finally {
    await file.close()
  }
  if (hash.digest('hex') !== answer.headers.get(DIGEST)) {
    throw new Error('what the S3 store gave back is not what was saved')
  }
}

/** The least that S3 takes as a part. */
const PART_BYTES = 5 * 1024 * 1024
const PARTS_AT_ONCE = 4

/** Stores a file; what is larger than a part in several. `onSent` hears how many bytes are on their way. */
export async function upload(
  store: S3Store,
  name: string,
  { from, onSent }: { readonly from: string; readonly onSent: (bytes: number) => void },
): Promise<void> {
  const { size } = await stat(from)
  const headers = { ...store.headers, [DIGEST]: digestOfFile(from, 'hex') }
  const blob = await openAsBlob(from)
  let sent = 0
  const onTaken = (bytes: number): void => {
    sent += bytes
    onSent(sent)
  }
  if (size <= PART_BYTES) {
    await askS3(store, { method: 'PUT', name, headers, body: counted(blob, onTaken) })
    return
  }
  const begun = await askS3(store, { method: 'POST', name, query: { uploads: '' }, headers })
  const uploadId = valueIn(await begun.text(), 'UploadId')
  try {
    const tags = await sendParts({ store, name, uploadId, blob, onTaken })
    const parts = tags.map(
      (tag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${tag}</ETag></Part>`,
    )
    const body = `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`
    const done = await askS3(store, { method: 'POST', name, query: { uploadId }, body })
    // It may fail after it has begun to answer.
    const code = valueIn(await done.text(), 'Code')
    if (code !== '') throw new Error(`the S3 store answered 200 (${code})`)
  } catch (error) {
    const abort: S3Request = { method: 'DELETE', name, query: { uploadId } }
    await askS3(store, abort).catch(() => undefined) // the store's lifecycle rules take it away
    throw error
  }
}

/** A part that tells of each piece that is taken: one that is slow would look as if it stood still. */
function counted(part: Blob, onTaken: (bytes: number) => void): Blob {
  const read = part.stream.bind(part)
  const transform = (piece: Uint8Array, to: TransformStreamDefaultController): void => {
    onTaken(piece.byteLength)
    to.enqueue(piece)
  }
  return Object.assign(part, {
    stream: () => read().pipeThrough(new TransformStream({ transform })),
  })
}

interface Parts {
  readonly store: S3Store
  readonly name: string
  readonly uploadId: string
  readonly blob: Blob
  readonly onTaken: (bytes: number) => void
}

/** Their tags, in order. Throws once none is on its way: what arrives after the upload was given up would stay. */
async function sendParts({ store, name, uploadId, blob, onTaken }: Parts): Promise<string[]> {
  const tags: string[] = []
  const count = Math.ceil(blob.size / PART_BYTES)
  let next = 0
  const sendOn = async (): Promise<void> => {
    for (let part = next++; part < count; part = next++) {
      const body = counted(blob.slice(part * PART_BYTES, (part + 1) * PART_BYTES), onTaken)
      const query = { partNumber: String(part + 1), uploadId }
      const answer = await askS3(store, { method: 'PUT', name, query, body }).catch((error) => {
        next = count
        throw error
      })
      tags[part] = answer.headers.get('etag') ?? ''
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: PARTS_AT_ONCE }, sendOn))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return tags
}
