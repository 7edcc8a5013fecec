import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { JobOptions, JobResult, Step } from '../../emulator/job/options.ts'
import { decodeManifest } from '../../src/snapshot/manifest.ts'
import { fastCargo, type JobMachine, jobMachine } from '../support/job-machine.ts'
import { manifest } from '../support/play-both.ts'
import { compiled } from '../support/snapshot-job.ts'

/** A memory file system, for what is not on the one of the temporary folder. */
const OTHER_DISK = '/dev/shm'

interface PlacedJob {
  /** Between the checkout and the action. */
  readonly before?: readonly string[]
  readonly runs: readonly (string | Step)[]
  readonly inputs?: Readonly<Record<string, string>>
}

function run(
  machine: JobMachine,
  { before = [], runs, inputs = {} }: PlacedJob,
  options: Partial<JobOptions> = {},
): Promise<JobResult> {
  const steps = (lines: readonly (string | Step)[]): readonly Step[] =>
    lines.map((line) => (typeof line === 'string' ? { run: line } : line))
  return machine.run(
    [
      { uses: 'actions/checkout@v6' },
      ...steps(before),
      { uses: 'dtolnay/rust-toolchain@stable' },
      fastCargo(machine, inputs),
      ...steps(runs),
    ],
    options,
  )
}

/** Names of what each cargo command compiled. */
function compiledBy(machine: JobMachine, job: JobResult): readonly (readonly string[])[] {
  assert.equal(job.conclusion, 'success', job.log)
  return machine.record().commands.map(({ units }) => units.map(({ name }) => name))
}

function warningsOf({ annotations }: JobResult): readonly string[] {
  return annotations.filter(({ level }) => level !== 'notice').map(({ message }) => message)
}

function targetsIn(machine: JobMachine): readonly string[] {
  const path = join(machine.temp, 'fast-cargo/snapshot/manifest.json')
  const manifest = decodeManifest(readFileSync(path, 'utf8'))
  return manifest?.targets.map(({ folder }) => folder) ?? assert.fail('there is no manifest')
}

/** Each in a folder that is not there when the action runs; nothing is the last. */
const MADE_LATER = [
  'cargo new -q --vcs none ../made-new && (cd ../made-new && cargo build)',
  'git clone -q . ../made-clone && (cd ../made-clone && cargo build -p marks)',
  'git clone -q . in/made-clone && (cd in/made-clone && cargo build -p marks)',
  'git worktree add -q ../made-worktree HEAD && (cd ../made-worktree && cargo build -p marks)',
  'mkdir ../made-folder && cargo build -p marks --target-dir ../made-folder/out/target',
]

test('folders that later steps make have their place in every run, and do not travel', async (t) => {
  const machine = await jobMachine(t)
  const before = ['rm -rf ../made-*'] // a hosted machine begins without them
  const look = { name: 'look', run: 'ls -A . ..' }
  const runs = [look, 'cargo build --workspace', ...MADE_LATER]
  const cold = await run(machine, { before, runs })
  assert.equal(cold.conclusion, 'success', cold.log)
  assert.match(cold.log, /Snapshot: saved/)
  assert.deepEqual(targetsIn(machine), [join(machine.workspace, 'target')])

  const warm = await run(machine, { before, runs })
  assert.deepEqual(compiledBy(machine, warm)[0], [], warm.log)
  const seen = warm.steps.find((step) => step.name === 'look')?.lines ?? []
  assert.deepEqual(
    seen.filter((line) => /^(made-|in$|\.fast-cargo-)/.test(line)),
    [],
  )
  assert.match(
    warm.log,
    /Nothing saved: it would not pay: nothing of what was built helps a later job/,
  )
  assert.deepEqual(warningsOf(warm), [])
})

const INNER = ['cargo build -p app --target-dir target/a/b', 'cargo check --target-dir target/c']

/** Each in a workspace of its own. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  outer: ['cargo build', ...INNER],
  inner: [...INNER, 'cargo build'],
  alone: INNER,
}

function addWorkspaces(origin: string): void {
  rmSync(origin, { recursive: true })
  for (const folder of Object.keys(ORDERS)) {
    mkdirSync(join(origin, folder, 'src'), { recursive: true })
    writeFileSync(join(origin, folder, 'Cargo.toml'), manifest('app'))
    writeFileSync(join(origin, folder, 'src/main.rs'), 'fn main() {}\n')
    const lock = ['generate-lockfile', '-q', '--offline']
    execFileSync('cargo', lock, { cwd: join(origin, folder) })
  }
}

test('target folders inside one another are found fresh, in whatever order they were built', async (t) => {
  const machine = await jobMachine(t, { change: addWorkspaces })
  const inputs = { strict: 'true' }
  const runs = Object.entries(ORDERS).flatMap(([folder, lines]) =>
    lines.map((line) => ({ run: line, 'working-directory': folder })),
  )
  const cold = await run(machine, { runs, inputs })
  assert.equal(compiledBy(machine, cold).flat().length, runs.length, cold.log)
  assert.match(cold.log, /Snapshot: saved/)
  const warm = await run(machine, { runs, inputs })
  assert.deepEqual(compiledBy(machine, warm).flat(), [], warm.log)
  const left = readdirSync(machine.workspace, { recursive: true }).map(String)
  assert.deepEqual(
    left.filter((path) => path.includes('restoring')),
    [],
  )
})

function onOtherDisk(t: TestContext): string {
  const folder = mkdtempSync(join(OTHER_DISK, 'fast-cargo-target-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

const THERE_BEFORE: Readonly<Record<string, (other: string) => string>> = {
  'a link to a folder with files of a step': () =>
    'rm -rf ../big && mkdir -p ../big/tmp && ln -s ../big target && echo kept > target/tmp/x',
  'a link to a folder of another disk': (other) =>
    `rm -rf ${other}/* ${other}/.[!.]*; ln -s ${other} target`,
}

for (const [name, make] of Object.entries(THERE_BEFORE)) {
  const skip = name.includes('disk') && !existsSync(OTHER_DISK) && `there is no ${OTHER_DISK}`
  test(`${name} in the place of the target folder is filled, and keeps what it holds`, {
    skip,
  }, async (t) => {
    const machine = await jobMachine(t)
    const before = [make(skip === false ? onOtherDisk(t) : '')]
    const runs = ['cargo build --workspace', 'cat target/tmp/x || true']
    const cold = await run(machine, { before, runs })
    assert.match(cold.log, /Snapshot: saved/)
    const warm = await run(machine, { before, runs })
    assert.deepEqual(compiled(machine, warm), [], warm.log)
    assert.doesNotMatch(warm.log, /Snapshot: saved/)
    const kept = ({ log }: JobResult): number => log.match(/^kept$/gm)?.length ?? 0
    assert.equal(kept(warm), kept(cold))
  })
}

test('units of somebody else in a second target folder mean a warning, and nothing is restored or saved', async (t) => {
  const machine = await jobMachine(t)
  const runs = ['cargo build --workspace', 'cargo build --workspace --target-dir other']
  const cold = await run(machine, { runs })
  assert.match(cold.log, /Snapshot: saved/)
  const before = ['env -u CARGO_INCREMENTAL cargo build -p marks --target-dir other']
  const warm = await run(machine, { before, runs })
  const [built = []] = compiledBy(machine, warm)
  assert.ok(built.includes('app'), warm.log)
  const [warning = '', ...others] = warningsOf(warm)
  assert.match(warning, /not restored, and this run saves none: .*other holds a build already/)
  assert.deepEqual(others, [])
  assert.doesNotMatch(warm.log, /Snapshot: saved/)
})
