import assert from 'node:assert/strict'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { JobOptions } from '../../emulator/job/options.ts'
import { commitAll, jobMachine, jobSteps, ownStep } from '../support/job-machine.ts'
import { BUILD, PULL_REQUEST } from '../support/snapshot-job.ts'

test('outputs tell what was restored, how near it is, and an exact match from another one', async (t) => {
  const machine = await jobMachine(t)
  const outputsOf = async (runs: readonly string[], context: JobOptions['context'] = {}) => {
    const job = await machine.run(jobSteps(machine, runs), {
      context: { ...PULL_REQUEST.context, ...context },
    })
    assert.equal(job.conclusion, 'success', job.log)
    return ownStep(job, 'main').outputs
  }
  const main = { event: 'push', ref: 'refs/heads/main' }
  const cold = await outputsOf(BUILD, main)
  const saved = cold['cache-primary-key'] ?? ''
  assert.match(saved, /^fast-cargo-snapshot-linux-.*-101-1$/)
  assert.deepEqual(
    [cold['cache-hit'], cold['cache-matched-key'], cold['restored-from'], cold['restore-ms']],
    ['false', '', '', ''],
  )

  const told = async (context?: JobOptions['context']) => {
    const outputs = await outputsOf([], context)
    assert.equal(outputs['cache-matched-key'], saved)
    assert.match(outputs['restore-ms'] ?? '', /^[1-9]\d*$/)
    return [outputs['cache-hit'], outputs['restored-from']]
  }
  assert.deepEqual(await told(), ['true', 'same lock'])
  assert.deepEqual(await told({ matrix: { features: 'all' } }), ['false', 'job'])
  assert.deepEqual(await told({ job: 'other' }), ['false', 'other'])
  appendFileSync(join(machine.origin, 'Cargo.lock'), '# another\n')
  commitAll(machine.origin)
  assert.deepEqual(await told(), ['false', 'cell'])
})

test('without a cache, nothing was hit and there is no key', async (t) => {
  const machine = await jobMachine(t)
  const job = await machine.run(jobSteps(machine, [], { cache: 'false' }))
  const { outputs } = ownStep(job, 'main')
  assert.deepEqual([outputs['cache-hit'], outputs['cache-primary-key']], ['false', ''])
})
