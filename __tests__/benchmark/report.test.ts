import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resultOf } from '../../src/benchmark/choose/result.ts'
import { parseBenchmarkPlan } from '../../src/benchmark/parse-plan.ts'
import { stepToPaste } from '../../src/benchmark/paste.ts'
import { type BenchmarkRecords, parseRecords } from '../../src/benchmark/records.ts'
import { configText, settingOf } from '../../src/benchmark/settings.ts'
import { benchmarkCsv } from '../../src/report/benchmark-csv.ts'
import { renderBenchmarkPage } from '../../src/report/benchmark-page.ts'
import { renderBenchmark } from '../../src/report/benchmark-report.ts'

const SECONDS: Readonly<Record<string, readonly number[]>> = {
  stock: [20, 20.4, 19.8],
  'profile-ci': [16, 16.4, 15.9],
  'deps-opt-3': [60, 61, 59.5],
  mold: [19.9, 20.5, 19.9],
}

function records(): BenchmarkRecords {
  const visits = Object.entries(SECONDS).flatMap(([setting, times]) =>
    times.map((time, at) => ({
      ...{ setting, round: at + 1, ms: { cold: time * 1000 } },
      ...{ at: '2026-01-01T00:00:00Z', tookMs: time * 1000 },
    })),
  )
  return {
    schema: 1,
    identity: {
      ...{
        project: '<b>shop',
        sources: 'abc',
        command: 'cargo build',
        testCommand: '',
        checkCommand: '',
      },
      ...{ use: 'jobs', rustc: '1.95.0', seed: 1 },
    },
    machine: { cpu: 'EPYC', cores: 2, memoryGb: 24, system: 'Debian', versions: ['rustc 1.95.0'] },
    workspace: { members: 2, packages: 10 },
    settings: [...Object.keys(SECONDS), 'wild'].map((name) => ({
      ...{ name, title: name, config: '', linkedBy: '' },
    })),
    mix: { leaf: 4, same: 1 },
    leftOut: [{ name: 'sccache', why: 'there is no sccache on PATH' }],
    scenariosLeftOut: [],
    visits,
    failed: [{ name: 'wild', scenario: 'cold', why: 'exit code 101: error: `x | y` <i>' }],
    targetBytes: { stock: 5e8 },
    ended: 'settled',
  }
}

test('each setting is faster, slower, not told apart, or a row that says why there is no number', () => {
  const { settings } = resultOf(records())
  assert.deepEqual(
    settings.map(({ name, verdict }) => [name, verdict]),
    [
      ['profile-ci', 'faster'],
      ['stock', 'control'],
      ['mold', 'not told apart'],
      ['deps-opt-3', 'slower'],
      ['wild', 'does not build'],
    ],
  )
})

test('the summary recommends with numbers, and has what to paste', () => {
  const text = renderBenchmark(resultOf(records()))
  assert.match(text, /\*\*Recommended: `profile-ci`\*\* .* 20.% less time/)
  assert.match(text, /- uses: [\w-]+\/fast-cargo@v\d+\.\d+\.\d+\n {2}with:\n {4}profile: ci\n/)
  const named = renderBenchmark(resultOf(records()), 'mirror/fast-cargo@0a1b2c3')
  assert.match(named, /- uses: mirror\/fast-cargo@0a1b2c3\n {2}with:/)
  assert.match(text, /`sccache` +\| not tried: there is no sccache on PATH/)
})

test('foreign text is text in the summary and in the page', () => {
  const result = resultOf(records())
  for (const text of [renderBenchmark(result), renderBenchmarkPage(result)]) {
    assert.doesNotMatch(text, /<b>|<i>/)
  }
})

test('the table has a line for each timed command', () => {
  const lines = benchmarkCsv(records()).trim().split('\n')
  assert.equal(lines.length, 1 + 4 * 3)
  assert.equal(lines[1], 'stock,1,cold,20000,2026-01-01T00:00:00Z')
})

test('records are read as they were written, and what is cut off is none', () => {
  const text = JSON.stringify(records())
  assert.deepEqual(parseRecords(text), records())
  assert.equal(parseRecords(text.slice(0, -20)), undefined)
})

/** The lines below `with:`. */
function pasted(name: string): string {
  const setting = settingOf(name)
  assert.ok(setting)
  return (stepToPaste(setting) ?? '')
    .split('\n')
    .slice(2)
    .map((line) => line.trim())
    .join('\n')
}

test('what is pasted sets what was measured, and nothing more', () => {
  assert.equal(pasted('mold'), 'linker: mold\nprofile: "off"')
  assert.equal(pasted('profile-runtime'), 'profile: runtime')
  assert.equal(
    pasted('mold+ours-filled'),
    'linker: mold\nincremental: "on"\ncache: snapshot\nprofile: ci',
  )
  assert.equal(
    pasted('line-tables'),
    'profile: "off"\ncargo-config: |\n[profile.dev]\ndebug = "line-tables-only"',
  )
})

test('of two levers of a group, the later one is in force', () => {
  const setting = settingOf('incremental+no-incremental')
  assert.deepEqual(setting?.config, { build: { incremental: false } })
})

test('a setting is cargo config, with the driver and the wrapper of this machine', () => {
  const setting = settingOf('line-tables+sccache')
  assert.ok(setting)
  const text = configText(setting, {
    host: 'x86_64-unknown-linux-gnu',
    driver: '/d/cc',
    wrapper: '/s',
  })
  assert.match(text, /\[target.x86_64-unknown-linux-gnu\]\nlinker = "\/d\/cc"/)
  assert.match(text, /rustc-wrapper = "\/s"/)
})

const INPUTS: Readonly<Record<string, string>> = {
  ...{ budget: '30m', for: 'jobs', settings: '', mix: '', rounds: '30', seed: '1' },
}

test('inputs that mean nothing are refused by name', () => {
  const wrong = {
    budget: '30',
    for: 'jbos',
    settings: 'mould',
    mix: 'leaf:4',
    rounds: '0',
    seed: 'x',
  }
  for (const [name, value] of Object.entries(wrong)) {
    const input = (asked: string) => (asked === name ? value : (INPUTS[asked] ?? ''))
    assert.throws(() => parseBenchmarkPlan(input), new RegExp(`Input "${name}"`))
  }
})

test('budget, mix and settings are read', () => {
  const given = {
    ...INPUTS,
    budget: '1.5h',
    mix: 'leaf=4, bump=1',
    settings: 'mold, mold+incremental',
  }
  const plan = parseBenchmarkPlan((name) => given[name as keyof typeof given] ?? '')
  assert.equal(plan.budgetMs, 5_400_000)
  assert.deepEqual(plan.mix, { leaf: 4, bump: 1 })
  assert.deepEqual(plan.settings, ['mold', 'mold+incremental'])
})
