import assert from 'node:assert/strict'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { commitAll, jobMachine, jobSteps } from '../support/job-machine.ts'
import { compiled, PULL_REQUEST } from '../support/snapshot-job.ts'

test("with a store of the user's, sccache compiles what the restored snapshot lacks", async (t) => {
  const machine = await jobMachine(t)
  const env = { SCCACHE_DIR: join(machine.folder, 'store') }
  // What is compiled incrementally, sccache leaves to rustc: a release build is not.
  const steps = jobSteps(machine, ['cargo build -p greeting --release'])
  const cold = await machine.run(steps, { env })
  assert.match(cold.log, /Snapshot: saved/, cold.log)
  appendFileSync(join(machine.origin, 'greeting/src/lib.rs'), '\n// changed\n')
  commitAll(machine.origin)
  const job = await machine.run(steps, { ...PULL_REQUEST, env })
  assert.match(job.log, /Restored this job's snapshot/)
  assert.deepEqual(compiled(machine, job), ['greeting'], job.log)
  const { hits = 0, misses = 0 } = machine.record().sccache ?? {}
  assert.equal(hits + misses, 1, job.log)
})
