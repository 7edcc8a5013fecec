import assert from 'node:assert/strict'
import { test } from 'node:test'
import { historyKeys } from '../../src/history/identity.ts'

const job = {
  repository: 'acme/app',
  workflow: 'CI, nightly',
  job: 'test',
  cell: '{"os":"ubuntu-24.04"}',
  runner: 'linux x64 github-hosted',
  runId: '42',
  runAttempt: '2',
}

test('every run of a job finds the entries of its other runs, and writes one of its own', () => {
  const mine = historyKeys(job)
  const next = historyKeys({ ...job, runId: '43', runAttempt: '1' })
  assert.equal(mine.restorePrefix, next.restorePrefix)
  assert.notEqual(mine.key, next.key)
  assert.ok(mine.key.startsWith(mine.restorePrefix))
  assert.match(mine.key, /^[\w-]{1,100}$/)
})

for (const field of ['repository', 'workflow', 'job', 'cell', 'runner'] as const) {
  test(`a job with another ${field} has another history`, () => {
    const other = historyKeys({ ...job, [field]: `${job[field]}x` })
    assert.notEqual(other.restorePrefix, historyKeys(job).restorePrefix)
  })
}

test('text that moves from one field to the next makes another job', () => {
  const one = historyKeys({ ...job, workflow: 'ab', job: 'c' })
  const other = historyKeys({ ...job, workflow: 'a', job: 'bc' })
  assert.notEqual(one.restorePrefix, other.restorePrefix)
})
