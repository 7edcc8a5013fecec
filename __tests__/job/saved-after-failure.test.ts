import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type JobMachine, jobMachine, jobSteps, PATIENT } from '../support/job-machine.ts'
import { compiled, MORE, PULL_REQUEST } from '../support/snapshot-job.ts'

const TEST = 'cargo test --workspace'

/** What the fixture's tests would otherwise be; they have all been compiled when one of them fails. */
function writeTest(origin: string, body: string): void {
  writeFileSync(join(origin, 'app/tests/app.rs'), `#[test]\nfn it() {\n    ${body}\n}\n`)
}

async function compiledBy(machine: JobMachine, command: string): Promise<readonly string[]> {
  return compiled(machine, await machine.run(jobSteps(machine, [command]), PULL_REQUEST))
}

test('tests that fail cost the next run no compilation', async (t) => {
  const machine = await jobMachine(t, { change: (origin) => writeTest(origin, 'panic!()') })
  const job = await machine.run(jobSteps(machine, [TEST]))
  assert.equal(job.conclusion, 'failure')
  assert.match(job.log, /Snapshot: saved/)
  assert.deepEqual(await compiledBy(machine, `${TEST} --no-run`), [])
})

test('what a failed run did not get to look at stays in the snapshot', async (t) => {
  const machine = await jobMachine(t)
  const first = await machine.run(jobSteps(machine, ['cargo check --workspace', TEST]))
  assert.match(first.log, /Snapshot: saved/)
  const broken = [MORE.split(' && ').at(-1) ?? '', 'cargo check --package nowhere', TEST]
  const failed = await machine.run(jobSteps(machine, broken))
  assert.equal(failed.conclusion, 'failure')
  assert.match(failed.log, /Snapshot: saved/)
  const both = [`${TEST} --no-run`, 'cargo check --workspace']
  const next = await machine.run(jobSteps(machine, both), PULL_REQUEST)
  const [tested, checked] = machine.record().commands.map(({ units }) => units)
  assert.deepEqual([tested, checked], [[], []], next.log)
})

test('tests that run out of time cost the next run no compilation', async (t) => {
  const wait = 'std::thread::sleep(std::time::Duration::from_secs(90));'
  const machine = await jobMachine(t, { change: (origin) => writeTest(origin, wait) })
  const late = { run: `exec ${TEST} --test app`, 'timeout-minutes': 0.1 }
  const job = await machine.run(jobSteps(machine, [`${TEST} --no-run`, late]), {
    delays: PATIENT,
  })
  assert.notEqual(job.conclusion, 'success')
  assert.equal(machine.record().commands.at(-1)?.outcome, 'cancelled')
  assert.match(job.log, /Snapshot: saved/)
  assert.deepEqual(await compiledBy(machine, `${TEST} --no-run`), [])
})

test('of a build that is cut off, what was finished is saved, and the rest is built', async (t) => {
  let slow = ''
  const machine = await jobMachine(t, {
    change: (origin) => {
      slow = join(origin, '../slow')
      writeFileSync(slow, '')
      const wait = 'std::thread::sleep(std::time::Duration::from_secs(90))'
      const script = `fn main() { if std::path::Path::new(${JSON.stringify(slow)}).exists() { ${wait} } }\n`
      writeFileSync(join(origin, 'app/build.rs'), script)
    },
  })
  const late = { run: 'exec cargo build --package app', 'timeout-minutes': 0.15 }
  const whole = ['cargo test --package greeting --no-run', 'cargo build --package greeting']
  const job = await machine.run(jobSteps(machine, [...whole, late]), {
    delays: PATIENT,
  })
  assert.equal(machine.record().commands.at(-1)?.outcome, 'cancelled', job.log)
  assert.match(job.log, /Snapshot: saved/)
  rmSync(slow)
  const next = await machine.run(
    jobSteps(machine, ['cargo build --package app', './target/debug/app']),
    PULL_REQUEST,
  )
  assert.deepEqual(compiled(machine, next), ['app'], next.log)
  assert.match(next.log, /world/)
})
