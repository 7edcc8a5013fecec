import type { Comparison } from '../../history/compare.ts'
import { isChange } from '../../history/verdict.ts'
import type { CellReport } from '../../report/cell-report.ts'
import type { JobRecord } from '../../timing/job-record.ts'
import type { ReportMode } from '../parse-input.ts'

interface JobEnd {
  readonly record: Pick<JobRecord, 'commands'>
  readonly comparison: Comparison
  /** How many warnings the summary would show. */
  readonly warnings: number
}

/** Whether the job's summary has what its reader asked to be told. */
export function worthSummary(mode: ReportMode, { record, comparison, warnings }: JobEnd): boolean {
  const failed = record.commands.some(({ outcome }) => outcome === 'failed')
  if (mode === 'on-failure') return failed
  if (mode !== 'on-change') return mode === 'always'
  const changed = comparison.commands.some((command) => command && isChange(command.verdict))
  return failed || changed || warnings > 0
}

/** Whether the jobs' reports are worth a comment where there is none; one that is there is kept true in any case. */
export function worthComment(mode: ReportMode, reports: readonly CellReport[]): boolean {
  const commands = reports.flatMap(({ commands }) => commands)
  if (mode === 'on-failure') return commands.some(({ outcome }) => outcome === 'failed')
  if (mode !== 'on-change') return mode === 'always'
  return commands.some(({ verdict }) => verdict !== undefined && isChange(verdict))
}
