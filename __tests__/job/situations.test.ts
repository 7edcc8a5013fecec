import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fastCargo, jobMachine, jobSteps, ownStep } from '../support/job-machine.ts'

const CHECKOUT = { uses: 'actions/checkout@v6' }
const RUST = { uses: 'dtolnay/rust-toolchain@stable' }
const BUILD = { run: 'cargo build --workspace' }

test('before the checkout it works with less, and says where it belongs', async (t) => {
  const machine = await jobMachine(t)
  const job = await machine.run([RUST, fastCargo(machine), CHECKOUT, BUILD])
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(
    ownStep(job, 'main').lines.join('\n'),
    /There is no checkout yet: put this step after it\./,
  )
  const record = machine.record()
  assert.ok((record.sccache?.misses ?? 0) > 0)
  const debug = record.settings.find(({ key }) => key === 'profile.dev.debug')
  assert.equal(debug?.outcome, 'cannot')
})

/** All programs of the system but Rust's, which a distribution may have put there. */
function folderWithoutRust(folder: string): string {
  const bare = join(folder, 'bare-bin')
  mkdirSync(bare, { recursive: true })
  for (const name of readdirSync('/usr/bin')) {
    if (!/^(rust|cargo|clippy)/.test(name)) symlinkSync(join('/usr/bin', name), join(bare, name))
  }
  return bare
}

test('before there is any Rust it works with less, and says where it belongs', async (t) => {
  const machine = await jobMachine(t)
  const bare = folderWithoutRust(machine.folder)
  const job = await machine.run([CHECKOUT, fastCargo(machine), { run: 'true' }], {
    machineEnv: { PATH: bare, CARGO_HOME: bare, RUSTUP_HOME: bare },
  })
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(ownStep(job, 'main').lines.join('\n'), /no Rust on PATH yet\. Put fast-cargo after/)
  assert.match(job.summary, /No cargo command was recorded/)
})

test('the second step of a job joins the first', async (t) => {
  const machine = await jobMachine(t)
  const job = await machine.run([CHECKOUT, RUST, fastCargo(machine), fastCargo(machine), BUILD])
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(job.log, /An earlier step of this job has set up fast-cargo/)
  assert.equal(job.summary.match(/## fast-cargo/g)?.length, 1)
  assert.equal(machine.record().commands.length, 1)
})

test('a checkout in a sub-folder is served too', async (t) => {
  const machine = await jobMachine(t)
  const job = await machine.run([
    { uses: 'actions/checkout@v6', with: { path: 'deep/project' } },
    RUST,
    fastCargo(machine, { 'working-directory': 'deep/project' }),
    { ...BUILD, 'working-directory': 'deep/project' },
  ])
  assert.equal(job.conclusion, 'success', job.log)
  const record = machine.record()
  assert.ok(
    record.settings.some(({ key, outcome }) => key === 'profile.dev.debug' && outcome === 'set'),
  )
  assert.ok((record.commands[0]?.units.length ?? 0) > 0)
})

test('a working-directory that is not there is an error that names it', async (t) => {
  const machine = await jobMachine(t)
  const job = await machine.run(jobSteps(machine, ['true'], { 'working-directory': 'nowhere' }))
  assert.equal(job.conclusion, 'failure')
  const errors = ownStep(job, 'main')
    .annotations.map(({ message }) => message)
    .join('\n')
  assert.match(errors, /Input "working-directory" leads to .*nowhere, which is not a folder/)
})

test('a project without git is served like any other', async (t) => {
  const machine = await jobMachine(t)
  const drop = { run: 'rm -rf .git' }
  const job = await machine.run([CHECKOUT, drop, RUST, fastCargo(machine), BUILD])
  assert.equal(job.conclusion, 'success', job.log)
  assert.equal(machine.record().commands[0]?.outcome, 'succeeded')
})

test('paths with blanks and letters beyond ASCII change nothing', async (t) => {
  const machine = await jobMachine(t, { name: 'ma chine é 漢' })
  const steps = jobSteps(machine, ['cargo test --workspace'], { cache: 'sccache' })
  await machine.run(steps)
  const job = await machine.run(steps)
  assert.equal(job.conclusion, 'success', job.log)
  assert.ok((machine.record().sccache?.hits ?? 0) > 0)
  assert.equal(existsSync(join(dirname(machine.workspace), '.cargo')), false)
})

test('two jobs on one machine at once do not touch each other', async (t) => {
  const one = await jobMachine(t, { name: 'one' })
  const two = await jobMachine(t, { name: 'two', services: one.services })
  const jobs = await Promise.all(
    [one, two].map((machine, index) =>
      machine.run(jobSteps(machine, ['cargo test --workspace'], { cache: 'sccache' }), {
        context: { matrix: { cell: index } },
      }),
    ),
  )
  for (const job of jobs) assert.equal(job.conclusion, 'success', job.log)
  for (const machine of [one, two]) {
    assert.equal(machine.record().commands.length, 1)
    assert.ok((machine.record().sccache?.misses ?? 0) > 0)
  }
  assert.deepEqual(
    jobs.flatMap(({ orphans }) => orphans),
    [],
  )
})

test('another toolchain in a later step builds, and shares nothing with the first', {
  skip: missingNightly(),
}, async (t) => {
  const machine = await jobMachine(t)
  const build = 'cargo build --workspace'
  const later = { run: build, env: { RUSTUP_TOOLCHAIN: 'nightly' } }
  const job = await machine.run(jobSteps(machine, [build, later], { cache: 'sccache' }))
  assert.equal(job.conclusion, 'success', job.log)
  const record = machine.record()
  assert.deepEqual(
    record.commands.map(({ outcome }) => outcome),
    ['succeeded', 'succeeded'],
  )
  assert.deepEqual(
    [record.sccache?.hits, record.sccache?.misses, record.sccache?.fallbacks],
    [0, 2, 0],
  )
})

function missingNightly(): string | false {
  const found = spawnSync('rustup', ['run', 'nightly', 'rustc', '-V']).status === 0
  return found ? false : 'there is no nightly toolchain of rustup'
}

test('a record that a step has spoiled costs the report, and the server still ends', async (t) => {
  const machine = await jobMachine(t)
  const spoil = 'echo broken > "$RUNNER_TEMP/fast-cargo/record.json"'
  const job = await machine.run(jobSteps(machine, ['cargo build --workspace', spoil]))
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(ownStep(job, 'post').lines.join('\n'), /could not finish .*has removed or changed/)
  assert.deepEqual(job.orphans, [])
})

test('a re-run of a job takes what its first attempt saved', async (t) => {
  const machine = await jobMachine(t)
  const steps = jobSteps(machine, ['cargo build --workspace'], { cache: 'sccache' })
  await machine.run(steps, { context: { runId: 7, runAttempt: 1 } })
  const job = await machine.run(steps, { context: { runId: 7, runAttempt: 2 } })
  assert.equal(job.conclusion, 'success', job.log)
  assert.equal(machine.record().sccache?.misses, 0)
  assert.match(job.summary, /cold: |than the run before|as long as the run before/)
  const warnings = job.annotations.filter(({ level }) => level === 'warning')
  assert.deepEqual(warnings, [])
})
