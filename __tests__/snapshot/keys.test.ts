import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearnessOf, snapshotKeys } from '../../src/snapshot/keys.ts'

const identity = {
  context: {
    ...{ os: 'linux' as const, arch: 'x64' as const, workflow: 'ci', job: 'test' },
    ...{ runId: '7', runAttempt: '1', workspace: '/w/r/r' },
  },
  ...{ system: 'debian 12', rustc: 'rustc 1.95.0', cell: 'null', userKey: '', cargoHome: '/h' },
  ...{ cwd: '/w/r/r', effectiveConfig: '{}', locks: 'lock' },
}

test('keys hold no comma, are short enough, and drop from the right', () => {
  const { key, restoreKeys } = snapshotKeys({ ...identity, userKey: 'v2,x'.padEnd(100, 'y') })
  assert.ok(key.length <= 512 && !key.includes(','))
  for (const [index, prefix] of restoreKeys.entries()) {
    assert.ok(key.startsWith(prefix))
    assert.ok(prefix.startsWith(restoreKeys[index + 1] ?? ''))
  }
})

test('another lock, cell and job are found by ever shorter prefixes, another machine not at all', () => {
  const mine = snapshotKeys(identity)
  const of = (over: Partial<typeof identity>) =>
    nearnessOf(snapshotKeys({ ...identity, ...over }).key, mine)
  assert.equal(of({}), 'same lock')
  assert.equal(of({ locks: 'bumped' }), 'same cell')
  assert.equal(of({ cell: '{"f":1}' }), 'same job')
  assert.equal(of({ context: { ...identity.context, job: 'clippy' } }), 'another job')
  for (const over of [
    { rustc: 'rustc 1.96.0' },
    { cargoHome: '/other' },
    { effectiveConfig: '{"a":1}' },
    { system: 'debian 13' },
  ]) {
    const [, , , any] = mine.restoreKeys
    assert.equal(
      snapshotKeys({ ...identity, ...over }).key.startsWith(any),
      false,
      JSON.stringify(over),
    )
  }
})
