import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  compileTimes,
  movesIncremental,
  saveVerdict,
  slownessOf,
} from '../../../src/snapshot/save/pays.ts'

const ALONE = { earlierSeconds: 0, slowness: 1, isCancelled: false, isFirst: false }

const unit = (name: string, startMs: number, durationMs: number, target = '') => ({
  ...{ name, version: '1.0.0', target, startMs, durationMs },
})

test('a save pays when cargo built for longer than the save and the restore of its parts take', () => {
  assert.equal(
    saveVerdict({ ...ALONE, builtSeconds: 100, bytes: 600e6, newBytes: 600e6 }).pays,
    true,
  )
  const leaf = saveVerdict({ ...ALONE, builtSeconds: 3, bytes: 1900e6, newBytes: 200e6 })
  assert.equal(leaf.pays, false)
  assert.match(
    leaf.sum,
    /cargo built for 3\.0 s, .* costs about [\d.]+ s \(1\.9 GB, 200 MB of it new\)/,
  )
})

test('what earlier runs built again counts, until a save costs less than all of it', () => {
  const verdict = (builtSeconds: number, earlierSeconds: number) =>
    saveVerdict({ ...ALONE, builtSeconds, earlierSeconds, bytes: 240e6, newBytes: 130e6 })
  assert.equal(verdict(2, 0).pays, false)
  assert.equal(verdict(2, 2).pays, true)
  assert.equal(verdict(0, 4).pays, false)
  assert.match(
    verdict(2, 2.5).sum,
    /built for 2\.0 s, and for 2\.5 s in earlier runs from the same/,
  )
  assert.match(verdict(2, 0).sum, /built for 2\.0 s, saving/)
})

test('the first snapshot of a job is for several runs', () => {
  const small = { ...ALONE, builtSeconds: 0.3, bytes: 60e6, newBytes: 10e6 }
  assert.equal(saveVerdict(small).pays, false)
  assert.equal(saveVerdict({ ...small, isFirst: true }).pays, true)
  assert.equal(saveVerdict({ ...small, builtSeconds: 0.1, isFirst: true }).pays, false)
})

test('a crate that takes long to compile takes its incremental data along, a large cheap one does not', () => {
  assert.equal(movesIncremental({ bytes: 300e6 }, 47_000), true)
  assert.equal(movesIncremental({ bytes: 300e6 }, 400), false)
  assert.equal(movesIncremental({ bytes: 1e6 }, 300), true)
})

test('the longest compilation of a crate counts: an incremental one says little', () => {
  const first = compileTimes(
    [{ units: [unit('my-lib', 0, 9000), unit('my-lib', 0, 50, 'build-script (run)')] }],
    [],
  )
  assert.deepEqual(first, { my_lib: 9000 })
  const later = compileTimes(
    [{ units: [unit('my-lib', 0, 700), unit('app', 0, 200, 'app "bin"')] }],
    [first, { app: 300, other: 40 }],
  )
  assert.deepEqual(later, { my_lib: 9000, app: 300, other: 40 })
})

test('what packing took the last time tells what it costs this time', () => {
  const slowness = slownessOf({ unpackedBytes: 150e6, packMs: 10_000 })
  assert.equal(slowness, 10)
  const sum = { ...ALONE, builtSeconds: 6, bytes: 150e6, newBytes: 150e6 }
  assert.equal(saveVerdict(sum).pays, true)
  assert.equal(saveVerdict({ ...sum, slowness }).pays, false)
  assert.match(saveVerdict({ ...sum, slowness }).sum, /costs about 14\.4 s/)
})

test('a job that began with nothing, or with an older snapshot, goes by a hosted runner', () => {
  assert.equal(slownessOf(undefined), 1)
  assert.equal(slownessOf({ unpackedBytes: 4e6, packMs: 900 }), 1)
})

test('a cancelled job saves only what is saved well before GitHub ends it', () => {
  const sum = { ...ALONE, builtSeconds: 4000, bytes: 4e9, newBytes: 4e9 }
  assert.equal(saveVerdict({ ...sum, isCancelled: true }).pays, true)
  const slow = { ...sum, slowness: 5 }
  assert.equal(saveVerdict(slow).pays, true)
  const late = saveVerdict({ ...slow, isCancelled: true })
  assert.equal(late.pays, false)
  assert.match(late.sum, /too long for a job that was cancelled$/)
})
