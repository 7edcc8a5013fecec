import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { httpDownloads } from '../../src/runner/downloads.ts'
import { DownloadError } from '../../src/runner/errors.ts'
import { loopback } from '../support/loopback.ts'

const LIMITS = { connectTimeoutMs: 2_000, totalTimeoutMs: 5_000 }

function temp(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-downloads-'))
  const before = process.env['RUNNER_TEMP']
  process.env['RUNNER_TEMP'] = folder
  t.after(() => {
    if (before === undefined) delete process.env['RUNNER_TEMP']
    else process.env['RUNNER_TEMP'] = before
    rmSync(folder, { recursive: true })
  })
  return folder
}

test('follows the redirections that release assets have', async (t) => {
  temp(t)
  const store = await loopback(t, (_, response) => response.end('bytes'))
  const front = await loopback(t, (_, response) =>
    response.writeHead(302, { location: `${store}/signed` }).end(),
  )
  const file = await httpDownloads().download({ url: `${front}/asset`, ...LIMITS })
  assert.equal(readFileSync(file, 'utf8'), 'bytes')
})

test('keeps the bytes of an archive that a server declares as encoded', async (t) => {
  temp(t)
  const archive = gzipSync('an archive')
  const url = await loopback(t, (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(archive),
  )
  const file = await httpDownloads().download({ url, ...LIMITS })
  assert.deepEqual(readFileSync(file), archive)
})

test('tells the status of a server that stays sick, and of one that refuses', async (t) => {
  temp(t)
  for (const status of [500, 429, 403]) {
    const url = await loopback(t, (_, response) => response.writeHead(status).end('no'))
    await assert.rejects(
      httpDownloads().download({ url, ...LIMITS }),
      (error) => error instanceof DownloadError && error.status === status,
    )
  }
})

test('asks again after too many requests and after a lost connection', async (t) => {
  temp(t)
  for (const stumble of ['429', 'reset']) {
    let healthy = false
    const url = await loopback(t, (request, response) => {
      if (healthy) return response.end('bytes')
      healthy = true
      return stumble === '429' ? response.writeHead(429).end() : request.socket.destroy()
    })
    const file = await httpDownloads().download({ url, ...LIMITS })
    assert.equal(readFileSync(file, 'utf8'), 'bytes')
  }
})

test('gives up a server that stops in mid-answer, and one that only trickles', async (t) => {
  temp(t)
  const stopped = await loopback(t, (_, response) => void response.write('some'))
  const limits = { connectTimeoutMs: 500, totalTimeoutMs: 1_500 }
  const downloading = httpDownloads().download({ url: stopped, ...limits })
  await assert.rejects(downloading, /nothing more came within 0\.5 s/)
  const trickling = await loopback(t, (_, response) => {
    const drops = setInterval(() => response.write('drop'), 100)
    response.on('close', () => clearInterval(drops))
  })
  await assert.rejects(
    httpDownloads().download({ url: trickling, ...limits }),
    /not complete within 1\.5 s/,
  )
})

test('a server that did not answer is not asked again', async (t) => {
  temp(t)
  const downloads = httpDownloads()
  let hangs = true
  const url = await loopback(t, (_, response) => {
    if (!hangs) response.end('bytes')
  })
  const limits = { connectTimeoutMs: 500, totalTimeoutMs: 1_500 }
  await assert.rejects(downloads.download({ url, ...limits }), /no answer within/)
  hangs = false
  await assert.rejects(downloads.download({ url, ...limits }), /could not be reached before/)
})

test("a mirror's password is used, and in no message", async (t) => {
  temp(t)
  const url = await loopback(t, (request, response) => {
    const expected = `Basic ${Buffer.from('me:s3cret').toString('base64')}`
    response.writeHead(request.headers.authorization === expected ? 410 : 401).end()
  })
  const withPassword = url.replace('http://', 'http://me:s3cret@')
  await assert.rejects(httpDownloads().download({ url: withPassword, ...LIMITS }), (error) => {
    assert.ok(error instanceof DownloadError && error.status === 410)
    assert.doesNotMatch(error.message, /s3cret/)
    return true
  })
})

test("goes through the runner's proxy", async (t) => {
  temp(t)
  const store = new URL(await loopback(t, (_, response) => response.end('bytes')))
  const proxy = createServer()
  proxy.on('connect', (_, client) => {
    const server = connect(Number(store.port), store.hostname, () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      server.pipe(client).pipe(server)
    })
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = proxy.address()
  assert.ok(address !== null && typeof address === 'object')
  process.env['http_proxy'] = `http://127.0.0.1:${address.port}`
  t.after(() => {
    delete process.env['http_proxy']
    proxy.closeAllConnections()
    proxy.close()
  })
  // A name that only the proxy can make something of.
  const file = await httpDownloads().download({ url: 'http://nonexistent.invalid/x', ...LIMITS })
  assert.equal(readFileSync(file, 'utf8'), 'bytes')
})

test('unpacks a zip with its folders, and its programs can be run', async (t) => {
  const folder = temp(t)
  const archive = join(folder, 'tool')
  writeFileSync(archive, zipSync({ 'a/': new Uint8Array(), 'a/tool': strToU8('#!/bin/sh\n') }))
  const unpacked = await httpDownloads().unpack(archive, 'zip')
  assert.equal(readFileSync(join(unpacked, 'a/tool'), 'utf8'), '#!/bin/sh\n')
})

test('a zip that would write outside its folder is refused', async (t) => {
  const folder = temp(t)
  const archive = join(folder, 'tool')
  writeFileSync(archive, zipSync({ '../../escaped': strToU8('x') }))
  await assert.rejects(httpDownloads().unpack(archive, 'zip'), /the archive has a path/)
})

test('what is no archive is a failed download', async (t) => {
  const archive = join(temp(t), 'page')
  writeFileSync(archive, '<html>')
  for (const kind of ['zip', 'tar.gz'] as const) {
    await assert.rejects(httpDownloads().unpack(archive, kind), DownloadError)
  }
})
