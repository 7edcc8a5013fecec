import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fault } from '../../emulator/http/faults.ts'
import { jobMachine, jobSteps, ownStep } from '../support/job-machine.ts'

test('a release with the right digest is installed once, and then found in the tool cache', async (t) => {
  const machine = await jobMachine(t)
  const steps = jobSteps(machine, ['cargo build -p marks'], { cache: 'sccache' })
  const first = await machine.run(steps)
  assert.equal(first.conclusion, 'success', first.log)
  assert.match(
    first.log,
    /sccache \d+\.\d+\.\d+ from release archive: .* verified by sha256 [0-9a-f]{64}/,
  )
  assert.match(first.summary, /sccache/)
  await machine.run(steps)
  assert.equal(machine.record().tools.find(({ name }) => name === 'sccache')?.source, 'cache')
})

test('a release whose digest is wrong stops the step, and says both digests and the address', async (t) => {
  const machine = await jobMachine(t)
  machine.services.faults.set('mirror', { kind: 'wrong-bytes' })
  const job = await machine.run(jobSteps(machine, ['cargo build -p marks'], { cache: 'sccache' }))
  assert.equal(job.conclusion, 'failure')
  const errors = ownStep(job, 'main')
    .annotations.map(({ message }) => message)
    .join('\n')
  const { origin } = machine.services.mirror
  assert.match(
    errors,
    new RegExp(`${origin}.*[0-9a-f]{64}.*[0-9a-f]{64}|[0-9a-f]{64}.*[0-9a-f]{64}.*${origin}`, 's'),
  )
  assert.equal(ownStep(job, 'post').outcome, 'success')
  assert.doesNotMatch(job.log, /Compiling marks/)
})

const UNREACHABLE: readonly (readonly [string, Fault])[] = [
  ['is cut off', { kind: 'truncate', afterBytes: 100_000 }],
  ['is not there', { kind: 'status', status: 404 }],
  ['is behind a server that fails', { kind: 'status', status: 503 }],
  ['never comes', { kind: 'hang' }],
]

for (const [what, fault] of UNREACHABLE) {
  test(`a release that ${what} is no error: the job builds without the tool`, async (t) => {
    const machine = await jobMachine(t)
    machine.services.faults.set('mirror', fault)
    const job = await machine.run(jobSteps(machine, ['cargo build -p marks'], { cache: 'sccache' }))
    assert.equal(job.conclusion, 'success', job.log)
    assert.match(job.summary, /sccache is not available here/)
    assert.equal(machine.record().sccache, undefined)
    assert.ok(ownStep(job, 'main').durationMs < 20_000)
  })
}

test('a linker that is asked for by name and cannot be had is an error', async (t) => {
  const machine = await jobMachine(t)
  const job = await machine.run(
    jobSteps(machine, ['true'], { linker: 'mold', 'install-from': 'cache', cache: 'off' }),
  )
  assert.equal(job.conclusion, 'failure')
  const errors = ownStep(job, 'main')
    .annotations.map(({ message }) => message)
    .join('\n')
  assert.match(errors, /Input "linker" is "mold", but mold is not available here: tool cache: /)
})

test('a version that nobody has a digest of is an error that names the pinned ones', async (t) => {
  const machine = await jobMachine(t)
  const job = await machine.run(
    jobSteps(machine, ['true'], { cache: 'sccache', 'sccache-version': '9.9.9' }),
  )
  assert.equal(job.conclusion, 'failure')
  const errors = ownStep(job, 'main')
    .annotations.map(({ message }) => message)
    .join('\n')
  assert.match(errors, /"sccache-version" is "9\.9\.9".*Pinned: /)
})

test('with strict on, what would be a warning fails the step', async (t) => {
  const machine = await jobMachine(t)
  machine.services.faults.set('mirror', { kind: 'status', status: 404 })
  const job = await machine.run(jobSteps(machine, ['true'], { strict: 'true', cache: 'sccache' }))
  assert.equal(job.conclusion, 'failure')
  const errors = ownStep(job, 'main').annotations.filter(({ level }) => level === 'error')
  assert.match(
    errors.map(({ message }) => message).join('\n'),
    /sccache is not available here.*strict is on/,
  )
})
