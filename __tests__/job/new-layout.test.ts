import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { JobOptions } from '../../emulator/job/options.ts'
import { toolchainPrograms } from '../snapshot/world/cargo.ts'
import { commitAll, jobMachine, jobSteps } from '../support/job-machine.ts'
import { missing } from '../support/missing.ts'
import { compiled, MORE } from '../support/snapshot-job.ts'

const BUILD = ['cargo build --workspace', 'ls target/debug/build/*', './target/debug/app']

/** Cargo lays out target folders so since 1.100; older nightlies do when they are told. */
const NEW_LAYOUT: Partial<JobOptions> = {
  machineEnv: { RUSTUP_TOOLCHAIN: 'nightly', CARGO_UNSTABLE_BUILD_DIR_NEW_LAYOUT: 'true' },
}

const NEEDS = {
  skip: toolchainPrograms('nightly') === undefined && 'there is no nightly toolchain',
}

test(
  'where each unit has a folder of its own, a snapshot is saved and found fresh as well',
  NEEDS,
  async (t) => {
    const machine = await jobMachine(t)
    const cold = await machine.run(jobSteps(machine, BUILD), NEW_LAYOUT)
    assert.deepEqual(compiled(machine, cold), ['app', 'greeting', 'marks'])
    assert.match(cold.log, /^[0-9a-f]{16}$/m)
    assert.match(cold.log, /Snapshot: saved/)

    const source = join(machine.origin, 'app/src/main.rs')
    writeFileSync(source, `${readFileSync(source, 'utf8')}\n// changed\n`)
    commitAll(machine.origin)
    const changed = await machine.run(jobSteps(machine, [...BUILD, MORE]), NEW_LAYOUT)
    assert.match(changed.log, /Restored this job's snapshot/)
    assert.deepEqual(compiled(machine, changed), ['app'], changed.log)
    // What it had restored, it has saved again.
    const again = await machine.run(jobSteps(machine, BUILD), NEW_LAYOUT)
    assert.deepEqual(compiled(machine, again), [], again.log)
  },
)

test('a target folder with such units is warm already', NEEDS, async (t) => {
  const machine = await jobMachine(t)
  const [checkout, toolchain, action, ...rest] = jobSteps(machine, BUILD)
  assert.ok(checkout && toolchain && action)
  const steps = [checkout, toolchain, { run: 'cargo build -p marks' }, action, ...rest]
  const job = await machine.run(steps, NEW_LAYOUT)
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(job.summary, /target is warm already/)
})

test('what such a build links without our driver is found as well', {
  skip: NEEDS.skip || missing('mold'),
}, async (t) => {
  const machine = await jobMachine(t)
  const ours = 'cargo build -p marks'
  const theirs = { run: 'cargo build --workspace', env: { RUSTFLAGS: '-Clinker=gcc' } }
  for (const runs of [[theirs], [ours, theirs]]) {
    const job = await machine.run(
      jobSteps(machine, runs, { linker: 'mold', cache: 'off' }),
      NEW_LAYOUT,
    )
    assert.equal(job.conclusion, 'success', job.log)
    assert.deepEqual(Object.keys(machine.record().linker.elsewhere ?? {}), ['GNU ld'])
  }
})
