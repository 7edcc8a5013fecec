import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { JobResult } from '../../emulator/job/options.ts'
import { commitAll, type JobMachine, jobMachine, jobSteps } from '../support/job-machine.ts'
import { manifest, play } from '../support/play-both.ts'

/** A folder of a file system that does not note when files are read; the reason where none can be mounted. */
function folderWithoutAccessTimes(t: TestContext): {
  readonly folder?: string
  readonly why: string
} {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-noatime-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'noatime', 'tmpfs', folder])
  t.after(() => {
    // Lazily: what the machine's own end takes away may still be open.
    if (mounted.status === 0) spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  })
  const why = mounted.error?.message ?? String(mounted.stderr).trim()
  return mounted.status === 0 ? { folder, why } : { why: `no tmpfs can be mounted: ${why}` }
}

/** What each snapshot brought, as the job finds it before it builds. */
const SHOW = {
  name: 'show',
  run: `if [ -d target ]; then find target/debug/.fingerprint -type f -name '*-*' ! -name 'dep-*' ! -name '*.json' -printf '%f\\n' | sort -u; fi`,
}

interface Found {
  readonly restored: ReadonlySet<string>
  readonly compiled: ReadonlySet<string>
}

/** Each run has another program to build, which takes so long that saving it pays. */
async function playOn(
  machine: JobMachine,
  number: number,
  builds: readonly string[],
): Promise<Found> {
  const program = `fn main() { println!("run ${number}"); }\n`
  writeFileSync(join(machine.origin, 'app/src/main.rs'), program)
  commitAll(machine.origin)
  const job = await machine.run(jobSteps(machine, [SHOW, ...builds]))
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(job.log, /Snapshot: saved/)
  const units = machine.record().commands.flatMap((command) => command.units)
  return { restored: linesOf(job), compiled: new Set(units.map(({ name }) => name)) }
}

function linesOf(job: JobResult): ReadonlySet<string> {
  return new Set(job.steps.find(({ name }) => name === 'show')?.lines)
}

const BUILD_SCRIPT = 'fn main() { std::thread::sleep(std::time::Duration::from_secs(1)); }\n'

test('without access times, a unit travels until it was not built anew for 8 snapshots', async (t) => {
  const { folder, why } = folderWithoutAccessTimes(t)
  if (folder === undefined) return t.skip(why)
  const change = (origin: string): void => writeFileSync(join(origin, 'app/build.rs'), BUILD_SCRIPT)
  const machine = await jobMachine(t, { under: folder, change })
  await playOn(machine, 1, ['cargo build --workspace', 'cargo test -p greeting --no-run'])
  // The first snapshot may take every unit for used: from the second one on it is counted.
  for (let number = 2; number <= 10; number += 1) {
    const { restored, compiled } = await playOn(machine, number, ['cargo build --workspace'])
    for (const unit of ['lib-greeting', 'test-lib-greeting']) {
      assert.ok(restored.has(unit), `run ${number}: ${[...restored]}`)
    }
    assert.deepEqual([...compiled], ['app'])
  }
  const { restored, compiled } = await playOn(machine, 11, ['cargo build --workspace'])
  assert.equal(restored.has('test-lib-greeting'), false, [...restored].join())
  assert.ok(compiled.has('greeting'), [...compiled].join())
})

const MAIN = 'fn main() {}\n'
const FEATURES = '[features]\none = []\nother = []\n'
const COUNT = 'echo "@@ $(ls target/debug/deps | grep -c "^app-[0-9a-f]*$")"'

test('without access times, a program goes where a command builds another of its name', async (t) => {
  const { folder, why } = folderWithoutAccessTimes(t)
  if (folder === undefined) return t.skip(why)
  const sources = { 'Cargo.toml': manifest('app', FEATURES), 'src/main.rs': MAIN }
  const { both, push } = await play(t, sources, ['cargo build'], { under: folder })
  push({ 'Cargo.toml': sources['Cargo.toml'].replace('0.1.0', '0.2.0') })
  const [ours, plain] = await both(['cargo build', COUNT, 'cargo check', COUNT])
  assert.equal(plain, 'success | 1 | 1')
  assert.equal(ours, plain)
})

test('without access times, no two programs of one name are restored', async (t) => {
  const { folder, why } = folderWithoutAccessTimes(t)
  if (folder === undefined) return t.skip(why)
  const sources = {
    'Cargo.toml': manifest('app', `${FEATURES}[workspace]\nmembers = ["alone"]\n`),
    ...{ 'src/main.rs': MAIN, 'alone/Cargo.toml': manifest('alone'), 'alone/src/main.rs': MAIN },
  }
  const builds = ['cargo build --features one', 'cargo build --workspace --features other']
  const { both } = await play(t, sources, builds, { under: folder })
  const compiled = 'grep -oE "Compiling [a-z]+" | sort | sed "s/^/@@ /"'
  const [ours, plain] = await both([
    `${builds[0]} --color never 2>&1 | ${compiled}`,
    COUNT,
    `${builds[1]} --color never 2>&1 | ${compiled}`,
    COUNT,
  ])
  assert.equal(plain, 'success | Compiling app | 1 | Compiling alone | Compiling app | 2')
  assert.equal(ours, 'success | Compiling app | 1 | Compiling app | 2')
})
