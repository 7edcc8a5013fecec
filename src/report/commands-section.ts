import type { CommandComparison, Comparison } from '../history/compare.ts'
import { FEWEST_RUNS } from '../history/noise.ts'
import type { CargoCommandRecord } from '../timing/command-record.ts'
import type { JobRecord } from '../timing/job-record.ts'
import { around, change, duration } from './durations.ts'
import { code, shorten } from './escape.ts'
import { type Column, count, paragraphs, table } from './markdown.ts'
import { commitOf, markdownScript, runLink, type Script } from './script.ts'
import { describeDifference } from './work-words.ts'

/** A table of more rows is read by nobody. */
const MOST_ROWS = 40
export const LABEL_LENGTH = 80

interface Row {
  readonly command: CargoCommandRecord
  readonly comparison: CommandComparison | undefined
}

/** Each command's time now and before. */
export function renderCommands(
  record: JobRecord,
  comparison: Comparison | undefined,
  repositoryUrl?: string | undefined,
): string {
  const rows = record.commands.map((command, index): Row => {
    return { command, comparison: comparison?.commands[index] }
  })
  if (rows.length === 0) return ''
  const left = rows.length - MOST_ROWS
  return paragraphs(
    table(COLUMNS, rows.slice(0, MOST_ROWS)),
    left > 0 ? `And ${left} more; the job record has them all.` : undefined,
    hasNothingBefore(record, comparison)
      ? NOTHING_BEFORE
      : baselineOf(comparison, markdownScript(repositoryUrl)),
  )
}

const NOTHING_BEFORE = 'No baseline yet: no earlier run of the default branch is known.'

/** Which run "before" is: of several, the newest. */
function baselineOf(comparison: Comparison | undefined, script: Script): string | undefined {
  const compared = (comparison?.commands ?? []).filter((command) => command !== undefined)
  const before = compared.at(-1)?.before
  if (comparison?.total === undefined || before === undefined) return undefined
  const { ref, upToSha } = comparison.with
  const branch = ref === undefined ? 'all branches' : code(ref.replace('refs/heads/', ''))
  const merged = upToSha === undefined ? '' : ', the newest that this is merged with'
  const run = `${runLink(script, before.runId)} at ${commitOf(script, before.sha)}`
  return `Baseline: ${branch}, ${run}${merged}.`
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
    title: 'Verdict',
    of: ({ command, comparison }) => (comparison === undefined ? '' : meaning(comparison, command)),
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

function meaning(comparison: CommandComparison, { unitCounts }: CargoCommandRecord): string {
  const { work, baseline, verdict, runsOfSameWork, byFiveRuns } = comparison
  if (work.kind === 'unknown') return ''
  if (work.kind === 'different') return describeDifference(work.difference, unitCounts?.total)
  if (baseline === undefined) {
    return `comparable; verdict after ${FEWEST_RUNS} such runs (${runsOfSameWork} so far)`
  }
  const usual = `${around(baseline.medianMs, baseline.bandMs)} in ${count(baseline.runs, 'run')}`
  if (byFiveRuns) return `the last five runs together are **slower**: before them ${usual}`
  return verdict === 'faster' || verdict === 'slower'
    ? `**${verdict}** than usual: ${usual}`
    : `no significant change: usually ${usual}`
}
