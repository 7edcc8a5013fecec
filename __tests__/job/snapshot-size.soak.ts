import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { CRATE, crateRegistry } from '../support/crate-registry.ts'
import { commitAll, type JobMachine, jobMachine, jobSteps } from '../support/job-machine.ts'
import { snapshotFolder } from '../support/stored-snapshot.ts'

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

const BUMPS = 20

/** Back and forth between a few versions, and on to one that was never there. */
const VERSIONS = Array.from(
  { length: BUMPS },
  (_, index) => `1.0.${index % 3 === 1 ? index - 1 : index + 1}`,
)

/** A project and the machine of its jobs, whose CARGO_HOME stays from job to job. */
async function bumpable(
  t: TestContext,
  write: (folder: string) => void,
): Promise<Pick<JobMachine, 'run'> & { readonly machine: JobMachine }> {
  const project = mkdtempSync(join(tmpdir(), 'fast-cargo-project-'))
  t.after(() => rmSync(project, { recursive: true }))
  write(project)
  const machine = await jobMachine(t, { project })
  const machineEnv = { CARGO_HOME: join(machine.folder, 'cargo-home') }
  return { machine, run: (steps, options) => machine.run(steps, { ...options, machineEnv }) }
}

/** Names of all files in the parts of the snapshot that the machine's last job saved. */
function savedFiles(machine: JobMachine): readonly string[] {
  const folder = snapshotFolder(machine)
  return readdirSync(folder)
    .filter((name) => name.includes('.tar.'))
    .flatMap((name) =>
      execFileSync('tar', ['-tf', join(folder, name)], { encoding: 'utf8' }).split('\n'),
    )
}

test('after 20 bumps of a dependency the snapshot is at most 1.2 times a fresh one, without the other versions', async (t) => {
  const registry = await crateRegistry(t)
  const { machine, run } = await bumpable(t, (project) => registry.writeProject(project, '1.0.0'))
  await run(jobSteps(machine, ['cargo build']))
  for (const version of VERSIONS) {
    registry.writeProject(machine.origin, version)
    commitAll(machine.origin)
    const job = await run(jobSteps(machine, ['cargo build']))
    assert.equal(job.conclusion, 'success', job.log)
    assert.match(job.log, /Snapshot: saved/, job.log)
  }
  const last = VERSIONS.at(-1) ?? ''
  const fresh = await bumpable(t, (project) => registry.writeProject(project, last))
  await fresh.run(jobSteps(fresh.machine, ['cargo build']))
  const ratio = snapshotBytes(machine) / snapshotBytes(fresh.machine)
  assert.ok(ratio <= 1.2, `${ratio} times`)

  const home = join(machine.folder, 'cargo-home/registry/src')
  const unpacked = readdirSync(home).flatMap((name) => readdirSync(join(home, name)))
  assert.equal(
    unpacked.length,
    new Set(['1.0.0', ...VERSIONS]).size,
    'the old versions are still in CARGO_HOME',
  )
  const files = savedFiles(machine)
  const packages = files.flatMap(
    (path) => path.match(/pebble-\d+\.\d+\.\d+(?:\.crate)?/)?.[0] ?? [],
  )
  assert.deepEqual([...new Set(packages)].sort(), [`${CRATE}-${last}`, `${CRATE}-${last}.crate`])
  assert.equal(files.filter((path) => path.endsWith('.rlib')).length, 1)
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
