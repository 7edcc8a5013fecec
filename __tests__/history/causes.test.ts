import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Cause, causesOf } from '../../src/history/causes.ts'
import type { PastRun, PastUnit } from '../../src/history/past-run.ts'
import { changedUnits } from '../../src/history/unit-changes.ts'
import { command, pastRun } from './past-runs.ts'

type Times = Readonly<Record<string, number>>

function ran(number: number, times: Times, changes: Partial<PastRun> = {}) {
  const units: readonly PastUnit[] = Object.entries(times).map(([key, durationMs]) => {
    return { key, durationMs }
  })
  const own = command({ units })
  return { run: pastRun(number, { commands: [own], ...changes }), command: own }
}

function causes(now: ReturnType<typeof ran>, before: ReturnType<typeof ran>): readonly Cause[] {
  return causesOf(
    now,
    before,
    new Set(['core 1.0.0', ...(before.command.units?.map(({ key }) => key) ?? [])]),
  )
}

test('each cause of other work has its crates and its seconds, the weightiest first', () => {
  const before = ran(1, { 'syn 2.0.1': 3000, 'old 1.0.0': 700 })
  const now = ran(2, { 'syn 2.0.2': 3400, 'core 1.0.0': 9000, 'new 0.1.0': 1200 })
  assert.deepEqual(causes(now, before), [
    { kind: 'done again', what: ['core 1.0.0'], changeMs: 9000 },
    { kind: 'added', what: ['new 0.1.0'], changeMs: 1200 },
    { kind: 'spared', what: ['old 1.0.0'], changeMs: -700 },
    { kind: 'bumped', what: ['syn 2.0.1 -> 2.0.2'], changeMs: 400 },
  ])
})

test('a feature that was switched on is a cause, with the time that its crate took more', () => {
  const before = ran(1, { 'tokio 1.0.0': 3000 }, { features: { 'tokio 1.0.0': ['rt'] } })
  const now = ran(2, { 'tokio 1.0.0': 5000 }, { features: { 'tokio 1.0.0': ['net', 'rt'] } })
  assert.deepEqual(causes(now, before), [
    { kind: 'features', what: ['tokio 1.0.0 + net'], changeMs: 2000 },
  ])
})

test('another linker or profile is a cause, with the change of what both runs compiled', () => {
  const before = ran(1, { 'a 1.0.0': 1000 }, { conditions: { linker: 'GNU ld' } })
  const now = ran(2, { 'a 1.0.0': 800 }, { conditions: { linker: 'mold 3.0.0' } })
  assert.deepEqual(causes(now, before), [
    { kind: 'conditions', what: ['linker: GNU ld -> mold 3.0.0'], changeMs: -200 },
  ])
})

test('another toolchain is told by its version', () => {
  const rustc = (line: string) => ({ rustc: line, conditions: {} })
  const before = ran(1, { 'a 1.0.0': 1000 }, rustc('rustc 1.95.0 (59807616e 2026-04-14)'))
  const now = ran(2, { 'a 1.0.0': 1500 }, rustc('rustc 1.97.0-nightly (0123456789 2026-05-28)'))
  assert.deepEqual(causes(now, before), [
    { kind: 'conditions', what: ['rustc: 1.95.0 -> 1.97.0-nightly 2026-05-28'], changeMs: 500 },
  ])
})

const USUAL: Times = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [`crate-${index} 1.0.0`, 1000 + 100 * index]),
)

function scaled(times: Times, factor: number): Times {
  return Object.fromEntries(
    Object.entries(times).map(([key, ms], index) => [key, ms * factor * (1 + (index % 5) / 100)]),
  )
}

const EARLIER = [1, 0.97, 1.02, 0.99, 1.01, 1, 1.03, 0.98].map((factor, index) =>
  ran(index + 1, scaled(USUAL, factor)),
)

test('a crate that became slower is found, though the rest of the work differs', () => {
  const times = { ...scaled(USUAL, 1), 'crate-3 1.0.0': 2600, 'brand-new 1.0.0': 9000 }
  const changed = changedUnits(ran(99, times), EARLIER)
  assert.deepEqual(
    changed.map(({ key, verdict }) => [key, verdict]),
    [['crate-3 1.0.0', 'slower']],
  )
})

test('a slower machine is no regression of every crate', () => {
  assert.deepEqual(changedUnits(ran(99, scaled(USUAL, 1.4)), EARLIER), [])
})

test('crates out of the cache are not compared with compiled ones', () => {
  const warm = ran(99, scaled(USUAL, 0.1), { sccache: { hits: 5, misses: 145 } })
  assert.deepEqual(changedUnits(warm, EARLIER), [])
})
