import assert from 'node:assert/strict'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '../../scripts/run.ts'
import { actMachine, missingAct } from '../support/act.ts'
import { commitAll } from '../support/job-machine.ts'
import { testAction } from '../support/test-action.ts'

// act runs jobs on this machine itself (its host mode), with a cache server of its own.
const skip = missingAct()

const BUILD = 'cargo build --workspace'

function workflow({ inputs = '', run = BUILD } = {}): string {
  return `name: ci
on: [push, pull_request]
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: owner/fast-cargo@v1
        with: { linker: default, cache-write: always${inputs} }
      - run: ${run}
`
}

const SHOWN = `${BUILD} && target/debug/app`

function compiled(log: string): readonly string[] {
  return [...log.matchAll(/Compiling\S* (\w+) v/g)].map(([, name = '']) => name).sort()
}

test('under act a push is cold, then warm, and a pull request compiles what it changed', {
  skip,
}, async (t) => {
  const machine = actMachine(t, 'fixed')
  const cold = await machine.run(workflow({ run: SHOWN }))
  assert.equal(cold.exitCode, 0, cold.log)
  assert.deepEqual(compiled(cold.log), ['app', 'greeting', 'marks'])
  assert.match(cold.log, /Snapshot: saved/)

  const warm = await machine.run(workflow({ run: SHOWN }))
  assert.equal(warm.exitCode, 0, warm.log)
  assert.match(warm.log, /Restored this job's snapshot/)
  assert.deepEqual(compiled(warm.log), [])
  assert.match(warm.log, /world/)

  appendFileSync(join(machine.repository, 'app/src/main.rs'), '// another one\n')
  commitAll(machine.repository)
  const pull = await machine.run(
    workflow({ run: SHOWN, inputs: ', cache-write: auto' }).replace('cache-write: always, ', ''),
    { event: 'pull_request' },
  )
  assert.equal(pull.exitCode, 0, pull.log)
  assert.deepEqual(compiled(pull.log), ['app'])
  assert.doesNotMatch(pull.log, /Snapshot: saved/)
})

test('under act a failing build stays one, and its end is told', { skip }, async (t) => {
  const machine = actMachine(t, 'fixed')
  appendFileSync(join(machine.repository, 'app/src/main.rs'), 'fn wrong() -> u32 { "" }\n')
  commitAll(machine.repository)
  const failed = await machine.run(workflow())
  assert.equal(failed.exitCode, 1, failed.log)
  assert.match(failed.log, /error.*mismatched types/)
  assert.match(failed.log, /`cargo build --workspace` failed/)
})

test('under act a wrong input fails the step with one clear error', { skip }, async (t) => {
  const machine = actMachine(t, 'fixed')
  const wrong = await machine.run(workflow({ inputs: ', profile: fastest' }))
  assert.equal(wrong.exitCode, 1, wrong.log)
  assert.match(wrong.log, /::error.*::Input "profile" is "fastest"/)
  assert.deepEqual(compiled(wrong.log), [])
})

test('under act a cancelled job ends in order, and says what was cancelled', {
  skip,
}, async (t) => {
  const machine = actMachine(t, 'fixed')
  const slow = 'fn main() { std::thread::sleep(std::time::Duration::from_secs(60)) }'
  writeFileSync(join(machine.repository, 'app/build.rs'), slow)
  commitAll(machine.repository)
  const cancelled = await machine.run(workflow(), { interruptAt: 'app v0' })
  assert.notEqual(cancelled.exitCode, 0)
  assert.doesNotMatch(cancelled.log, /could not finish/)
  assert.match(cancelled.log, /`cargo build --workspace` was cancelled/)
})

test('in the folders with random names of stock act the second run saves nothing and says why', {
  skip,
}, async (t) => {
  const machine = actMachine(t, 'random')
  const first = await machine.run(workflow())
  assert.match(first.log, /Snapshot: saved/)
  const second = await machine.run(workflow())
  assert.equal(second.exitCode, 0, second.log)
  assert.doesNotMatch(second.log, /Snapshot: saved/)
  assert.match(second.log, /path/)
})

test("README's workflow runs under act as it stands, each cell of its matrix from what it saved", {
  skip,
}, async (t) => {
  const machine = actMachine(t, 'fixed')
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const text = /^```yaml\n(name: CI\n[\s\S]*?)^```/m.exec(readme)?.[1] ?? ''
  const [own = ''] = /\S+\/fast-cargo@[0-9a-f]{40}/.exec(text) ?? []
  const actions = {
    [own]: testAction,
    'dtolnay/rust-toolchain@master': join(root, 'emulator/stand-ins/dtolnay/rust-toolchain'),
  }
  const cold = await machine.run(text, { actions })
  assert.equal(cold.exitCode, 0, cold.log)
  assert.equal(cold.log.match(/Snapshot: saved/g)?.length, 2, cold.log)
  const pull = await machine.run(text, { actions, event: 'pull_request' })
  assert.equal(pull.exitCode, 0, pull.log)
  assert.equal(pull.log.match(/\| Restored this job's snapshot/g)?.length, 2, pull.log)
  assert.deepEqual(compiled(pull.log), [])
})
