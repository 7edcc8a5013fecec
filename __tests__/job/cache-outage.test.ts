import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fault } from '../../emulator/http/faults.ts'
import type { JobResult } from '../../emulator/job/options.ts'
import { type JobMachine, jobMachine, jobSteps, ownStep } from '../support/job-machine.ts'

/** What an outage may cost in each of main and post; the design's limit, not a speed to be measured. */
const MOST_LOST_MS = 20_000

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['answers 429', { kind: 'status', status: 429, retryAfterSeconds: 60 }],
  ['answers 500', { kind: 'status', status: 500 }],
  ['hangs', { kind: 'hang' }],
]

for (const [what, fault] of FAULTS) {
  test(`a cache service that ${what} costs seconds and one warning, not the job`, async (t) => {
    const machine = await jobMachine(t)
    machine.services.faults.set('cache', fault)
    const job = await machine.run(jobSteps(machine, ['cargo build --workspace']))
    assertBuiltWithout(job, machine)
  })
}

test('the same with sccache, which works without its archive', async (t) => {
  const machine = await jobMachine(t)
  machine.services.faults.set('cache', { kind: 'status', status: 500 })
  const steps = jobSteps(machine, ['cargo build --workspace'], { cache: 'sccache' })
  const job = await machine.run(steps)
  assertBuiltWithout(job, machine)
  assert.ok((machine.record().sccache?.misses ?? 0) > 0)
})

test('a cache service that is down costs seconds and one warning, not the job', async (t) => {
  const machine = await jobMachine(t)
  await machine.services.results[Symbol.asyncDispose]()
  const job = await machine.run(jobSteps(machine, ['cargo build --workspace']))
  assertBuiltWithout(job, machine)
})

test('a cache service that fails after main is asked once more, and post still ends', async (t) => {
  const machine = await jobMachine(t)
  const steps = jobSteps(machine, ['cargo build --workspace'])
  const job = await machine.run(steps, {
    onStep: ({ kind, name }) => {
      if (kind === 'start' && name.includes('cargo build')) {
        machine.services.faults.set('cache', { kind: 'hang' })
      }
    },
  })
  assert.equal(job.conclusion, 'success', job.log)
  assert.ok(ownStep(job, 'post').durationMs < MOST_LOST_MS)
  assert.match(ownStep(job, 'post').lines.join('\n'), /Could not save to the cache \(no answer/)
  assert.match(job.summary, /The snapshot was not saved after all: no answer/)
  assert.match(machine.record().cache.snapshot?.saved ?? '', /^Nothing saved: no answer/)
})

test('a token that may not save is told after the summary, which said that a snapshot is saved', async (t) => {
  const machine = await jobMachine(t)
  machine.services.faults.set('cache:CreateCacheEntry', { kind: 'write-denied' })
  const job = await machine.run(jobSteps(machine, ['cargo build --workspace']))
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(job.summary, /The snapshot was not saved after all: cache write denied/)
})

test('without a cache service nothing is said to be saved, and a missing comment says why', async (t) => {
  const machine = await jobMachine(t)
  const pull = {
    number: 7,
    headRef: 'topic',
    headSha: '1'.repeat(40),
    baseRef: 'main',
    fork: false,
  }
  const context = { event: 'pull_request', pullRequest: pull, serverUrl: 'https://git.example' }
  const steps = jobSteps(machine, ['cargo build --workspace'], { 'cache-write': 'always' })
  const job = await machine.run(steps, { context })
  assert.equal(job.conclusion, 'success', job.log)
  const { snapshot } = machine.record().cache
  assert.equal(snapshot?.saved, 'Nothing saved: this runner has no cache service.')
  assert.match(
    job.log,
    /No comment on the pull request: .* needs github\.com or ghe\.com, and this is https:\/\/git\.example\./,
  )
})

function assertBuiltWithout(job: JobResult, machine: JobMachine): void {
  assert.equal(job.conclusion, 'success', job.log)
  assert.ok(ownStep(job, 'main').durationMs < MOST_LOST_MS, 'main')
  assert.ok(ownStep(job, 'post').durationMs < MOST_LOST_MS, 'post')
  const warnings = ownStep(job, 'main').annotations.filter(({ level }) => level === 'warning')
  assert.equal(warnings.length, 1, job.log)
  assert.match(warnings[0]?.message ?? '', /cache service cannot be used/)
  assert.match(job.summary, /cache service cannot be used/)
  const { cache, commands } = machine.record()
  const told = `${cache.restored} ${cache.snapshot?.restored}`
  assert.match(told, /Nothing restored/)
  if (cache.snapshot !== undefined) {
    assert.match(cache.snapshot.saved ?? '', /^Nothing saved: (the cache service|no answer)/)
  }
  assert.equal(commands[0]?.outcome, 'succeeded')
}
