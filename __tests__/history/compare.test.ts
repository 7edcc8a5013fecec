import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CommandComparison, compareRuns } from '../../src/history/compare.ts'
import type { PastCommand, PastRun } from '../../src/history/past-run.ts'
import { command, pastRun, units } from './past-runs.ts'

const MAIN = 'refs/heads/main'

/** The comparison of the run's only command. */
function compared(now: PastRun, earlier: readonly PastRun[]): CommandComparison {
  const [comparison] = compareRuns(now, { runs: earlier }, { ref: MAIN }).commands
  assert.ok(comparison !== undefined)
  return comparison
}

function took(seconds: number, changes: Partial<PastCommand> = {}): Partial<PastRun> {
  return { commands: [command({ durationMs: seconds * 1000, ...changes })] }
}

/** Runs 1, 2, ... that took so many seconds each. */
function runs(...seconds: readonly number[]): readonly PastRun[] {
  return seconds.map((value, index) => pastRun(index + 1, took(value)))
}

test('a command is compared with the latest earlier run of the default branch', () => {
  const onBranch = pastRun(3, { ...took(1), ref: 'refs/pull/7/merge' })
  const later = pastRun(99, took(2))
  const itself = pastRun(50, took(3))
  const earlier = [...runs(60, 62.5), onBranch, later, itself]
  const { nowMs, beforeMs, changeMs, changeRatio, before } = compared(
    pastRun(50, took(25)),
    earlier,
  )
  assert.deepEqual([nowMs, beforeMs, changeMs, changeRatio], [25_000, 62_500, -37_500, -0.6])
  assert.equal(before.runId, '1002')
})

test('a job whose default branch is unknown is compared with any earlier run', () => {
  const onBranch = pastRun(3, { ...took(1), ref: 'refs/heads/topic' })
  const { total } = compareRuns(pastRun(9), { runs: [onBranch] }, { ref: undefined })
  assert.equal(total?.beforeMs, 1000)
})

test('the second command of a label is compared with the second one, not the first', () => {
  const twice = (first: number, second: number): Partial<PastRun> => ({
    commands: [command({ durationMs: first }), command({ durationMs: second })],
  })
  const { commands, total } = compareRuns(
    pastRun(2, twice(10, 20)),
    { runs: [pastRun(1, twice(11, 22))] },
    { ref: MAIN },
  )
  assert.deepEqual(
    commands.map((comparison) => comparison?.beforeMs),
    [11, 22],
  )
  assert.deepEqual(total, { commands: 2, nowMs: 30, beforeMs: 33, isOneRun: true })
})

test('failed and cancelled commands are no measure, neither now nor before', () => {
  const failed = pastRun(2, took(5, { outcome: 'failed' }))
  assert.equal(compared(pastRun(3, took(20)), [...runs(60), failed]).beforeMs, 60_000)
  const { commands, total } = compareRuns(failed, { runs: runs(60) }, { ref: MAIN })
  assert.deepEqual(commands, [undefined])
  assert.equal(total, undefined)
})

test('a total over commands that ran last in different runs says so', () => {
  const test = command({ label: 'cargo test', durationMs: 500 })
  const earlier = [pastRun(1, { commands: [test] }), pastRun(2, took(1))]
  const now = pastRun(3, { commands: [command(), test] })
  assert.equal(compareRuns(now, { runs: earlier }, { ref: MAIN }).total?.isOneRun, false)
})

test('with five earlier runs of the same work, a change beyond their noise has a verdict', () => {
  const earlier = runs(60, 61, 60, 59, 60)
  const verdicts = [30, 59, 60, 62, 90].map(
    (seconds) => compared(pastRun(9, took(seconds)), earlier).verdict,
  )
  const same = 'no significant change'
  assert.deepEqual(verdicts, ['faster', same, same, same, 'slower'])
})

test('four earlier runs are not enough for a verdict', () => {
  const { verdict, runsOfSameWork } = compared(pastRun(9, took(90)), runs(60, 60, 60, 60))
  assert.equal(verdict, 'not enough data')
  assert.equal(runsOfSameWork, 4)
})

test('runs that did other work do not count for the verdict', () => {
  const other = pastRun(5, took(10, { units: units('serde 1.0.228') }))
  const earlier = [...runs(60, 60, 60, 60), other, pastRun(6, took(60))]
  const { verdict, runsOfSameWork } = compared(pastRun(9, took(60)), earlier)
  assert.equal(runsOfSameWork, 5)
  assert.equal(verdict, 'no significant change')
})

test('a run that had more to compile is different work, with what it compiled as the cause', () => {
  const more = units('app 0.1.0 app "bin"', 'new 2.0.0', 'serde 1.0.229')
  const { work, verdict } = compared(
    pastRun(9, took(90, { units: more })),
    runs(60, 60, 60, 60, 60),
  )
  assert.equal(verdict, 'not enough data')
  assert.deepEqual(work, {
    kind: 'different',
    difference: {
      compiledNow: 3,
      compiledBefore: 2,
      onlyNow: ['serde 1.0.229', 'new 2.0.0'],
      onlyBefore: ['serde 1.0.228'],
      sccache: undefined,
      rustc: undefined,
    },
  })
})

test('a unit that ran twice before and once now is different work', () => {
  const before = pastRun(1, took(60, { units: units('libc 0.2.0', 'libc 0.2.0') }))
  const { work } = compared(pastRun(2, took(50, { units: units('libc 0.2.0') })), [before])
  assert.equal(work.kind, 'different')
})

test('a run out of the cache is different work than one that filled it', () => {
  const cold = pastRun(1, { ...took(60), sccache: { hits: 0, misses: 150 } })
  const { work } = compared(pastRun(2, took(20)), [cold])
  assert.ok(work.kind === 'different')
  assert.deepEqual(work.difference.sccache, {
    now: { hits: 148, misses: 2 },
    before: { hits: 0, misses: 150 },
  })
})

test('a crate or two more out of the cache is still the same work', () => {
  const almost = pastRun(1, { ...took(60), sccache: { hits: 146, misses: 4 } })
  assert.equal(compared(pastRun(2, took(20)), [almost]).work.kind, 'same')
})

test('in a project of one cacheable crate, that crate makes the difference', () => {
  const cold = pastRun(1, { ...took(60), sccache: { hits: 0, misses: 1 } })
  const warm = pastRun(2, { ...took(20), sccache: { hits: 1, misses: 0 } })
  assert.equal(compared(warm, [cold]).work.kind, 'different')
})

test('another compiler is different work', () => {
  const { work } = compared(pastRun(2, { rustc: 'rustc 1.96.0' }), runs(60))
  assert.ok(work.kind === 'different')
  assert.equal(work.difference.rustc?.now, 'rustc 1.96.0')
})

test('without the units of both runs nobody knows whether the work was the same', () => {
  const untold = took(60, { units: undefined })
  const earlier = [1, 2, 3, 4, 5].map((number) => pastRun(number, untold))
  const { work, verdict } = compared(pastRun(9, untold), earlier)
  assert.equal(work.kind, 'unknown')
  assert.equal(verdict, 'not enough data')
})

test('a first run has nothing to be compared with', () => {
  assert.deepEqual(compareRuns(pastRun(1), { runs: [] }, { ref: MAIN }), {
    commands: [undefined],
    total: undefined,
    with: { ref: MAIN, upToSha: undefined },
  })
})

test('a pull request is compared with the runs up to the commit that it is merged with', () => {
  const earlier = runs(60, 61, 60, 59, 60, 90, 91)
  const scope = { ref: MAIN, baseSha: '5'.padStart(40, '0') }
  const now = pastRun(9, { ...took(61), ref: 'refs/pull/7/merge' })
  const { commands, with: others } = compareRuns(now, { runs: earlier }, scope)
  assert.deepEqual([commands[0]?.before.runId, commands[0]?.runsOfSameWork], ['1005', 5])
  assert.deepEqual(others, { ref: MAIN, upToSha: scope.baseSha })
  const unknown = compareRuns(now, { runs: earlier }, { ref: MAIN, baseSha: 'f'.repeat(40) })
  assert.equal(unknown.with.upToSha, undefined)
})

test('the same work by another linker has that as its cause where it took longer, else none', () => {
  const linked = (linker: string, seconds: number, number: number) =>
    pastRun(number, { ...took(seconds), conditions: { linker } })
  const earlier = [60, 61, 60, 59, 60, 61].map((seconds, index) =>
    linked('mold', seconds, index + 1),
  )
  const slower = compared(linked('GNU ld', 90, 9), earlier)
  assert.deepEqual([slower.work.kind, slower.verdict], ['same', 'slower'])
  assert.deepEqual(
    slower.causes.map(({ what }) => what),
    [['linker: mold -> GNU ld']],
  )
  assert.deepEqual(compared(linked('GNU ld', 60, 9), earlier).causes, [])
})

test('the noise of other jobs of the repository makes verdicts sharper', () => {
  const earlier = runs(60, 63, 58, 61, 57)
  const quiet = {
    cubes: 300 * 1.6 * 0.03 ** 3,
    squares: 300 * 0.03 ** 2,
    degrees: 300,
    slowCubes: 150 * 1.6 * 0.03 ** 3,
    slowDegrees: 150,
  }
  const now = pastRun(9, took(70))
  const alone = compareRuns(now, { runs: earlier }, { ref: MAIN }).commands[0]
  const pooled = compareRuns(now, { runs: earlier, siblings: { a: quiet } }, { ref: MAIN })
  assert.equal(alone?.verdict, 'no significant change')
  assert.equal(pooled.commands[0]?.verdict, 'slower')
})
