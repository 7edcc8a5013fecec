import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '../../scripts/run.ts'
import { jobMachine, jobSteps } from '../support/job-machine.ts'

/** Checks packages of demo/ by a cold and a warm job; a cold one compiles at least so many units. */
export function checkDemo({ packages, units }: { packages: string; units: number }): void {
  test(`real crates of the demo, ${packages}: cold, then warm, with everything that a report shows`, async (t) => {
    const machine = await jobMachine(t, { project: join(root, 'demo') })
    const steps = jobSteps(machine, [`cargo check ${packages} --locked`])
    const cold = await machine.run(steps)
    assert.equal(cold.conclusion, 'success', cold.log)
    const first = machine.record()
    assert.ok((first.commands[0]?.units.length ?? 0) > units)

    const warm = await machine.run(steps)
    assert.equal(warm.conclusion, 'success', warm.log)
    const second = machine.record()
    assert.deepEqual(second.commands[0]?.units, [], warm.log)
    const parts = [
      '** (cold: ',
      ' restore + ',
      '**Cache hit**: snapshot from [run',
      'Snapshot',
      'Linker',
    ]
    for (const part of parts) assert.ok(warm.summary.includes(part), `${part}: ${warm.summary}`)
    const told = second.cache.snapshot?.savedBy
    assert.equal(told?.branch, 'main')
    assert.equal(told?.commit, first.job.sha)
    assert.equal(told?.runId, first.job.runId)
    assert.ok((second.setUpMs ?? 0) > 0)
  })
}
