import assert from 'node:assert/strict'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { FEATURE_WORKSPACE } from '../audit/audited.ts'
import {
  commitAll,
  git,
  type JobMachine,
  jobMachine,
  jobSteps,
  ownStep,
} from '../support/job-machine.ts'

const BUILD = 'cargo build --workspace'
const QUICK = { linker: 'default', cache: 'off' }
const ASKED = /Feature audit: \d+ questions to cargo/
const REMEMBERED = /No manifest has changed since the last feature audit/
const PULL_REQUEST = { event: 'pull_request', ref: 'refs/pull/7/merge' }

function auditFile({ temp }: JobMachine): string {
  return join(temp, 'fast-cargo', 'audit.json')
}

test('the default branch audits once, and again when a manifest changes', async (t) => {
  const machine = await jobMachine(t, { project: FEATURE_WORKSPACE })
  const first = await machine.run(jobSteps(machine, [BUILD], QUICK))
  assert.match(first.log, ASKED)
  assert.match(first.summary, /Feature audit.*1 line could ask for less: 5 packages/)
  assert.match(first.summary, /\+tokio = .*"parking_lot", "rt", "sync", "time"/)
  const second = await machine.run(jobSteps(machine, [BUILD], QUICK))
  assert.match(second.log, REMEMBERED)
  assert.match(second.summary, /1 line could ask for less: 5 packages/)
  appendFileSync(join(machine.origin, 'Cargo.toml'), '# changed\n')
  commitAll(machine.origin)
  const third = await machine.run(jobSteps(machine, [BUILD], QUICK))
  assert.match(third.log, ASKED)
})

test('what time was too short for is asked by a later run that may save and takes its time', async (t) => {
  const machine = await jobMachine(t, { project: FEATURE_WORKSPACE })
  await machine.run(jobSteps(machine, [BUILD], QUICK))
  const cutOff = `sed -i 's/"left":0/"left":3/' "$RUNNER_TEMP/fast-cargo/history/audit.json"`
  const steps = jobSteps(machine, [cutOff, BUILD], QUICK)
  const pull = await machine.run(steps, { context: PULL_REQUEST })
  assert.match(pull.log, REMEMBERED)
  const short = await machine.run(steps)
  assert.match(short.log, REMEMBERED)
  const records = '"$RUNNER_TEMP"/fast-cargo/records/cargo-*.jsonl'
  const stretch = `sed -i 's/"endMs":\\([0-9]*\\)/"endMs":\\19/' ${records}`
  const long = await machine.run(jobSteps(machine, [cutOff, BUILD, stretch], QUICK))
  assert.match(long.log, ASKED)
})

test('a pull request is audited only when it changes a manifest', async (t) => {
  const machine = await jobMachine(t, { project: FEATURE_WORKSPACE })
  const unknown = await machine.run(jobSteps(machine, [BUILD], QUICK), { context: PULL_REQUEST })
  assert.doesNotMatch(unknown.log, ASKED)
  await machine.run(jobSteps(machine, [BUILD], QUICK))
  const same = await machine.run(jobSteps(machine, [BUILD], QUICK), { context: PULL_REQUEST })
  assert.match(same.log, REMEMBERED)
  appendFileSync(join(machine.origin, 'Cargo.lock'), '\n[metadata]\nkept-by = "cargo"\n')
  commitAll(machine.origin)
  const bumped = await machine.run(jobSteps(machine, [BUILD], QUICK), { context: PULL_REQUEST })
  assert.match(bumped.log, REMEMBERED)
  const merged = await machine.run(jobSteps(machine, [BUILD], QUICK))
  assert.match(merged.log, ASKED)
  appendFileSync(join(machine.origin, 'app/Cargo.toml'), '# changed\n')
  commitAll(machine.origin)
  const changed = await machine.run(jobSteps(machine, [BUILD], QUICK), { context: PULL_REQUEST })
  assert.match(changed.log, ASKED)
})

test('deny fails the job for what nothing uses, but not for what has a reason', async (t) => {
  const machine = await jobMachine(t, { project: FEATURE_WORKSPACE })
  const inputs = { ...QUICK, audit: 'deny' }
  const red = await machine.run(jobSteps(machine, [BUILD], inputs))
  assert.equal(ownStep(red, 'post').outcome, 'failure')
  assert.match(red.log, /workspace\/tokio \(audit is "deny"\)/)
  const keep = '[workspace.metadata.fast-cargo.audit.keep]\n"workspace/tokio" = "plugins use it"\n'
  appendFileSync(join(machine.origin, 'Cargo.toml'), keep)
  commitAll(machine.origin)
  const green = await machine.run(jobSteps(machine, [BUILD], inputs))
  assert.equal(ownStep(green, 'post').outcome, 'success')
  assert.match(green.summary, /`workspace\/tokio` is kept as it is: plugins use it/)
})

test('off asks nothing, and a job that builds nothing has nothing to audit', async (t) => {
  const machine = await jobMachine(t, { project: FEATURE_WORKSPACE })
  const off = await machine.run(jobSteps(machine, [BUILD], { ...QUICK, audit: 'off' }))
  assert.doesNotMatch(off.log, /[Ff]eature audit/)
  await machine.run(jobSteps(machine, ['cargo --version'], QUICK))
  assert.equal(existsSync(auditFile(machine)), false)
})

test('a package that goes after the build costs the audit only', async (t) => {
  const machine = await jobMachine(t, { project: FEATURE_WORKSPACE })
  const result = await machine.run(jobSteps(machine, [BUILD, 'rm -r vendor/seed'], QUICK))
  assert.equal(ownStep(result, 'post').outcome, 'success')
  assert.match(result.log, /Could not audit the features .*seed/)
})

test('verifying makes safe what was only not seen, and leaves the checkout alone', async (t) => {
  const machine = await jobMachine(t, { project: FEATURE_WORKSPACE })
  const inputs = { ...QUICK, 'audit-verify': 'true' }
  const result = await machine.run(jobSteps(machine, ['cargo test --workspace'], inputs))
  assert.match(result.summary, /`workspace\/tokio`.*safe: no use seen, and a check passed/)
  assert.match(result.summary, /`app\/harness`.*needed: it does not compile without/)
  assert.equal(git(machine.workspace, 'status', '--porcelain'), '')
  const report = JSON.parse(readFileSync(auditFile(machine), 'utf8'))
  assert.equal(report.findings[0].check.passed, true)
})
