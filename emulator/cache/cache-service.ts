import type { BlobStore } from '../blobs/blob-store.ts'
import { parseObject, readBody } from '../http/answers.ts'
import { type Faults, faultAnswered } from '../http/faults.ts'
import { type JobClaims, readJobToken } from '../http/job-token.ts'
import type { Answer, Exchange } from '../http/server.ts'
import { answerError, type TwirpError } from '../http/twirp.ts'
import type { CacheEntries } from './cache-entries.ts'
import { CACHE_METHODS, type CacheMethod } from './cache-messages.ts'
import { findEntry } from './find-entry.ts'
import { decodeMessage, encodeMessage, type Message } from './protobuf.ts'
import type { RateWindow } from './rate-window.ts'

export const CACHE_ROUTE = '/twirp/github.actions.results.api.v1.CacheService/'

export interface CacheService {
  readonly entries: CacheEntries
  readonly blobs: BlobStore
  readonly faults: Faults
  /** Where the signed URLs lead: `http://127.0.0.1:PORT`. */
  readonly blobOrigin: () => string
  readonly uploads: RateWindow
  readonly downloads: RateWindow
}

/** Answers the cache service v2, in JSON and in protobuf. */
export function cacheRoutes(service: CacheService): Answer {
  return async (exchange) => {
    const method = exchange.url.pathname.slice(CACHE_ROUTE.length)
    exchange.notes.service = 'cache'
    exchange.notes.operation = method
    const fault = service.faults.take('cache', method)
    if (faultAnswered(fault, exchange)) return
    const body = await readBody(exchange)
    if (!isCacheMethod(method)) return answerError(exchange, { code: 'bad_route', msg: method })
    const claims = readJobToken(exchange)
    if (claims === undefined) {
      return answerError(exchange, { code: 'unauthenticated', msg: 'token is not valid' })
    }
    const message = readMessage(exchange, method, body)
    noteEntry(exchange, message)
    if (fault?.kind === 'write-denied') return answer(exchange, method, WRITE_DENIED)
    const result = await METHODS[method]({ service, claims, message })
    if (isError(result)) answerError(exchange, result)
    else answer(exchange, method, result)
  }
}

export function cacheBlob(id: number): string {
  return `actions-cache/${id.toString(16).padStart(3, '0')}-${id}`
}

const WRITE_DENIED: Message = {
  ok: false,
  message: 'cache write denied: token has no writable scopes',
}

interface CacheCall {
  readonly service: CacheService
  readonly claims: JobClaims
  readonly message: Message
}

const METHODS: Record<CacheMethod, (call: CacheCall) => Promise<Message | TwirpError>> = {
  CreateCacheEntry: createEntry,
  FinalizeCacheEntryUpload: finalizeEntry,
  GetCacheEntryDownloadURL: getEntry,
}

async function createEntry({ service, claims, message }: CacheCall): Promise<Message | TwirpError> {
  const limited = rateLimited(service.uploads)
  if (limited !== undefined) return limited
  const name = entryName(claims, message)
  if (name === undefined) return WRITE_DENIED
  const entry = service.entries.reserve(name)
  if (entry === undefined) {
    const msg = 'cache entry with the same key, version, and scope already exists'
    return { code: 'already_exists', msg }
  }
  const blob = cacheBlob(entry.id)
  const query = service.blobs.sign(blob, 'cw')
  return { ok: true, signed_upload_url: `${service.blobOrigin()}/${blob}?${query}` }
}

async function finalizeEntry(call: CacheCall): Promise<Message | TwirpError> {
  const { service, claims, message } = call
  const name = entryName(claims, message)
  const entry = name === undefined ? undefined : service.entries.find(name)
  if (entry === undefined || entry.sizeBytes !== undefined) {
    return { code: 'not_found', msg: 'cache entry was not reserved' }
  }
  const sizeBytes = await service.blobs.size(cacheBlob(entry.id))
  if (sizeBytes === undefined || sizeBytes !== Number(message['size_bytes'] ?? 0)) {
    return { ok: false, message: `uploaded are ${sizeBytes ?? 0} bytes` }
  }
  service.entries.finish(entry, sizeBytes)
  return { ok: true, entry_id: String(entry.id) }
}

async function getEntry({ service, claims, message }: CacheCall): Promise<Message | TwirpError> {
  const limited = rateLimited(service.downloads)
  if (limited !== undefined) return limited
  const scopes = claims.cacheScopes.filter(({ permission }) => permission !== 2)
  if (scopes.length === 0) {
    return { code: 'permission_denied', msg: 'cache read denied: token has no readable scopes' }
  }
  const restoreKeys = message['restore_keys']
  const found = findEntry(service.entries.all(), {
    scopes: scopes.map(({ scope }) => scope),
    key: String(message['key'] ?? ''),
    restoreKeys: Array.isArray(restoreKeys) ? restoreKeys : [],
    version: String(message['version'] ?? ''),
  })
  if (found === undefined) return { ok: false }
  service.entries.use(found)
  const blob = cacheBlob(found.id)
  const url = `${service.blobOrigin()}/${blob}?${service.blobs.sign(blob, 'r')}`
  return { ok: true, signed_download_url: url, matched_key: found.key }
}

function rateLimited(window: RateWindow): TwirpError | undefined {
  const retryAfterSeconds = window.exceeded()
  if (retryAfterSeconds === undefined) return undefined
  return { code: 'resource_exhausted', msg: 'rate limit exceeded', retryAfterSeconds }
}

/** Entries are written to the nearest writable scope only. */
function entryName(
  { cacheScopes }: JobClaims,
  message: Message,
): { scope: string; key: string; version: string } | undefined {
  const scope = cacheScopes.find(({ permission }) => permission !== 1)?.scope
  if (scope === undefined) return undefined
  return { scope, key: String(message['key'] ?? ''), version: String(message['version'] ?? '') }
}

function isCacheMethod(method: string): method is CacheMethod {
  return Object.hasOwn(CACHE_METHODS, method)
}

function isError(result: Message | TwirpError): result is TwirpError {
  return 'code' in result
}

function isProtobuf({ request }: Exchange): boolean {
  return (request.headers['content-type'] ?? '').startsWith('application/protobuf')
}

function readMessage(exchange: Exchange, method: CacheMethod, body: Buffer): Message {
  if (isProtobuf(exchange)) return decodeMessage(CACHE_METHODS[method].request, body)
  return parseObject(body.toString()) as Message
}

function noteEntry({ notes }: Exchange, message: Message): void {
  notes.key = String(message['key'] ?? '')
  notes.version = String(message['version'] ?? '')
}

function answer(exchange: Exchange, method: CacheMethod, message: Message): void {
  const protobuf = isProtobuf(exchange)
  const bytes = protobuf
    ? encodeMessage(CACHE_METHODS[method].response, message)
    : Buffer.from(JSON.stringify(message))
  exchange.response.writeHead(200, {
    'content-type': protobuf ? 'application/protobuf' : 'application/json',
    'content-length': String(bytes.length),
  })
  exchange.response.end(bytes)
}
