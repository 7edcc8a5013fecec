import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countCompiled } from '../../scripts/bench-caches/measure.ts'
import { METHODS } from '../../scripts/bench-caches/methods.ts'
import type { Project } from '../../scripts/bench-caches/projects.ts'
import type { Measurement } from '../../scripts/bench-caches/results.ts'
import { projectTables } from '../../scripts/bench-caches/tables.ts'
import { nextSteps } from '../../scripts/bench-replay/steps.ts'
import { replayTables } from '../../scripts/bench-replay/tables.ts'
import { medianOf } from '../../src/history/spread.ts'

const project: Project = {
  name: 'small',
  title: 'Small',
  source: { kind: 'folder', path: 'demo' },
  build: [],
  variations: {},
}

function measured(scenario: string, method: string, seconds: number, round = 1): Measurement {
  return {
    ...{ project: 'small', round, scenario, method },
    criticalMs: seconds * 1000,
    cargoMs: seconds * 500,
    afterMs: 3000,
    restoredBytes: 5e6,
    savedBytes: 7e6,
    footprintBytes: round * 1e6,
    compiled: 4,
    at: '2026-11-25T00:00:00.000Z',
  }
}

function tables(measurements: readonly Measurement[]): readonly string[] {
  return projectTables({ project, methods: METHODS, measurements }).split('\n')
}

function row(lines: readonly string[], start: string): readonly string[] {
  const line = lines.find((found) => found.startsWith(`| ${start}`)) ?? ''
  return line.split('|').map((cell) => cell.trim())
}

test('the first table has medians, and ratios to no action at all', () => {
  const lines = tables([
    measured('cold-pr', 'none', 100),
    measured('cold-pr', 'none', 120, 2),
    measured('cold-pr', 'none', 100, 3),
    measured('same', 'auto', 10),
    measured('same', 'auto', 30, 2),
    measured('same', 'auto', 20, 3),
  ])
  assert.deepEqual(row(lines, 'scenario').slice(1, -1), ['scenario', 'none', 'auto'])
  assert.deepEqual(row(lines, 'same commit').slice(2, -1), ['', '20.0 (0.20)'])
})

test('the second table says what a job was made of, and how far its rounds lie apart', () => {
  const lines = tables([measured('same', 'auto', 10), measured('same', 'auto', 30, 2)])
  const [, ...cells] = row(lines, 'same commit | auto')
  assert.deepEqual(cells.slice(2, -1), [
    ...['10.0', '10.0', '20.0 (10.0 to 30.0)', '3.0', '5', '7', '4', '2'],
  ])
})

test('a project without a measurement has no tables', () => {
  assert.deepEqual(tables([{ ...measured('same', 'auto', 1), project: 'other' }]), [''])
})

test('the median of an even count lies between the two in the middle', () => {
  assert.equal(medianOf([4, 1, 3, 2]), 2.5)
  assert.equal(medianOf([]), undefined)
})

test('compiled crates are counted also when cargo colours its output', () => {
  const lines = ['   Compiling one v1.0.0', '\u001b[1m\u001b[32m   Compiling\u001b[0m two v2.0.0']
  assert.equal(countCompiled([...lines, '    Finished `dev` profile']), 2)
})

test('a replay goes on with the commits that a method has not built', () => {
  const done = [measured('aaa', 'none', 1, 1), measured('aaa', 'auto', 1, 1)]
  const steps = nextSteps(
    ['aaa', 'bbb'],
    ['none', 'auto'],
    [...done, measured('bbb', 'none', 1, 2)],
  )
  assert.deepEqual(steps, [{ commit: 'bbb', place: 2, method: 'auto' }])
})

test('totals of a replay count only commits that every method has built', () => {
  const lines = replayTables([
    measured('aaa', 'none', 50, 1),
    measured('aaa', 'auto', 40, 1),
    measured('bbb', 'none', 50, 2),
    measured('bbb', 'auto', 10, 2),
    measured('ccc', 'none', 70, 3),
  ]).split('\n')
  assert.deepEqual(row(lines, 'auto').slice(2, 5), ['50.0', '0.50', '6.0'])
  assert.deepEqual(row(lines, 'bbb').slice(2, 4), ['50.0 s, 2 MB', '10.0 s, 2 MB'])
  assert.ok(!lines.some((line) => line.startsWith('| ccc')))
})
