import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { commitAll, type JobMachine, jobMachine, jobSteps } from '../support/job-machine.ts'

const FLIPS = 20

/** A feature of the library for each flip: every run builds it in another way. */
function withFeatures(origin: string): void {
  const names = Array.from({ length: FLIPS + 1 }, (_, index) => `f${index} = []`)
  const manifest = join(origin, 'greeting/Cargo.toml')
  writeFileSync(manifest, `${readFileSync(manifest, 'utf8')}\n[features]\n${names.join('\n')}\n`)
}

function build(feature: number): string {
  return `cargo build --workspace --features greeting/f${feature}`
}

/** Bytes of the newest snapshot. */
function snapshotBytes({ services }: JobMachine): number {
  const entries = services.cacheEntries.all().filter(({ key }) => key.includes('-snapshot-'))
  return entries.at(-1)?.sizeBytes ?? 0
}

test('after 20 flips of features the snapshot is at most 1.2 times a fresh one', async (t) => {
  const machine = await jobMachine(t, { change: withFeatures })
  for (let flip = 0; flip <= FLIPS; flip += 1) {
    const job = await machine.run(jobSteps(machine, [build(flip)]))
    assert.equal(job.conclusion, 'success', job.log)
    assert.match(job.log, /Snapshot: saved/)
  }
  const fresh = await jobMachine(t, { change: withFeatures, name: 'fresh' })
  await fresh.run(jobSteps(fresh, [build(FLIPS)]))
  const ratio = snapshotBytes(machine) / snapshotBytes(fresh)
  assert.ok(ratio <= 1.2, `${ratio} times`)
})

test('30 warm runs neither empty the snapshot nor add to it, and after an eviction a run fills it again', async (t) => {
  const machine = await jobMachine(t)
  const steps = jobSteps(machine, ['cargo build --workspace'])
  await machine.run(steps)
  const bytes = snapshotBytes(machine)
  for (let run = 0; run < 30; run += 1) {
    const job = await machine.run(steps)
    assert.match(job.log, /Restored this job's snapshot/)
    assert.deepEqual(machine.record().commands[0]?.units, [], job.log)
  }
  assert.equal(snapshotBytes(machine), bytes)

  // GitHub drops what nobody has read for a week.
  for (const entry of machine.services.cacheEntries.all())
    machine.services.cacheEntries.remove(entry)
  const cold = await machine.run(steps)
  assert.equal(cold.conclusion, 'success', cold.log)
  assert.match(cold.log, /Nothing restored: no snapshot fits this job yet/)
  assert.match(cold.log, /Snapshot: saved/)
})

/** So slow to compile, and in each edition anew, that saving it pays on any machine. */
function slow(text: string, edition: number): string {
  const loop = `const _: () = { let mut i = 0; while i < ${2_000_000 + edition} { i += 1; } };`
  return `#![allow(long_running_const_eval)]\n${text}\n${loop}\n`
}

test('an edit on every run does not let the incremental data grow', async (t) => {
  const machine = await jobMachine(t)
  const source = join(machine.origin, 'marks/src/lib.rs')
  const text = readFileSync(source, 'utf8')
  writeFileSync(source, slow(text, 0))
  commitAll(machine.origin)
  const steps = jobSteps(machine, ['cargo build --workspace'])
  await machine.run(steps)
  const first = snapshotBytes(machine)
  for (let edition = 1; edition <= 10; edition += 1) {
    writeFileSync(source, slow(text, edition))
    commitAll(machine.origin)
    const job = await machine.run(steps)
    assert.match(job.log, /Snapshot: saved/, job.log)
  }
  assert.ok(snapshotBytes(machine) / first <= 1.2, `${snapshotBytes(machine) / first} times`)
})
