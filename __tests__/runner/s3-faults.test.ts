import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { download } from '../../src/runner/s3-download.ts'
import type { S3Store } from '../../src/runner/s3-ports.ts'
import { upload } from '../../src/runner/s3-upload.ts'
import { httpChaos, seeded } from '../support/stores/chaos-proxy.ts'
import { S3, whyNotHere } from '../support/stores/real-stores.ts'
import { ask } from './emulated-store.ts'
import { keptIn, newFolder, serve, storeAt } from './s3-at.ts'

const skip = whyNotHere(S3)

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

const silent = { onSent: () => undefined, onWaiting: () => undefined }

test('a download that is cut off goes on where it ended', { skip }, async (t) => {
  const { port } = await S3.start(t)
  const [from, to] = [join(newFolder(t), 'from'), join(newFolder(t), 'to')]
  writeFileSync(from, randomBytes(3_000_000))
  await upload(storeAt(port), 'some', { from, ...silent })
  const faults = ['cut'] as const
  const proxy = await httpChaos({ to: port, faults, rate: 1, random: seeded(1), most: 1 })
  t.after(() => proxy.close())
  await download(storeAt(proxy.port), 'some', to)
  assert.ok(readFileSync(to).equals(readFileSync(from)))
  assert.deepEqual(proxy.injected, { cut: 1 })
})

test('the rest of a download is asked for as of the same object, and not without end', async (t) => {
  const content = randomBytes(1_000_000)
  const headers = { etag: '"one"', 'x-amz-meta-sha256': sha256(content) }
  const ranges: (string | undefined)[] = []
  let cuts = 1
  const store = await serve(t, (asked, answer) => {
    const { range, 'if-match': tag } = asked.headers
    ranges.push(range === undefined ? undefined : `${range} of ${tag}`)
    // All of it once more: this one knows no ranges.
    answer.writeHead(200, { ...headers, 'content-length': content.length })
    if (cuts-- <= 0) return void answer.end(content)
    answer.write(content.subarray(0, 400_000), () => answer.destroy())
  })
  const to = join(newFolder(t), 'to')
  await download(store, 'some', to)
  assert.ok(readFileSync(to).equals(content))
  assert.equal(ranges.length, 2)
  assert.match(ranges[1] ?? '', /^bytes=\d+- of "one"$/)
  cuts = Number.POSITIVE_INFINITY
  ranges.length = 0
  await assert.rejects(download(store, 'some', `${to}-again`), /terminated/)
  assert.equal(ranges.length, 6)
})

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

const RESULT = '<CompleteMultipartUploadResult></CompleteMultipartUploadResult>'

interface SlowStore extends S3Store {
  /** What the next requests to put parts together come to. */
  readonly completions: ((answer: ServerResponse) => void)[]
  /** Methods of requests, and `complete`. */
  readonly asked: string[]
}

/** Takes an upload in parts; `keeps`: an object is there once it was asked to put it together. */
async function slowStore(t: TestContext, { keeps }: { keeps: boolean }): Promise<SlowStore> {
  const completions: SlowStore['completions'] = []
  const asked: string[] = []
  let digest: string | undefined
  const store = await serve(t, (request, answer) => {
    const { method = '', url = '', headers } = request
    const isCompletion = method === 'POST' && url.includes('uploadId')
    asked.push(isCompletion ? 'complete' : method)
    if (url.includes('?uploads')) digest = `${headers['x-amz-meta-sha256']}`
    request.resume().on('end', () => {
      if (isCompletion) return void (completions.shift() ?? (() => answer.destroy()))(answer)
      const isKept = keeps && asked.includes('complete')
      const status = method === 'HEAD' && !isKept ? 404 : 200
      answer.writeHead(status, { etag: '"part"', 'x-amz-meta-sha256': digest ?? '' })
      answer.end(method === 'HEAD' ? '' : '<UploadId>one</UploadId>')
    })
  })
  return { ...store, completions, asked }
}

async function savedIn(t: TestContext, store: S3Store): Promise<string> {
  const { cache, paths, file } = await keptIn(t, store)
  writeFileSync(file, randomBytes(6_000_000))
  const saved = await cache.save({ paths, key: 'a-b-1' })
  return saved.kind === 'unavailable' ? saved.reason : saved.kind
}

test('a store that takes long to put the parts together, and says so by blanks, has the save', async (t) => {
  const store = await slowStore(t, { keeps: false })
  store.completions.push((answer) => {
    answer.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    // Longer than it may be silent, and than it may take for anything else.
    const blanks = setInterval(() => answer.write(' '), 500)
    setTimeout(() => clearInterval(blanks), 2_400)
    setTimeout(() => answer.end(RESULT), 2_800)
  })
  assert.equal(await savedIn(t, store), 'saved')
})

test('an upload is stored once the store says so, whatever status it began its answer with', async (t) => {
  const failing = (answer: ServerResponse): void =>
    void answer.end('<Error><Code>InternalError</Code></Error>')
  const passing = await slowStore(t, { keeps: false })
  passing.completions.push(failing, (answer) => answer.end(RESULT))
  assert.equal(await savedIn(t, passing), 'saved')
  const broken = await slowStore(t, { keeps: false })
  broken.completions.push(failing, failing, failing)
  assert.equal(await savedIn(t, broken), 'the S3 store answered 200 (InternalError)')
  assert.deepEqual(broken.asked.slice(-2), ['HEAD', 'DELETE'])
  // Its answers are lost, and the object is there.
  const heard = await slowStore(t, { keeps: true })
  assert.equal(await savedIn(t, heard), 'saved')
})

test('a part tells of its bytes while it is sent, and an upload is given up once no part is on its way', async (t) => {
  const from = join(newFolder(t), 'archive')
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
  await assert.rejects(upload(store, 'some', { from, ...silent, onSent }), /403/)
  assert.equal(events[0], 'AES256')
  assert.deepEqual([events.indexOf('DELETE'), events.at(-1)], [events.length - 1, 'DELETE'])
  assert.ok(events.includes('part 3') && !events.includes('part 8'), events.join())
})
