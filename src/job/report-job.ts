import type { AuditReport } from '../audit/audit-report.ts'
import { compareRuns } from '../history/compare.ts'
import type { History } from '../history/history.ts'
import { toPastRun } from '../history/past-run.ts'
import { renderSummary } from '../report/summary.ts'
import type { Runner } from '../runner/ports.ts'
import { hasRestored } from './announce.ts'
import { attempt } from './attempt.ts'
import type { CompletedRecord } from './complete-record.ts'
import { readHistory } from './job-history.ts'
import { adviseOnPush } from './may-write.ts'
import type { Places } from './places.ts'
import type { JobState } from './state.ts'

interface ReportRequest {
  readonly state: JobState
  readonly places: Places
  readonly record: CompletedRecord
  readonly audit: AuditReport | undefined
  readonly warnings: readonly string[]
}

/** Compares with the earlier runs, writes the job summary, and returns what the earlier runs were. */
export async function report(
  { state, places, record: { record, notes }, audit, warnings }: ReportRequest,
  runner: Runner,
): Promise<History> {
  const { job, log } = runner
  const history = await readHistory(state, places, runner)
  const comparison = compareRuns(toPastRun(record), history, job.context.defaultBranchRef)
  const advice = adviseOnPush(job.context, hasRestored(record.cache))
  const summary = renderSummary({
    record,
    comparison,
    audit,
    warnings,
    notes: advice === undefined ? notes : [...notes, advice],
  })
  if (state.inputs.summary) {
    const failure = { what: 'write the job summary', otherwise: 'The numbers are in the record.' }
    await attempt(failure, () => job.writeSummary(summary), log)
  }
  return history
}
