import assert from 'node:assert/strict'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { jobMachine, jobSteps } from '../support/job-machine.ts'

test('where warnings are to fail the step, giving up does', async (t) => {
  const machine = await jobMachine(t)
  const blocked = { run: 'mkdir -p "$RUNNER_TEMP/fast-cargo/record.json/x"' }
  const [checkout, rust, ours] = jobSteps(machine, [], { cache: 'off', strict: 'true' })
  assert.ok(checkout !== undefined && rust !== undefined && ours !== undefined)
  const job = await machine.run([checkout, blocked, rust, ours])
  assert.match(job.log, /could not be set up .*\(strict is on\)/)
  assert.equal(job.conclusion, 'failure', job.log)
})

test('where main gives up after variables lead to its wrappers, the steps build as without it', async (t) => {
  const machine = await jobMachine(t)
  const above = join(dirname(machine.workspace), '.cargo')
  const before = [
    // Somebody else's config: the settings become variables.
    `mkdir -p "${above}" && echo 'net.retry = 1' > "${above}/config.toml"`,
    // Where main's very last file should be.
    'mkdir -p "$RUNNER_TEMP/fast-cargo/record.json/x"',
  ]
  const [checkout, rust, ours] = jobSteps(machine, [], { cache: 'sccache' })
  assert.ok(checkout !== undefined && rust !== undefined && ours !== undefined)
  const build = {
    run: 'echo "by $RUSTC_WRAPPER" && cargo build --workspace && cargo run -q -p app',
  }
  const job = await machine.run([checkout, { run: before.join('\n') }, rust, ours, build])
  assert.match(job.log, /could not be set up/)
  assert.match(job.log, /by .*rustc-wrapper/)
  assert.equal(job.conclusion, 'success', job.log)
})
