import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fastCargo, type JobMachine, jobMachine } from '../support/job-machine.ts'
import { writeSlowPackage } from './small-package.ts'

const CHECKOUT = { uses: 'actions/checkout@v6' }
const RUN = { run: 'cargo run' }
const DEPLOY = `on: workflow_dispatch
jobs:
  deploy:
    environment: production
    runs-on: ubuntu-latest
    steps: []
`

/** What a job of another purpose, or a dependency's build script in it, may leave. */
const PATCH = {
  run: `for program in target/debug/deps/small-*; do
    [ -x "$program" ] || continue
    printf '#!/bin/sh\\necho PLANTED\\n' > new; touch -r "$program" new; chmod +x new; mv new "$program"
  done`,
}

async function withPatched(
  t: Parameters<typeof jobMachine>[0],
  inputs: Readonly<Record<string, string>> = {},
): Promise<JobMachine> {
  const machine = await jobMachine(t, {
    change: (origin) => {
      writeSlowPackage(origin)
      mkdirSync(join(origin, '.github/workflows'), { recursive: true })
      writeFileSync(join(origin, '.github/workflows/ci.yml'), DEPLOY)
    },
  })
  const tests = await machine.run([CHECKOUT, fastCargo(machine, inputs), RUN, PATCH])
  assert.match(tests.log, /Snapshot: saved/, tests.log)
  return machine
}

async function printed(
  machine: JobMachine,
  context: Parameters<JobMachine['run']>[1] & object,
  inputs: Readonly<Record<string, string>> = {},
): Promise<readonly [string, string]> {
  const job = await machine.run([CHECKOUT, fastCargo(machine, inputs), RUN], context)
  assert.equal(job.conclusion, 'success', job.log)
  return [/^(PLANTED|as it is written)$/m.exec(job.log)?.[1] ?? '', job.log]
}

test('a job of another workflow is not given what a job has patched, unless both are of one group', async (t) => {
  const group = { 'cache-key': 'shared' }
  const machine = await withPatched(t, group)
  const release = { context: { workflow: 'Release', job: 'publish' } }
  assert.equal((await printed(machine, release))[0], 'as it is written')
  assert.equal((await printed(machine, release, group))[0], 'PLANTED')
})

test('jobs that publish are given nothing that another job of their workflow has patched', async (t) => {
  const machine = await withPatched(t)
  const other = await printed(machine, { context: { job: 'bench', ref: 'refs/heads/next' } })
  assert.equal(other[0], 'PLANTED', 'a job that does not publish starts from another one')
  const job = 'publish'
  for (const [context, why] of [
    [{ job, event: 'release', ref: 'refs/tags/v1' }, 'its run is of a release'],
    [{ job, idToken: true }, 'it has the permission id-token: write'],
    [{ job: 'deploy', ref: 'refs/heads/next' }, 'it names an environment'],
  ] as const) {
    const [said, log] = await printed(machine, { context })
    assert.equal(said, 'as it is written', log)
    assert.match(
      log,
      new RegExp(`This job publishes \\(${why}\\), so it restores only what this very job`),
    )
  }
})

test('a job that publishes starts from what it saved itself on the default branch, and not from a tag or a pull request', async (t) => {
  const machine = await jobMachine(t, { change: writeSlowPackage })
  const job = 'publish'
  const always = { 'cache-write': 'always' }
  const onTag = { context: { job, ref: 'refs/tags/v1' } }
  const [, first] = await printed(machine, onTag, always)
  assert.match(first, /Snapshot: saved/)
  const [, again] = await printed(machine, onTag)
  assert.match(again, /Nothing restored/)
  await printed(machine, { context: { job } })
  const [, later] = await printed(machine, { context: { job, ref: 'refs/tags/v2' } })
  assert.match(later, /Restored this job's snapshot/)
  const pull = { event: 'pull_request', ref: 'refs/pull/7/merge', idToken: true }
  const [, inPull] = await printed(machine, { context: { job, ...pull } })
  assert.match(inPull, /This job publishes .*, so it restores nothing\./)
  assert.match(inPull, /Nothing restored/)
})
