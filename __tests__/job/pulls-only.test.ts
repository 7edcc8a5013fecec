import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { knowsPullsOnly } from '../../src/job/look/pulls-only.ts'
import { writePackage } from '../security/small-package.ts'
import { jobMachine, jobSteps } from '../support/job-machine.ts'
import { compiled, PULL_REQUEST } from '../support/snapshot-job.ts'

const PULLS_ONLY = `name: CI

on:
  # push: was too much
  pull_request:
    branches: [main]

jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: cargo build --workspace
`

test('a workflow is for pull requests only when none of its events saves without being started by hand', async () => {
  const forms = [
    PULLS_ONLY,
    'on: pull_request',
    "'on': [pull_request]",
    'on:\n- pull_request\njobs: {}',
    'on: [pull_request, merge_group]',
    'on:\n  pull_request:\n    branches: [push, schedule]',
    'on: { pull_request: null, push: { tags: ["v*"] } }',
    // Started by hand, if ever: what such a run saved would be found.
    'on:\n- pull_request\n- workflow_dispatch',
  ]
  for (const form of forms) assert.equal(await knowsPullsOnly(form), true, form)
  const others = [
    PULLS_ONLY.replace('# push: was too much', 'push:'),
    'on: [pull_request, push]',
    'on:\n  pull_request:\n  schedule:\n    - cron: "0 0 * * *"',
    'on: { pull_request: null, push: { tags: ["v*"], branches: [main] } }',
    'on: { pull_request: null, push: null }',
    'on: pull_request_target',
    'on: [pull_request',
    'on: 7',
    'jobs: {}',
    '',
  ]
  for (const form of others) assert.equal(await knowsPullsOnly(form), false, form)
})

const BUILD = ['cargo build']

test('where a workflow runs for pull requests only, each keeps one snapshot for its own later runs', async (t) => {
  const machine = await jobMachine(t, {
    change: (origin) => {
      writePackage(origin)
      mkdirSync(join(origin, '.github/workflows'), { recursive: true })
      writeFileSync(join(origin, '.github/workflows/ci.yml'), PULLS_ONLY)
    },
  })
  const snapshots = () => {
    const keys = machine.services.cacheEntries.all().map(({ key, scope }) => ({ key, scope }))
    return keys.filter(({ key }) => key.includes('-snapshot-')).map(({ scope }) => scope)
  }
  const cold = await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  assert.match(cold.log, /Snapshot: saved/)
  assert.match(
    cold.summary,
    /runs by itself for pull requests only: each of them starts with nothing/,
  )
  assert.deepEqual(snapshots(), ['refs/pull/7/merge'])

  const warm = await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  assert.deepEqual(compiled(machine, warm), [])
  assert.match(warm.log, /Nothing is saved: runs for pull_request only read the cache/)

  const context = { ...PULL_REQUEST.context, ref: 'refs/pull/8/merge' }
  const other = await machine.run(jobSteps(machine, BUILD), { context })
  assert.notDeepEqual(compiled(machine, other), [])
  assert.deepEqual(snapshots(), ['refs/pull/7/merge', 'refs/pull/8/merge'])
})
