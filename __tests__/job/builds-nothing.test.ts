import assert from 'node:assert/strict'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import type { Step } from '../../emulator/job/options.ts'
import { renderConfig } from '../../src/cargo/read/our-config.ts'
import { writePackage } from '../security/small-package.ts'
import { fastCargo, jobMachine, jobSteps } from '../support/job-machine.ts'
import { PULL_REQUEST } from '../support/snapshot-job.ts'

const WORKFLOW = `on: [push, pull_request]
jobs:
  format:
    steps:
      - uses: actions/checkout@v6
      - uses: fast-cargo/fast-cargo@v1
      - run: cargo fmt --check
`

function addPackage(origin: string): void {
  writePackage(origin)
  mkdirSync(join(origin, '.github/workflows'), { recursive: true })
  writeFileSync(join(origin, '.github/workflows/ci.yml'), WORKFLOW)
}

const TRIPLE = `${process.arch === 'arm64' ? 'AARCH64' : 'X86_64'}_UNKNOWN_LINUX_GNU`

test('a job that compiles nothing restores no snapshot of another: by its steps at first, then by its runs', async (t) => {
  const machine = await jobMachine(t, { change: addPackage })
  assert.match((await machine.run(jobSteps(machine, ['cargo build']))).log, /Snapshot: saved/)

  const format = { context: { ...PULL_REQUEST.context, job: 'format' } }
  // Where nothing is linked, nobody need look for what a setting names.
  const env = { [`CARGO_TARGET_${TRIPLE}_LINKER`]: 'clang-99' }
  const commands = ['cargo fmt --check || true']
  const { log } = machine.services
  const before = log.requests.length
  // Of a job that was killed, where links cannot be made.
  const left = join(machine.workspace, '../.cargo/config.toml')
  mkdirSync(dirname(left), { recursive: true })
  writeFileSync(left, renderConfig({ build: { rustflags: ['-Cnothing'] } }))
  const alone = await machine.run(jobSteps(machine, commands), { ...format, env })
  assert.equal(existsSync(left), false)
  assert.match(alone.log, /The steps of this job compile nothing, .*: fast-cargo restores, sets up/)
  // Nor does post say that there is nothing.
  assert.doesNotMatch(alone.log, /did not finish/)
  assert.deepEqual([alone.summary, log.requests.slice(before)], ['', []])

  // Whoever asks for more has it.
  const asked = jobSteps(machine, commands, { 'fail-above': '20%' })
  const known = await machine.run(asked, { ...format, env })
  assert.match(known.log, /Nothing restored: the steps of this job compile nothing/)
  // Nor is anything compiled, linked or installed for it.
  assert.match(known.log, /Linker: default \(the steps of this job compile nothing\)/)
  assert.doesNotMatch(known.log, /asks for clang-99/)
  // It has missed nothing, and the default branch would save nothing for it.
  assert.match(known.summary, /Snapshot<\/b>: of no use to this job/)
  assert.doesNotMatch(known.summary, /cache miss|add to its "on:"/i)

  // Of a job that the workflow does not tell about, the first run does.
  const other = { context: { job: 'other' } }
  const asking = jobSteps(machine, ['cargo metadata --no-deps --format-version 1 > /dev/null'])
  const first = await machine.run(asking, other)
  assert.match(first.log, /Restored another job's snapshot/)
  const second = await machine.run(asking, other)
  assert.match(second.log, /Nothing restored: the last runs of this job had no use for a target/)
})

test('so is one whose checkout is in a folder of its own, unless that is another commit', async (t) => {
  const machine = await jobMachine(t, { change: addPackage })
  const checkout = { uses: 'actions/checkout@v6', with: { path: 'code' } }
  const commit = { run: 'git -C code commit --quiet --allow-empty --message other' }
  const format = { run: 'cd code && cargo fmt --check || true' }
  const context = { ...PULL_REQUEST.context, job: 'format' }
  const run = (steps: readonly Step[]) =>
    machine.run([checkout, ...steps, fastCargo(machine), format], { context })
  assert.match((await run([])).log, /The steps of this job compile nothing/)
  const other = await run([commit])
  assert.doesNotMatch(other.log, /The steps of this job compile nothing/)
})
