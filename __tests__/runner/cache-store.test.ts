import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { cacheStore } from '../../src/runner/cache-store.ts'
import type { CacheBreaker, CacheStore } from '../../src/runner/ports.ts'
import { type Faults, reply, startCacheService } from '../support/cache-service.ts'

const TOKEN = 'the-runtime-token'
const root = join(import.meta.dirname, '../..')
/** The real limits, shrunk so that a hang costs a test little. */
const limits = { answerMs: 1_500, windowMs: 1_500, windowBytes: 128 * 1024, totalMs: 60_000 }

interface TestStore {
  readonly cache: CacheStore
  readonly breaker: CacheBreaker
  readonly paths: readonly string[]
  readonly file: string
  readonly transfers: string
  readonly logged: string[]
}

async function store(
  t: TestContext,
  faults: Faults = {},
  env: Readonly<Record<string, string>> = {},
): Promise<TestStore> {
  const { address } = await startCacheService(t, faults)
  const temp = mkdtempSync(join(tmpdir(), 'fast-cargo-store-'))
  t.after(() => rmSync(temp, { recursive: true }))
  const paths = [join(temp, 'kept')]
  mkdirSync(join(temp, 'kept'))
  const file = join(temp, 'kept', 'file')
  writeFileSync(file, randomBytes(600 * 1024)) // does not compress: as many bytes travel
  const logged: string[] = []
  const breaker = { serviceFailed: false }
  const settings = {
    context: { actionRoot: root, temp },
    log: { debug: (line: string) => void logged.push(line) },
    limits,
    env: {
      PATH: process.env['PATH'],
      GITHUB_WORKSPACE: temp,
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_RESULTS_URL: address,
      ACTIONS_RUNTIME_TOKEN: TOKEN,
      ...env,
    },
  }
  const transfers = join(temp, 'fast-cargo', 'transfers')
  return { cache: cacheStore(settings, breaker), breaker, paths, file, transfers, logged }
}

/** By itself the library sits on a dead connection for minutes. */
const bounded = { timeout: 30_000 }

const ask = { key: 'a-b-1', restoreKeys: ['a-b-', 'a-'] }

/** What a restore says after an earlier run saved; the folder is emptied in between. */
async function savedThenRestored(t: TestContext, faults: Faults) {
  const kept = await store(t, faults)
  assert.equal((await kept.cache.save({ paths: kept.paths, key: 'a-b-1' })).kind, 'saved')
  rmSync(kept.file)
  return { kept, restored: await kept.cache.restore({ paths: kept.paths, ...ask }) }
}

const asking = (wanted: string, then: (response: Parameters<typeof reply>[0]) => void): Faults => ({
  method: (method, response) => {
    if (method === wanted) then(response)
    return method === wanted
  },
})
const lookUp = 'GetCacheEntryDownloadURL'
const reserve = 'CreateCacheEntry'

test('what was saved comes back, and the sizes are those of the archive', async (t) => {
  const kept = await store(t)
  const bytes = readFileSync(kept.file)
  const saved = await kept.cache.save({ paths: kept.paths, key: 'a-b-1' })
  assert.equal(saved.kind, 'saved')
  rmSync(kept.file)
  const restored = await kept.cache.restore({ paths: kept.paths, ...ask })
  assert.deepEqual(restored, { ...saved, kind: 'hit', key: 'a-b-1' })
  assert.ok(restored.kind === 'hit' && restored.sizeBytes > bytes.length)
  assert.deepEqual(readFileSync(kept.file), bytes)
  assert.deepEqual(readdirSync(kept.transfers), [])
})

test('a restore key finds the newest entry that begins with it', async (t) => {
  const { cache, paths } = await store(t)
  for (const key of ['a-b-1', 'a-b-2']) await cache.save({ paths, key })
  const restored = await cache.restore({ paths, key: 'a-b-3', restoreKeys: ['a-b-'] })
  assert.equal(restored.kind === 'hit' && restored.key, 'a-b-2')
})

test('an empty cache is a miss, not a failure', async (t) => {
  const { cache, breaker, paths } = await store(t)
  assert.deepEqual(await cache.restore({ paths, ...ask }), { kind: 'miss' })
  assert.equal(breaker.serviceFailed, false)
})

test('a key that is taken already exists', async (t) => {
  const { cache, breaker, paths } = await store(t)
  await cache.save({ paths, key: 'k' })
  assert.deepEqual(await cache.save({ paths, key: 'k' }), { kind: 'exists' })
  assert.equal(breaker.serviceFailed, false)
})

test('a token that may not write is denied in the words of the service', async (t) => {
  const message = 'cache write denied: token has no writable scopes'
  const { cache, breaker, paths } = await store(
    t,
    asking(reserve, (response) => reply(response, 200, { ok: false, message })),
  )
  assert.deepEqual(await cache.save({ paths, key: 'k' }), { kind: 'denied', reason: message })
  assert.equal(breaker.serviceFailed, false)
})

test('a token that may not read is a miss', async (t) => {
  const msg = 'cache read denied: token has no readable scopes'
  const { cache, paths } = await store(
    t,
    asking(lookUp, (response) => reply(response, 403, { code: 'permission_denied', msg })),
  )
  assert.deepEqual(await cache.restore({ paths, ...ask }), { kind: 'miss' })
})

test('too many requests is unavailable at once, for restore and for save', async (t) => {
  const limit: Faults = {
    method: (_, response) => {
      response.setHeader('retry-after', '30')
      reply(response, 429, { code: 'resource_exhausted', msg: 'rate limit exceeded' })
      return true
    },
  }
  const reason = 'the cache service answered 429 (too many requests)'
  const restoring = await store(t, limit)
  const restored = await restoring.cache.restore({ paths: restoring.paths, ...ask })
  assert.deepEqual(restored, { kind: 'unavailable', reason })
  const saving = await store(t, limit)
  const saved = await saving.cache.save({ paths: saving.paths, key: 'k' })
  assert.deepEqual(saved, { kind: 'unavailable', reason })
  assert.ok(restoring.breaker.serviceFailed && saving.breaker.serviceFailed)
})

test('a service that answers 500 is given up within the limit, and the reason has the status', async (t) => {
  const { cache, paths } = await store(
    t,
    asking(lookUp, (response) => reply(response, 500, { code: 'internal', msg: 'oops' })),
  )
  const reason = 'the cache service answered 500, and nothing better within 1.5 s'
  assert.deepEqual(await cache.restore({ paths, ...ask }), { kind: 'unavailable', reason })
})

test('an error page that is not JSON is given up the same way', async (t) => {
  const { cache, paths } = await store(
    t,
    asking(lookUp, (response) => response.writeHead(503).end('<html>')),
  )
  const reason = 'the cache service answered 503, and nothing better within 1.5 s'
  assert.deepEqual(await cache.restore({ paths, ...ask }), { kind: 'unavailable', reason })
})

test(
  'a look-up without an answer ends, leaves nothing, and opens the breaker',
  bounded,
  async (t) => {
    const kept = await store(
      t,
      asking(lookUp, () => undefined),
    )
    const reason = 'no answer within 1.5 s'
    const restored = await kept.cache.restore({ paths: kept.paths, ...ask })
    assert.deepEqual(restored, { kind: 'unavailable', reason })
    assert.deepEqual(readdirSync(kept.transfers), [])
    assert.deepEqual(await kept.cache.save({ paths: kept.paths, key: 'k' }), {
      kind: 'unavailable',
      reason: 'the cache service failed earlier in this job',
    })
  },
)

test('a reservation and a commit without an answer end too', bounded, async (t) => {
  for (const method of [reserve, 'FinalizeCacheEntryUpload']) {
    const { cache, paths } = await store(
      t,
      asking(method, () => undefined),
    )
    const reason = 'no answer within 1.5 s'
    assert.deepEqual(await cache.save({ paths, key: 'k' }), { kind: 'unavailable', reason })
  }
})

const SLOW = 'moved less than 128 KiB in 1.5 s'

test('a download that stands still ends', bounded, async (t) => {
  const { restored } = await savedThenRestored(t, {
    download: (bytes, response) => {
      response.writeHead(200, { 'content-length': bytes.length }).write(bytes.subarray(0, 1_000))
      return true
    },
  })
  assert.deepEqual(restored, { kind: 'unavailable', reason: SLOW })
})

test('a download below the least rate ends, one above it is waited for', bounded, async (t) => {
  const trickle = (bytesPerStep: number): Faults => ({
    download: (bytes, response) => {
      response.writeHead(200, { 'content-length': bytes.length })
      let sent = 0
      const steps = setInterval(() => {
        response.write(bytes.subarray(sent, sent + bytesPerStep))
        sent += bytesPerStep
        if (sent < bytes.length && !response.destroyed) return
        clearInterval(steps)
        response.end()
      }, 100)
      return true
    },
  })
  assert.deepEqual((await savedThenRestored(t, trickle(2_000))).restored, {
    kind: 'unavailable',
    reason: SLOW,
  })
  // 3 s in all: longer than the window, so only its rate keeps it alive.
  assert.equal((await savedThenRestored(t, trickle(20_000))).restored.kind, 'hit')
})

test('an upload that stands still ends', bounded, async (t) => {
  const { cache, paths } = await store(t, { upload: () => true })
  const saved = await cache.save({ paths, key: 'k' })
  assert.deepEqual(saved, { kind: 'unavailable', reason: SLOW })
})

test('a download that is cut off is unavailable', async (t) => {
  const { restored } = await savedThenRestored(t, {
    download: (bytes, response) => {
      response.writeHead(200, { 'content-length': bytes.length })
      response.write(bytes.subarray(0, 50_000), () => response.destroy())
      return true
    },
  })
  assert.deepEqual(restored, { kind: 'unavailable', reason: 'the download broke off' })
})

test('an entry whose bytes are damaged is unavailable, but no outage', async (t) => {
  const { kept, restored } = await savedThenRestored(t, {
    download: (bytes, response) => {
      const half = bytes.subarray(0, bytes.length / 2)
      response.writeHead(200, { 'content-length': half.length }).end(half)
      return true
    },
  })
  assert.match(restored.kind === 'unavailable' ? restored.reason : '', /tar.* failed/i)
  assert.equal(kept.breaker.serviceFailed, false)
})

test('a port where nobody listens is unavailable and says so', async (t) => {
  const { cache, paths } = await store(t, {}, { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' })
  const reason = 'the cache service cannot be reached (ECONNREFUSED)'
  assert.deepEqual(await cache.restore({ paths, ...ask }), { kind: 'unavailable', reason })
})

test('a path that does not exist is unavailable, but no outage', async (t) => {
  const { cache, breaker, paths } = await store(t)
  const saved = await cache.save({ paths: [`${paths[0]}/missing`], key: 'k' })
  assert.match(saved.kind === 'unavailable' ? saved.reason : '', /not exist/)
  assert.equal(breaker.serviceFailed, false)
})

test('a runner without a cache service is unavailable', async (t) => {
  const { cache, paths } = await store(t, {}, { ACTIONS_RESULTS_URL: '' })
  const reason = 'this runner has no cache service'
  assert.deepEqual(await cache.restore({ paths, ...ask }), { kind: 'unavailable', reason })
})

test("the workflow's cache-mode is obeyed without asking the service", async (t) => {
  const hang: Faults = { method: () => true }
  const none = await store(t, hang, { ACTIONS_CACHE_MODE: 'none' })
  assert.deepEqual(await none.cache.restore({ paths: none.paths, ...ask }), { kind: 'miss' })
  const read = await store(t, hang, { ACTIONS_CACHE_MODE: 'read' })
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
  const { cache, paths, file, logged } = await store(t, {}, { PATH: bin })
  assert.equal((await cache.save({ paths, key: 'a-b-1' })).kind, 'saved')
  rmSync(file)
  assert.equal((await cache.restore({ paths, ...ask })).kind, 'hit')
  assert.match(logged.join('\n'), /cache\.tgz/)
})

test('the log has neither the token nor a signature, and no command for the runner', async (t) => {
  const { restored, kept } = await savedThenRestored(t, {
    download: (_, response) => {
      reply(response, 500, { msg: `${TOKEN} ::set-output name=x::y Bearer abc.def` })
      return true
    },
  })
  assert.equal(restored.kind, 'unavailable')
  const log = kept.logged.join('\n')
  assert.match(log, /GetCacheEntryDownloadURL/)
  assert.doesNotMatch(log, new RegExp(`${TOKEN}|SIGNATURE`))
  assert.doesNotMatch(log, /^::/m)
})
