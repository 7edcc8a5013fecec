import type { Verdict } from '../history/verdict.ts'
import { type CellReport, type CommandReport, latestReports } from './cell-report.ts'

export type RowVerdict = Verdict | 'cancelled' | 'failed' | 'not comparable'

/** A job of the comment. */
export interface Row {
  readonly report: CellReport
  readonly verdict: RowVerdict
  readonly nowMs: number
  /** Of the commands that have both times: what is usual, or where that is not known, the run before. */
  readonly compared: Compared | undefined
}

interface Compared {
  readonly nowMs: number
  readonly againstMs: number
  readonly isUsual: boolean
  /** Whether other commands of the job have nothing to be compared with. */
  readonly isPart: boolean
}

/** What should be seen first stands first. */
export const ORDER: readonly RowVerdict[] = [
  'failed',
  'slower',
  'cancelled',
  'not comparable',
  'faster',
  'no significant change',
  'not enough data',
]

export function rowsOf(reports: readonly CellReport[]): readonly Row[] {
  return latestReports(reports)
    .map(toRow)
    .toSorted((one, other) => ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict))
}

function toRow(report: CellReport): Row {
  return {
    report,
    verdict: verdictOf(report),
    nowMs: report.commands.reduce((sum, { nowMs = 0 }) => sum + nowMs, 0),
    compared: comparedOf(report),
  }
}

/**
 * A verdict is one on the usual time: the same row tells no other change than that. What was cut
 * short took no time that says anything.
 */
function comparedOf({ commands }: CellReport): Compared | undefined {
  const isCut = commands.some(({ outcome }) => outcome === 'failed' || outcome === 'cancelled')
  const timed = commands.filter(
    ({ nowMs, beforeMs }) => nowMs !== undefined && beforeMs !== undefined,
  )
  if (isCut || timed.length === 0) return undefined
  const isUsual = timed.every(({ usualMs }) => usualMs !== undefined)
  const sumOf = (read: (command: CommandReport) => number | undefined): number =>
    timed.reduce((sum, command) => sum + (read(command) ?? 0), 0)
  return {
    nowMs: sumOf(({ nowMs }) => nowMs),
    againstMs: sumOf(({ usualMs, beforeMs }) => (isUsual ? usualMs : beforeMs)),
    isUsual,
    isPart: timed.length < commands.length,
  }
}

function verdictOf({ commands }: CellReport): RowVerdict {
  const outcomes = new Set(commands.map(({ outcome }) => outcome))
  if (outcomes.has('failed')) return 'failed'
  if (outcomes.has('cancelled')) return 'cancelled'
  const verdicts = new Set(commands.map(({ verdict }) => verdict))
  if (verdicts.has('slower')) return 'slower'
  if (commands.some(({ otherWork }) => otherWork)) return 'not comparable'
  if (verdicts.has('faster')) return 'faster'
  return verdicts.has('no significant change') ? 'no significant change' : 'not enough data'
}
