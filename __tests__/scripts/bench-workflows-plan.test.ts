import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { lackingFor } from '../../scripts/bench-workflows/lacking.ts'
import { digestOf, type PlanRequest, planRuns } from '../../scripts/bench-workflows/plan.ts'
import { scenariosWith } from '../../scripts/bench-workflows/scenarios.ts'
import { stepsFor } from '../../scripts/bench-workflows/steps.ts'
import { METHODS, measuredRun, methodNamed, workflowJob } from '../support/workflow-bench.ts'

const job = workflowJob()
const ours = methodNamed('fast-cargo')

function plan(change: Partial<PlanRequest> = {}): readonly string[] {
  const runs = planRuns({
    jobs: [job],
    scenarios: scenariosWith(1),
    methods: METHODS,
    done: [],
    hasStore: () => true,
    ...change,
  })
  return runs.map(({ scenario, method }) => `${scenario.name} ${method.name}`)
}

test('methods take turns within a scenario, each time another first', () => {
  assert.deepEqual(plan(), [
    ...['cold none', 'cold rust-cache', 'cold fast-cargo'],
    ...['same rust-cache', 'same fast-cargo', 'same none'],
    ...['next-1 fast-cargo', 'next-1 none', 'next-1 rust-cache'],
  ])
})

const cold = measuredRun({ method: 'fast-cargo', of: digestOf(job, ours) })

test('what is measured is not run again, and the next run goes on from what it saved', () => {
  assert.deepEqual(plan({ methods: [ours], done: [cold] }), [
    'same fast-cargo',
    'next-1 fast-cargo',
  ])
})

test('with another build of the action, another job or a lost store a method begins anew', () => {
  const all = ['cold fast-cargo', 'same fast-cargo', 'next-1 fast-cargo']
  const done = [cold]
  assert.deepEqual(plan({ methods: [{ ...ours, digest: 'new' }], done }), all)
  assert.deepEqual(plan({ methods: [ours], done, hasStore: () => false }), all)
  const changed = workflowJob({ env: { RUSTFLAGS: '-Dwarnings' } })
  assert.deepEqual(plan({ methods: [ours], done, jobs: [changed] }), all)
})

test('without an action there is nothing to go on from', () => {
  const none = methodNamed('none')
  const done = [measuredRun({ of: digestOf(job, none) })]
  const left = plan({ methods: [none], done, hasStore: () => false })
  assert.deepEqual(left, ['same none', 'next-1 none'])
})

test("a method's step stands behind checkout and the last toolchain, which is made the default", () => {
  const steps = [
    { uses: 'dtolnay/rust-toolchain@nightly' },
    { uses: 'actions/checkout@v6' },
    { uses: 'dtolnay/rust-toolchain@master', with: { toolchain: '1.80' } },
    { run: 'cargo test' },
  ]
  const shown = stepsFor(
    workflowJob({ steps, rustCacheWorkspaces: 'examples' }),
    methodNamed('rust-cache'),
  )
  assert.deepEqual(
    shown.map(({ uses, run }) => uses ?? run),
    [
      ...['dtolnay/rust-toolchain@nightly', 'rustup default nightly', 'actions/checkout@v6'],
      ...['dtolnay/rust-toolchain@master', 'rustup default 1.80', 'Swatinem/rust-cache@v2'],
      'cargo test',
    ],
  )
  assert.deepEqual(shown[5]?.with, { workspaces: 'examples' })
})

test('ours gets no inputs, and no action no step', () => {
  const [, step] = stepsFor(job, ours)
  assert.deepEqual(step, { name: 'fast-cargo', uses: 'fast-cargo/fast-cargo@v1' })
  assert.deepEqual(stepsFor(job, methodNamed('none')), job.steps)
})

test('what a machine lacks is said by name', (context) => {
  const machine = mkdtempSync(join(tmpdir(), 'fast-cargo-machine-'))
  context.after(() => rmSync(machine, { recursive: true }))
  const rustlib = join(machine, 'toolchains/1.89.0-x86_64-unknown-linux-gnu/lib/rustlib')
  mkdirSync(join(rustlib, 'wasm32-unknown-unknown'), { recursive: true })
  writeFileSync(join(rustlib, 'manifest-llvm-tools-preview-x86_64-unknown-linux-gnu'), '')
  mkdirSync(join(machine, 'bin'))
  writeFileSync(join(machine, 'bin', 'cargo-hack'), '')
  const parts = { toolchains: join(machine, 'toolchains'), path: join(machine, 'bin') }
  const targets = ['wasm32-unknown-unknown', 'wasm32-wasip1']
  const components = ['llvm-tools', 'rust-src']
  const programs = ['cargo-hack', 'uv']
  assert.deepEqual(
    lackingFor({ toolchains: ['1.89', '1.8'], targets, components, programs }, parts),
    [
      'toolchain 1.8 is not installed',
      'wasm32-wasip1 is not installed for 1.89',
      'rust-src is not installed for 1.89',
      'uv is not on PATH',
    ],
  )
})
