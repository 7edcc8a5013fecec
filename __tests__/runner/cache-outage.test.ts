import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { ask, emulatedStore, savedThenRestored } from './emulated-store.ts'

/** By itself the library sits on a dead connection for minutes. */
const bounded = { timeout: 30_000 }

const LOOK_UP = 'cache:GetCacheEntryDownloadURL'
const RESERVE = 'cache:CreateCacheEntry'
const COMMIT = 'cache:FinalizeCacheEntryUpload'
const SLOW = 'moved less than 128 KiB in 1.5 s'

test('too many requests is unavailable at once, for restore and for save', async (t) => {
  const limit = { kind: 'status', status: 429, retryAfterSeconds: 30 } as const
  const reason = 'the cache service answered 429 (too many requests)'
  const restoring = await emulatedStore(t)
  restoring.services.faults.set('cache', limit)
  const restored = await restoring.cache.restore({ paths: restoring.paths, ...ask })
  assert.deepEqual(restored, { kind: 'unavailable', reason })
  const saving = await emulatedStore(t)
  saving.services.faults.set('cache', limit)
  const saved = await saving.cache.save({ paths: saving.paths, key: 'k' })
  assert.deepEqual(saved, { kind: 'unavailable', reason })
  assert.ok(restoring.breaker.serviceFailed && saving.breaker.serviceFailed)
})

test('a service that answers 500 is given up within the limit, and the reason has the status', async (t) => {
  const { services, cache, paths } = await emulatedStore(t)
  services.faults.set(LOOK_UP, { kind: 'status', status: 500 })
  const reason = 'the cache service answered 500, and nothing better within 1.5 s'
  assert.deepEqual(await cache.restore({ paths, ...ask }), { kind: 'unavailable', reason })
})

test('an error page that is not JSON is given up the same way', async (t) => {
  const { services, cache, paths } = await emulatedStore(t)
  services.faults.set(LOOK_UP, { kind: 'status', status: 503, body: '<html>' })
  const reason = 'the cache service answered 503, and nothing better within 1.5 s'
  assert.deepEqual(await cache.restore({ paths, ...ask }), { kind: 'unavailable', reason })
})

test(
  'a look-up without an answer ends, leaves nothing, and opens the breaker',
  bounded,
  async (t) => {
    const kept = await emulatedStore(t)
    kept.services.faults.set(LOOK_UP, { kind: 'hang' })
    const restored = await kept.cache.restore({ paths: kept.paths, ...ask })
    assert.deepEqual(restored, { kind: 'unavailable', reason: 'no answer within 1.5 s' })
    assert.deepEqual(readdirSync(kept.transfers), [])
    assert.deepEqual(await kept.cache.save({ paths: kept.paths, key: 'k' }), {
      kind: 'unavailable',
      reason: 'the cache service failed earlier in this job',
    })
  },
)

test('a reservation and a commit without an answer end too', bounded, async (t) => {
  for (const method of [RESERVE, COMMIT] as const) {
    const { services, cache, paths } = await emulatedStore(t)
    services.faults.set(method, { kind: 'hang' })
    const reason = 'no answer within 1.5 s'
    assert.deepEqual(await cache.save({ paths, key: 'k' }), { kind: 'unavailable', reason })
  }
})

test('a download that stands still ends', bounded, async (t) => {
  const kept = await emulatedStore(t)
  kept.services.faults.set('blob:get', { kind: 'stall', afterBytes: 1_000 })
  assert.deepEqual(await savedThenRestored(kept), { kind: 'unavailable', reason: SLOW })
})

test('a download below the least rate ends, one above it is waited for', bounded, async (t) => {
  const below = await emulatedStore(t)
  below.services.faults.set('blob:get', { kind: 'slow', bytesPerSecond: 20_000 })
  assert.deepEqual(await savedThenRestored(below), { kind: 'unavailable', reason: SLOW })
  const above = await emulatedStore(t)
  // At least 3 s in all: longer than the window, so only its rate keeps it alive.
  above.services.faults.set('blob:get', { kind: 'slow', bytesPerSecond: 200_000 })
  assert.equal((await savedThenRestored(above)).kind, 'hit')
})

test('an upload that stands still ends', bounded, async (t) => {
  const { services, cache, paths } = await emulatedStore(t)
  services.faults.set('blob:put', { kind: 'hang' })
  const saved = await cache.save({ paths, key: 'k' })
  assert.deepEqual(saved, { kind: 'unavailable', reason: SLOW })
})

test('a download that is cut off is unavailable', async (t) => {
  const kept = await emulatedStore(t)
  kept.services.faults.set('blob:get', { kind: 'truncate', afterBytes: 50_000 })
  const reason = 'the download broke off'
  assert.deepEqual(await savedThenRestored(kept), { kind: 'unavailable', reason })
})

test('a port where nobody listens is unavailable and says so', async (t) => {
  const { services, cache, paths } = await emulatedStore(t)
  await services.results.refuse()
  const reason = 'the cache service cannot be reached (ECONNREFUSED)'
  assert.deepEqual(await cache.restore({ paths, ...ask }), { kind: 'unavailable', reason })
})
