import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ACTION, jobMachine } from '../support/job-machine.ts'
import { testAction } from '../support/test-action.ts'

const BENCHMARK = `${ACTION.split('@')[0]}/benchmark@v1`

test('the sub-action tells in the summary and as an artifact which settings pay, and leaves the checkout alone', async (t) => {
  const machine = await jobMachine(t)
  const inputs = { settings: 'snapshot', rounds: '1', mix: 'leaf=1', budget: '20m' }
  const job = await machine.run(
    [
      { uses: 'actions/checkout@v6' },
      { uses: BENCHMARK, with: inputs },
      { run: 'test -z "$(git status --porcelain --ignored)"' },
    ],
    { actionMap: { 'fast-cargo/fast-cargo/benchmark': join(testAction, 'benchmark') } },
  )
  assert.equal(job.conclusion, 'success', job.log)
  const pasted = /uses: (\S+)/.exec(job.summary)?.[1] ?? ACTION
  assert.equal(pasted, ACTION)
  assert.match(job.summary, /## Which settings pay on /)
  assert.match(job.summary, /`snapshot` +\| +0\.\d\d /)
  const benchmark = job.steps.find(({ name }) => name.includes('/benchmark'))
  assert.match(benchmark?.outputs['recommended'] ?? '', /^(stock|snapshot)$/)
  const names = machine.services.artifacts.all().map(({ name }) => name)
  assert.deepEqual(names, ['fast-cargo-benchmark-1'])
})

test("the sub-action's action.yml starts its bundle", () => {
  const yaml = readFileSync(join(import.meta.dirname, '../../benchmark/action.yml'), 'utf8')
  assert.match(yaml, /main: \.\.\/dist\/benchmark\/index\.js/)
})
