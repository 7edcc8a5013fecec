import assert from 'node:assert/strict'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { JobOptions, JobResult, Step } from '../../emulator/job/options.ts'
import { commitAll, fastCargo, git, type JobMachine, jobMachine } from '../support/job-machine.ts'
import { writePackage, writeSlowPackage } from './small-package.ts'

const DISPATCH: Partial<JobOptions> = { context: { event: 'workflow_dispatch' } }
const BUILD = 'cargo build'
const CHECKOUT = { uses: 'actions/checkout@v6' }
const CHECKOUT_PULL = { ...CHECKOUT, with: { ref: 'pull' } }

/** What a build script of a pull request does to git, so that the run looks like one of the default branch. */
const TRICKS: Readonly<Record<string, string>> = {
  nothing: 'true',
  'update-ref': 'git update-ref --no-deref HEAD "$GITHUB_SHA"',
  'reset --hard': 'git reset -q --hard "$GITHUB_SHA"',
  'rename HEAD': 'mv .git/HEAD .git/HEAD.away',
  'lead git elsewhere':
    'git clone -q . "$RUNNER_TEMP/good"; git -C "$RUNNER_TEMP/good" checkout -q "$GITHUB_SHA"; echo "GIT_DIR=$RUNNER_TEMP/good/.git" >> "$GITHUB_ENV"',
  'another git':
    'mkdir -p "$RUNNER_TEMP/bin"; printf "#!/bin/sh\\necho $GITHUB_SHA\\n" > "$RUNNER_TEMP/bin/git"; chmod +x "$RUNNER_TEMP/bin/git"; echo "$RUNNER_TEMP/bin" >> "$GITHUB_PATH"',
}

/** A repository with a branch that somebody proposes: its build script plays the trick. */
async function withPull(t: Parameters<typeof jobMachine>[0], trick: string): Promise<JobMachine> {
  const machine = await jobMachine(t, { change: writePackage })
  const { origin } = machine
  git(origin, 'checkout', '-q', '-b', 'pull')
  const shell = `std::process::Command::new("sh").args(["-c", ${JSON.stringify(trick)}])`
  writeFileSync(
    join(origin, 'build.rs'),
    `fn main() { assert!(${shell}.status().unwrap().success()); }\n`,
  )
  commitAll(origin)
  git(origin, 'checkout', '-q', 'main')
  return machine
}

function run(
  machine: JobMachine,
  steps: readonly Step[],
  options: Partial<JobOptions> = DISPATCH,
): Promise<JobResult> {
  return machine.run(steps, options)
}

function saved({ services }: JobMachine): readonly string[] {
  return services.cacheEntries.all().map(({ scope, key }) => `${scope} ${key}`)
}

function assertNothingSaved(machine: JobMachine, job: JobResult, why: RegExp): void {
  assert.equal(job.conclusion, 'success', job.log)
  assert.deepEqual(saved(machine), [], job.log)
  assert.match(job.log, why)
}

for (const [name, trick] of Object.entries(TRICKS)) {
  test(`a run by hand that checks out a pull request saves nothing; its build script: ${name}`, async (t) => {
    const machine = await withPull(t, trick)
    const steps = [CHECKOUT_PULL, fastCargo(machine), { run: BUILD }]
    assertNothingSaved(machine, await run(machine, steps), /Nothing is saved: the checkout is at/)
  })
}

test('neither sccache archive nor history is saved of such a run', async (t) => {
  const machine = await withPull(t, 'true')
  const steps = [CHECKOUT_PULL, fastCargo(machine, { cache: 'sccache' }), { run: BUILD }]
  assertNothingSaved(machine, await run(machine, steps), /Nothing is saved: the checkout is at/)
  await run(machine, [CHECKOUT, fastCargo(machine, { cache: 'sccache' }), { run: BUILD }])
  const kinds = saved(machine).map((entry) => /fast-cargo-(\w+)/.exec(entry)?.[1])
  assert.deepEqual(kinds.sort(), ['history', 'sccache'], 'the same run of the branch itself saves')
})

test("nor does cache-write let it, with rust-cache's expression for the default branch carried over", async (t) => {
  const machine = await withPull(t, 'true')
  const written = { 'cache-write': "${{ github.ref == 'refs/heads/main' }}" }
  const steps = [CHECKOUT_PULL, fastCargo(machine, written), { run: BUILD }]
  assertNothingSaved(machine, await run(machine, steps), /Nothing is saved: the checkout is at/)
})

for (const name of ['nothing', 'update-ref', 'reset --hard', 'rename HEAD']) {
  test(`nor does it when a later step changes to the pull request; its build script: ${name}`, async (t) => {
    const machine = await withPull(t, TRICKS[name] ?? '')
    const change = { run: 'git checkout -q origin/pull' }
    const steps = [CHECKOUT, fastCargo(machine), change, { run: BUILD }]
    const why = /Nothing is saved: (the checkout is at|cargo ran at|git does not tell)/
    assertNothingSaved(machine, await run(machine, steps), why)
  })
}

/** What leaves HEAD where it is, what the log says of it, and the event: `cache-write: always` lets each of them save. */
const BY_FILES: Readonly<Record<string, readonly [string[], string[], RegExp, string]>> = {
  'before the step': [
    ['git checkout -q origin/pull -- .'],
    [],
    /Nothing is saved: build.rs is not in|is not as the run's commit/,
    'issue_comment',
  ],
  'as a patch, and a new file alone, which hides itself from git': [
    [],
    ['git diff HEAD origin/pull -- build.rs | git apply'],
    /Nothing is saved: build.rs is not in the run's commit/,
    'pull_request_target',
  ],
  'and back, as a build script may do it': [
    [],
    ['git checkout -q origin/pull -- .', BUILD, 'git reset -q --hard; git clean -fdq'],
    /Nothing is saved: src.lib.rs was written after the step/,
    'pull_request',
  ],
}

for (const [name, [before, after, why, event]] of Object.entries(BY_FILES)) {
  test(`nor when the files of a pull request come without its commit: ${name}`, async (t) => {
    const machine = await withPull(t, 'echo build.rs >> .git/info/exclude; git add -f build.rs')
    const { origin } = machine
    git(origin, 'checkout', '-q', 'pull')
    writeFileSync(join(origin, 'src/lib.rs'), 'pub fn small() { /* changed */ }\n')
    commitAll(origin)
    git(origin, 'checkout', '-q', 'main')
    const runs = (lines: readonly string[]): readonly Step[] => lines.map((line) => ({ run: line }))
    const build = { run: BUILD }
    const ours = fastCargo(machine, { 'cache-write': 'always' })
    const steps = [CHECKOUT, ...runs(before), ours, ...runs(after), build]
    assertNothingSaved(
      machine,
      await run(machine, steps, { context: { event, ref: 'refs/heads/main' } }),
      why,
    )
  })
}

test('nor when a package of another checkout is led to by its path', async (t) => {
  const machine = await jobMachine(t, { change: writePackage })
  const other = 'mkdir -p other/src; cd other; git init -q; touch src/lib.rs'
  const manifest = `printf '[package]\\nname = "other"\\n' > other/Cargo.toml`
  const { origin } = machine
  const needs =
    '[package]\nname = "small"\nedition = "2021"\n[dependencies]\nother = { path = "other" }\n'
  writeFileSync(join(origin, 'Cargo.toml'), needs)
  commitAll(origin)
  const steps = [CHECKOUT, { run: other }, { run: manifest }, fastCargo(machine), { run: BUILD }]
  const why = /Nothing is saved: cargo built .*other, which is not in the run's commit/
  assertNothingSaved(machine, await run(machine, steps), why)
})

test('a run by hand saves what is of its commit, with a lock file that cargo has made anew', async (t) => {
  const machine = await jobMachine(t, { change: writeSlowPackage })
  const { origin } = machine
  git(origin, 'rm', '-q', '--cached', 'Cargo.lock')
  writeFileSync(join(origin, 'Cargo.lock'), 'version = 3\n')
  symlinkSync('lib.rs', join(origin, 'src/linked.rs'))
  commitAll(origin)
  const job = await run(machine, [CHECKOUT, fastCargo(machine), { run: BUILD }])
  assert.match(job.log, /Snapshot: saved/, job.log)
})

test('nor when a pull request in a folder of its own is built in the target folder of the branch', async (t) => {
  const machine = await withPull(t, '[ -z "$GONE" ] || rm Cargo.toml')
  const pull = { ...CHECKOUT, with: { ref: 'pull', path: 'pull' } }
  const into = 'cargo build --manifest-path pull/Cargo.toml --target-dir target'
  const steps = [CHECKOUT, pull, fastCargo(machine), { run: BUILD }, { run: into }]
  const inside = 'cd pull; GONE=1 cargo build --target-dir ../target'
  const gone = [...steps.slice(0, -1), { run: inside }]
  const why = /Nothing is saved: cargo built .*pull, which is not in the run's commit/
  assertNothingSaved(machine, await run(machine, steps), why)
  assertNothingSaved(machine, await run(machine, steps, {}), why)
  assertNothingSaved(machine, await run(machine, gone, {}), why)
  assertNothingSaved(machine, await run(machine, gone), why)
})

test('a push that also builds a second checkout saves what is of the run alone', async (t) => {
  const machine = await withPull(t, 'sleep 4')
  const second = { ...CHECKOUT, with: { ref: 'pull', path: 'tool' } }
  const build = { run: BUILD, 'working-directory': 'tool' }
  const steps = [CHECKOUT, second, fastCargo(machine), { run: BUILD }, build]
  const job = await run(machine, steps, {})
  assert.match(job.log, /Snapshot: saved/)
  const look = { run: 'ls -d target tool/target || true' }
  const next = await run(machine, [CHECKOUT, fastCargo(machine), look], {})
  assert.match(next.log, /^target$/m)
  assert.doesNotMatch(next.log, /^tool\/target$/m)
})

test('a step that commits, as a release does, saves nothing then', async (t) => {
  const machine = await jobMachine(t, { change: writePackage })
  const commit = 'git -c user.name=t -c user.email=t@t.test commit -q --allow-empty -m release'
  const job = await run(
    machine,
    [CHECKOUT, fastCargo(machine), { run: BUILD }, { run: commit }],
    {},
  )
  assertNothingSaved(machine, job, /Nothing is saved: the checkout is at/)
})

test('a pull request that its merge has closed saves nothing for the base branch', async (t) => {
  const machine = await jobMachine(t, { change: writePackage })
  const steps = [CHECKOUT, fastCargo(machine), { run: BUILD }]
  const workflow = '.github/workflows/ci.yml'
  const write = `mkdir -p .github/workflows; printf 'on: pull_request\\n' > ${workflow}`
  const before = [CHECKOUT, { run: write }, ...steps.slice(1)]
  const closed = { context: { event: 'pull_request', ref: 'refs/heads/main' } }
  assertNothingSaved(
    machine,
    await run(machine, before, closed),
    /Nothing is saved: runs for pull_request/,
  )
  await run(machine, before, { context: { event: 'pull_request', ref: 'refs/pull/7/merge' } })
  assert.match(saved(machine).join('\n'), /^refs\/pull\/7\/merge /)
})
