import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { cacheBlob } from '../../emulator/cache/cache-service.ts'
import { ask, type EmulatedStore, emulatedStore, savedThenRestored } from './emulated-store.ts'

test('what was saved comes back, and the sizes are those of the archive', async (t) => {
  const kept = await emulatedStore(t)
  const bytes = readFileSync(kept.file)
  const saved = await kept.cache.save({ paths: kept.paths, key: 'a-b-1' })
  assert.equal(saved.kind, 'saved')
  rmSync(kept.file)
  const restored = await kept.cache.restore({ paths: kept.paths, ...ask })
  assert.deepEqual(restored, { ...saved, kind: 'hit', key: 'a-b-1' })
  assert.ok(restored.kind === 'hit' && restored.sizeBytes > bytes.length)
  assert.equal(restored.sizeBytes, kept.services.cacheEntries.all()[0]?.sizeBytes)
  assert.deepEqual(readFileSync(kept.file), bytes)
  assert.deepEqual(readdirSync(kept.transfers), [])
})

test('a restore key finds the newest entry that begins with it', async (t) => {
  const { cache, paths } = await emulatedStore(t)
  for (const key of ['a-b-1', 'a-b-2']) await cache.save({ paths, key })
  const restored = await cache.restore({ paths, key: 'a-b-3', restoreKeys: ['a-b-'] })
  assert.equal(restored.kind === 'hit' && restored.key, 'a-b-2')
})

test('an empty cache is a miss, not a failure', async (t) => {
  const { cache, breaker, paths } = await emulatedStore(t)
  assert.deepEqual(await cache.restore({ paths, ...ask }), { kind: 'miss' })
  assert.equal(breaker.serviceFailed, false)
})

test('a key that is taken already exists', async (t) => {
  const { cache, breaker, paths } = await emulatedStore(t)
  await cache.save({ paths, key: 'k' })
  assert.deepEqual(await cache.save({ paths, key: 'k' }), { kind: 'exists' })
  assert.equal(breaker.serviceFailed, false)
})

test('a token that may not write is denied in the words of the service', async (t) => {
  const { cache, breaker, paths } = await emulatedStore(t, { permission: 1 })
  const reason = 'cache write denied: token has no writable scopes'
  assert.deepEqual(await cache.save({ paths, key: 'k' }), { kind: 'denied', reason })
  assert.equal(breaker.serviceFailed, false)
})

test('a token that may not read is a miss', async (t) => {
  const { cache, paths } = await emulatedStore(t, { permission: 2 })
  assert.equal((await cache.save({ paths, key: ask.key })).kind, 'saved')
  assert.deepEqual(await cache.restore({ paths, ...ask }), { kind: 'miss' })
})

test('an entry whose bytes are damaged is unavailable, but no outage', async (t) => {
  const kept = await emulatedStore(t)
  kept.services.faults.set('blob:get', { kind: 'wrong-bytes' })
  const restored = await savedThenRestored(kept)
  assert.match(restored.kind === 'unavailable' ? restored.reason : '', /tar.* failed/i)
  assert.equal(kept.breaker.serviceFailed, false)
})

test('a path that does not exist is unavailable, but no outage', async (t) => {
  const { cache, breaker, paths } = await emulatedStore(t)
  const saved = await cache.save({ paths: [`${paths[0]}/missing`], key: 'k' })
  assert.match(saved.kind === 'unavailable' ? saved.reason : '', /not exist/)
  assert.equal(breaker.serviceFailed, false)
})

test('a runner without a cache service is unavailable', async (t) => {
  const { cache, paths } = await emulatedStore(t, { env: { ACTIONS_RESULTS_URL: '' } })
  const reason = 'this runner has no cache service'
  assert.deepEqual(await cache.restore({ paths, ...ask }), { kind: 'unavailable', reason })
})

test("the workflow's cache-mode is obeyed without asking the service", async (t) => {
  const none = await emulatedStore(t, { env: { ACTIONS_CACHE_MODE: 'none' } })
  none.services.faults.set('cache', { kind: 'hang' })
  assert.deepEqual(await none.cache.restore({ paths: none.paths, ...ask }), { kind: 'miss' })
  const read = await emulatedStore(t, { env: { ACTIONS_CACHE_MODE: 'read' } })
  read.services.faults.set('cache', { kind: 'hang' })
  assert.deepEqual(await read.cache.save({ paths: read.paths, key: 'k' }), {
    kind: 'denied',
    reason: "the workflow's cache-mode is read",
  })
})

test('without zstd the archive is a gzip one', async (t) => {
  const bin = mkdtempSync(join(tmpdir(), 'fast-cargo-bin-'))
  t.after(() => rmSync(bin, { recursive: true }))
  const link = (name: string) =>
    writeFileSync(
      join(bin, name),
      `#!/bin/sh\nexec /usr/bin/env -i PATH=/usr/bin:/bin ${name} "$@"\n`,
      { mode: 0o755 },
    )
  for (const name of ['tar', 'gzip']) link(name)
  const kept = await emulatedStore(t, { env: { PATH: bin } })
  assert.equal((await savedThenRestored(kept)).kind, 'hit')
  assert.match(kept.logged.join('\n'), /cache\.tgz/)
})

/** What the signed URLs of the only entry say to be let in, for its upload and its download. */
function signatures({ services: { cacheEntries, blobStore } }: EmulatedStore): readonly string[] {
  const [entry] = cacheEntries.all()
  assert.ok(entry !== undefined)
  return (['cw', 'r'] as const).map((permission) => {
    const query = new URLSearchParams(blobStore.sign(cacheBlob(entry.id), permission))
    return query.get('sig') ?? ''
  })
}

test('the log has neither the token nor a signature, and no command for the runner', async (t) => {
  const kept = await emulatedStore(t)
  const body = `${kept.token} ::set-output name=x::y Bearer abc.def`
  kept.services.faults.set('blob:get', { kind: 'status', status: 500, body })
  assert.equal((await savedThenRestored(kept)).kind, 'unavailable')
  const log = kept.logged.join('\n')
  assert.match(log, /CreateCacheEntry.*GetCacheEntryDownloadURL/s)
  for (const secret of [kept.token, ...signatures(kept)]) {
    assert.ok(secret.length > 40 && !log.includes(secret), log)
  }
  assert.doesNotMatch(log, /^::/m)
})

test('an entry is found by a job whose temporary folder lies elsewhere', async (t) => {
  const one = await emulatedStore(t)
  const other = await emulatedStore(t, { services: one.services })
  assert.equal((await one.cache.save({ paths: one.paths, key: 'a-b-1' })).kind, 'saved')
  const saved = readFileSync(one.file)
  rmSync(other.file)
  assert.equal((await other.cache.restore({ paths: other.paths, ...ask })).kind, 'hit')
  assert.deepEqual(readFileSync(other.file), saved)
})
