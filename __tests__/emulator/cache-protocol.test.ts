import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CACHE_METHODS } from '../../emulator/cache/cache-messages.ts'
import { type CacheEntry, findEntry } from '../../emulator/cache/find-entry.ts'
import { decodeMessage, encodeMessage } from '../../emulator/cache/protobuf.ts'
import { createJobToken } from '../../emulator/http/job-token.ts'
import { type Services, startServices } from '../../emulator/services.ts'

// As sccache 0.17 sends them, with the 64 characters of its version.
const VERSION = 'cb1f7e36'.repeat(8)
const VERSION_HEX = Buffer.from(VERSION).toString('hex')
const KEY_HEX = '1216736363616368652f2e736363616368655f636865636b'
const KEY = 'sccache/.sccache_check'

const VECTORS = [
  ['GetCacheEntryDownloadURL', `${KEY_HEX}2240${VERSION_HEX}`, {}],
  ['CreateCacheEntry', `${KEY_HEX}1a40${VERSION_HEX}`, {}],
  ['FinalizeCacheEntryUpload', `${KEY_HEX}180d2240${VERSION_HEX}`, { size_bytes: '13' }],
] as const

for (const [method, hex, more] of VECTORS) {
  test(`${method} is read and written as sccache does it`, () => {
    const shape = CACHE_METHODS[method].request
    const message = { key: KEY, version: VERSION, ...more }
    assert.deepEqual(decodeMessage(shape, Buffer.from(hex, 'hex')), message)
    assert.equal(encodeMessage(shape, message).toString('hex'), hex)
  })
}

test('fields that are not known are passed over, and repeated ones gathered', () => {
  const shape = CACHE_METHODS.GetCacheEntryDownloadURL.request
  const message = { key: 'k', restore_keys: ['a', 'b'], version: 'v' }
  const metadata = Buffer.from('0a021234', 'hex')
  const bytes = Buffer.concat([metadata, encodeMessage(shape, message)])
  assert.deepEqual(decodeMessage(shape, bytes), message)
})

test('texts of more than 127 bytes have a length of two', () => {
  const shape = CACHE_METHODS.CreateCacheEntry.request
  const message = { key: 'é'.repeat(200), version: 'v' }
  assert.deepEqual(decodeMessage(shape, encodeMessage(shape, message)), message)
})

const entry = (id: number, key: string, more: Partial<CacheEntry> = {}): CacheEntry => ({
  id,
  key,
  scope: 'refs/heads/main',
  version: 'v',
  createdMs: id,
  lastUsedMs: id,
  sizeBytes: 1,
  ...more,
})

const search = { scopes: ['refs/heads/fix', 'refs/heads/main'], restoreKeys: [], version: 'v' }

test('the own scope comes before the default branch, even by a prefix', () => {
  const entries = [entry(1, 'k-1'), entry(2, 'k-1-own', { scope: 'refs/heads/fix' })]
  assert.equal(findEntry(entries, { ...search, key: 'k-1' })?.id, 2)
})

test('within a scope the exact key comes first, then the newest that begins with it', () => {
  const entries = [entry(1, 'k'), entry(2, 'k-a'), entry(3, 'k-b')]
  assert.equal(findEntry(entries, { ...search, key: 'k' })?.id, 1)
  assert.equal(findEntry(entries, { ...search, key: 'k-' })?.id, 3)
  const restoreKeys = ['k-a', 'k-b']
  assert.equal(findEntry(entries, { ...search, key: 'none', restoreKeys })?.id, 2)
})

test('reserved entries, other versions and other scopes are not found', () => {
  const reserved: CacheEntry = {
    id: 1,
    key: 'k',
    scope: 'refs/heads/main',
    version: 'v',
    createdMs: 1,
    lastUsedMs: 1,
  }
  const entries = [
    reserved,
    entry(2, 'k', { version: 'w' }),
    entry(3, 'k', { scope: 'refs/pull/1/merge' }),
  ]
  assert.equal(findEntry(entries, { ...search, key: 'k' }), undefined)
})

async function call(services: Services, method: string, body: object, token = writer()) {
  const service = 'twirp/github.actions.results.api.v1.CacheService'
  const response = await fetch(`${services.results.origin}/${service}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  })
  const answer = (await response.json()) as Record<string, string>
  return { status: response.status, answer }
}

function writer(permission: 1 | 2 | 3 = 3): string {
  const cacheScopes = [{ scope: 'refs/heads/main', permission }]
  return createJobToken({ runBackendId: 'run', jobBackendId: 'job', cacheScopes })
}

test('blocks become a blob in the order of their list, and ranges of it can be read', async () => {
  await using services = await startServices()
  const { answer } = await call(services, 'CreateCacheEntry', { key: 'k', version: 'v' })
  const url = answer['signed_upload_url'] ?? ''
  const put = async (query: string, body: string) =>
    assert.equal((await fetch(`${url}${query}`, { method: 'PUT', body })).status, 201)
  await put('&comp=block&blockid=Yg==', 'world')
  await put('&comp=block&blockid=YQ==', 'hello ')
  const list = '<BlockList><Latest>YQ==</Latest><Latest>Yg==</Latest></BlockList>'
  await put('&comp=blocklist', `<?xml version="1.0"?>${list}`)
  const size = { key: 'k', version: 'v', size_bytes: '11' }
  assert.equal((await call(services, 'FinalizeCacheEntryUpload', size)).status, 200)
  const got = await call(services, 'GetCacheEntryDownloadURL', { key: 'k', version: 'v' })
  const download = got.answer['signed_download_url'] ?? ''
  assert.equal(await (await fetch(download)).text(), 'hello world')
  const part = await fetch(download, { headers: { 'x-ms-range': 'bytes=6-8' } })
  assert.deepEqual([part.status, await part.text()], [206, 'wor'])
  const head = await fetch(download, { method: 'HEAD' })
  assert.equal(head.headers.get('content-length'), '11')
  assert.equal((await fetch(download, { method: 'PUT', body: 'x' })).status, 403)
})

test('an entry is invisible until it is finished, and its name is taken from the start', async () => {
  await using services = await startServices()
  const name = { key: 'k', version: 'v' }
  assert.equal((await call(services, 'CreateCacheEntry', name)).status, 200)
  const miss = await call(services, 'GetCacheEntryDownloadURL', name)
  assert.deepEqual([miss.status, miss.answer], [200, { ok: false }])
  const again = await call(services, 'CreateCacheEntry', name)
  assert.deepEqual([again.status, again.answer['code']], [409, 'already_exists'])
})

test('what a token may not do is answered as GitHub does', async () => {
  await using services = await startServices()
  const name = { key: 'k', version: 'v' }
  const unread = await call(services, 'GetCacheEntryDownloadURL', name, writer(2))
  assert.deepEqual([unread.status, unread.answer['code']], [403, 'permission_denied'])
  const unwritten = await call(services, 'CreateCacheEntry', name, writer(1))
  assert.equal(unwritten.status, 200)
  assert.match(unwritten.answer['message'] ?? '', /cache write denied/)
  const unknown = await call(services, 'CreateCacheEntry', name, 'nonsense')
  assert.deepEqual([unknown.status, unknown.answer['code']], [401, 'unauthenticated'])
})
