import { join } from 'node:path'
import { type Comparison, compareRuns, ownNoise } from '../history/compare.ts'
import { decodeHistory, type History } from '../history/history.ts'
import { toPastRun } from '../history/past-run.ts'
import { type CellReport, cellReport } from '../report/cell-report.ts'
import { renderSummary } from '../report/summary.ts'
import type { Runner } from '../runner/ports.ts'
import { attempt } from './attempt.ts'
import type { CompletedRecord } from './complete-record.ts'
import { adviseOnPush } from './may-write.ts'
import type { Places } from './places.ts'
import type { JobState } from './state.ts'

/** The one file in the folder that travels as the history. */
export const HISTORY_FILE = 'history.json'

interface ReportRequest {
  readonly state: JobState
  readonly places: Places
  readonly record: CompletedRecord
  readonly warnings: readonly string[]
}

export interface Reported {
  /** What the earlier runs were. */
  readonly history: History
  readonly comparison: Comparison
  /** What this job tells the other jobs of its run. */
  readonly cell: CellReport
}

/** Compares with the earlier runs and writes the job summary. */
export async function report(
  { state, places, record: { record, notes }, warnings }: ReportRequest,
  { files, job, log }: Runner,
): Promise<Reported> {
  const history = decodeHistory(await files.readText(join(places.history, HISTORY_FILE)))
  const now = toPastRun(record)
  const scope = { ref: job.context.defaultBranchRef, baseSha: job.context.pullRequest?.baseSha }
  const comparison = compareRuns(now, history, scope)
  const advice = adviseOnPush(job.context, record.cache.restoredKey !== undefined)
  const summary = renderSummary({
    record,
    comparison,
    history,
    warnings,
    notes: advice === undefined ? notes : [...notes, advice],
  })
  if (state.inputs.summary) {
    const failure = { what: 'write the job summary', otherwise: 'The numbers are in the record.' }
    await attempt(failure, () => job.writeSummary(summary), log)
  }
  const noise = ownNoise(now, history, scope)
  const cell = cellReport({ record, comparison, history, noise, warnings: warnings.length })
  return { history, comparison, cell }
}
