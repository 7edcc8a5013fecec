import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { commitAll, jobMachine, jobSteps } from '../support/job-machine.ts'

const BUILD = ['cargo build --workspace', './target/debug/app']
const PUSH = { context: { event: 'push', ref: 'refs/heads/main' } }
const PULL_REQUEST = { context: { event: 'pull_request', ref: 'refs/pull/7/merge' } }

test('the next run finds everything fresh, and one changed file costs one crate', async (t) => {
  const machine = await jobMachine(t)
  const cold = await machine.run(jobSteps(machine, BUILD), PUSH)
  assert.equal(cold.conclusion, 'success', cold.log)
  assert.match(cold.log, /Snapshot: saved/)

  const same = await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  assert.equal(same.conclusion, 'success', same.log)
  assert.match(same.log, /Restored this job's snapshot/)
  assert.deepEqual(machine.record().commands[0]?.units, [], same.log)

  const source = join(machine.origin, 'app/src/main.rs')
  writeFileSync(source, `${readFileSync(source, 'utf8')}\n// changed\n`)
  commitAll(machine.origin)
  const changed = await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  assert.equal(changed.conclusion, 'success', changed.log)
  const built = machine.record().commands[0]?.units.map(({ name }) => name)
  assert.deepEqual(built, ['app'], changed.log)
})
