import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { JobOptions, JobResult, Step } from '../../emulator/job/options.ts'
import { commitAll, fastCargo, git, type JobMachine, jobMachine } from '../support/job-machine.ts'
import { writePackage } from './small-package.ts'

const DISPATCH: Partial<JobOptions> = { context: { event: 'workflow_dispatch' } }
export const BUILD = 'cargo build'
export const CHECKOUT = { uses: 'actions/checkout@v6' }
export const CHECKOUT_PULL = { ...CHECKOUT, with: { ref: 'pull' } }

/** What a build script of a pull request does to git, so that the run looks like one of the default branch. */
export const TRICKS: Readonly<Record<string, string>> = {
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
export async function withPull(
  t: Parameters<typeof jobMachine>[0],
  trick: string,
): Promise<JobMachine> {
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

export function run(
  machine: JobMachine,
  steps: readonly Step[],
  options: Partial<JobOptions> = DISPATCH,
): Promise<JobResult> {
  return machine.run(steps, options)
}

export function saved({ services }: JobMachine): readonly string[] {
  return services.cacheEntries.all().map(({ scope, key }) => `${scope} ${key}`)
}

export function assertNothingSaved(machine: JobMachine, job: JobResult, why: RegExp): void {
  assert.equal(job.conclusion, 'success', job.log)
  assert.deepEqual(saved(machine), [], job.log)
  assert.match(job.log, why)
}

/** A run by hand that checks out the pull request before the action: what its build script does changes nothing. */
export function describeTrick(name: string, trick: string): void {
  test(`a run by hand that checks out a pull request saves nothing; its build script: ${name}`, async (t) => {
    const machine = await withPull(t, trick)
    const steps = [CHECKOUT_PULL, fastCargo(machine), { run: BUILD }]
    assertNothingSaved(machine, await run(machine, steps), /Nothing is saved: the checkout is at/)
  })
}
