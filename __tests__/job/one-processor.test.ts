import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { writePackage } from '../security/small-package.ts'
import { commitAll, type JobMachine, jobMachine, jobSteps } from '../support/job-machine.ts'
import { PULL_REQUEST } from '../support/snapshot-job.ts'
import { changeStored, snapshotFolder } from '../support/stored-snapshot.ts'

const script = (body: string): string => `fn main() { ${body} }\n`

/** The processor that the job's snapshot says it is for. */
async function boundTo(machine: JobMachine, run: string, job: string): Promise<unknown> {
  const cold = await machine.run(jobSteps(machine, [run]), { context: { job } })
  assert.match(cold.log, /Snapshot: saved/)
  const path = join(snapshotFolder(machine), 'manifest.json')
  return JSON.parse(readFileSync(path, 'utf8')).processor
}

test('what steps, packages or cargo rustc compile for the processor at hand is of no use to another one', {
  skip: !existsSync('/proc/cpuinfo') && 'there is no /proc/cpuinfo',
}, async (t) => {
  const machine = await jobMachine(t, { change: writePackage })
  const push = (body: string): void => {
    writeFileSync(join(machine.origin, 'build.rs'), script(body))
    commitAll(machine.origin)
  }
  push('println!("cargo:rerun-if-env-changed=CFLAGS");')
  assert.equal(await boundTo(machine, 'cargo build', 'usual'), undefined)
  const ways = [
    'RUSTFLAGS="-C target-cpu=native" cargo build',
    'cargo rustc --bin small -- -C target-cpu=native',
    'CFLAGS="-O2 -march=native" cargo build',
  ]
  for (const way of ways) assert.match(`${await boundTo(machine, way, way)}`, /\(features /)
  push('println!("cargo:rustc-env=FLAG={}", "-march=native");')
  assert.match(`${await boundTo(machine, 'cargo build', 'script')}`, /\(features /)

  const steps = jobSteps(machine, ['cargo build'])
  const pull = { context: { ...PULL_REQUEST.context, job: 'script' } }
  const here = await machine.run(steps, pull)
  assert.match(here.log, /Restored this job's snapshot/)
  await changeStored(machine, (folder) => {
    const path = join(folder, 'manifest.json')
    const manifest = JSON.parse(readFileSync(path, 'utf8'))
    writeFileSync(path, JSON.stringify({ ...manifest, processor: 'another (features 0)' }))
  })
  const elsewhere = await machine.run(steps, pull)
  assert.match(elsewhere.log, /it was compiled for another processor, another \(features 0\)/)
  assert.equal(elsewhere.conclusion, 'success', elsewhere.log)
})
