import assert from 'node:assert/strict'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Step } from '../../emulator/job/options.ts'
import { FEATURE_WORKSPACE } from '../audit/audited.ts'
import { ACTION, commitAll, git, jobMachine, jobSteps, ownStep } from '../support/job-machine.ts'

const QUICK = { linker: 'default', cache: 'off' }

function auditStep(inputs: Readonly<Record<string, string>> = {}): Step {
  return { uses: `${ACTION.split('@')[0]}/audit@v1`, with: inputs }
}

test('after the builds of a job the audit knows their ways and times, and the job says its result in a line', async (t) => {
  const machine = await jobMachine(t, { project: FEATURE_WORKSPACE })
  const steps = jobSteps(machine, ['cargo build --workspace', auditStep()], QUICK)
  const job = await machine.run(steps)
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(job.log, /Feature audit: \d+ questions to cargo/)
  assert.match(
    job.summary,
    /1 dependency enables unused features; dropping them removes 5 packages/,
  )
  assert.match(job.summary, /\+tokio = .*"parking_lot", "rt", "sync", "time"/)
  assert.match(
    job.summary,
    /\*\*Feature audit\*\*: 1 dependency .*Its step's summary has the details/,
  )
  assert.match(job.summary, /Compile time/)
  const [build, ...others] = machine.record().commands
  assert.deepEqual(others, [], 'what the audit asks cargo is no command of the job')
  assert.ok((build?.units.length ?? 0) > 0, 'the times of the build are still there for post')
})

test('without anything else the audit stands in a job of its own, and deny fails it for what has no reason', async (t) => {
  const machine = await jobMachine(t, { project: FEATURE_WORKSPACE })
  const steps = (inputs: Readonly<Record<string, string>>): readonly Step[] => [
    { uses: 'actions/checkout@v6' },
    { uses: 'dtolnay/rust-toolchain@stable' },
    auditStep(inputs),
  ]
  const red = await machine.run(steps({ deny: 'true' }))
  assert.equal(red.conclusion, 'failure')
  assert.match(red.log, /workspace\/tokio \(the input "deny" is true\)/)
  const keep = '[workspace.metadata.fast-cargo.audit.keep]\n"workspace/tokio" = "plugins use it"\n'
  appendFileSync(join(machine.origin, 'Cargo.toml'), keep)
  commitAll(machine.origin)
  const green = await machine.run(steps({ deny: 'true' }))
  assert.equal(green.conclusion, 'success', green.log)
  assert.match(green.summary, /`workspace\/tokio` is kept as it is: plugins use it/)
  const broken = await machine.run([
    ...steps({}).slice(0, 2),
    { run: 'rm -r vendor/seed' },
    auditStep(),
  ])
  assert.equal(broken.conclusion, 'success')
  assert.match(broken.log, /could not audit the features .*seed/)
  const unseen = await machine.run([
    ...steps({}).slice(0, 2),
    { run: 'rm -r vendor/seed' },
    auditStep({ deny: 'true' }),
  ])
  assert.equal(unseen.conclusion, 'failure', 'who denies something is not told that it is absent')
})

test('a job of the main action audits nothing, and refuses what asked for it', async (t) => {
  const machine = await jobMachine(t, { project: FEATURE_WORKSPACE })
  const job = await machine.run(jobSteps(machine, ['cargo build --workspace'], QUICK))
  assert.doesNotMatch(job.log + job.summary, /[Ff]eature audit/)
  assert.equal(existsSync(join(machine.temp, 'fast-cargo', 'audit.json')), false)
  const asked = await machine.run(jobSteps(machine, [], { ...QUICK, audit: 'deny' }))
  assert.equal(ownStep(asked, 'main').outcome, 'failure')
  assert.match(asked.log, /Use the action fast-cargo\/audit/)
})

test('verifying makes safe what was only not seen, and leaves the checkout alone', async (t) => {
  const machine = await jobMachine(t, { project: FEATURE_WORKSPACE })
  // Of what needs a review, only the largest savings are compiled, and the time of these crates is chance.
  const keep = '"app/images" = "not now"\n"core-parts/logger" = "not now"\n'
  appendFileSync(
    join(machine.origin, 'Cargo.toml'),
    `[workspace.metadata.fast-cargo.audit.keep]\n${keep}`,
  )
  commitAll(machine.origin)
  const steps = jobSteps(machine, ['cargo test --workspace', auditStep({ verify: 'true' })], QUICK)
  const result = await machine.run(steps)
  assert.match(result.summary, /`workspace\/tokio`.*safe: no use seen, and a check passed/)
  assert.match(result.summary, /`app\/harness`.*needed: it does not compile without +\| error/)
  assert.equal(git(machine.workspace, 'status', '--porcelain'), '')
  const report = JSON.parse(readFileSync(join(machine.temp, 'fast-cargo', 'audit.json'), 'utf8'))
  // Largest saving first, which is measured: on a busy machine any of them.
  const passed = report.findings.filter(
    ({ check }: { readonly check?: { readonly passed: boolean } }) => check?.passed,
  )
  assert.ok(passed.some(({ verdict }: { readonly verdict: string }) => verdict === 'safe'))
})
