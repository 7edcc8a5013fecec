import { decodeAuditLine } from '../../audit/audit-line.ts'
import { type Comparison, compareRuns, ownNoise } from '../../history/compare.ts'
import type { History } from '../../history/history.ts'
import { toPastRun } from '../../history/past-run.ts'
import { hadNoUse } from '../../report/cache-words.ts'
import { type CellReport, cellReport } from '../../report/cell-report.ts'
import { plainHeadline } from '../../report/headline.ts'
import { renderSummary } from '../../report/summary.ts'
import type { Runner } from '../../runner/ports.ts'
import { hasRestored } from '../../timing/has-restored.ts'
import { attempt } from '../attempt.ts'
import { adviseOnPush } from '../look/may-write.ts'
import type { Places } from '../places.ts'
import type { JobState } from '../state.ts'
import { repositoryUrl } from './addresses.ts'
import { adviseOnTags } from './advise-on-tags.ts'
import type { CompletedRecord } from './complete-record.ts'
import { readHistory } from './job-history.ts'
import { worthSummary } from './worth-reporting.ts'

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
  /** What happened, in a sentence for the log. */
  readonly headline: string
}

/** Compares with the earlier runs and writes the job summary. */
export async function report(
  { state, places, record: { record, notes }, warnings }: ReportRequest,
  runner: Runner,
): Promise<Reported> {
  const { job, log } = runner
  const history = await readHistory(state, places, runner)
  const now = toPastRun(record)
  const scope = { ref: job.context.defaultBranchRef, baseSha: job.context.pullRequest?.baseSha }
  const comparison = compareRuns(now, history, scope)
  const found =
    hasRestored(record.cache) || state.kept?.restoredKey !== undefined || hadNoUse(record)
  const situation = { found, write: state.write }
  const advice = adviseOnPush(job.context, situation) ?? (await adviseOnTags(situation, runner))
  const summary = renderSummary({
    record,
    comparison,
    history,
    audit: decodeAuditLine(await runner.files.readText(places.auditLine)),
    warnings,
    repositoryUrl: repositoryUrl(job.context),
    notes: [record.cache.snapshot?.missed, advice, ...notes].filter((note) => note !== undefined),
  })
  if (worthSummary(state.inputs.summary, { record, comparison, warnings: warnings.length })) {
    const failure = { what: 'write the job summary', otherwise: 'The numbers are in the record.' }
    await attempt(failure, () => job.writeSummary(summary), log)
  }
  const noise = ownNoise(now, history, scope)
  const cell = cellReport({ record, comparison, history, noise, warnings: warnings.length })
  return { history, comparison, cell, headline: plainHeadline(record, comparison) }
}
