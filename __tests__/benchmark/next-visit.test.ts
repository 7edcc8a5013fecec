import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Design, nextVisit } from '../../src/benchmark/choose/next-visit.ts'
import { randomFrom } from '../../src/benchmark/choose/random.ts'
import { STOCK, type Visit } from '../../src/benchmark/visit.ts'

const DESIGN: Design = {
  settings: ['mold', 'sccache', 'opt-level'],
  mix: { cold: 1 },
  seed: 7,
  mostRounds: 10,
}

const NONE = new Set<string>()

/** Runs the design on a machine on which each setting takes what is said of it. */
function visited(
  design: Design,
  seconds: (setting: string, round: number) => number,
  most = 200,
): readonly Visit[] {
  const visits: Visit[] = []
  while (visits.length < most) {
    const next = nextVisit(design, visits, NONE)
    if (next.kind === 'done') break
    const { setting, round } = next
    visits.push({ setting, round, ms: { cold: seconds(setting, round) * 1000 } })
  }
  return visits
}

function inRound(visits: readonly Visit[], wanted: number): readonly string[] {
  return visits.filter(({ round }) => round === wanted).map(({ setting }) => setting)
}

/** A little noise, the same each time. */
function wobble(setting: string, round: number): number {
  return 0.99 + 0.02 * randomFrom(setting.length * 100 + round)()
}

test('a round begins and ends with the project as it is, and has each setting once', () => {
  const first = inRound(
    visited(DESIGN, () => 10),
    1,
  )
  assert.equal(first.at(0), STOCK)
  assert.equal(first.at(-1), STOCK)
  assert.deepEqual(first.slice(1, -1).toSorted(), DESIGN.settings.toSorted())
})

test('the seed alone decides the order, and rounds differ in it', () => {
  const settings = ['a', 'b', 'c', 'd', 'e', 'f']
  const orders = (seed: number) => {
    const visits = visited({ ...DESIGN, settings, seed }, () => 10)
    return [1, 2, 3].map((round) => inRound(visits, round).join(' '))
  }
  assert.deepEqual(orders(1), orders(1))
  assert.notDeepEqual(orders(1), orders(2))
  assert.equal(new Set(orders(1)).size, 3)
})

test('what is clearly slower than the best gets no third run, what is near it gets more', () => {
  const times: Readonly<Record<string, number>> = { mold: 8, sccache: 8, 'opt-level': 30 }
  const visits = visited(DESIGN, (name, round) => (times[name] ?? 10) * wobble(name, round))
  const runs = (name: string) => visits.filter(({ setting }) => setting === name).length
  assert.equal(runs('opt-level'), 2)
  assert.ok(runs('sccache') > 2)
})

test('it ends before the last round where no setting can be more than 2 % faster than the best', () => {
  const times: Readonly<Record<string, number>> = { mold: 5, sccache: 12, 'opt-level': 30 }
  const visits = visited(DESIGN, (name, round) => (times[name] ?? 10) * wobble(name, round))
  assert.deepEqual(nextVisit(DESIGN, visits, NONE), { kind: 'done', why: 'settled' })
  assert.ok(Math.max(...visits.map(({ round }) => round)) < DESIGN.mostRounds)
})

test('a benchmark that was cancelled goes on with the setting it would have had next', () => {
  const all = visited(DESIGN, (name, round) => 10 * wobble(name, round))
  for (const stoppedAfter of [0, 1, 4, 7, all.length - 1]) {
    const next = nextVisit(DESIGN, all.slice(0, stoppedAfter), NONE)
    assert.ok(next.kind === 'visit')
    assert.equal(next.setting, all[stoppedAfter]?.setting)
    assert.equal(next.round, all[stoppedAfter]?.round)
  }
})

test('a setting that does not build is not tried again', () => {
  const next = nextVisit({ ...DESIGN, settings: ['mold'] }, [], new Set(['mold']))
  assert.deepEqual(next, { kind: 'visit', setting: STOCK, round: 1 })
  const visits = [{ setting: STOCK, round: 1, ms: { cold: 1 } }]
  const after = nextVisit({ ...DESIGN, settings: ['mold'] }, visits, new Set(['mold']))
  assert.deepEqual(after, { kind: 'visit', setting: STOCK, round: 1 })
})
