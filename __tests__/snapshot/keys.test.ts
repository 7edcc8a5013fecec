import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearnessOf, ofDefaultBranch, snapshotKeys } from '../../src/snapshot/keys.ts'

const identity = {
  context: {
    ...{ os: 'linux' as const, arch: 'x64' as const, workflow: 'ci', job: 'test' },
    workflowFile: 'o/r/.github/workflows/ci.yml',
    ...{ runId: '7', runAttempt: '1', workspace: '/w/r/r' },
    ...{ ref: 'refs/heads/main', defaultBranchRef: 'refs/heads/main' },
  },
  ...{ system: 'debian 12', rustc: 'rustc 1.95.0', cell: 'null', userKey: '', cargoHome: '/h' },
  ...{ cwd: '/w/r/r', effectiveConfig: '{}', locks: 'lock' },
  ownOnly: false,
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

/** Whether a job finds what another one saves. */
function finds(mine: Partial<typeof identity>, theirs: Partial<typeof identity>, ownOnly = false) {
  const { restoreKeys } = snapshotKeys({ ...identity, ...mine, ownOnly })
  const { key } = snapshotKeys({ ...identity, ...theirs })
  return restoreKeys.some((prefix) => key.startsWith(prefix))
}

test("another workflow's snapshot is found only where an input names a group of both", () => {
  const release = { context: { ...identity.context, workflow: 'release' } }
  assert.equal(finds(release, {}), false)
  assert.equal(finds({ ...release, userKey: 'shared' }, { userKey: 'shared' }), true)
  assert.equal(finds({ ...release, userKey: 'shared' }, {}), false)
})

test('a workflow in another file that calls itself alike has no job of the same name', () => {
  const context = { ...identity.context, workflowFile: 'o/r/.github/workflows/release.yml' }
  assert.equal(finds({ context }, {}), true)
  assert.equal(finds({ context }, {}, true), false)
})

test('a job that starts from its own snapshots alone finds those of its other cells, and no more', () => {
  const clippy = { context: { ...identity.context, job: 'clippy' } }
  assert.equal(finds(clippy, {}, false), true)
  assert.equal(finds(clippy, {}, true), false)
  assert.equal(finds({ cell: 'other', locks: 'other' }, {}, true), true)
})

test('a key tells whether the default branch saved', () => {
  const of = (ref: string) =>
    snapshotKeys({ ...identity, context: { ...identity.context, ref } }).key
  assert.equal(ofDefaultBranch(of('refs/heads/main')), true)
  assert.equal(ofDefaultBranch(of('refs/tags/v1')), false)
  assert.equal(ofDefaultBranch(of('refs/pull/7/merge')), false)
})
