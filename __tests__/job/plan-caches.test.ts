import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CacheSituation, planCaches } from '../../src/job/look/plan-caches.ts'
import { storageFromEnvironment } from '../../src/sccache/storage.ts'

/** A usual job: Rust and a checkout, no wrapper, no other cache, and no store of the user's. */
const USUAL: CacheSituation = {
  ...{ os: 'linux', hasRust: true, lacks: undefined, wrapper: 'none' },
  ...{ storage: storageFromEnvironment({}), other: undefined },
}

const SHARED = {
  S3: { SCCACHE_BUCKET: 'builds' },
  Redis: { SCCACHE_REDIS_ENDPOINT: 'tcp://cache:6379' },
  memcached: { SCCACHE_MEMCACHED_ENDPOINT: 'tcp://cache:11211' },
  WebDAV: { SCCACHE_WEBDAV_ENDPOINT: 'https://cache.example' },
}

const OTHER = 'target is warm already.'

test('with a store that machines share, sccache takes part beside the snapshot', () => {
  for (const [name, env] of Object.entries(SHARED)) {
    assert.deepEqual(planCaches('auto', { ...USUAL, storage: storageFromEnvironment(env) }), {
      ...{ snapshot: true, sccache: true, archive: false },
      decision: `A snapshot, and sccache with your store (${name}).`,
    })
  }
})

test('where no snapshot can be, the shared store is used alone, and no archive travels', () => {
  const storage = storageFromEnvironment(SHARED.S3)
  for (const obstacle of [{ other: OTHER }, { lacks: 'there is no checkout yet' }] as const) {
    const { snapshot, sccache, archive } = planCaches('auto', { ...USUAL, storage, ...obstacle })
    assert.deepEqual(
      { snapshot, sccache, archive },
      { snapshot: false, sccache: true, archive: false },
    )
  }
})

test('without such a store the snapshot goes alone, and where none can be, sccache has an archive', () => {
  const plans = [USUAL, { ...USUAL, lacks: 'there is no checkout yet' }, { ...USUAL, other: OTHER }]
  assert.deepEqual(
    plans
      .map((situation) => planCaches('auto', situation))
      .map(({ snapshot, sccache, archive }) => [snapshot, sccache, archive]),
    [
      [true, false, false],
      [false, true, true],
      [false, false, false],
    ],
  )
})

test('an sccache that the project itself asks for takes part beside the snapshot', () => {
  const { snapshot, sccache } = planCaches('auto', { ...USUAL, wrapper: 'their sccache' })
  assert.deepEqual([snapshot, sccache], [true, true])
})

test('a snapshot on macOS is for those who ask for it, and on Windows for everybody', () => {
  assert.equal(planCaches('auto', { ...USUAL, os: 'windows' }).snapshot, true)
  const { snapshot, sccache, decision } = planCaches('auto', { ...USUAL, os: 'macos' })
  assert.deepEqual([snapshot, sccache], [false, true])
  assert.match(decision, /not been tried on macOS. "cache: snapshot" turns it on/)
  assert.equal(planCaches('snapshot', { ...USUAL, os: 'macos' }).snapshot, true)
})
