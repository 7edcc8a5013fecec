import assert from 'node:assert/strict'
import { test } from 'node:test'
import { baselineOf } from '../../src/history/noise.ts'

/** The same numbers between 0 and 1 on every machine (a linear congruential generator). */
function seededRandom(): () => number {
  let state = 20_261_123
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state + 0.5) / 2 ** 32
  }
}

/** Standard normal values (Box-Muller). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())
}

const NOISE: Readonly<Record<string, (random: () => number) => number>> = {
  'normal noise of 2 %': (random) => 60_000 * (1 + 0.02 * normal(random)),
  'normal noise of 10 %': (random) => 60_000 * (1 + 0.1 * normal(random)),
  'log-normal noise of 5 %': (random) => 60_000 * Math.exp(0.05 * normal(random)),
}

for (const [name, draw] of Object.entries(NOISE)) {
  for (const runs of [5, 10, 29]) {
    test(`${name} over ${runs} runs gives false alarms in at most 1.5 % of cases`, () => {
      const random = seededRandom()
      const rounds = 5000
      let alarms = 0
      for (let round = 0; round < rounds; round++) {
        const baseline = baselineOf(Array.from({ length: runs }, () => draw(random)))
        assert.ok(baseline !== undefined)
        if (Math.abs(draw(random) - baseline.medianMs) > baseline.bandMs) alarms++
      }
      assert.ok(alarms / rounds <= 0.015, `${alarms} of ${rounds}`)
    })
  }
}

test('the middle is the median, so that one outlier moves neither it nor the band', () => {
  assert.deepEqual(baselineOf([10, 10, 10, 10, 1000]), { medianMs: 10, bandMs: 0.5, runs: 5 })
  assert.equal(baselineOf([1, 2, 3, 4, 5, 6])?.medianMs, 3.5)
})

test('fewer than five runs are no baseline', () => {
  assert.equal(baselineOf([1, 1, 1, 1]), undefined)
})
