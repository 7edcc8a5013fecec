import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** `cw` = create and write, `r` = read, as Azure writes it. */
export type BlobPermission = 'cw' | 'r'

/** Blobs on disk: `container/name`, written whole or block by block. */
export interface BlobStore {
  put(blob: string, bytes: AsyncIterable<Buffer>): Promise<void>
  putBlock(blob: string, blockId: string, bytes: AsyncIterable<Buffer>): Promise<void>
  /** Makes the blob of its blocks, in this order. */
  putBlockList(blob: string, blockIds: readonly string[]): Promise<void>
  path(blob: string): string
  /** Bytes; `undefined` when there is no such blob. */
  size(blob: string): Promise<number | undefined>
  remove(blob: string): Promise<void>
  /** The query of a signed URL: not empty, because clients insist on one. */
  sign(blob: string, permission: BlobPermission): string
  mayUse(blob: string, permission: BlobPermission, query: URLSearchParams): boolean
}

export function openBlobStore(folder: string): BlobStore {
  const path = (blob: string): string => join(folder, blob)
  const blocks = (blob: string): string => join(folder, 'blocks', blob)
  const secret = randomBytes(32)
  const signature = (blob: string, permission: string): string =>
    createHmac('sha256', secret).update(`${permission} ${blob}`).digest('base64url')
  return {
    path,
    put: (blob, bytes) => writeWhole(path(blob), bytes),
    putBlock: (blob, blockId, bytes) => writeWhole(join(blocks(blob), encode(blockId)), bytes),
    putBlockList: async (blob, blockIds) => {
      const parts = blockIds.map((blockId) => join(blocks(blob), encode(blockId)))
      await writeWhole(path(blob), concatenate(parts))
      await rm(blocks(blob), { recursive: true, force: true })
    },
    size: async (blob) => (await stat(path(blob)).catch(() => undefined))?.size,
    remove: (blob) => rm(path(blob), { force: true }),
    sign: (blob, permission) =>
      `sv=2025-11-05&sr=b&sp=${permission}&se=2099-01-01T00%3A00%3A00Z&sig=${signature(blob, permission)}`,
    mayUse: (blob, permission, query) =>
      query.get('sp') === permission && query.get('sig') === signature(blob, permission),
  }
}

function encode(blockId: string): string {
  return Buffer.from(blockId).toString('hex')
}

async function writeWhole(path: string, bytes: AsyncIterable<Buffer>): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  // An upload that breaks off must not leave half a blob.
  const part = `${path}.${randomUUID()}.part`
  try {
    await pipeline(bytes, createWriteStream(part))
    await rename(part, path)
  } finally {
    await rm(part, { force: true })
  }
}

async function* concatenate(paths: readonly string[]): AsyncGenerator<Buffer> {
  for (const path of paths) yield await readFile(path)
}
