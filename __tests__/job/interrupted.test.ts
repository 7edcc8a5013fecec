import assert from 'node:assert/strict'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { jobMachine, jobSteps, ownStep, PATIENT } from '../support/job-machine.ts'

test('main that is cancelled leaves nothing behind, and post says so and ends well', async (t) => {
  const machine = await jobMachine(t)
  machine.services.faults.set('mirror', { kind: 'slow', bytesPerSecond: 200_000 })
  const cancel = new AbortController()
  const job = await machine.run(jobSteps(machine, ['cargo build'], { cache: 'sccache' }), {
    cancel: cancel.signal,
    delays: { interruptMs: 200, terminateMs: 200 },
    onLine: (line) => {
      if (line.includes('Tools and caches')) setTimeout(() => cancel.abort(), 500)
    },
  })
  assert.equal(job.conclusion, 'cancelled', job.log)
  const post = ownStep(job, 'post')
  assert.equal(post.outcome, 'success')
  assert.match(post.lines.join('\n'), /Setup did not finish/)
  assert.equal(existsSync(join(dirname(machine.workspace), '.cargo')), false)
})

test('a linker that cannot be had ends main, and what was unpacked meanwhile goes', async (t) => {
  const machine = await jobMachine(t)
  const inputs = { 'install-from': 'path' }
  const saved = await machine.run(jobSteps(machine, ['cargo build'], inputs))
  assert.match(saved.log, /Snapshot: saved/)
  const wrong = { ...inputs, linker: 'mold', 'mold-version': '99.0.0' }
  const job = await machine.run(jobSteps(machine, ['cargo build'], wrong))
  assert.match(job.log, /Input "mold-version" is "99.0.0", which is not installed here/)
  assert.match(job.log, /Cache hit for/)
  assert.equal(ownStep(job, 'main').outcome, 'failure')
  const left = readdirSync(machine.workspace).filter((name) => /target|restoring/.test(name))
  assert.deepEqual(left, [])
})

/** A program that outlives every test. */
function sleepForAMinute(origin: string): void {
  const sleep = 'fn main() { std::thread::sleep(std::time::Duration::from_secs(60)) }\n'
  writeFileSync(join(origin, 'app/src/main.rs'), sleep)
  rmSync(join(origin, 'app/tests'), { recursive: true })
}

test('a cancelled cargo is marked as such, and nothing of it runs on', async (t) => {
  const machine = await jobMachine(t, { change: sleepForAMinute })
  const cancel = new AbortController()
  const job = await machine.run(jobSteps(machine, ['exec cargo run -p app']), {
    cancel: cancel.signal,
    delays: PATIENT,
    onLine: (line) => {
      if (/Running/.test(line)) setTimeout(() => cancel.abort(), 300)
    },
  })
  assert.equal(job.conclusion, 'cancelled', job.log)
  assert.equal(machine.record().commands[0]?.outcome, 'cancelled')
  assert.match(job.summary, /cancelled/)
})
test('a step that runs out of time is not called a success, and post still reports', async (t) => {
  const machine = await jobMachine(t, { change: sleepForAMinute })
  const late = { run: 'exec cargo run -p app', 'timeout-minutes': 0.1 }
  const job = await machine.run(jobSteps(machine, [late]), {
    delays: PATIENT,
  })
  assert.notEqual(job.conclusion, 'success')
  assert.equal(ownStep(job, 'post').outcome, 'success')
  assert.equal(machine.record().commands[0]?.outcome, 'cancelled')
  assert.match(job.summary, /\*\*`cargo run -p app` was cancelled\*\*/)
})
