import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitBudget } from '../../src/benchmark/choose/budget.ts'
import { logsOf } from '../../src/benchmark/choose/compare-settings.ts'
import { composeWinners } from '../../src/benchmark/choose/compose-winners.ts'
import { nextInPlan } from '../../src/benchmark/choose/next-in-plan.ts'
import { withinBudget } from '../../src/benchmark/choose/within-budget.ts'
import type { LinkerName } from '../../src/benchmark/levers.ts'
import type { LinkerHere, ToolsHere } from '../../src/benchmark/measure/tools-here.ts'
import { obstacleTo } from '../../src/benchmark/measure/tools-here.ts'
import { readWorkspace } from '../../src/benchmark/measure/workspace.ts'
import { mixOf, scenariosFor } from '../../src/benchmark/plan-scenarios.ts'
import type { BenchmarkRecords } from '../../src/benchmark/records.ts'
import { SCENARIOS } from '../../src/benchmark/scenarios.ts'
import { type Setting, settingOf } from '../../src/benchmark/settings.ts'

function setting(name: string): Setting {
  const found = settingOf(name)
  assert.ok(found, name)
  return found
}

test('what was faster by itself runs together, the best of each group, and nothing that was not', () => {
  const seconds: Readonly<Record<string, readonly number[]>> = {
    stock: [20, 20.1],
    mold: [18, 18.1],
    wild: [17, 17.1],
    'line-tables': [15, 15.1],
    unpacked: [19.9, 20.2],
    'deps-opt-3': [60, 61],
  }
  const visits = Object.entries(seconds).flatMap(([name, times]) =>
    times.map((time, at) => ({ setting: name, round: at + 1, ms: { cold: time } })),
  )
  const logs = logsOf(visits, ({ ms }) => ms.cold)
  assert.equal(composeWinners(logs, Object.keys(seconds)), 'line-tables+wild')
  assert.equal(composeWinners(logs, ['line-tables+wild']), undefined)
})

test('a job without a store is measured cold only, one with a filled store in all but that', () => {
  assert.deepEqual(scenariosFor(setting('mold'), 'jobs', ['cold', 'same', 'leaf', 'tests']), [
    'cold',
    'tests',
  ])
  assert.deepEqual(scenariosFor(setting('sccache'), 'jobs', ['cold', 'same', 'leaf']), [
    'same',
    'leaf',
  ])
  assert.deepEqual(scenariosFor(setting('mold'), 'edits', SCENARIOS), SCENARIOS)
})

test('a mix has only scenarios that the project has', () => {
  assert.deepEqual(mixOf('jobs', undefined, ['cold', 'same', 'leaf']), { same: 1, leaf: 4 })
  assert.deepEqual(mixOf('jobs', { base: 2, same: 3 }, ['cold', 'same']), { same: 3 })
})

test('a budget too small for three rounds of all keeps the first settings, and says how much has room', () => {
  const visits = [
    { setting: 'stock', round: 0, ms: { cold: 60_000, same: 1000 }, at: '', tookMs: 70_000 },
  ]
  const known = { visits, use: 'jobs', possible: ['cold', 'same'] } as const
  const all = ['mold', 'line-tables', 'unpacked'].map(setting)
  const { settings, leftOut } = fitBudget(all, setting('stock'), 12 * 60_000, known)
  assert.deepEqual(
    settings.map(({ name }) => name),
    ['mold', 'line-tables'],
  )
  assert.deepEqual(
    leftOut.map(({ name, why }) => `${name}: ${why}`),
    ['unpacked: no time for three rounds of it: a budget of about 15m has room for all'],
  )
})

/** Of rounds in which each setting took the same time. */
function recordsOf(seconds: Readonly<Record<string, number>>, rounds: number): BenchmarkRecords {
  const names = Object.keys(seconds)
  const at = { at: '', tookMs: 1000 }
  const stockMs = { cold: (seconds['stock'] ?? 0) * 1000, same: 1000, leaf: 1000 }
  const visits = Array.from({ length: rounds }, (_, round) =>
    names.flatMap((setting) => {
      const one = { setting, round: round + 1, ms: { cold: (seconds[setting] ?? 0) * 1000 }, ...at }
      return setting === 'stock' ? [one, one] : [one]
    }),
  ).flat()
  const identity = {
    ...{ project: 'p', sources: 's', command: 'c', testCommand: '', checkCommand: '' },
    ...{ use: 'jobs' as const, rustc: '1.95.0', seed: 1 },
  }
  return {
    ...{ schema: 1, identity, mix: { leaf: 1 }, leftOut: [], scenariosLeftOut: [], failed: [] },
    machine: { cpu: '', cores: 2, memoryGb: 1, system: '', versions: [] },
    ...{ workspace: { members: 1, packages: 1 }, targetBytes: {} },
    settings: names.map((name) => ({ name, title: name, config: '', linkedBy: '' })),
    visits: [{ setting: 'stock', round: 0, ms: stockMs, ...at }, ...visits],
  }
}

test('a setting that was asked for earlier only keeps its row and gets no more time', () => {
  const records = recordsOf({ stock: 20, mold: 15, 'line-tables': 15 }, 1)
  const next = nextInPlan(records, { settings: ['mold'], mostRounds: 5 })
  assert.deepEqual(next, { kind: 'visit', setting: 'stock', round: 2 })
  const run = [
    ...records.visits,
    { setting: 'stock', round: 2, ms: { cold: 20_000 }, at: '', tookMs: 1 },
  ]
  const after = nextInPlan({ ...records, visits: run }, { settings: ['mold'], mostRounds: 5 })
  assert.deepEqual(after, { kind: 'visit', setting: 'mold', round: 2 })
  const both = ['stock', 'mold', 'stock'].map((setting) => ({
    setting,
    round: 2,
    ms: { cold: 15_000 },
    at: '',
    tookMs: 1,
  }))
  const end = nextInPlan(
    { ...records, visits: [...records.visits, ...both] },
    { settings: ['mold'], mostRounds: 2 },
  )
  assert.deepEqual(end, { kind: 'done', why: 'rounds' })
})

test('a larger budget has room for what an earlier one had none for', () => {
  const records = recordsOf({ stock: 60, mold: 50, unpacked: 60 }, 0)
  const names = (budgetMs: number) =>
    withinBudget(records, { budgetMs, mix: undefined }).settings.map(({ name }) => name)
  assert.deepEqual(names(10 * 60_000), ['stock', 'mold'])
  assert.deepEqual(names(40 * 60_000), ['stock', 'mold', 'unpacked'])
})

test('a setting that has no time for the mix is left out with the reason', () => {
  const records = recordsOf({ stock: 60, mold: 50, sccache: 60 }, 0)
  const { settings, leftOut } = withinBudget(records, { budgetMs: 1e9, mix: { cold: 1 } })
  assert.deepEqual(
    settings.map(({ name }) => name),
    ['stock', 'mold'],
  )
  assert.match(
    leftOut.map(({ name, why }) => `${name}: ${why}`).join(),
    /^sccache: the mix has cold builds/,
  )
})

const MOLD: LinkerHere = { driver: '/d/cc', linkedBy: 'mold 3.0.0' }

function tools(more: Partial<ToolsHere> = {}): ToolsHere {
  const toolchain = {
    ...{ rustcVersion: '1.95.0', commitHash: undefined, host: 'x86_64-unknown-linux-gnu' },
    ...{ cargoVersion: '1.95.0', verbose: '', cfg: [], bundledLld: true },
  }
  const linkers = new Map<LinkerName, LinkerHere | string>([
    ['mold', MOLD],
    ['wild', 'there is no wild on PATH'],
  ])
  return { toolchain, rustc: '/r', linkers, sccache: '/s', clang: '/c', ...more }
}

test('a setting without its program, or that the project overrules, is left out with the reason', () => {
  const theirs = [{ path: '.cargo/config.toml', table: { build: { 'rustc-wrapper': 'x' } } }]
  assert.equal(obstacleTo(setting('mold'), tools(), theirs), undefined)
  assert.equal(obstacleTo(setting('wild'), tools(), []), 'there is no wild on PATH')
  assert.equal(
    obstacleTo(setting('plan'), tools({ clang: undefined }), []),
    'there is no clang on PATH',
  )
  assert.equal(
    obstacleTo(setting('sccache'), tools(), theirs),
    '.cargo/config.toml sets build.rustc-wrapper, and wins',
  )
})

/** A workspace of which `app` uses `core` and `macros`, and `core` uses serde. */
function metadata(): string {
  const one = (name: string, kind: string, source: string | null = null) => ({
    ...{ id: name, name, version: '1.0.3', source },
    targets: [{ kind: [kind], src_path: `/w/${name}.rs` }],
  })
  return JSON.stringify({
    packages: [
      one('app', 'bin'),
      one('core', 'lib'),
      one('macros', 'proc-macro'),
      one('serde', 'lib', 'registry+https://github.com/rust-lang/crates.io-index'),
    ],
    workspace_members: ['app', 'core', 'macros'],
    target_directory: '/w/target',
    workspace_root: '/w',
    resolve: {
      nodes: [
        { id: 'app', dependencies: ['core', 'macros'] },
        { id: 'core', dependencies: ['macros', 'serde'] },
        { id: 'macros', dependencies: [] },
        { id: 'serde', dependencies: [] },
      ],
    },
  })
}

test('the leaf is what no member depends on, the base the library below most of them', () => {
  const { leaf, base, direct } = readWorkspace(metadata())
  assert.deepEqual([leaf, base], ['/w/app.rs', '/w/core.rs'])
  assert.deepEqual(
    direct.map(({ name }) => name),
    ['serde'],
  )
})
