import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describeFact } from '../../../src/snapshot/judge/judge-facts.ts'

test('why a unit is rebuilt is told by paths of the checkout, and what its compiler printed by no path', () => {
  const words = (of: string): string => describeFact({ aspect: 'content', of }, '/work/app')
  assert.equal(words('/work/app/src/a.txt'), 'src/a.txt is not the same')
  assert.equal(words('/etc/hosts'), '/etc/hosts is not the same')
  assert.equal(words('/standard output'), 'its compiler printed something')
})
