import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finishedChains } from '../../scripts/bench-workflows/chains.ts'
import { checkClaims } from '../../scripts/bench-workflows/claims.ts'
import { workflowsPage } from '../../scripts/bench-workflows/page.ts'
import type { WorkflowMeasurement, WorkflowResults } from '../../scripts/bench-workflows/results.ts'
import { scenariosWith } from '../../scripts/bench-workflows/scenarios.ts'
import { withWorkflows } from '../../scripts/docs.ts'
import { measuredRun, workflowJob } from '../support/workflow-bench.ts'

type Change = Partial<WorkflowMeasurement>

/** Cold, same and next 1 of one method, in seconds. */
function runs(method: string, seconds: readonly number[], change: Change = {}) {
  return ['cold', 'same', 'next-1'].map((scenario, at) =>
    measuredRun({ scenario, method, wholeMs: (seconds[at] ?? 0) * 1000, ...change }),
  )
}

const SAVED: Change = { restored: true, savedBytes: 30e6, heldBytes: 60e6 }

function measured(ours: readonly number[] = [20, 3, 5], change: Change = SAVED) {
  return [
    ...runs('none', [20, 20, 20]),
    ...runs('rust-cache', [22, 10, 12], SAVED),
    ...runs('fast-cargo', ours, change),
  ]
}

function verdicts(measurements: readonly WorkflowMeasurement[]): readonly string[] {
  const chains = finishedChains(['small/lint'], scenariosWith(1), measurements)
  return checkClaims(chains).map(({ verdict, against }) => `${verdict}: ${against.join('; ')}`)
}

function results(measurements: readonly WorkflowMeasurement[]): WorkflowResults {
  const methods = { none: 'nothing', 'fast-cargo': 'one line' }
  const skipped = { 'small/wasm': 'wasm-pack is not on PATH' }
  return { schema: 1, machine: '2 cores', methods, skipped, measurements: [...measurements] }
}

test('what is claimed holds where it does', () => {
  assert.deepEqual(
    verdicts(measured()),
    Array.from({ length: 5 }, () => 'pass: '),
  )
})

test('a job that rust-cache does faster, and a sum above half of its, stand against the claims', () => {
  const [each, whole] = verdicts(measured([20, 11, 12]))
  assert.deepEqual([each, whole], ['fail: small/lint', 'fail: it is 1.05'])
})

test('a run that is slower than without an action is named, cold ones too', () => {
  const slower = verdicts(measured([20.7, 3, 5]))[2]
  assert.equal(slower, 'fail: small/lint cold: 1.03 x')
  assert.equal(verdicts(measured([20.6, 3, 5]))[2], 'pass: ')
})

test('a warm build of more than 10 s without a snapshot is named', () => {
  const bare = verdicts(measured([20, 3, 5], { ...SAVED, restored: false }))[3]
  assert.equal(bare, 'fail: small/lint same: 15.0 s; small/lint next-1: 15.0 s')
})

test('what is not measured completely says nothing', () => {
  assert.deepEqual(verdicts(measured().slice(0, 5)), [
    ...['not measured: ', 'not measured: ', 'not measured: '],
    ...['not measured: ', 'not measured: '],
  ])
  assert.deepEqual(verdicts(measured().slice(0, 8)).slice(3), ['not measured: ', 'pass: '])
})

test('the page begins with every run that did not end as without an action', () => {
  const exits = [{ step: 'Clippy', exit: '101' }]
  const page = workflowsPage(
    results(measured([20, 3, 5], { exits, failed: ['Post fast-cargo'] })),
    [workflowJob()],
    1,
  )
  assert.match(
    page,
    /^Faults:\n\n- small\/lint, cold, fast-cargo: the step "Post fast-cargo" failed\n/,
  )
  assert.match(page, /same, fast-cargo: "Clippy" ended with 101, without an action with 0\n/)
  assert.match(page, /- FAIL: every run ends as without an action \(small\/lint, cold/)
})

test('the page has a line for each method of a job, sums, claims, skipped and missing jobs', () => {
  const jobs = [
    workflowJob({ leftOut: ['apt-get'] }),
    workflowJob({ name: 'small/wasm' }),
    workflowJob({ name: 'small/later' }),
  ]
  const page = workflowsPage(results(measured()), jobs, 1)
  assert.match(page, /^What is claimed:\n\n- PASS: /)
  assert.match(
    page,
    /\| small\/lint \| fast-cargo \| 20\.0 \| +3\.0 \| +5\.0 \| +8\.0 \| +0\.20 \| +0\.36 \| +0 \| +90 \| +60 \|/,
  )
  assert.match(page, /\| rust-cache \| +1 \| 22\.0 \| +22\.0 \| +0\.55 \| +\| +90 \|/)
  assert.match(page, /- small\/wasm: wasm-pack is not on PATH/)
  assert.match(page, /Not measured completely yet:\n\n- small\/later\n/)
  assert.match(page, /octo\/small, ci\.yml, `lint` +\| a{9} \| lint with clippy \| apt-get/)
})

test('docs/measured.md gets the section with the first results, and later only another content', () => {
  const first = withWorkflows('# Measured\n', results([]))
  assert.match(first, /^# Measured\n\n## Jobs of real workflow files\n/)
  assert.match(first, /<!-- workflows -->\n\nWhat is claimed:/)
  assert.equal(withWorkflows(first, results([])), first)
})
