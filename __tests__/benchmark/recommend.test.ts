import assert from 'node:assert/strict'
import { test } from 'node:test'
import { driftOf, logsOf, ratiosTo } from '../../src/benchmark/choose/compare-settings.ts'
import { estimate, noiseOf } from '../../src/benchmark/choose/estimate.ts'
import { recommend } from '../../src/benchmark/choose/recommend.ts'
import { studentQuantile, WITHIN_95, WITHIN_99 } from '../../src/benchmark/choose/student.ts'
import { mixMs, STOCK, type Visit } from '../../src/benchmark/visit.ts'

const MIX = { cold: 1 }

/** Five rounds of seconds for each setting, in order of rounds. */
function logs(seconds: Readonly<Record<string, readonly number[]>>) {
  return logsOf(visits(seconds), (visit) => mixMs(visit, MIX))
}

function visits(seconds: Readonly<Record<string, readonly number[]>>): readonly Visit[] {
  return Object.entries(seconds).flatMap(([setting, times]) =>
    times.map((time, at) => ({ setting, round: at + 1, ms: { cold: time * 1000 } })),
  )
}

test('a machine that gets slower falls out of ratios, which are taken within a round', () => {
  const ratios = ratiosTo(STOCK, logs({ stock: [10, 12, 15, 20, 30], mold: [5, 6, 7.5, 10, 15] }))
  const { value = 0, low = 0, high = 0 } = ratios.get('mold') ?? {}
  for (const part of [value, low, high]) assert.ok(Math.abs(part - 0.5) < 1e-9)
})

test('of settings that are equally fast, the one with the fewest parts is recommended', () => {
  const found = recommend(
    logs({
      stock: [10, 10.1, 9.9, 10, 10.1],
      mold: [7, 7.1, 6.9, 7.05, 7],
      'mold+sccache': [6.99, 7.08, 6.91, 7.02, 6.98],
    }),
  )
  assert.equal(found.setting, 'mold')
  assert.deepEqual(found.equals, ['mold+sccache'])
})

test('nothing is recommended that the intervals do not tell from the project as it is', () => {
  const found = recommend(
    logs({ stock: [10, 11, 9, 10.5, 9.8], mold: [9.9, 10.6, 9.3, 9.9, 10.1] }),
  )
  assert.equal(found.setting, STOCK)
})

test('one disturbed run moves neither the median nor the verdict', () => {
  const found = recommend(
    logs({
      stock: [10, 10.1, 9.9, 10, 10.1],
      mold: [7, 7.1, 21, 7.05, 7],
      wild: [7.5, 7.6, 7.5, 7.4, 7.5],
    }),
  )
  assert.equal(found.setting, 'mold')
})

test('no interval is told from one run of one setting', () => {
  const found = estimate([0], noiseOf([[0]]))
  assert.deepEqual(found, { value: 1, low: 0, high: Number.POSITIVE_INFINITY, runs: 1 })
})

test("the quantiles are Student's", () => {
  const table = [
    [0.86, 12.706, 63.657], // of one deviation
    [3, 3.182, 5.841],
    [5, 2.571, 4.032],
    [10, 2.228, 3.169],
    [30, 2.042, 2.75],
  ] as const
  for (const [degrees, quantile, outer] of table) {
    assert.ok(Math.abs(studentQuantile(WITHIN_95, degrees) / quantile - 1) < 0.02, `${degrees}`)
    assert.ok(Math.abs(studentQuantile(WITHIN_99, degrees) / outer - 1) < 0.04, `${degrees}`)
  }
})

test('the control says how far the machine drifted within a round and over all', () => {
  const control: readonly Visit[] = [10, 11, 12, 13.2].map((seconds, at) => ({
    setting: STOCK,
    round: 1 + Math.floor(at / 2),
    ms: { cold: seconds * 1000 },
  }))
  const { within, across = 0 } = driftOf(control, (visit) => mixMs(visit, MIX))
  assert.ok(Math.abs((within?.value ?? 0) - 1.1) < 1e-9)
  assert.ok(Math.abs(across - 1.2) < 1e-9)
})

test('a mix weighs scenarios, and knows nothing of a visit that lacks one of them', () => {
  const visit: Visit = { setting: 'mold', round: 1, ms: { cold: 1000, leaf: 10 } }
  assert.equal(mixMs(visit, { cold: 1, leaf: 4 }), 1040)
  assert.equal(mixMs(visit, { cold: 1, tests: 1 }), undefined)
  assert.equal(mixMs(visit, { cold: 1, base: 1 }), 2000)
})
