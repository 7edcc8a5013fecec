import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { JobResult } from '../../emulator/job/options.ts'
import {
  commitAll,
  type JobMachine,
  jobMachine,
  jobSteps,
  ownStep,
} from '../support/job-machine.ts'
import { sharedMachine } from '../support/shared-machine.ts'
import {
  BUILD,
  compiled,
  MORE,
  machineWithSnapshot,
  PULL_REQUEST,
} from '../support/snapshot-job.ts'

const withSnapshot = sharedMachine(machineWithSnapshot)

function warningsOf({ annotations }: JobResult): readonly string[] {
  return annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
}

function change(machine: JobMachine, path: string, text: string): void {
  const file = join(machine.origin, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, existsSync(file) ? readFileSync(file, 'utf8') + text : text)
  commitAll(machine.origin)
}

test('the next run finds everything fresh, and one changed file costs one crate', async () => {
  const machine = await withSnapshot()
  const told = machine.record().cache.snapshot?.incremental?.find(({ crate }) => crate === 'app')
  assert.equal(told?.package, 'app')
  const same = await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  assert.deepEqual(compiled(machine, same), [], same.log)
  assert.match(same.summary, /<b>Snapshot<\/b>: cache hit, .*; (\d+) of \1 source files unchanged/)
  assert.equal(ownStep(same, 'main').outputs['cache-hit'], 'true')

  change(machine, 'app/src/main.rs', '\n// changed\n')
  const changed = await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  assert.deepEqual(compiled(machine, changed), ['app'], changed.log)
})

test('another cell starts from the snapshot of the first, and two saves keep the times of both', async () => {
  const machine = await withSnapshot()
  const other = { context: { ...PULL_REQUEST.context, matrix: { features: 'all' } } }
  const job = await machine.run(jobSteps(machine, BUILD), other)
  assert.deepEqual(compiled(machine, job), [], job.log)
  assert.match(job.log, /Restored the snapshot of another cell/)
  assert.doesNotMatch(job.summary, /cold: |than the run before|as long as the run before/)

  // Nothing was built, so this run keeps its times only; the next one knows both earlier runs.
  await machine.run(jobSteps(machine, BUILD))
  const third = await machine.run(jobSteps(machine, BUILD))
  assert.match(third.log, /Nothing saved: it would not pay/)
  assert.match(third.summary, /cold: |than the run before|as long as the run before/)
})

test('a file that a later step writes with an old time is built, not believed', async () => {
  const machine = await withSnapshot()
  const write = [
    'printf \'fn main() { println!("written late"); }\\n\' > app/src/main.rs',
    "touch -d '2001-01-01' app/src/main.rs",
  ].join('; ')
  const job = await machine.run(jobSteps(machine, [{ run: write }, ...BUILD]), PULL_REQUEST)
  assert.deepEqual(compiled(machine, job), ['app'], job.log)
  assert.match(job.log, /^.*written late/m)
  assert.match(job.log, /the cargo shim gave 1 file a new time, .*: .*app\/src\/main\.rs\.$/m)
  assert.deepEqual(warningsOf(job), [])
})

test('post sees a file that was written with an old time before a cargo called by its path, and saves nothing', async () => {
  const machine = await withSnapshot()
  const write = "printf 'fn main() {}\\n' > app/src/main.rs; touch -d '2001-01-01' app/src/main.rs"
  const job = await machine.run(
    jobSteps(machine, [
      'cargo build -p marks',
      write,
      'env -u CARGO_INCREMENTAL "$(rustup which cargo)" build --workspace',
    ]),
  )
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(job.log, /No snapshot is saved: .*app\/src\/main\.rs was written with an old time/)
})

/** Gives a source of the fixture other content and an old time. */
const WRITE_LATE =
  'printf \'fn main() { println!("late"); }\\n\' > app/src/main.rs; touch -d 2001-01-01 app/src/main.rs'

const PAST_THE_SHIM =
  'CARGO_TARGET_DIR=$PWD/target env -u CARGO_INCREMENTAL "$(rustup which cargo)" build --workspace'

test('a pull request whose cargo was called by its path is warned that it may have tested something old', async () => {
  const machine = await withSnapshot()
  const job = await machine.run(
    jobSteps(machine, [...BUILD, WRITE_LATE, PAST_THE_SHIM]),
    PULL_REQUEST,
  )
  assert.equal(job.conclusion, 'success', job.log)
  const [warning, ...others] = warningsOf(job)
  assert.match(warning ?? '', /app\/src\/main\.rs was written with an old time after the snapshot/)
  assert.deepEqual(others, [])

  const harmless = [PAST_THE_SHIM, ...BUILD, WRITE_LATE]
  const after = await machine.run(jobSteps(machine, harmless), PULL_REQUEST)
  assert.equal(after.conclusion, 'success', after.log)
  assert.deepEqual(warningsOf(after), [], 'no cargo ran after it was written')
})

test('a pull request that only adds a file that no macro has read or looked for builds nothing', async () => {
  const machine = await withSnapshot()
  change(machine, 'app/migrations/0002_more.sql', 'create table more ();\n')
  const job = await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  assert.deepEqual(compiled(machine, job), [], job.log)
})

test('a damaged snapshot is a miss with one warning, and leaves no target folder behind', async () => {
  const machine = await withSnapshot()
  machine.services.faults.set('blob:get', { kind: 'wrong-bytes' })
  const look = { run: 'ls -A | grep -c target || true' }
  const job = await machine.run(jobSteps(machine, [look, ...BUILD]), PULL_REQUEST)
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(job.log, /^0$/m)
  const warnings = job.annotations.filter(({ level }) => level === 'warning')
  assert.equal(warnings.length, 1, job.log)
  assert.deepEqual(
    readdirSync(machine.workspace).filter((name) => name.includes('restoring')),
    [],
  )
})

test('with rust-cache in the job ours steps aside, and says which line to remove', async (t) => {
  const machine = await jobMachine(t)
  const job = await machine.run(jobSteps(machine, BUILD), { env: { CACHE_ON_FAILURE: 'false' } })
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(
    job.summary,
    /remove the line &quot;uses: Swatinem\/rust-cache&quot;|remove the line "uses: Swatinem\/rust-cache"/,
  )
  assert.doesNotMatch(job.log, /Snapshot: saved/)
})

test('a target folder that is warm already is left alone', async () => {
  const machine = await withSnapshot()
  const [checkout, toolchain, action, ...rest] = jobSteps(machine, BUILD)
  assert.ok(checkout && toolchain && action)
  const steps = [checkout, toolchain, { run: 'cargo build -p marks' }, action, ...rest]
  const job = await machine.run(steps)
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(job.summary, /target is warm already/)
  assert.doesNotMatch(job.log, /Restored/)
})

test('a pull request that finds nothing builds without sccache and without incremental data', async (t) => {
  const machine = await jobMachine(t)
  const job = await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  assert.equal(job.conclusion, 'success', job.log)
  assert.deepEqual(readdirSync(join(machine.workspace, 'target/debug/incremental')), [])
  assert.equal(machine.record().sccache, undefined)
  assert.match(job.log, /Nothing is saved: runs for pull_request/)
})

test('a snapshot that is larger than cache-max-size is not saved', async (t) => {
  const machine = await jobMachine(t)
  const job = await machine.run(jobSteps(machine, BUILD, { 'cache-max-size': '1 MB' }))
  assert.equal(job.conclusion, 'success', job.log)
  const why = /not saved.*: it has .*, more than the input cache-max-size allows \(1 MB\)\./
  assert.match(job.log, why)
  assert.match(job.summary, why)
  const next = await machine.run(jobSteps(machine, ['cargo --version']))
  assert.match(next.log, /no snapshot fits this job yet/)
  assert.doesNotMatch(next.log, /Not found/, 'nothing was there to be found')
})

test('after a failed command, only what was finished is kept', async (t) => {
  const machine = await jobMachine(t)
  change(machine, 'app/src/main.rs', '\nthis is not Rust\n')
  const cold = await machine.run(jobSteps(machine, ['cargo build --workspace']))
  assert.equal(cold.conclusion, 'failure')
  assert.match(cold.log, /Snapshot: saved/)
  writeFileSync(join(machine.origin, 'app/src/main.rs'), 'fn main() { println!("mended"); }\n')
  commitAll(machine.origin)
  const job = await machine.run(jobSteps(machine, BUILD))
  assert.deepEqual(compiled(machine, job), ['app'], job.log)
  assert.match(job.log, /mended/)
})

test('release builds are not compiled incrementally, whatever the toolchain action exported', async (t) => {
  const machine = await jobMachine(t)
  const show =
    'ls target/release/incremental 2>/dev/null | wc -l; ls target/debug/incremental | wc -l'
  const steps = ['cargo build -p app --release', 'cargo build -p app', { name: 'show', run: show }]
  const job = await machine.run(jobSteps(machine, steps))
  assert.equal(job.conclusion, 'success', job.log)
  const shown = job.steps.find(({ name }) => name === 'show')?.lines.join(' ') ?? ''
  assert.match(shown, /\b0 [1-9]/)
})

test('what a newer snapshot takes the place of is deleted, and the summary shows the footprint', async () => {
  const machine = await withSnapshot()
  const keys = (): readonly string[] => machine.services.cacheEntries.all().map(({ key }) => key)
  const [first = ''] = keys().filter((key) => key.includes('-snapshot-'))
  const job = await machine.run(jobSteps(machine, [...BUILD, MORE]))
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(job.summary, /fast-cargo keeps [\d.]+ MB in this repository.s cache/)
  assert.equal(keys().includes(first), false, job.log)
  const kept = keys()
  assert.equal(kept.filter((key) => key.includes('-snapshot-')).length, 1)

  // Runs that have no more than times to keep leave one entry behind, however many they are.
  for (const _ of [1, 2]) await machine.run(jobSteps(machine, BUILD))
  const added = keys().filter((key) => !kept.includes(key))
  assert.equal(added.length, 1, added.join(' '))
  assert.match(added[0] ?? '', /-history-/)
})

test('without the permission the superseded entry stays, and a line says which one would let it go', async () => {
  const machine = await withSnapshot()
  machine.services.repository.permissions = {
    ...machine.services.repository.permissions,
    actions: 'read',
  }
  const job = await machine.run(jobSteps(machine, [...BUILD, MORE]))
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(job.log, /is superseded and was not deleted .*"permissions: actions: write"/)
  assert.deepEqual(
    job.annotations.filter(({ level }) => level === 'warning'),
    [],
  )
})
