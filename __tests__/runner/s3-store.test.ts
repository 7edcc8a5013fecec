import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { cachesInS3 } from '../../src/runner/s3-caches.ts'
import { listObjects, upload } from '../../src/runner/s3-objects.ts'
import type { S3Store } from '../../src/runner/s3-ports.ts'
import { askS3 } from '../../src/runner/s3-request.ts'
import { freePort } from '../support/stores/program.ts'
import { S3, whyNotHere } from '../support/stores/real-stores.ts'
import { ask, type EmulatedStore, emulatedStore } from './emulated-store.ts'

const skip = whyNotHere(S3)

const MAIN = 'refs/heads/main'
const PULL = 'refs/pull/7/merge'

/** Well above the pauses before what failed is asked again. */
const ANSWER_MS = 8_000

async function bucket(t: TestContext, scopes: readonly string[] = [MAIN]): Promise<S3Store> {
  const { port } = await S3.start(t)
  return storeAt(port, scopes)
}

function storeAt(port: number, scopes: readonly string[] = [MAIN]): S3Store {
  return {
    ...{ endpoint: `http://127.0.0.1:${port}`, bucket: 'builds', region: 'auto', inHost: false },
    credentials: { accessKeyId: 'runner', secretAccessKey: 'a+b/c=', sessionToken: 'of now' },
    headers: { 'x-amz-server-side-encryption': 'AES256' },
    ...{ root: 'rust & co/fast-cargo/o/r/', scopes: [...scopes] },
  }
}

async function keptIn(t: TestContext, store: S3Store): Promise<EmulatedStore> {
  const kept = await emulatedStore(t, { store, answerMs: ANSWER_MS })
  // It is asked for nothing.
  t.after(() => assert.deepEqual(kept.services.log.requests, []))
  return kept
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

/** Where it listens. */
async function serve(t: TestContext, answer: RequestListener): Promise<S3Store> {
  const server = createServer(answer)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  t.after(() => server.close())
  return storeAt((server.address() as AddressInfo).port)
}

test('a store that is busy or breaks off is asked again, and one that refuses says why', async (t) => {
  const answers = [503, 0, 403, 429, 301]
  const store = await serve(t, (asked, answer) => {
    const status = answers.shift() ?? 500
    if (status === 0) return void asked.destroy()
    const elsewhere = { location: '/', 'x-amz-bucket-region': 'eu-south-2' }
    answer.writeHead(status, { 'retry-after': '0', ...(status === 301 ? elsewhere : {}) })
    answer.end(
      `<Error><Code>${status === 301 ? 'PermanentRedirect' : 'AccessDenied'}</Code></Error>`,
    )
  })
  const { cache, paths, breaker } = await keptIn(t, store)
  for (const reason of [
    'the S3 store answered 403 (AccessDenied)',
    "the S3 store answered 301 (PermanentRedirect, the bucket's region is eu-south-2)",
  ]) {
    breaker.serviceFailed = false
    const restored = await cache.restore({ paths, ...ask })
    assert.deepEqual(restored, { kind: 'unavailable', reason })
  }
  assert.deepEqual(answers, [])
})

test('a part tells of its bytes while it is sent, and an upload is given up once no part is on its way', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-part-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const from = join(folder, 'archive')
  writeFileSync(from, randomBytes(40_000_000))
  const events: string[] = []
  const started = Promise.withResolvers<void>()
  const store = await serve(t, (asked, answer) => {
    const part = /partNumber=(\d+)/.exec(asked.url ?? '')?.[1]
    const what = part === undefined ? asked.method : `part ${part}`
    if (asked.method === 'POST') events.push(`${asked.headers['x-amz-server-side-encryption']}`)
    asked.resume().on('end', async () => {
      if (part === '2') await started.promise
      if (part === '3') await new Promise((later) => setTimeout(later, 500))
      events.push(`${what}`)
      answer.writeHead(part === '2' ? 403 : 200).end('<UploadId>one</UploadId>')
    })
  })
  const onSent = (bytes: number): void => {
    if (bytes > 100_000) started.resolve()
  }
  await assert.rejects(upload(store, 'some', { from, onSent }), /403/)
  assert.equal(events[0], 'AES256')
  assert.deepEqual([events.indexOf('DELETE'), events.at(-1)], [events.length - 1, 'DELETE'])
  assert.ok(events.includes('part 3') && !events.includes('part 8'), events.join())
})

test('a store that cannot be reached is an outage', async (t) => {
  const { cache, paths, breaker } = await keptIn(t, storeAt(await freePort()))
  const restored = await cache.restore({ paths, ...ask })
  assert.match(restored.kind === 'unavailable' ? restored.reason : '', /ECONNREFUSED/)
  assert.equal(breaker.serviceFailed, true)
})
