import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogOf, packRelease, putProgram, search, toolBench } from './tool-bench.ts'

/** Stands in for cargo: puts a program where `--root` says, which is its last argument. */
const INSTALLS = [
  '[ -z "$RUSTC_WRAPPER" ] || exit 9',
  'for root in "$@"; do :; done',
  `case "$*" in *'--version 9.1.0 '*) version=9.1.0;; *) version=9.0.7;; esac`,
  'mkdir -p "$root/bin"',
  `printf "#!/bin/sh\\necho sccache $version\\n" > "$root/bin/sccache"`,
  'chmod +x "$root/bin/sccache"',
].join('\n')

test('cargo installs the default version, without the wrapper of the job', async (t) => {
  const bench = toolBench(t)
  putProgram(bench, 'cargo', INSTALLS)
  const catalog = catalogOf(packRelease(bench, 'sccache', '9.1.0'))
  const found = await search(bench, { catalog, sources: ['cargo'] })
  assert.ok(found.kind === 'installed')
  assert.deepEqual([found.version, found.source, found.sha256], ['9.1.0', 'cargo', undefined])
  const again = await search(bench, { catalog, sources: ['cache'] })
  assert.equal(again.kind, 'unavailable', 'what a compiler of the job made is for this job alone')
})

test('cargo installs a version that nobody pinned, since crates.io vouches for it', async (t) => {
  const bench = toolBench(t)
  putProgram(bench, 'cargo', INSTALLS)
  const catalog = catalogOf(packRelease(bench, 'sccache', '9.1.0'))
  const found = await search(bench, { catalog, version: '9.0.7', sources: ['release', 'cargo'] })
  assert.ok(found.kind === 'installed' && found.version === '9.0.7')
})

test('a failed cargo install is quoted', async (t) => {
  const bench = toolBench(t)
  putProgram(bench, 'cargo', 'echo "error: could not compile openssl-sys" >&2; exit 101')
  const catalog = catalogOf(packRelease(bench, 'sccache', '9.1.0'))
  const found = await search(bench, { catalog, sources: ['cargo'] })
  assert.ok(found.kind === 'unavailable')
  assert.match(found.reason, /cargo install sccache failed: error: could not compile openssl-sys$/)
})
