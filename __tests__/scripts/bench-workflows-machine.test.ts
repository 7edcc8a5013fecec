import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { newRunner, runnerOptions } from '../../scripts/bench-workflows/machine.ts'
import { workflowPlaces } from '../../scripts/bench-workflows/places.ts'
import { workflowJob } from '../support/workflow-bench.ts'

const hasRustup = spawnSync('rustup', ['--version']).status === 0
const skip = hasRustup ? false : 'no rustup on this machine'

test('a job that installs a toolchain gets none, so that the machine keeps its own', {
  skip,
}, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-runner-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const places = workflowPlaces(folder, workflowJob())
  await newRunner(places)

  // No such release: were it asked for where there are some, nothing would come of it either.
  const { status, stderr } = spawnSync('rustup', ['toolchain', 'install', '0.0.1'], {
    env: { ...process.env, ...runnerOptions(places).machineEnv },
    encoding: 'utf8',
  })

  assert.notEqual(status, 0)
  assert.match(stderr, /http:\/\/127\.0\.0\.1:9\//)
})
