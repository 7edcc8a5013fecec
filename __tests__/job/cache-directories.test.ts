import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { JobOptions, JobResult } from '../../emulator/job/options.ts'
import { crateRegistry } from '../support/crate-registry.ts'
import {
  commitAll,
  fastCargo,
  git,
  type JobMachine,
  jobMachine,
  jobSteps,
  ownStep,
} from '../support/job-machine.ts'
import { compiled, PULL_REQUEST } from '../support/snapshot-job.ts'

const CHECKOUT = { uses: 'actions/checkout@v6' }

/** A tool that downloads once, and says whether it had to. */
const FETCH =
  'mkdir -p .tool-cache "$HOME/.cache/tool"; for at in .tool-cache "$HOME/.cache/tool"; do [ -e "$at/data" ] && echo "found $at" || echo of-the-net > "$at/data"; done'

const INPUT = { 'cache-directories': '.tool-cache\n~/.cache/tool\n' }

/** A job that has no cargo command; its home is one of the test's own, and empty. */
async function fetchJob(
  machine: JobMachine,
  options: Partial<JobOptions> = {},
  inputs: Readonly<Record<string, string>> = INPUT,
): Promise<{ readonly job: JobResult; readonly found: number; readonly home: string }> {
  const home = join(machine.folder, 'home')
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home)
  const machineEnv = {
    HOME: home,
    RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? join(process.env['HOME'] ?? '', '.rustup'),
  }
  const steps = [CHECKOUT, fastCargo(machine, inputs), { run: FETCH }]
  const job = await machine.run(steps, { machineEnv, ...options })
  return { job, found: job.log.match(/^found /gm)?.length ?? 0, home }
}

test('folders that the input names travel, in a job without any cargo command, by the rules of the snapshot', async (t) => {
  const machine = await jobMachine(t)
  const cold = await fetchJob(machine)
  assert.equal(cold.job.conclusion, 'success', cold.job.log)
  assert.equal(cold.found, 0)
  assert.match(cold.job.log, /Cached folders: saved \(/)
  assert.equal(ownStep(cold.job, 'main').outputs['cache-hit'], 'false')

  const pull = await fetchJob(machine, PULL_REQUEST)
  assert.equal(pull.found, 2, pull.job.log)
  assert.match(pull.job.log, /Nothing is saved: runs for pull_request/)
  const { outputs } = ownStep(pull.job, 'main')
  assert.match(outputs['cache-matched-key'] ?? '', /^fast-cargo-kept-.*-101-1$/)

  const again = await fetchJob(machine)
  assert.equal(again.found, 2)
  assert.match(again.job.log, /Cached folders: nothing saved, nothing in them is new/)
  const other = await fetchJob(machine, { context: { job: 'other' } })
  assert.equal(other.found, 0, 'folders are of each job')

  const one = await fetchJob(machine, PULL_REQUEST, { 'cache-directories': '.tool-cache' })
  assert.equal(one.found, 1, 'what the job does not name is not put in place')
  assert.equal(existsSync(join(one.home, '.cache/tool/data')), true, 'its tool made it anew')
  const off = await fetchJob(machine, PULL_REQUEST, { ...INPUT, cache: 'false' })
  assert.equal(off.found, 0)
  assert.match(off.job.log, /folders of cache-directories are not kept: the input cache says off/)
})

test('a run by hand that checks out a pull request saves no folders', async (t) => {
  const machine = await jobMachine(t)
  git(machine.origin, 'checkout', '-q', '-b', 'pull')
  writeFileSync(join(machine.origin, 'more.txt'), '')
  commitAll(machine.origin)
  git(machine.origin, 'checkout', '-q', 'main')
  const steps = [
    { ...CHECKOUT, with: { ref: 'pull' } },
    fastCargo(machine, { 'cache-directories': '.tool-cache', 'cache-write': 'true' }),
    { run: 'mkdir .tool-cache; echo foreign > .tool-cache/data' },
  ]
  const job = await machine.run(steps, { context: { event: 'workflow_dispatch' } })
  assert.match(job.log, /Nothing is saved: the checkout is at/)
  assert.deepEqual(machine.services.cacheEntries.all(), [])
})

test('a folder that must not travel ends the step, with the reason; a link that a later step makes is left out', async (t) => {
  const machine = await jobMachine(t)
  const { job } = await fetchJob(machine, {}, { 'cache-directories': '~/.cargo' })
  assert.equal(ownStep(job, 'main').outcome, 'failure')
  assert.match(
    job.log,
    /Input "cache-directories" has "~\/.cargo", but that is (CARGO_HOME|the home)/,
  )

  const inputs = { 'cache-directories': '.tool-cache' }
  const link = { run: 'mkdir -p /tmp/x; ln -s "$RUNNER_TEMP" .tool-cache' }
  const linked = await machine.run([CHECKOUT, fastCargo(machine, inputs), link])
  assert.match(linked.log, /Cached folders: without .*\.tool-cache: it leads to .*temporary folder/)
  assert.doesNotMatch(linked.log, /Cached folders: saved/)
})

test('cache: registry keeps packages, and no target folder', async (t) => {
  const registry = await crateRegistry(t)
  const machine = await jobMachine(t, {
    change: (origin) => registry.writeProject(origin, '1.0.0'),
  })
  const cargoHome = join(machine.folder, 'cargo-home')
  const run = async (command: string, options: Partial<JobOptions> = {}) => {
    rmSync(cargoHome, { recursive: true, force: true })
    const steps = jobSteps(machine, [command], { cache: 'registry' })
    return machine.run(steps, { ...options, machineEnv: { CARGO_HOME: cargoHome } })
  }
  const cold = await run('cargo build')
  assert.match(cold.log, /Cached folders: saved \(/)
  assert.doesNotMatch(cold.log, /Snapshot: saved/)
  const warm = await run('cargo build --offline', PULL_REQUEST)
  assert.deepEqual(compiled(machine, warm), ['app', 'pebble'], warm.log)
  assert.match(warm.log, /Cached folders: restored packages/)
  assert.deepEqual(
    readdirSync(cargoHome).filter((name) => name.startsWith('.fast-cargo')),
    [],
  )
  const another = await run('cargo build --offline', {
    context: { ...PULL_REQUEST.context, job: 'other' },
  })
  assert.equal(another.conclusion, 'success', 'packages are the same for every job')
})
