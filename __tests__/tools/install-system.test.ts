import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { type Bench, putProgram, search, toolBench } from './tool-bench.ts'

const asked = { tool: 'mold', minimum: '2.0.0', sources: ['system'] } as const
const apt = { skip: process.platform === 'linux' ? false : 'apt-get is for Linux' }

/** Stands in for Debian: `apt-cache` knows the version once the lists are there. */
function putApt(bench: Bench, { version = '2.40.4', lists = true, install = '' } = {}): void {
  const listed = `${bench.folder}/lists`
  putProgram(bench, 'id', 'echo 0')
  putProgram(
    bench,
    'apt-cache',
    `if [ -e '${listed}' ] || ${lists}; then echo '  Candidate: ${version}'; fi`,
  )
  const putMold = `printf '#!/bin/sh\\necho mold ${version}\\n' > '${bench.programs}/mold'`
  putProgram(
    bench,
    'apt-get',
    [
      `case "$*" in *update*) echo > '${listed}'; exit 0;; esac`,
      `[ "$DEBIAN_FRONTEND" = noninteractive ] || exit 9`,
      install === '' ? `${putMold} && chmod +x '${bench.programs}/mold'` : install,
    ].join('\n'),
  )
}

test('root installs mold with apt-get, which vouches for it', apt, async (t) => {
  const bench = toolBench(t)
  putApt(bench)
  const found = await search(bench, asked)
  assert.ok(found.kind === 'installed')
  assert.deepEqual([found.source, found.version, found.sha256], ['system', '2.40.4', undefined])
})

test('a fresh container gets the lists of packages first', apt, async (t) => {
  const bench = toolBench(t)
  putApt(bench, { lists: false })
  assert.equal((await search(bench, asked)).kind, 'installed')
})

test('a package that is too old is not installed', apt, async (t) => {
  const bench = toolBench(t)
  putApt(bench, { version: '1.10.1+dfsg-1', install: 'exit 8' })
  const found = await search(bench, asked)
  assert.ok(found.kind === 'unavailable')
  assert.equal(found.reason, 'system packages: apt-get has 1.10.1, older than 2.0.0')
})

test('an apt-get that fails is quoted', apt, async (t) => {
  const bench = toolBench(t)
  putApt(bench, { install: 'echo "E: Unable to locate package mold" >&2; exit 100' })
  const found = await search(bench, asked)
  assert.ok(found.kind === 'unavailable')
  assert.match(found.reason, /apt-get failed: E: Unable to locate package mold$/)
})

test(
  'an apt-get that hangs is asked to end at the limit, and can give back its locks',
  apt,
  async (t) => {
    const bench = toolBench(t)
    const unlocked = `${bench.folder}/unlocked`
    putApt(bench, { install: `trap 'echo > "${unlocked}"; exit 1' TERM; sleep 60 & wait` })
    const found = await search(bench, asked)
    assert.ok(found.kind === 'unavailable')
    assert.match(found.reason, /apt-get was not done after 2\.5 s$/)
    assert.ok(existsSync(unlocked))
  },
)

test('a user without sudo, or with a password on it, installs nothing', apt, async (t) => {
  const bench = toolBench(t)
  putApt(bench)
  putProgram(bench, 'id', 'echo 1000')
  const without = await search(bench, asked)
  putProgram(bench, 'sudo', 'echo "sudo: a password is required" >&2; exit 1')
  const withPassword = await search(bench, asked)
  for (const found of [without, withPassword]) {
    assert.ok(found.kind === 'unavailable')
    assert.match(found.reason, /apt-get needs root, or sudo with no password/)
  }
})

test('a user whose sudo needs no password installs with it', apt, async (t) => {
  const bench = toolBench(t)
  putApt(bench)
  putProgram(bench, 'id', 'echo 1000')
  putProgram(bench, 'sudo', 'shift; [ "$1" = true ] || exec "$@"')
  assert.equal((await search(bench, asked)).kind, 'installed')
})

test('sccache is not taken from apt, whose one is years old', apt, async (t) => {
  const bench = toolBench(t)
  putApt(bench)
  const found = await search(bench, { sources: ['system'] })
  assert.ok(found.kind === 'unavailable')
  assert.match(found.reason, /no package manager here has sccache/)
})
