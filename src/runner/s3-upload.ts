import { openAsBlob } from 'node:fs'
import { stat } from 'node:fs/promises'
import { digestOfFile } from './file-tree.ts'
import { completeUpload } from './s3-complete.ts'
import { DIGEST, valueIn } from './s3-objects.ts'
import type { S3Store } from './s3-ports.ts'
import { askS3, type S3Request } from './s3-request.ts'

/** The least that S3 takes as a part. */
const PART_BYTES = 5 * 1024 * 1024
const PARTS_AT_ONCE = 4

interface FileToStore {
  readonly from: string
  /** How many bytes are on their way. */
  readonly onSent: (bytes: number) => void
  /** All are there, and the store still has to make one object of them. */
  readonly onWaiting: () => void
}

/** Stores a file; what is larger than a part in several. */
export async function upload(
  store: S3Store,
  name: string,
  { from, onSent, onWaiting }: FileToStore,
): Promise<void> {
  const { size } = await stat(from)
  const digest = digestOfFile(from, 'hex')
  const headers = { ...store.headers, [DIGEST]: digest }
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
  const uploadId = valueIn(begun.content, 'UploadId')
  try {
    const tags = await sendParts({ store, name, uploadId, blob, onTaken })
    await completeUpload(store, { name, uploadId, tags, digest, onWaiting })
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
