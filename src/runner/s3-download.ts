import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { DIGEST } from './s3-objects.ts'
import type { S3Store } from './s3-ports.ts'
import { insistOnS3, type S3Answer } from './s3-request.ts'

/** Writes an object into a new file. Throws where it is cut off again and again, or is not what was stored. */
export async function download(store: S3Store, name: string, to: string): Promise<void> {
  const answer = await objectIn(store, name, {})
  const hash = createHash('sha256')
  const file = await open(to, 'wx', 0o600)
  try {
    for await (const piece of piecesOf(store, name, answer)) {
      hash.update(piece)
      await file.writeFile(piece)
    }
  } finally {
    await file.close()
  }
  if (hash.digest('hex') !== answer.headers.get(DIGEST)) {
    throw new Error('what the S3 store gave back is not what was saved')
  }
}

function objectIn(
  store: S3Store,
  name: string,
  headers: Readonly<Record<string, string>>,
): Promise<S3Answer> {
  return insistOnS3(store, { method: 'GET', name, headers }, async (answer) => answer)
}

/** An object that is cut off is asked for again so often, from there on. */
const MOST_CUTS = 5

/** The content of an object, which `first` begins. */
async function* piecesOf(
  store: S3Store,
  name: string,
  first: S3Answer,
): AsyncGenerator<Uint8Array> {
  const tag = first.headers.get('etag')
  let answer = first
  let received = 0
  for (let cuts = 1; ; cuts += 1) {
    // Not every server knows ranges: one that does not sends all of it once more.
    let at = answer.status === 206 ? received : 0
    try {
      for await (const piece of answer.body ?? []) {
        const fresh = piece.subarray(Math.max(received - at, 0))
        at += piece.length
        received += fresh.length
        yield fresh
      }
      return
    } catch (error) {
      if (cuts > MOST_CUTS) throw error
    }
    const unchanged = tag === null ? {} : { 'if-match': tag }
    answer = await objectIn(store, name, { range: `bytes=${received}-`, ...unchanged })
  }
}
