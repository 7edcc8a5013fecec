import assert from 'node:assert/strict'
import { appendFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { commitAll, type JobMachine, jobMachine, jobSteps } from '../support/job-machine.ts'
import { sharedMachine } from '../support/shared-machine.ts'
import { BUILD, compiled, PULL_REQUEST, YOUNG_MS } from '../support/snapshot-job.ts'

const LAUNCHER =
  /build\.rustc-wrapper = \S+rustc-wrapper: set \(\S+; incremental data only where some was restored/

/** Session folders of the crates' incremental data: `app-<crate's hash>/<session>`. */
function sessions({ workspace }: JobMachine): readonly string[] {
  const folder = join(workspace, 'target/debug/incremental')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((crate) => readdirSync(join(folder, crate)).map((session) => `${crate}/${session}`))
    .filter((path) => !path.endsWith('.lock'))
    .sort()
}

function crates(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map((path) => path.split('/')[0] ?? ''))]
}

/** `greeting` gets one dependency more, so that it and `app` have other names. */
function addDependency({ origin }: JobMachine): void {
  const folder = join(origin, 'extra')
  mkdirSync(join(folder, 'src'), { recursive: true })
  writeFileSync(join(folder, 'Cargo.toml'), '[package]\nname = "extra"\nedition = "2021"\n')
  writeFileSync(join(folder, 'src/lib.rs'), 'pub fn more() {}\n')
  appendFileSync(join(origin, 'greeting/Cargo.toml'), '\n[dependencies.extra]\npath = "../extra"\n')
  commitAll(origin)
}

/** What incremental data the first run made, and how large its snapshot is, in MB. */
interface FirstRun extends JobMachine {
  readonly old: readonly string[]
  readonly megabytes: number
}

const withSnapshot = sharedMachine(async (owner): Promise<FirstRun> => {
  const machine = await jobMachine(owner)
  const { log } = await machine.run(jobSteps(machine, BUILD))
  const megabytes = Number(/Snapshot: saved \(([\d.]+) MB packed/.exec(log)?.[1])
  const old = sessions(machine)
  assert.ok(megabytes > 0 && crates(old).length >= 2, log)
  await wait(YOUNG_MS)
  return { ...machine, old, megabytes }
})

test('a pull request makes no incremental data for crates that have none to start from', async () => {
  const { old, ...machine } = await withSnapshot()
  addDependency(machine)

  const pull = await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  assert.match(pull.log, LAUNCHER)
  assert.deepEqual(compiled(machine, pull), ['app', 'extra', 'greeting'])
  assert.deepEqual(crates(sessions(machine)), crates(old))

  const pushed = await machine.run(jobSteps(machine, BUILD))
  assert.doesNotMatch(pushed.log, LAUNCHER)
  assert.deepEqual(compiled(machine, pushed), ['app', 'extra', 'greeting'])
  assert.ok(crates(sessions(machine)).length > crates(old).length)
})

test('a pull request starts from the incremental data that was restored', async () => {
  const { old, ...machine } = await withSnapshot()
  appendFileSync(join(machine.origin, 'app/src/main.rs'), '\n// changed\n')
  commitAll(machine.origin)
  const pull = await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  assert.match(pull.log, LAUNCHER)
  assert.deepEqual(compiled(machine, pull), ['app'])
  const now = sessions(machine)
  const app = crates(old).filter((crate) => crate.startsWith('app-'))
  assert.deepEqual(crates(now), app)
  const fresh = now.filter((path) => !old.includes(path))
  assert.deepEqual(crates(fresh), app)
})

test('a pull request that finds nothing is compiled without incremental data', async (t) => {
  const machine = await jobMachine(t)
  // The toolchain action exports CARGO_INCREMENTAL=0, which says the same.
  const steps = jobSteps(machine, BUILD).filter(
    (step) => !('uses' in step && step.uses?.startsWith('dtolnay/')),
  )
  const pull = await machine.run(steps, PULL_REQUEST)
  assert.match(pull.log, /profile\.dev\.incremental = false: set .* nothing was restored, /)
  assert.deepEqual(compiled(machine, pull), ['app', 'greeting', 'marks'])
  assert.deepEqual(sessions(machine), [])
})

test('incremental: on is for all crates of a pull request, too', async (t) => {
  const machine = await jobMachine(t)
  const steps = jobSteps(machine, BUILD, { incremental: 'on' })
  await machine.run(steps)
  const old = sessions(machine)
  addDependency(machine)
  const pull = await machine.run(steps, PULL_REQUEST)
  assert.doesNotMatch(pull.log, LAUNCHER)
  assert.deepEqual(compiled(machine, pull), ['app', 'extra', 'greeting'])
  assert.ok(crates(sessions(machine)).length > crates(old).length)
})

test('a snapshot that was too large for its incremental data tells its readers that it has none', async (t) => {
  const { megabytes } = await withSnapshot()
  const inputs = { 'cache-max-size': `${(megabytes * 0.95).toFixed(3)} MB` }

  const machine = await jobMachine(t)
  const saved = await machine.run(jobSteps(machine, BUILD, inputs))
  assert.match(saved.log, /Snapshot: saved/)
  const settings = 'cat ../.cargo/fast-cargo/settings'
  const pull = await machine.run(jobSteps(machine, [...BUILD, settings], inputs), PULL_REQUEST)
  assert.match(pull.log, /^incremental_data=none$/m)
})
