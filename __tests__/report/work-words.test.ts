import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WorkDifference } from '../../src/history/same-work.ts'
import { describeDifference } from '../../src/report/work-words.ts'

const NONE: WorkDifference = {
  ...{ compiledNow: 3, compiledBefore: 3, onlyNow: [], onlyBefore: [] },
  ...{ sccache: undefined, rustc: undefined },
}

test('where all was fresh, that is the difference, not each unit that was spared', () => {
  const onlyBefore = ['a 1.0.0', 'b 1.0.0']
  const fresh = { ...NONE, compiledNow: 0, compiledBefore: 2, onlyBefore }
  assert.equal(describeDifference(fresh, 7), 'fully cached: 0 of 7 units compiled (2 last time)')
  assert.equal(describeDifference(fresh), 'fully cached: no unit compiled (2 last time)')
})

test('a unit in another version is one difference, not one more and one less', () => {
  const onlyNow = ['syn 2.0.2', 'new 0.1.0 build-script']
  const different = { ...NONE, onlyNow, onlyBefore: ['syn 2.0.1'] }
  assert.equal(
    describeDifference(different),
    'not comparable: 1 unit of another version, 1 unit more',
  )
})
