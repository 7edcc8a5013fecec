import assert from 'node:assert/strict'
import { test } from 'node:test'
import { METHODS } from '../../scripts/bench-caches/methods.ts'
import { estimateSeconds, type PlanRequest, planTasks } from '../../scripts/bench-caches/plan.ts'
import { PROJECTS, type Project } from '../../scripts/bench-caches/projects.ts'
import type { Measurement } from '../../scripts/bench-caches/results.ts'

const project: Project = {
  name: 'small',
  title: 'small',
  source: { kind: 'folder', path: 'demo' },
  build: [],
  variations: {
    feature: { build: ['--features', 'x'] },
    leaf: { edit: { kind: 'append', file: 'src/main.rs', text: '\n' } },
    cell: { build: ['--no-default-features'] },
  },
}

const named = (...names: string[]) => METHODS.filter(({ name }) => names.includes(name))

function plan(change: Partial<PlanRequest> = {}): readonly string[] {
  const tasks = planTasks({
    projects: [project],
    methods: named('none', 'sccache', 'auto'),
    scenarios: [],
    rounds: 1,
    done: [],
    isFilled: () => false,
    ...change,
  })
  return tasks.map(({ round, scenario, method }) => `${round} ${scenario.name} ${method.name}`)
}

function measured(change: Partial<Measurement> = {}): Measurement {
  return {
    project: 'small',
    round: 1,
    scenario: 'same',
    method: 'auto',
    criticalMs: 8000,
    cargoMs: 5000,
    afterMs: 2000,
    restoredBytes: 0,
    savedBytes: 0,
    footprintBytes: 0,
    compiled: 0,
    at: '2026-11-25T00:00:00.000Z',
    ...change,
  }
}

test('methods take turns within a scenario, and `none` runs only where its work differs', () => {
  assert.deepEqual(plan(), [
    '1 cold-pr none',
    '1 cold-pr auto',
    '1 cold sccache',
    '1 cold auto',
    '1 same sccache',
    '1 same auto',
    '1 leaf sccache',
    '1 leaf auto',
    '1 feature none',
    '1 feature sccache',
    '1 feature auto',
    '1 cell none',
    '1 cell sccache',
    '1 cell auto',
    '1 feature-pr sccache',
    '1 feature-pr auto',
  ])
})

test('another round starts with another method', () => {
  const second = plan({ rounds: 2, scenarios: ['cold-pr'] }).filter((task) => /^2/.test(task))
  assert.deepEqual(second, ['2 cold-pr sccache', '2 cold-pr auto', '2 cold-pr none'])
})

test('what is measured already is not run again, where the filled caches are still there', () => {
  const done = [
    measured({ scenario: 'cold' }),
    measured({ scenario: 'same' }),
    measured({ scenario: 'same', method: 'sccache', round: 2 }),
  ]
  const scenarios = ['cold', 'same', 'leaf']
  const left = plan({ scenarios, done, methods: named('auto'), isFilled: () => true })
  assert.deepEqual(left, ['1 leaf auto'])
})

test('caches that are gone are filled before the first scenario that needs them, once', () => {
  const done = [measured({ scenario: 'cold' })]
  const scenarios = ['cold', 'same', 'leaf']
  const left = plan({ scenarios, done, methods: named('auto') })
  assert.deepEqual(left, ['1 cold auto', '1 same auto', '1 leaf auto'])
})

test('a task is expected to take as long as it did, else as the longest of its project', () => {
  const [task] = planTasks({
    projects: [project],
    methods: named('auto'),
    scenarios: ['same'],
    rounds: 1,
    done: [],
    isFilled: () => true,
  })
  assert.ok(task !== undefined)
  const cold = measured({ scenario: 'cold', method: 'sccache', criticalMs: 60_000 })
  assert.equal(estimateSeconds(task, [cold, measured()]), 10)
  assert.equal(estimateSeconds(task, [cold]), 62)
  assert.equal(estimateSeconds(task, [measured({ project: 'other' })]), 0)
})

test('every project of the benchmark has a leaf, a bump, a feature and a second cell', () => {
  for (const { name, variations } of PROJECTS) {
    for (const wanted of ['leaf', 'bump', 'feature', 'cell'] as const) {
      assert.ok(variations[wanted] !== undefined, `${name} has no ${wanted}`)
    }
  }
})
