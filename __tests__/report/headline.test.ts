import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareRuns } from '../../src/history/compare.ts'
import { toPastRun } from '../../src/history/past-run.ts'
import { plainHeadline, renderHeadline } from '../../src/report/headline.ts'
import {
  buildCommand,
  jobRecord,
  STARTED_AT_MS,
  sccacheCounts,
  testCommand,
} from './sample-record.ts'

const commands = [buildCommand({ outcome: 'failed', exitCode: 101 }), testCommand()]

test('the log says what the summary says, without its Markdown', () => {
  for (const record of [
    jobRecord(),
    jobRecord({ commands: [] }),
    jobRecord({ commands, sccache: sccacheCounts({ hits: 3, misses: 1 }) }),
  ]) {
    const plain = plainHeadline(record, undefined)
    assert.equal(plain, renderHeadline(record, undefined).replace(/\*\*|`/g, ''))
    assert.match(plain, /cargo/)
  }
})

test('foreign text cannot begin a line of the log, nor can it colour or turn it', () => {
  const label = 'cargo build\n::error::x\r\u001b[31m\u202egnp'
  const record = jobRecord({ commands: [buildCommand({ label, outcome: 'failed' })] })
  const plain = plainHeadline(record, undefined)
  assert.match(plain, /^cargo build ::error::x \[31mgnp failed\. cargo took /)
  assert.doesNotMatch(plain, /[\p{Cc}\u202e]/u)
})

const SNAPSHOT = {
  restored: "Restored this job's snapshot: 25 of 25 files unchanged since then.",
  ...{ restoredKey: 'k', restoreMs: 5500, nearness: 'same lock' as const },
  savedBy: {
    ...{ runId: '5999', branch: 'main', commit: '93f8fc9a1b2c3d4e5f60718293a4b5c6d7e8f901' },
    atMs: STARTED_AT_MS - 3 * 3_600_000,
  },
}

test('a warm run says how long it took with its restore, how long a cold one, and what was cached from where', () => {
  const { sccache: _, ...rest } = jobRecord()
  const cold = { ...rest, job: { ...rest.job, runId: '5999' }, setUpMs: 1000, startedAtMs: 1 }
  const fresh = { units: [], unitCounts: { fresh: 156, dirty: 0, total: 156 } }
  const warm = {
    ...rest,
    commands: [
      buildCommand({ ...fresh, durationMs: 500 }),
      testCommand({ ...fresh, durationMs: 300 }),
    ],
    setUpMs: 5800,
    cache: { mode: 'auto' as const, restored: '', snapshot: SNAPSHOT },
  }
  const scope = { ref: 'refs/heads/main' }
  const comparison = compareRuns(toPastRun(warm), { runs: [toPastRun(cold)] }, scope)
  assert.equal(
    plainHeadline(warm, comparison).replaceAll('\u00a0', ' '),
    '6.6 s instead of 64 s (cold: run 5999): 5.8 s restore + 0.8 s cargo in 2 commands. Cache hit: snapshot from run 5999, main at 93f8fc9a1, 3 h old; 312 of 312 units from cache.',
  )
  const untimed = { unitCounts: undefined, units: [], durationMs: 2800 }
  const more = { ...warm, commands: [...warm.commands, buildCommand(untimed)] }
  assert.match(
    plainHeadline(more, undefined),
    /312 of 312 units from cache, not counting 1 command without a timing report/,
  )
  const linked = renderHeadline(warm, comparison, 'https://github.com/acme/app')
  assert.match(linked, /\[run 5999\]\(https:\/\/github\.com\/acme\/app\/actions\/runs\/5999\)/)
})

test('a snapshot of another lock file is a partial hit, and none is a miss with its reason', () => {
  const withSnapshot = (snapshot: object) =>
    plainHeadline(
      jobRecord({ cache: { mode: 'auto', restored: '', snapshot: { ...SNAPSHOT, ...snapshot } } }),
      undefined,
    )
  assert.match(
    withSnapshot({ nearness: 'same cell' }),
    /Partial cache hit: snapshot for another Cargo\.lock from run 5999/,
  )
  const none = { restoredKey: undefined, restored: 'Nothing restored: the key is <new>.' }
  assert.match(withSnapshot(none), /Cache miss: the key is <new>\. 0 of 150 cacheable crates/)
})

test('a job that has no use for a snapshot has missed none, unless it built something after all', () => {
  const { sccache: _, ...rest } = jobRecord()
  const snapshot = { restored: 'Nothing restored: it compiles nothing.', isNeedless: true }
  const cache = { mode: 'auto' as const, restored: '', snapshot }
  const format = buildCommand({ label: 'cargo fmt', unitCounts: undefined })
  const quiet = plainHeadline({ ...rest, cache, commands: [format] }, undefined)
  assert.doesNotMatch(quiet, /[Cc]ache/)
  const built = buildCommand({ unitCounts: { fresh: 0, dirty: 3, total: 3 } })
  const busy = plainHeadline({ ...rest, cache, commands: [format, built] }, undefined)
  assert.match(busy, /Cache miss: it compiles nothing/)
})
