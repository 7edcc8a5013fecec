import assert from 'node:assert/strict'
import { test } from 'node:test'
import { notCachedWords } from '../../src/report/not-cached-words.ts'

test('known reasons are told in plain words', () => {
  assert.match(notCachedWords('crate-type bin'), /are linked, which sccache does not cache$/)
  assert.match(notCachedWords('wrapper miri'), /^compiled through `miri`/)
  assert.equal(notCachedWords(''), 'no reason was given')
})

test('unknown reasons are given as they are, even those that every object knows', () => {
  assert.equal(notCachedWords('new reason'), '`new reason`')
  assert.equal(notCachedWords('constructor'), '`constructor`')
})
