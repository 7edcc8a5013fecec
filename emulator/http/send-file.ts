import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { Fault } from './faults.ts'
import type { Exchange } from './server.ts'

export interface FileAnswer {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly fault: Fault | undefined
}

/** Answers GET and HEAD with a file or the range of it that was asked for. */
export async function sendFile(exchange: Exchange, file: FileAnswer): Promise<void> {
  const { request, response } = exchange
  const { size } = await stat(file.path)
  const range = parseRange(request.headers['x-ms-range'] ?? request.headers.range, size)
  const { start, end } = range ?? { start: 0, end: size - 1 }
  response.writeHead(range === undefined ? 200 : 206, {
    'accept-ranges': 'bytes',
    'content-type': 'application/octet-stream',
    'content-length': String(end - start + 1),
    ...(range === undefined ? {} : { 'content-range': `bytes ${start}-${end}/${size}` }),
    ...file.headers,
  })
  if (request.method === 'HEAD' || size === 0) {
    response.end()
    return
  }
  exchange.notes.sentBytes = end - start + 1
  const bytes = createReadStream(file.path, { start, end })
  const { fault } = file
  if (fault?.kind !== 'truncate' && fault?.kind !== 'stall') {
    await pipeline(bytes, (source) => distort(source, fault), response)
    return
  }
  await sendPart(bytes, exchange, fault.afterBytes)
  if (fault.kind === 'truncate') response.destroy()
}

interface ByteRange {
  readonly start: number
  readonly end: number
}

function parseRange(header: string | string[] | undefined, size: number): ByteRange | undefined {
  const match = /^bytes=(\d+)-(\d*)$/.exec(String(header ?? ''))
  if (match === null || size === 0) return undefined
  const end = match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1)
  return { start: Math.min(Number(match[1]), end), end }
}

async function sendPart(
  bytes: AsyncIterable<Buffer>,
  { response }: Exchange,
  afterBytes: number,
): Promise<void> {
  let left = afterBytes
  for await (const chunk of bytes) {
    if (left <= 0) break
    const part = chunk.subarray(0, left)
    await new Promise((resolve) => response.write(part, resolve))
    left -= part.length
  }
}

/** The bytes as the fault makes them flow: unchanged, slowed down, or wrong. */
export async function* distort(
  source: AsyncIterable<Buffer>,
  fault: Fault | undefined,
): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    if (fault?.kind === 'wrong-bytes') yield chunk.map((byte) => byte ^ 0xff) as Buffer
    else if (fault?.kind === 'slow') yield* trickle(chunk, fault.bytesPerSecond)
    else yield chunk
  }
}

const TRICKLES_PER_SECOND = 10

async function* trickle(chunk: Buffer, bytesPerSecond: number): AsyncGenerator<Buffer> {
  const step = Math.max(1, Math.floor(bytesPerSecond / TRICKLES_PER_SECOND))
  for (let offset = 0; offset < chunk.length; offset += step) {
    yield chunk.subarray(offset, offset + step)
    await wait(1000 / TRICKLES_PER_SECOND)
  }
}
