import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayGoOn, questionsLimitMs } from '../../src/job/questions-limit.ts'

const took = (...seconds: readonly (number | undefined)[]) =>
  seconds.map((value) => (value === undefined ? {} : { durationMs: value * 1000 }))

test('an audit that nobody asked for takes a tenth of what cargo took', () => {
  assert.equal(questionsLimitMs('auto', took(100, undefined, 50)), 15_000)
})

test('but never too little to begin with, nor more than a minute', () => {
  assert.equal(questionsLimitMs('auto', took(0.2)), 5_000)
  assert.equal(questionsLimitMs('auto', took(3600)), 60_000)
})

test('one that ran out of time goes on in a job that builds something', () => {
  assert.equal(mayGoOn(took(0.3, undefined)), false)
  assert.equal(mayGoOn(took(15, 5)), true)
})

test('one that was asked for has the whole minute', () => {
  for (const audit of ['on', 'deny'] as const) {
    assert.equal(questionsLimitMs(audit, took(1)), 60_000)
  }
})
