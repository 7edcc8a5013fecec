import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportedBuilds, secondsWithin } from '../../src/timing/built-seconds.ts'

const unit = (name: string, startMs: number, durationMs: number) => ({
  ...{ name, version: '1.0.0', target: '', startMs, durationMs },
})

test('a report tells of a build from its begin to the end of its last unit', () => {
  const commands = [
    { startMs: 1000, beforeBuildMs: 200, units: [unit('a', 0, 500), unit('b', 400, 1600)] },
    { startMs: 9000, units: [unit('c', 0, 1000)] },
    { startMs: 20_000, units: [] },
  ]
  assert.deepEqual(reportedBuilds(commands), [
    { startMs: 1200, endMs: 3200 },
    { startMs: 9000, endMs: 10_000 },
  ])
})

test('time that several builds share counts once, and the pauses between them not at all', () => {
  const spans = [
    { startMs: 5000, endMs: 6000 },
    { startMs: 0, endMs: 2000 },
    { startMs: 1000, endMs: 1500 },
    { startMs: 1500, endMs: 3000 },
  ]
  assert.equal(secondsWithin(spans), 4)
  assert.equal(secondsWithin([]), 0)
})
