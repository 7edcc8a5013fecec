import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startServices } from '../../emulator/services.ts'
import { jobMachine, jobSteps, ownStep } from '../support/job-machine.ts'
import { testMirror } from '../support/test-action.ts'

test("with act's artifact server a strict job succeeds, and asks that server once", async (t) => {
  await using services = await startServices({ releases: testMirror, artifactServer: 'act' })
  const machine = await jobMachine(t, { services })
  const steps = jobSteps(machine, ['cargo build -p marks'], { strict: 'true', linker: 'default' })
  const job = await machine.run(steps)
  assert.equal(job.conclusion, 'success', job.log)
  assert.deepEqual(job.annotations, [])
  assert.equal(services.log.of('artifact').length, 1)
  assert.match(
    ownStep(job, 'post').lines.join('\n'),
    /record is not shared with the other jobs of the run: this runner's artifact service does not speak the protocol of GitHub's \(HTTP 500\)\./,
  )
  assert.doesNotMatch(job.log, /Attempt \d of \d/)
})
