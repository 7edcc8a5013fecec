import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayHowMany, sayWhichDiffer } from '../../src/job/prepare/say-sameness.ts'

const plan = (sameFiles: number, ...changedFiles: readonly string[]) => ({
  sameFiles,
  changedFiles,
})

test('what changed since the snapshot is counted, one file as well as many', () => {
  assert.equal(sayHowMany(plan(175, 'a.rs')), '175 of 176 files unchanged since then')
  assert.equal(sayHowMany(plan(1)), '1 of 1 file unchanged since then')
})

test('the log names some of the files that changed, and no name begins a line of its own', () => {
  assert.deepEqual(sayWhichDiffer(plan(3)), [])
  assert.deepEqual(sayWhichDiffer(plan(3, 'meta/src/grammar.rs')), [
    'Changed since then: meta/src/grammar.rs.',
  ])
  const many = sayWhichDiffer(plan(3, 'a\n::error::b', 'c', 'd', 'e', 'f'))
  assert.deepEqual(many, ['Changed since then: a ::error::b, c, d and 2 more.'])
})
