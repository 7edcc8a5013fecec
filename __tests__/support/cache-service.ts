import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer, json } from 'node:stream/consumers'
import type { TestContext } from 'node:test'

interface Entry {
  readonly key: string
  readonly version: string
  readonly blob: string
}

/** What goes wrong; each function answers in place of the service, or returns false to let it. */
export interface Faults {
  readonly method?: (method: string, response: ServerResponse) => boolean
  readonly download?: (bytes: Buffer, response: ServerResponse) => boolean
  readonly upload?: (request: IncomingMessage, response: ServerResponse) => boolean
}

/** A cache service (v2, JSON) on loopback: as much of it as one client needs, and every way to fail. */
export async function startCacheService(t: TestContext, faults: Faults = {}) {
  const entries: Entry[] = []
  const blobs = new Map<string, Buffer>()
  let address = ''
  const server = createServer(async (request, response) => {
    const method = /CacheService\/(\w+)$/.exec(request.url ?? '')?.[1]
    if (method !== undefined) {
      if (faults.method?.(method, response)) return
      const asked = (await json(request)) as Record<string, string>
      reply(response, ...answer(method, asked))
      return
    }
    const blob = new URL(request.url ?? '', address).pathname
    if (request.method === 'GET') {
      const bytes = blobs.get(blob) ?? Buffer.alloc(0)
      if (faults.download?.(bytes, response)) return
      response.writeHead(200, { 'content-length': bytes.length }).end(bytes)
      return
    }
    if (faults.upload?.(request, response)) return
    blobs.set(blob, await buffer(request))
    const headers = { etag: '"1"', 'last-modified': new Date(0).toUTCString() }
    response.writeHead(201, { ...headers, 'x-ms-request-id': '1' }).end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })

  function answer(method: string, asked: Record<string, string>): [number, object] {
    const { key = '', version = '' } = asked
    if (method === 'GetCacheEntryDownloadURL') return [200, find(asked)]
    if (method === 'FinalizeCacheEntryUpload') return [200, { ok: true, entry_id: '7' }]
    if (entries.some((entry) => entry.key === key && entry.version === version)) {
      return [409, { code: 'already_exists', msg: 'cache entry with the same key exists' }]
    }
    const blob = `/blobs/${randomUUID()}`
    entries.push({ key, version, blob })
    return [200, { ok: true, signed_upload_url: signed(blob) }]
  }

  function find({ key, version, restore_keys: more }: Record<string, unknown>): object {
    const wanted = [key, ...((more as string[] | undefined) ?? [])].map(String)
    for (const prefix of wanted) {
      const found = entries.findLast((e) => e.version === version && e.key.startsWith(prefix))
      if (found === undefined) continue
      return { ok: true, signed_download_url: signed(found.blob), matched_key: found.key }
    }
    return { ok: false }
  }

  function signed(blob: string): string {
    return `${address.slice(0, -1)}${blob}?sv=1&sig=SIGNATURE`
  }

  return { address }
}

/** Sends a JSON answer. */
export function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
