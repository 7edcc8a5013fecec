import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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
    /no Cargo\.toml .* yet\. Put fast-cargo after/,
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
  const steps = jobSteps(machine, ['cargo test --workspace'], { linker: 'auto' })
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
      machine.run(jobSteps(machine, ['cargo test --workspace']), {
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

test('main that is cancelled leaves nothing behind, and post says so and ends well', async (t) => {
  const machine = await jobMachine(t)
  machine.services.faults.set('mirror', { kind: 'slow', bytesPerSecond: 200_000 })
  const cancel = new AbortController()
  const job = await machine.run(jobSteps(machine, ['cargo build']), {
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
    delays: { interruptMs: 1000, terminateMs: 1000 },
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
    delays: { interruptMs: 500, terminateMs: 500 },
  })
  assert.notEqual(job.conclusion, 'success')
  assert.equal(ownStep(job, 'post').outcome, 'success')
  assert.equal(machine.record().commands[0]?.outcome, 'cancelled')
  assert.match(job.summary, /1 cancelled/)
})

test('a re-run of a job takes what its first attempt saved', async (t) => {
  const machine = await jobMachine(t)
  const steps = jobSteps(machine, ['cargo build --workspace'])
  await machine.run(steps, { context: { runId: 7, runAttempt: 1 } })
  const job = await machine.run(steps, { context: { runId: 7, runAttempt: 2 } })
  assert.equal(job.conclusion, 'success', job.log)
  assert.equal(machine.record().sccache?.misses, 0)
  assert.match(job.summary, /than the run before|as long as the run before/)
  const warnings = job.annotations.filter(({ level }) => level === 'warning')
  assert.deepEqual(warnings, [])
})
