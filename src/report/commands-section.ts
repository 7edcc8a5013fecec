import type { CommandComparison, Comparison } from '../history/compare.ts'
import { FEWEST_RUNS } from '../history/noise.ts'
import type { CargoCommandRecord } from '../timing/command-record.ts'
import type { JobRecord } from '../timing/job-record.ts'
import { around, change, duration } from './durations.ts'
import { code, shorten } from './escape.ts'
import { type Column, count, paragraphs, table } from './markdown.ts'
import { describeDifference } from './work-words.ts'

/** A table of more rows is read by nobody. */
const MOST_ROWS = 40
export const LABEL_LENGTH = 80

interface Row {
  readonly command: CargoCommandRecord
  readonly comparison: CommandComparison | undefined
}

/** Each command's time now and before. */
export function renderCommands(record: JobRecord, comparison: Comparison | undefined): string {
  const rows = record.commands.map((command, index): Row => {
    return { command, comparison: comparison?.commands[index] }
  })
  if (rows.length === 0) return ''
  const left = rows.length - MOST_ROWS
  return paragraphs(
    table(COLUMNS, rows.slice(0, MOST_ROWS)),
    left > 0 ? `And ${left} more; the job record has them all.` : undefined,
    hasNothingBefore(record, comparison) ? NOTHING_BEFORE : whose(record, comparison),
  )
}

const NOTHING_BEFORE = 'There is no earlier run of the default branch to compare with yet.'

/** On the branch itself that goes without saying. */
function whose({ job }: JobRecord, comparison: Comparison | undefined): string | undefined {
  if (comparison?.total === undefined || job.ref === comparison.with.ref) return undefined
  const { ref, upToSha } = comparison.with
  const branch = ref === undefined ? 'all branches' : code(ref.replace('refs/heads/', ''))
  const commit =
    upToSha === undefined
      ? ''
      : `, up to the commit ${code(upToSha.slice(0, 9))} that this is merged with`
  return `Compared with runs of ${branch}${commit}.`
}

/** What failed or was cancelled is never compared, whatever ran before. */
function hasNothingBefore(record: JobRecord, comparison: Comparison | undefined): boolean {
  const ended = record.commands.some(({ outcome }) => outcome === 'succeeded')
  return ended && comparison?.total === undefined
}

const COLUMNS: readonly Column<Row>[] = [
  { title: 'Command', of: ({ command }) => code(shorten(command.label, LABEL_LENGTH)) },
  { title: 'Result', of: ({ command }) => RESULT[command.outcome](command) },
  { title: 'Now', align: 'right', of: ({ command }) => optionalDuration(command.durationMs) },
  {
    title: 'Before',
    align: 'right',
    of: ({ comparison }) => optionalDuration(comparison?.beforeMs),
  },
  {
    title: 'Change',
    align: 'right',
    of: ({ comparison }) =>
      comparison === undefined ? '' : change(comparison.changeMs, comparison.changeRatio),
  },
  {
    title: 'What that means',
    of: ({ comparison }) => (comparison === undefined ? '' : meaning(comparison)),
  },
]

const RESULT: Record<CargoCommandRecord['outcome'], (command: CargoCommandRecord) => string> = {
  succeeded: () => '',
  failed: ({ exitCode }) => (exitCode === undefined ? 'failed' : `failed (exit ${exitCode})`),
  cancelled: () => 'cancelled',
  unknown: ({ durationMs }) => (durationMs === undefined ? 'still running' : ''),
}

function optionalDuration(ms: number | undefined): string {
  return ms === undefined ? '' : duration(ms)
}

function meaning(comparison: CommandComparison): string {
  const { work, baseline, verdict, runsOfSameWork, byFiveRuns } = comparison
  if (work.kind === 'unknown') return ''
  if (work.kind === 'different') return `not comparable: ${describeDifference(work.difference)}`
  if (baseline === undefined) {
    return `same work; a verdict takes ${FEWEST_RUNS} earlier runs of it, there ${runsOfSameWork === 1 ? 'is' : 'are'} ${runsOfSameWork}`
  }
  const usual = `${around(baseline.medianMs, baseline.bandMs)} in ${count(baseline.runs, 'run')}`
  if (byFiveRuns) return `the last five runs together are **slower**: before them ${usual}`
  return verdict === 'faster' || verdict === 'slower'
    ? `**${verdict}** than usual: ${usual}`
    : `no significant change: usually ${usual}`
}
