import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Comparison } from '../../src/history/compare.ts'
import { REPORT_MODES, type ReportMode } from '../../src/job/parse-input.ts'
import { worthComment, worthSummary } from '../../src/job/report/worth-reporting.ts'
import type { CellReport } from '../../src/report/cell-report.ts'
import { buildCommand, jobRecord } from '../report/sample-record.ts'

const QUIET = {
  commands: [undefined],
  total: undefined,
  with: { ref: undefined, upToSha: undefined },
}
const SLOWER = { ...QUIET, commands: [{ verdict: 'slower' }] } as unknown as Comparison
const FAILED = jobRecord({ commands: [buildCommand({ outcome: 'failed' })] })

/** The modes that write. */
function writing(isWorth: (mode: ReportMode) => boolean): readonly ReportMode[] {
  return REPORT_MODES.filter(isWorth)
}

test('a summary is written by what happened and by what its reader asked for', () => {
  const all = (record: typeof FAILED, comparison: Comparison, warnings: number) =>
    writing((mode) => worthSummary(mode, { record, comparison, warnings }))
  assert.deepEqual(all(jobRecord(), QUIET, 0), ['always'])
  assert.deepEqual(all(jobRecord(), SLOWER, 0), ['always', 'on-change'])
  assert.deepEqual(all(jobRecord(), QUIET, 1), ['always', 'on-change'])
  assert.deepEqual(all(FAILED, QUIET, 0), ['always', 'on-change', 'on-failure'])
})

test('a comment is news where a time has changed, and failures are told to who asked for them', () => {
  const all = (command: object) =>
    writing((mode) => worthComment(mode, [{ commands: [command] } as unknown as CellReport]))
  assert.deepEqual(all({ verdict: 'not enough data', otherWork: true }), ['always'])
  assert.deepEqual(all({ verdict: 'slower' }), ['always', 'on-change'])
  assert.deepEqual(all({ outcome: 'failed' }), ['always', 'on-failure'])
})
