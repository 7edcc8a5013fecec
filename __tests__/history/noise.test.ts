import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOISE_MODELS, normal, seededRandom } from '../../scripts/noise-models.ts'
import { drawnFrom, RECORDINGS, tryInOrder } from '../../scripts/recorded-trials.ts'
import { tryVerdicts } from '../../scripts/verdict-trials.ts'
import { baselineOf } from '../../src/history/noise.ts'
import { centreOf, NO_SPREAD, scaleOf, spreadOf, tailOf } from '../../src/history/spread.ts'
import { sinceLastStep } from '../../src/history/steps.ts'
import { judge } from '../../src/history/verdict.ts'
import { checkFalseAlarms } from './check-false-alarms.ts'

for (const [name, model] of Object.entries(NOISE_MODELS)) {
  checkFalseAlarms(name, { model, runs: 5 })
  // The soak has these two as well, which differ from the third in scale alone.
  if (name !== 'normal, 2 %' && name !== 'normal, 10 %') checkFalseAlarms(name, { model, runs: 30 })
}

test('20 % more time at 5 % noise is found at once, with the noise of ten jobs pooled', () => {
  const model = NOISE_MODELS['normal, 5 %']
  assert.ok(model !== undefined)
  const { foundAtOnce } = tryVerdicts({ model, runs: 30, cells: 10, rounds: 300 })
  assert.ok(foundAtOnce > 0.85, `${foundAtOnce}`)
})

test('the scale of normal noise is its standard deviation', () => {
  const random = seededRandom(1)
  const times = Array.from({ length: 400 }, () => 100 * (1 + 0.05 * normal(random)))
  const scale = scaleOf(spreadOf(times))
  assert.ok(Math.abs(scale - 0.05) < 0.006, `${scale}`)
})

test('tails are 1 for normal noise, and more where there are outliers', () => {
  const tailsOf = (outliers: number): number => {
    const random = seededRandom(7)
    const times = Array.from({ length: 400 }, () => {
      return 1 + (random() < outliers ? 0.15 : 0.05) * normal(random)
    })
    return tailOf(spreadOf(times))
  }
  assert.ok(Math.abs(tailsOf(0) - 1) < 0.03, `${tailsOf(0)}`)
  assert.ok(tailsOf(0.05) > 1.06, `${tailsOf(0.05)}`)
  assert.equal(tailOf(NO_SPREAD), 1)
})

test('the centre is where most of the times are', () => {
  assert.equal(centreOf([10, 10, 10, 10, 1000]), 10)
  assert.equal(centreOf([]), undefined)
})

test('fewer than five runs are no baseline', () => {
  assert.equal(baselineOf([1, 1, 1, 1]), undefined)
})

test('after a lasting change, the older runs are no measure any more', () => {
  const level = (seconds: number) => [0.98, 1.01, 1, 1.02, 0.99, 1].map((part) => part * seconds)
  assert.deepEqual(sinceLastStep([...level(60), ...level(90)]), level(90))
  assert.equal(sinceLastStep([...level(60), ...level(60)]).length, 12)
  assert.equal(sinceLastStep([...level(60), 90]).length, 7)
})

const NOISY = [55, 66, 60, 52, 64, 58, 69, 61, 57, 63, 54, 65, 59, 62, 56, 60]

test('what one noisy run hides, five in a row show', () => {
  const slower = [72, 73, 72, 73]
  const alone = judge(71, [...NOISY, ...slower])
  assert.equal(alone.verdict, 'no significant change')
  const together = judge(71, [...NOISY, ...slower], { isNext: true })
  assert.deepEqual([together.verdict, together.byFiveRuns], ['slower', true])
})

test('the more is compared at once, the more it takes for a verdict', () => {
  const one = baselineOf(NOISY)?.bandMs ?? 0
  const many = baselineOf(NOISY, { comparisons: 150 })?.bandMs ?? 0
  assert.ok(many > one * 1.5, `${one} and ${many}`)
})

test('on recorded runs, pooled noise keeps false alarms near 1 %', () => {
  for (const { seconds } of RECORDINGS.flatMap(({ series }) => series)) {
    const plan = { model: drawnFrom(seconds), runs: 30, cells: 10, rounds: 300 }
    const { falseAlarms } = tryVerdicts(plan)
    assert.ok(falseAlarms <= 0.012 + 3 * Math.sqrt(0.012 / plan.rounds), `${falseAlarms}`)
  }
})

test('recorded runs are judged in their order, each by those before it', () => {
  const level = (seconds: number, runs: number): number[] =>
    Array.from({ length: runs }, (_, run) => seconds * (1 + 0.01 * (run % 3)))
  assert.deepEqual(tryInOrder(level(60, 40), 30), {
    ...{ windows: 6, falseAlarms: 0, foundAtOnce: 1, foundInFive: 1 },
  })
  const { windows, falseAlarms } = tryInOrder([...level(60, 30), ...level(90, 5)], 30)
  assert.deepEqual([windows, falseAlarms], [1, 1])
})
