import { DIGEST, valueIn } from './s3-objects.ts'
import type { S3Store } from './s3-ports.ts'
import { askS3, insistOnS3, type S3Answer, type S3Request } from './s3-request.ts'

interface Completion {
  readonly name: string
  readonly uploadId: string
  /** Of the parts, in order. */
  readonly tags: readonly string[]
  /** What the whole object is stored with. */
  readonly digest: string
  /** The store is asked, or lets know that it is still at work. */
  readonly onWaiting: () => void
}

/**
 * Makes one object of what was uploaded in parts. A store may take minutes for that: Amazon's answers 200 at once,
 * sends blanks until it is done, and may fail even then.
 */
export async function completeUpload(
  store: S3Store,
  { name, uploadId, tags, digest, onWaiting }: Completion,
): Promise<void> {
  const parts = tags.map(
    (tag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${tag}</ETag></Part>`,
  )
  const body = `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`
  const request: S3Request = { method: 'POST', name, query: { uploadId }, body }
  onWaiting()
  try {
    await insistOnS3(store, request, async (answer) => assertDone(await textOf(answer, onWaiting)))
  } catch (error) {
    // What it said may be lost where what it did is not.
    if (!(await holds(store, name, digest).catch(() => false))) throw error
  }
}

async function textOf({ body }: S3Answer, onPiece: () => void): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of body ?? []) {
    onPiece()
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString()
}

function assertDone(said: string): void {
  if (said.includes('<CompleteMultipartUploadResult')) return
  throw new Error(`the S3 store answered 200 (${valueIn(said, 'Code') || 'and nothing of use'})`)
}

async function holds(store: S3Store, name: string, digest: string): Promise<boolean> {
  const { ok, headers } = await askS3(store, { method: 'HEAD', name, mayLack: true })
  return ok && headers.get(DIGEST) === digest
}
