import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { InputError, IntegrityError } from '../../src/runner/errors.ts'
import { closedAddress, loopback } from '../support/loopback.ts'
import { catalogOf, packRelease, putProgram, search, sha256, toolBench } from './tool-bench.ts'

const OTHER_SHA256 = 'a'.repeat(64)

test('a release is downloaded, verified and unpacked for the job', async (t) => {
  const bench = toolBench(t)
  const release = packRelease(bench, 'sccache', '9.1.0')
  const mirror = await loopback(t, (_, response) => response.end(release.bytes))
  const found = await search(bench, { catalog: catalogOf(release), mirror })
  assert.ok(found.kind === 'installed')
  assert.equal(found.source, 'release')
  assert.equal(found.sha256, release.sha256)
  assert.ok(found.binary.startsWith(join(bench.folder, 'temp/fast-cargo/tools/sccache-9.1.0')))
  assert.equal(spawnSync(found.binary, { encoding: 'utf8' }).stdout, 'sccache 9.1.0\n')
  assert.match(
    bench.lines.at(-1) ?? '',
    new RegExp(`^sccache 9.1.0 from release.*${release.sha256}`),
  )
  assert.equal(bench.lines.length, 3) // one for each source
  assert.deepEqual(readdirSync(join(bench.folder, 'temp/fast-cargo/downloads')), [])
})

test('the second job takes the archive from the tool cache, and verifies it again', async (t) => {
  const bench = toolBench(t)
  const release = packRelease(bench, 'sccache', '9.1.0')
  const catalog = catalogOf(release)
  const mirror = await loopback(t, (_, response) => response.end(release.bytes))
  const first = await search(bench, { catalog, mirror })
  const second = await search(bench, { catalog, mirror: await closedAddress() })
  assert.ok(first.kind === 'installed' && second.kind === 'installed')
  assert.equal(second.source, 'cache')
  assert.equal(second.binary, first.binary)
  assert.equal(second.sha256, release.sha256)
})

test('an archive in the tool cache that is not what was pinned is never run', async (t) => {
  const bench = toolBench(t)
  const release = packRelease(bench, 'sccache', '9.1.0')
  const catalog = catalogOf(release)
  const mirror = await loopback(t, (_, response) => response.end(release.bytes))
  await search(bench, { catalog, mirror })
  const archives = join(bench.folder, 'tool cache/fast-cargo-archives')
  const [kept = ''] = readdirSync(archives)
  const planted = packRelease(bench, 'sccache', "9.1.0' #")
  writeFileSync(join(archives, kept, process.arch, 'archive'), planted.bytes)
  const again = await search(bench, { catalog, mirror })
  assert.ok(again.kind === 'installed')
  assert.equal(again.source, 'release')
  assert.match(
    bench.lines.join('\n'),
    /not from tool cache: its sccache 9\.1\.0 is not what was pinned/,
  )
})

test('what others put into the tool cache is passed over, however new it calls itself', async (t) => {
  const bench = toolBench(t)
  const release = packRelease(bench, 'sccache', '9.1.0')
  const folder = join(bench.folder, 'tool cache/sccache/99.0.0')
  mkdirSync(join(folder, process.arch), { recursive: true })
  writeFileSync(join(folder, process.arch, 'sccache'), '#!/bin/sh\necho sccache 99.0.0\n')
  chmodSync(join(folder, process.arch, 'sccache'), 0o755)
  writeFileSync(join(folder, `${process.arch}.complete`), '')
  const mirror = await loopback(t, (_, response) => response.end(release.bytes))
  const found = await search(bench, { catalog: catalogOf(release), mirror })
  assert.ok(found.kind === 'installed')
  assert.deepEqual([found.version, found.source], ['9.1.0', 'release'])
})

test('mold keeps its folders together', async (t) => {
  const bench = toolBench(t)
  const release = packRelease(bench, 'mold', '3.0.0')
  const mirror = await loopback(t, (_, response) => response.end(release.bytes))
  const request = { tool: 'mold', minimum: '3.0.0', catalog: catalogOf(release), mirror } as const
  const first = await search(bench, request)
  const second = await search(bench, request)
  assert.ok(first.kind === 'installed' && second.kind === 'installed')
  assert.match(first.binary, /bin.mold$/)
  assert.equal(second.binary, first.binary)
})

test('a wrong digest ends the search with what was expected, what came and from where', async (t) => {
  const bench = toolBench(t)
  const release = packRelease(bench, 'sccache', '9.1.0')
  const catalog = catalogOf({ ...release, sha256: OTHER_SHA256 })
  const mirror = await loopback(t, (_, response) => response.end(release.bytes))
  const searching = search(bench, { catalog, mirror, sources: ['release', 'path'] })
  await assert.rejects(searching, (error) => {
    assert.ok(error instanceof IntegrityError)
    for (const part of [OTHER_SHA256, release.sha256, `${mirror}/tool.tar.gz`]) {
      assert.ok(error.message.includes(part))
    }
    return true
  })
  assert.deepEqual(readdirSync(join(bench.folder, 'temp/fast-cargo/downloads')), [])
})

test('a download that is cut off is a failed download, not a wrong digest', async (t) => {
  const bench = toolBench(t)
  const release = packRelease(bench, 'sccache', '9.1.0')
  const mirror = await loopback(t, (_, response) => {
    response.writeHead(200, { 'content-length': release.bytes.length })
    response.write(release.bytes.subarray(0, 50), () => response.destroy())
  })
  const found = await search(bench, { catalog: catalogOf(release), mirror })
  assert.ok(found.kind === 'unavailable')
  assert.match(found.reason, new RegExp(`cut off after 50 of ${release.bytes.length} bytes`))
})

test('an error page is reported by its status, whatever its digest', async (t) => {
  const bench = toolBench(t)
  const release = packRelease(bench, 'sccache', '9.1.0')
  const mirror = await loopback(t, (_, response) => response.writeHead(404).end('<html>'))
  const found = await search(bench, { catalog: catalogOf(release), mirror })
  assert.ok(found.kind === 'unavailable')
  assert.match(found.reason, /release archive: http:\/\/127.0.0.1:\d+\/tool.tar.gz: HTTP 404$/)
})

test('a server that stumbles once is asked again', async (t) => {
  const bench = toolBench(t)
  const release = packRelease(bench, 'sccache', '9.1.0')
  let healthy = false
  const mirror = await loopback(t, (_, response) => {
    if (healthy) return response.end(release.bytes)
    healthy = true
    return response.writeHead(500).end()
  })
  const found = await search(bench, { catalog: catalogOf(release), mirror })
  assert.equal(found.kind, 'installed')
})

test('a server that takes the connection and says nothing is given up', async (t) => {
  const bench = toolBench(t)
  const mirror = await loopback(t, () => undefined)
  const found = await search(bench, {
    catalog: catalogOf(packRelease(bench, 'sccache', '9.1.0')),
    mirror,
  })
  assert.ok(found.kind === 'unavailable')
  assert.match(found.reason, /no answer within 1\.0 s/)
})

test('a closed port and an unknown host are named', async (t) => {
  const bench = toolBench(t)
  const catalog = catalogOf(packRelease(bench, 'sccache', '9.1.0'))
  const closed = await search(bench, { catalog, mirror: await closedAddress() })
  assert.ok(closed.kind === 'unavailable')
  assert.match(closed.reason, /connection refused/)
  const unknown = await search(bench, { catalog, mirror: 'http://nonexistent.invalid' })
  assert.ok(unknown.kind === 'unavailable')
  assert.match(unknown.reason, /nonexistent\.invalid.*(no such host|cannot be looked up|no answer)/)
})

test('an archive whose program does not run here is passed over', async (t) => {
  const bench = toolBench(t)
  const release = packRelease(bench, 'mold', '9.1.0') // it calls itself mold
  const mirror = await loopback(t, (_, response) => response.end(release.bytes))
  const found = await search(bench, { catalog: catalogOf(release), mirror })
  assert.ok(found.kind === 'unavailable')
  assert.match(found.reason, /release archive: its sccache does not run here/)
})

test('an archive that is none is passed over', async (t) => {
  const bench = toolBench(t)
  const bytes = Buffer.from('no archive')
  const mirror = await loopback(t, (_, response) => response.end(bytes))
  const catalog = catalogOf({ binary: 'x/sccache', sha256: sha256(bytes) })
  const found = await search(bench, { catalog, mirror })
  assert.ok(found.kind === 'unavailable')
  assert.match(found.reason, /cannot be unpacked/)
})

test('a version that no digest is known of is an error of the input, unless it is here', async (t) => {
  const bench = toolBench(t)
  const catalog = catalogOf(packRelease(bench, 'sccache', '9.1.0'))
  await assert.rejects(search(bench, { catalog, version: '9.0.7' }), (error) => {
    assert.ok(error instanceof InputError)
    assert.match(error.message, /"sccache-version" is "9\.0\.7".*Pinned: 9\.1\.0\./)
    return true
  })
  putProgram(bench, 'sccache', 'echo sccache 9.0.7')
  const found = await search(bench, { catalog, version: '9.0.7' })
  assert.ok(found.kind === 'installed' && found.source === 'path')
})
