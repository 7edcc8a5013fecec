import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Comparison, compareRuns } from '../../src/history/compare.ts'
import { failOnSlowdown } from '../../src/job/finish/fail-on-slowdown.ts'
import { parsePercentage } from '../../src/job/parse-input.ts'
import { githubRunner } from '../../src/runner/github-runner.ts'
import { command, pastRun, units } from '../history/past-runs.ts'

const MAIN = 'refs/heads/main'

function compared(seconds: number, changes: Parameters<typeof command>[0] = {}): Comparison {
  const took = (value: number) => ({ commands: [command({ durationMs: value * 1000 })] })
  const runs = [60, 61, 60, 59, 60, 61].map((value, index) => pastRun(index + 1, took(value)))
  const now = pastRun(9, { commands: [command({ durationMs: seconds * 1000, ...changes })] })
  return compareRuns(now, { runs }, { ref: MAIN })
}

function failures(comparison: Comparison, above: number | undefined): readonly string[] {
  const said: string[] = []
  const { job } = githubRunner()
  failOnSlowdown(comparison, above, { job: { ...job, fail: (line) => said.push(line) } })
  return said
}

test('a significant slowdown above the limit fails the step, and says by how much', () => {
  const [line = '', ...others] = failures(compared(78), 0.2)
  assert.equal(others.length, 0)
  assert.match(line, /cargo build took 78\.0 s, 30 % more than the usual 60\.\d s/)
})

test('a slowdown below the limit, noise, and more work do not', () => {
  assert.deepEqual(failures(compared(78), 0.4), [])
  assert.deepEqual(failures(compared(62), 0.01), [])
  assert.deepEqual(failures(compared(90, { units: units('more 1.0.0', 'app 0.1.0') }), 0.2), [])
  assert.deepEqual(failures(compared(90), undefined), [])
})

test('where only five runs together are slower, their slowdown counts, not the noise of the last', () => {
  const took = (value: number) => ({ commands: [command({ durationMs: value * 1000 })] })
  const usual = [55, 66, 60, 52, 64, 58, 69, 61, 57, 63, 54, 65, 59]
  const seconds = [...usual, ...usual, 73, 74, 73, 74]
  const runs = seconds.map((value, index) => pastRun(index + 1, took(value)))
  const comparison = compareRuns(pastRun(99, took(78)), { runs }, { ref: MAIN })
  const [slow] = comparison.commands
  assert.deepEqual([slow?.verdict, slow?.byFiveRuns], ['slower', true])
  assert.deepEqual(failures(comparison, 0.25), [])
  assert.match(
    failures(comparison, 0.1)[0] ?? '',
    /took 7[34]\.\d s in the last five runs together, 2\d %/,
  )
})

test('the limit is a percentage; empty is off', () => {
  const parsed = (value: string) => parsePercentage('fail-above', () => value)
  assert.deepEqual([parsed('20%'), parsed(' 7.5 % '), parsed('')], [0.2, 0.075, undefined])
  for (const wrong of ['20', '-5%', '0%', 'much']) {
    assert.throws(() => parsed(wrong), { name: 'InputError', message: /fail-above.*"20%"/ })
  }
})
