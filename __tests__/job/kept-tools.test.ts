import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { installMachine, PROXY } from '../support/install-machine.ts'
import { PULL_REQUEST } from '../support/snapshot-job.ts'

const INSTALL = 'cargo install pebbles && "$CARGO_HOME/bin/pebbles"'
const INSTALLED = /package `pebbles v1.0.0` is already installed/

test('what a job installs is there for the same command of later runs, and for nothing before it', async (t) => {
  const machine = await installMachine(t)
  machine.publish('pebbles', '1.0.0')
  const cold = await machine.job([INSTALL])
  assert.equal(cold.conclusion, 'success', cold.log)
  assert.match(cold.log, /Tools: Kept for later runs: pebbles 1\.0\.0, which took \d/)
  assert.doesNotMatch(cold.log, INSTALLED)

  const before = 'test ! -e "$CARGO_HOME/bin/pebbles" && test ! -e "$CARGO_HOME/.crates.toml"'
  const warm = await machine.job([before, INSTALL, 'cargo install --list'])
  assert.equal(warm.conclusion, 'success', warm.log)
  assert.match(warm.log, INSTALLED)
  assert.match(warm.log, /pebbles 1\.0\.0\n/)
  assert.match(warm.log, /pebbles v1\.0\.0:\n\s*pebbles/)
  assert.match(warm.log, /Restored pebbles 1\.0\.0 \(installed by this job in run 101\)/)
  assert.match(warm.summary, /Restored pebbles 1\.0\.0/)
  assert.equal(readFileSync(join(machine.cargoHome, 'bin/cargo-fmt'), 'utf8'), PROXY)

  const pull = await machine.job([INSTALL], PULL_REQUEST)
  assert.match(pull.log, INSTALLED)
  assert.doesNotMatch(pull.log, /Kept for later runs/)
})
