import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type Comparison, compareRuns } from '../../src/history/compare.ts'
import { toPastRun } from '../../src/history/past-run.ts'
import { renderSummary, type SummaryParts } from '../../src/report/summary.ts'
import type { JobRecord } from '../../src/timing/job-record.ts'
import {
  buildCommand,
  jobRecord,
  STARTED_AT_MS,
  sccacheCounts,
  testCommand,
  unit,
} from './sample-record.ts'

/** Compares the rendered summary with the file in `golden/`, which shows what GitHub gets. */
function golden(t: TestContext, name: string, parts: Partial<SummaryParts>): void {
  const all = { record: jobRecord(), comparison: undefined, warnings: [], notes: [], ...parts }
  t.assert.fileSnapshot(renderSummary(all), join(import.meta.dirname, 'golden', `${name}.md`), {
    serializers: [String],
  })
}

/** The job as it was an hour ago for each number. */
function earlier(hoursAgo: number, changes: Partial<JobRecord> = {}): JobRecord {
  const { job } = jobRecord()
  return jobRecord({
    startedAtMs: STARTED_AT_MS - hoursAgo * 3_600_000,
    job: { ...job, runId: String(6000 - hoursAgo) },
    ...changes,
  })
}

function comparedWith(record: JobRecord, ...before: readonly JobRecord[]): Comparison {
  const runs = before.map(toPastRun).sort((one, other) => one.startedAtMs - other.startedAtMs)
  return compareRuns(toPastRun(record), { runs }, { ref: 'refs/heads/main' })
}

const WARM: Partial<JobRecord> = {
  commands: [buildCommand({ durationMs: 14_900 }), testCommand({ durationMs: 6400 })],
  sccache: sccacheCounts({ hits: 148, misses: 2 }),
  cache: {
    mode: 'sccache',
    restored: 'Restored 212 MB that run 5999 of the default branch saved.',
    restoredKey: 'fast-cargo-sccache-linux-x64-a-b-5999-1',
    restoredBytes: 212_345_678,
  },
}

test('a first run shows its times and what comes next', (t) => {
  golden(t, 'cold', {})
})

test('a run out of the cache says how much less time it took than the one before, and why', (t) => {
  const record = jobRecord(WARM)
  golden(t, 'warm', { record, comparison: comparedWith(record, earlier(1)) })
})

test('the crates whose incremental data travels are listed, and those for which that does not pay', (t) => {
  const wide = {
    crate: 'wide',
    package: 'wide-lib',
    bytes: 300_000_000,
    travels: true,
  }
  const snapshot = {
    restored: "Restored this job's snapshot: 690 of 706 files unchanged since then.",
    ...{ restoredKey: 'fast-cargo-snapshot-linux-x64-a', restoredBytes: 571_000_000 },
    ...{ restoreMs: 5000, sameFiles: 690, changedFiles: 16 },
    incremental: [
      { ...wide, compileMs: 16_000 },
      { ...wide, package: 'small', crate: 'small', compileMs: 900 },
      { ...wide, package: 'narrow', crate: 'narrow', travels: false, compileMs: 700 },
    ],
  }
  const decision = 'The input cache says snapshot.'
  const cache = { mode: 'snapshot' as const, decision, restored: '', snapshot }
  golden(t, 'incremental-data', { record: jobRecord({ cache }) })
})

test('a run that repeats what five earlier ones did has a verdict for each command', (t) => {
  const seconds = [14.7, 15.1, 14.9, 15.0, 14.8]
  const before = seconds.map((value, index) =>
    earlier(index + 1, {
      ...WARM,
      commands: [
        buildCommand({ durationMs: value * 1000 }),
        testCommand({ durationMs: 6300 + index * 20 }),
      ],
    }),
  )
  const record = jobRecord({
    ...WARM,
    commands: [buildCommand({ durationMs: 21_700 }), testCommand({ durationMs: 6390 })],
  })
  golden(t, 'verdicts', { record, comparison: comparedWith(record, ...before) })
})

test('a run whose work is not comparable says what was different', (t) => {
  const units = buildCommand().units.filter(({ name }) => name !== 'syn' && name !== 'libc')
  const more = ['axum', 'axum-core', 'tower', 'matchit'].map((name, index) =>
    unit(name, '0.8.1', { durationMs: 900 - index * 100 }),
  )
  const record = jobRecord({
    ...WARM,
    commands: [
      buildCommand({
        durationMs: 20_100,
        units: [...units, unit('syn', '2.0.111', { durationMs: 4000 }), ...more],
      }),
      testCommand({ durationMs: 6410 }),
      { ...testCommand({ durationMs: 800, units: [] }), label: 'cargo test --doc' },
    ],
    versions: { ...jobRecord().versions, rustc: 'rustc 1.96.0 (0123456789 2026-05-28)' },
  })
  golden(t, 'different-work', { record, comparison: comparedWith(record, earlier(1, WARM)) })
})

test('a record of all measurements shows the history, where the time went, and advice', (t) => {
  const build = buildCommand({ durationMs: 62_000 })
  const measured = {
    ...build,
    beforeBuildMs: 3900,
    buildMs: 57_800,
    afterBuildMs: 300,
    cores: { available: 4, used: 1.9 },
    criticalPath: [
      { name: 'proc-macro2', target: '', startMs: 100, waitedMs: 1200 },
      { name: 'libsqlite3-sys', target: 'build-script (run)', startMs: 1300, waitedMs: 31_000 },
      { name: 'app', target: 'app "bin"', startMs: 32_300, waitedMs: 9000 },
    ],
  }
  const tests = testCommand({ durationMs: 140_000 })
  const record = jobRecord({
    ...WARM,
    commands: [measured, { ...tests, beforeBuildMs: 300, buildMs: 9700, afterBuildMs: 130_000 }],
    work: { 'build scripts, run': 31_400, 'front end': 22_000, 'code generation': 41_000 },
    settings: [
      { key: 'profile.dev.debug', value: 'true', outcome: 'theirs kept', from: 'Cargo.toml' },
    ],
  })
  const before = [71, 69, 72, 70, 68, 71, 65, 62].map((seconds, index) => {
    const unitTimes = build.units.map((unit) =>
      unit.name === 'tokio' ? { ...unit, durationMs: 4000 + index * 20 } : unit,
    )
    return earlier(8 - index, {
      ...WARM,
      commands: [{ ...build, units: unitTimes, durationMs: seconds * 1000 }, tests],
    })
  })
  golden(t, 'measured', {
    record,
    comparison: comparedWith(record, ...before),
    history: { runs: before.map(toPastRun) },
  })
})

test('a pull request says whose runs it is compared with, and gives three lines of advice at most', (t) => {
  const { job } = jobRecord()
  const costs = ['linker', 'rustc-wrapper', 'profile.release.lto', 'split-debuginfo'].map((key) => {
    const advice = `/home/runner/work/app/app/.cargo/config.toml sets ${key}. Take it out.`
    return { key, value: 'x', outcome: 'theirs kept', from: 'Cargo.toml', advice } as const
  })
  const record = jobRecord({
    ...WARM,
    job: { ...job, ref: 'refs/pull/7/merge', event: 'pull_request' },
    settings: costs,
  })
  const runs = [toPastRun(earlier(1, WARM))]
  const scope = { ref: 'refs/heads/main', baseSha: job.sha }
  golden(t, 'pull-request', { record, comparison: compareRuns(toPastRun(record), { runs }, scope) })
})

test('a failed command is shown as such, and its time is not compared', (t) => {
  const failed = testCommand({ outcome: 'failed', exitCode: 101, durationMs: 9000 })
  const record = jobRecord({ ...WARM, commands: [buildCommand({ durationMs: 14_900 }), failed] })
  golden(t, 'failed', { record, comparison: comparedWith(record, earlier(1, WARM)) })
})

test('a cancelled command without an end has no time', (t) => {
  const {
    durationMs: _,
    exitCode: __,
    ...begun
  } = buildCommand({ outcome: 'cancelled', units: [] })
  const { sccache: ___, ...rest } = jobRecord()
  const record = { ...rest, commands: [begun], linker: { ...rest.linker, linked: {} } }
  golden(t, 'cancelled', { record, warnings: ['sccache was gone before its counts were read.'] })
})

test('a job without sccache says that it is off', (t) => {
  const { sccache: _, ...rest } = jobRecord()
  const cache = { mode: 'off', restored: 'The input "cache" is "off".' } as const
  golden(t, 'sccache-off', { record: { ...rest, cache, tools: [], settings: [] } })
})

test('sccache that failed on the way, and a linker that the project overrides, are said', (t) => {
  golden(t, 'fallbacks', {
    record: jobRecord({
      sccache: sccacheCounts({
        hits: 90,
        misses: 3,
        errors: 1,
        writeErrors: 2,
        fallbacks: 57,
        notCached: { 'crate-type bin': 31, 'wrapper bootstrap|x': 2, 'odd `reason`': 1 },
      }),
      linker: {
        chosen: 'mold',
        reason: 'mold was asked for by name.',
        probe: 'mold 3.0.0',
        linked: { 'mold 3.0.0': 9, 'GNU ld': 3 },
      },
    }),
    warnings: [
      'sccache ended by signal 9 while it compiled `rand`; 57 crates were compiled without it.',
      'The cache service answered 429: nothing was saved.',
    ],
    notes: ['rust-toolchain.toml installed another toolchain after fast-cargo had started.'],
  })
})

test('a job in which cargo was never seen says what may be the cause', (t) => {
  const { sccache: _, ...rest } = jobRecord({ commands: [] })
  golden(t, 'nothing-recorded', { record: { ...rest, linker: { ...rest.linker, linked: {} } } })
})

test('a job in which everything was fresh had nothing for sccache to do', (t) => {
  const units = { units: [], unitCounts: { fresh: 187, dirty: 0, total: 187 } }
  const record = jobRecord({
    commands: [buildCommand({ durationMs: 310, ...units })],
    sccache: sccacheCounts({ hits: 0, misses: 0, notCached: {} }),
    linker: { ...jobRecord().linker, linked: {} },
  })
  golden(t, 'all-fresh', { record })
})

test('hostile names stay text: no Markdown, HTML, mentions or broken tables', (t) => {
  const hostile = '|a|`b`<img src=x onerror=alert(1)> **c** [d](javascript:e) @acme/all #1\n# f'
  golden(t, 'hostile', {
    record: jobRecord({
      commands: [
        buildCommand({
          label: `cargo run ${hostile}`,
          units: [unit(hostile, '</summary>', { target: hostile, durationMs: 1000 })],
          ...{ beforeBuildMs: 1, buildMs: 30_000, cores: { available: 8, used: 1 } },
          criticalPath: [
            { name: hostile, target: hostile, startMs: 0, waitedMs: 20_000 },
            { name: hostile, target: '', startMs: 0, waitedMs: 10_000 },
          ],
        }),
      ],
      sccache: sccacheCounts({ notCached: { [hostile]: 1, [`wrapper ${hostile}`]: 1 } }),
      cache: { mode: 'sccache', restored: hostile },
      linker: { chosen: hostile, reason: hostile, probe: hostile, linked: { [hostile]: 1 } },
      settings: [{ key: hostile, value: hostile, outcome: 'cannot', from: hostile }],
      tools: [{ name: hostile, version: hostile, source: hostile, sha256: hostile }],
      versions: { [hostile]: hostile },
    }),
    comparison: {
      commands: [
        {
          ...{ label: hostile, nowMs: 2000, beforeMs: 1000, changeMs: 1000, changeRatio: 1 },
          ...{ before: jobRecord().job, work: { kind: 'unknown' }, runsOfSameWork: 0 },
          ...{ verdict: 'not enough data', byFiveRuns: false, judgedMs: 2000, baseline: undefined },
          causes: [{ kind: 'added', what: [hostile], changeMs: 1000 }],
          units: [{ key: hostile, nowMs: 2000, usualMs: 1000, changeMs: 1000, verdict: 'slower' }],
        },
      ],
      total: undefined,
      with: { ref: undefined, upToSha: undefined },
    },
    warnings: [hostile],
    notes: [hostile],
  })
})
