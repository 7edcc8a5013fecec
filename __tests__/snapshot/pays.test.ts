import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  compileTimes,
  movesIncremental,
  rebuiltSeconds,
  saveVerdict,
} from '../../src/snapshot/pays.ts'

const unit = (name: string, startMs: number, durationMs: number, target = '') => ({
  ...{ name, version: '1.0.0', target, startMs, durationMs },
})

test('a save pays when cargo built for longer than the save and the restore of its parts take', () => {
  assert.equal(saveVerdict({ rebuiltSeconds: 100, bytes: 600e6, newBytes: 600e6 }).pays, true)
  const leaf = saveVerdict({ rebuiltSeconds: 3, bytes: 1900e6, newBytes: 200e6 })
  assert.equal(leaf.pays, false)
  assert.match(
    leaf.sum,
    /cargo built for 3\.0 s, .* costs about [\d.]+ s \(1\.9 GB, 200 MB of it new\)/,
  )
})

test('what cargo built for is the end of its last unit, command by command', () => {
  const commands = [
    { units: [unit('a', 0, 500), unit('b', 400, 1600)] },
    { units: [unit('c', 0, 1000)] },
  ]
  assert.equal(rebuiltSeconds(commands), 3)
})

test('a crate that takes long to compile takes its incremental data along, a large cheap one does not', () => {
  assert.equal(movesIncremental({ bytes: 300e6 }, 47_000), true)
  assert.equal(movesIncremental({ bytes: 300e6 }, 400), false)
  assert.equal(movesIncremental({ bytes: 1e6 }, 300), true)
})

test('the longest compilation of a crate counts: an incremental one says little', () => {
  const first = compileTimes(
    [{ units: [unit('my-lib', 0, 9000), unit('my-lib', 0, 50, 'build-script (run)')] }],
    {},
  )
  assert.deepEqual(first, { my_lib: 9000 })
  const later = compileTimes(
    [{ units: [unit('my-lib', 0, 700), unit('app', 0, 200, 'app "bin"')] }],
    first,
  )
  assert.deepEqual(later, { my_lib: 9000, app: 200 })
})
