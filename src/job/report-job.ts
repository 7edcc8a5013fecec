import { join } from 'node:path'
import { compareRuns } from '../history/compare.ts'
import { decodeHistory, type History } from '../history/history.ts'
import { toPastRun } from '../history/past-run.ts'
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

/** Compares with the earlier runs, writes the job summary, and returns what the earlier runs were. */
export async function report(
  { state, places, record: { record, notes }, warnings }: ReportRequest,
  { files, job, log }: Runner,
): Promise<History> {
  const history = decodeHistory(await files.readText(join(places.history, HISTORY_FILE)))
  const comparison = compareRuns(toPastRun(record), history, {
    ref: job.context.defaultBranchRef,
  })
  const advice = adviseOnPush(job.context, record.cache.restoredKey !== undefined)
  const summary = renderSummary({
    record,
    comparison,
    warnings,
    notes: advice === undefined ? notes : [...notes, advice],
  })
  if (state.inputs.summary) {
    const failure = { what: 'write the job summary', otherwise: 'The numbers are in the record.' }
    await attempt(failure, () => job.writeSummary(summary), log)
  }
  return history
}
