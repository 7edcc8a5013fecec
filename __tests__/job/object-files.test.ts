import assert from 'node:assert/strict'
import { appendFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { commitAll, type JobMachine, jobMachine, jobSteps } from '../support/job-machine.ts'
import { BUILD, compiled, PULL_REQUEST, YOUNG_MS } from '../support/snapshot-job.ts'

const MODULES = 40

/** `greeting` gets so many modules that rustc would make more object files of it than 16. */
function addModules({ origin }: JobMachine): void {
  const source = join(origin, 'greeting/src')
  for (let module = 0; module < MODULES; module += 1) {
    writeFileSync(join(source, `m${module}.rs`), `pub fn value() -> usize { ${module} }\n`)
    appendFileSync(join(source, 'lib.rs'), `\npub mod m${module};\n`)
  }
  commitAll(origin)
}

/** How many object files the newest session of `greeting` has. */
function objects({ workspace }: JobMachine): number {
  const folder = join(workspace, 'target/debug/incremental')
  const crate = readdirSync(folder).find((name) => name.startsWith('greeting-')) ?? ''
  const sessions = readdirSync(join(folder, crate)).filter((name) => !name.endsWith('.lock'))
  const files = readdirSync(join(folder, crate, sessions.sort().at(-1) ?? ''))
  return files.filter((name) => name.endsWith('.o')).length
}

test('a small crate becomes few object files, on the default branch and in a pull request', async (t) => {
  const machine = await jobMachine(t)
  addModules(machine)
  const unwrapped = 'RUSTC_WRAPPER= cargo build --workspace'
  const first = await machine.run(jobSteps(machine, [...BUILD, unwrapped]))
  assert.deepEqual(machine.record().commands.at(-1)?.units, [], 'fresh without the launcher, too')
  assert.match(
    first.log,
    /rustc-wrapper: set \(\S+; at most 16 codegen units for small incremental crates/,
  )
  assert.ok(objects(machine) > 1 && objects(machine) <= 16, `${objects(machine)} object files`)

  await wait(YOUNG_MS)
  appendFileSync(join(machine.origin, 'greeting/src/m7.rs'), 'pub fn more() -> usize { 8 }\n')
  commitAll(machine.origin)
  const pull = await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  assert.deepEqual(compiled(machine, pull), ['app', 'greeting'])
  assert.ok(objects(machine) > 1 && objects(machine) <= 16, `${objects(machine)} object files`)
})

test('a number that somebody names stays', async (t) => {
  const machine = await jobMachine(t)
  addModules(machine)
  const config = { 'cargo-config': 'profile.dev.codegen-units = 64' }
  await machine.run(jobSteps(machine, BUILD, config))
  assert.ok(objects(machine) > MODULES, `${objects(machine)} object files`)
})
