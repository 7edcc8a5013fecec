import { randomUUID } from 'node:crypto'
import { readBody } from '../http/answers.ts'
import { type Fault, type Faults, faultAnswered } from '../http/faults.ts'
import { distort, sendFile } from '../http/send-file.ts'
import type { Answer, Exchange } from '../http/server.ts'
import type { BlobStore } from './blob-store.ts'

/** Answers the part of Azure's blob protocol that GitHub's clients use. */
export function blobRoutes(blobs: BlobStore, faults: Faults): Answer {
  return async (exchange) => {
    const { request, url, notes } = exchange
    const writing = request.method === 'PUT'
    notes.service = 'blob'
    notes.operation = writing ? 'put' : 'get'
    const fault = faults.take('blob', notes.operation)
    if (faultAnswered(fault, exchange)) return
    const blob = url.pathname.slice(1)
    if (!isBlobName(blob) || !blobs.mayUse(blob, writing ? 'cw' : 'r', url.searchParams)) {
      return refuse(exchange, 403, 'AuthenticationFailed')
    }
    if (writing) return write({ exchange, blobs, blob, fault })
    return read({ exchange, blobs, blob, fault })
  }
}

interface BlobRequest {
  readonly exchange: Exchange
  readonly blobs: BlobStore
  readonly blob: string
  readonly fault: Fault | undefined
}

function isBlobName(blob: string): boolean {
  return /^[\w.-]+\/[\w.-]+$/.test(blob) && !blob.includes('..')
}

async function write({ exchange, blobs, blob, fault }: BlobRequest): Promise<void> {
  const query = exchange.url.searchParams
  const bytes = distort(exchange.request, fault)
  switch (query.get('comp')) {
    case 'block':
      await blobs.putBlock(blob, query.get('blockid') ?? '', bytes)
      break
    case 'blocklist':
      await blobs.putBlockList(blob, readBlockList((await readBody(exchange)).toString()))
      break
    default:
      await blobs.put(blob, bytes)
  }
  exchange.response.writeHead(201, blobHeaders())
  exchange.response.end()
}

/** The block ids of a `<BlockList>`, in their order. */
export function readBlockList(xml: string): readonly string[] {
  const ids = xml.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)
  return [...ids].map((match) => match[1] ?? '')
}

async function read({ exchange, blobs, blob, fault }: BlobRequest): Promise<void> {
  if ((await blobs.size(blob)) === undefined) return refuse(exchange, 404, 'BlobNotFound')
  const headers = { ...blobHeaders(), ...askedHeaders(exchange.url.searchParams) }
  await sendFile(exchange, { path: blobs.path(blob), headers, fault })
}

/** What the signed URL says of the answer: an artifact's client learns from it what to unpack. */
function askedHeaders(query: URLSearchParams): Record<string, string> {
  const type = query.get('rsct')
  const disposition = query.get('rscd')
  return {
    ...(type === null ? {} : { 'content-type': type }),
    ...(disposition === null ? {} : { 'content-disposition': disposition }),
  }
}

function refuse({ request, response }: Exchange, status: number, code: string): void {
  request.resume()
  response.writeHead(status, { 'content-type': 'application/xml', 'x-ms-error-code': code })
  response.end(`<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`)
}

function blobHeaders(): Record<string, string> {
  const id = randomUUID()
  return {
    etag: `"0x${id.replaceAll('-', '').slice(0, 15).toUpperCase()}"`,
    'last-modified': new Date().toUTCString(),
    'x-ms-request-id': id,
    'x-ms-version': '2025-11-05',
    'x-ms-blob-type': 'BlockBlob',
  }
}
