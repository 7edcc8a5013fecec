import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { type TestContext, test } from 'node:test'
import { cachesInS3 } from '../../src/runner/s3-caches.ts'
import { listObjects } from '../../src/runner/s3-objects.ts'
import type { S3Store } from '../../src/runner/s3-ports.ts'
import { askS3 } from '../../src/runner/s3-request.ts'
import { freePort } from '../support/stores/program.ts'
import { S3, whyNotHere } from '../support/stores/real-stores.ts'
import { ask, type EmulatedStore } from './emulated-store.ts'
import { keptIn, MAIN, storeAt } from './s3-at.ts'

const skip = whyNotHere(S3)

const PULL = 'refs/pull/7/merge'

async function bucket(t: TestContext, scopes: readonly string[] = [MAIN]): Promise<S3Store> {
  const { port } = await S3.start(t)
  return storeAt(port, scopes)
}

test('what was saved in a bucket comes back, whatever its size', { skip }, async (t) => {
  const kept = await keptIn(t, await bucket(t))
  for (const bytes of [600_000, 12_000_000]) {
    const content = randomBytes(bytes)
    writeFileSync(kept.file, content)
    const key = `a-b-${bytes}`
    const saved = await kept.cache.save({ paths: kept.paths, key })
    assert.ok(saved.kind === 'saved' && saved.sizeBytes > bytes, JSON.stringify(saved))
    rmSync(kept.file)
    const restored = await kept.cache.restore({ paths: kept.paths, key, restoreKeys: [] })
    assert.deepEqual(restored, { kind: 'hit', key, sizeBytes: saved.sizeBytes })
    assert.ok(readFileSync(kept.file).equals(content))
  }
  assert.deepEqual(readdirSync(kept.transfers), [])
})

test('keys and scopes are those of GitHub', { skip }, async (t) => {
  const store = await bucket(t)
  const ofMain = await keptIn(t, store)
  const ofPull = await keptIn(t, { ...store, scopes: [PULL, MAIN] })
  const { paths } = ofMain
  const found = async (
    { cache, paths }: EmulatedStore,
    key = 'a-b-3',
  ): Promise<string | undefined> => cache.find({ paths, key, restoreKeys: ['a-b-', 'a-'] })
  assert.deepEqual(await ofMain.cache.restore({ paths, ...ask }), { kind: 'miss' })
  for (const key of ['a-c-1', 'a-b-9', 'a-b-10']) {
    assert.equal((await ofMain.cache.save({ paths, key })).kind, 'saved')
    await new Promise((done) => setTimeout(done, 1_100)) // a bucket tells times in seconds
  }
  assert.deepEqual(await ofMain.cache.save({ paths, key: 'a-b-9' }), { kind: 'exists' })
  // The newest, and not the last of the alphabet; the very key before all others.
  assert.deepEqual([await found(ofMain), await found(ofMain, 'a-b-9')], ['a-b-10', 'a-b-9'])
  // A pull request finds what main saved, and main nothing of a pull request.
  assert.equal(await found(ofPull), 'a-b-10')
  await ofPull.cache.save({ paths: ofPull.paths, key: 'a-z-1' })
  assert.deepEqual([await found(ofPull), await found(ofMain)], ['a-z-1', 'a-b-10'])
  const elsewhere = await ofMain.cache.find({ paths: [`${paths[0]}/x`], ...ask })
  assert.equal(elsewhere, undefined)

  const caches = cachesInS3(store)
  const listed = await caches.list('a-')
  const names = listed.map(({ key, ref }) => `${ref} ${key}`)
  assert.deepEqual(names.sort(), [
    `${MAIN} a-b-10`,
    `${MAIN} a-b-9`,
    `${MAIN} a-c-1`,
    `${PULL} a-z-1`,
  ])
  assert.ok(listed.every(({ sizeBytes }) => sizeBytes > 600_000))
  await caches.remove(listed.find(({ key }) => key === 'a-b-10')?.id ?? -1)
  assert.equal(await found(ofMain), 'a-b-9')
})

test('an object that is not what was saved is not unpacked', { skip }, async (t) => {
  const store = await bucket(t)
  const { cache, paths, file, breaker } = await keptIn(t, store)
  await cache.save({ paths, key: 'a-b-1' })
  writeFileSync(file, 'as it is')
  const [entry] = await listObjects(store, '')
  const body = new Blob([randomBytes(600_000)])
  await askS3(store, { method: 'PUT', name: entry?.name ?? '', body })
  const restored = await cache.restore({ paths, ...ask })
  assert.match(restored.kind === 'unavailable' ? restored.reason : '', /not what was saved/)
  assert.equal(readFileSync(file, 'utf8'), 'as it is')
  assert.equal(breaker.serviceFailed, true)
})

test('the way to a bucket leads through the proxy that GitHub uses for its own cache', {
  skip,
}, async (t) => {
  const { port } = await S3.start(t)
  const tunnels: string[] = []
  const proxy = createServer().on('connect', ({ url, headers }, socket) => {
    tunnels.push(`${url} by ${headers['proxy-authorization']}`)
    const store = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.pipe(store).pipe(socket)
    })
    for (const end of [socket, store]) end.on('error', () => socket.destroy())
  })
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening))
  t.after(() => proxy.close())
  const { port: at } = proxy.address() as AddressInfo
  const env = { http_proxy: `http://me:p%40ss@127.0.0.1:${at}` }
  const store = { ...storeAt(port), endpoint: 'http://store.example' }
  const far = await keptIn(t, store, env)
  writeFileSync(far.file, randomBytes(6_000_000))
  assert.equal((await far.cache.save({ paths: far.paths, key: 'a-b-1' })).kind, 'saved')
  const credentials = Buffer.from('me:p@ss').toString('base64')
  assert.equal(tunnels[0], `store.example:80 by Basic ${credentials}`)
  tunnels.length = 0
  // What is on this machine is not asked for through a proxy.
  const near = await keptIn(t, storeAt(port), env)
  assert.equal((await near.cache.restore({ paths: near.paths, ...ask })).kind, 'hit')
  assert.deepEqual(tunnels, [])
})

test('a store that cannot be reached is an outage', async (t) => {
  const { cache, paths, breaker } = await keptIn(t, storeAt(await freePort()))
  const restored = await cache.restore({ paths, ...ask })
  assert.match(restored.kind === 'unavailable' ? restored.reason : '', /ECONNREFUSED/)
  assert.equal(breaker.serviceFailed, true)
})
