import type { Verdict } from '../history/verdict.ts'
import { type CellReport, type CommandReport, latestReports, plainName } from './cell-report.ts'
import { change, duration } from './durations.ts'
import { cell, code, shorten } from './escape.ts'
import { fitSections, type Section } from './fit.ts'
import { type Column, count, details, table } from './markdown.ts'

/** GitHub's own error text names 65,536 characters for a comment. */
const LIMIT_BYTES = 64_000

const MOST_ROWS = 150
const NAME_LENGTH = 80

export interface CommentParts {
  readonly reports: readonly CellReport[]
  /** The page of the run; no link where it is not known. */
  readonly runUrl: string | undefined
}

type RowVerdict = Verdict | 'cancelled' | 'failed' | 'other work'

interface Row {
  readonly report: CellReport
  readonly verdict: RowVerdict
  readonly nowMs: number
  /** Of the commands that have both times. */
  readonly compared: { readonly nowMs: number; readonly beforeMs: number } | undefined
}

const WORDS: Record<RowVerdict, string> = {
  failed: 'failed',
  slower: '**slower**',
  cancelled: 'cancelled',
  'other work': 'other work than before',
  faster: '**faster**',
  'no significant change': 'no significant change',
  'not enough data': 'no verdict yet',
}

/** What should be seen first stands first. */
const ORDER = Object.keys(WORDS)

/** The comment on a pull request: a row for each job of the run, whoever writes it. */
export function renderComment({ reports, runUrl }: CommentParts): string {
  const rows = latestReports(reports)
    .map(toRow)
    .toSorted((one, other) => ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict))
  const shown = rows.slice(0, MOST_ROWS)
  const sections: readonly Section[] = [
    { name: 'headline', importance: 100, markdown: headline(rows) },
    { name: 'jobs', importance: 90, markdown: table(COLUMNS, shown) },
    { name: 'commands', importance: 20, markdown: renderCommands(shown) },
    { name: 'more', importance: 50, markdown: footer(rows.length - shown.length, runUrl) },
  ]
  return fitSections(sections, LIMIT_BYTES)
}

function toRow(report: CellReport): Row {
  const timed = report.commands.filter(
    ({ nowMs, beforeMs }) => nowMs !== undefined && beforeMs !== undefined,
  )
  const sumOf = (read: (command: CommandReport) => number | undefined): number =>
    timed.reduce((sum, command) => sum + (read(command) ?? 0), 0)
  return {
    report,
    verdict: verdictOf(report),
    nowMs: report.commands.reduce((sum, { nowMs = 0 }) => sum + nowMs, 0),
    compared:
      timed.length === 0
        ? undefined
        : { nowMs: sumOf(({ nowMs }) => nowMs), beforeMs: sumOf(({ beforeMs }) => beforeMs) },
  }
}

function verdictOf({ commands }: CellReport): RowVerdict {
  const outcomes = new Set(commands.map(({ outcome }) => outcome))
  if (outcomes.has('failed')) return 'failed'
  if (outcomes.has('cancelled')) return 'cancelled'
  const verdicts = new Set(commands.map(({ verdict }) => verdict))
  if (verdicts.has('slower')) return 'slower'
  if (commands.some(({ otherWork }) => otherWork)) return 'other work'
  if (verdicts.has('faster')) return 'faster'
  return verdicts.has('no significant change') ? 'no significant change' : 'not enough data'
}

function headline(rows: readonly Row[]): string {
  const jobs = count(rows.length, 'job')
  const withVerdict = (verdict: RowVerdict) => rows.filter((row) => row.verdict === verdict).length
  const parts = (['slower', 'faster', 'failed', 'cancelled', 'other work'] as const)
    .map((verdict) => ({ verdict, number: withVerdict(verdict) }))
    .filter(({ number }) => number > 0)
    .map(
      ({ verdict, number }) =>
        `${number} ${verdict === 'other work' ? 'with other work' : verdict}`,
    )
  const verdict = parts.length === 0 ? 'no significant change' : parts.join(', ')
  return `### cargo in ${jobs}: ${verdict}`
}

const COLUMNS: readonly Column<Row>[] = [
  { title: 'Verdict', of: ({ verdict }) => WORDS[verdict] },
  { title: 'Job', of: ({ report }) => cell(shorten(plainName(report), NAME_LENGTH)) },
  { title: 'cargo took', align: 'right', of: ({ nowMs }) => duration(nowMs) },
  {
    title: 'Run before',
    align: 'right',
    of: ({ compared }) => (compared === undefined ? '' : duration(compared.beforeMs)),
  },
  {
    title: 'Change',
    align: 'right',
    of: ({ compared }) => {
      if (compared === undefined || compared.beforeMs === 0) return ''
      const changeMs = compared.nowMs - compared.beforeMs
      return change(changeMs, changeMs / compared.beforeMs)
    },
  },
  {
    title: 'Compiled',
    align: 'right',
    of: ({ report: { units } }) =>
      units === undefined ? '' : `${units.compiled} of ${units.total}`,
  },
  {
    title: 'From sccache',
    align: 'right',
    of: ({ report: { sccache } }) => {
      const requests = (sccache?.hits ?? 0) + (sccache?.misses ?? 0)
      return requests === 0 ? '' : `${sccache?.hits} of ${requests}`
    },
  },
  {
    title: 'Warnings',
    align: 'right',
    of: ({ report: { warnings } }) => (warnings === 0 ? '' : String(warnings)),
  },
]

interface CommandRow {
  readonly report: CellReport
  readonly command: CommandReport
}

function renderCommands(rows: readonly Row[]): string {
  const commands = rows.flatMap(({ report }) =>
    report.commands.map((command): CommandRow => ({ report, command })),
  )
  if (commands.length <= rows.length) return ''
  return details('<b>Each command</b>', table(COMMAND_COLUMNS, commands.slice(0, MOST_ROWS)))
}

const COMMAND_COLUMNS: readonly Column<CommandRow>[] = [
  { title: 'Job', of: ({ report }) => cell(shorten(plainName(report), NAME_LENGTH)) },
  { title: 'Command', of: ({ command }) => code(shorten(command.label, NAME_LENGTH)) },
  {
    title: 'Now',
    align: 'right',
    of: ({ command: { nowMs } }) => (nowMs === undefined ? '' : duration(nowMs)),
  },
  {
    title: 'Usual',
    align: 'right',
    of: ({ command: { usualMs } }) => (usualMs === undefined ? '' : duration(usualMs)),
  },
  { title: 'Verdict', of: ({ command }) => commandWords(command) },
]

function commandWords({ outcome, verdict, otherWork }: CommandReport): string {
  if (outcome === 'failed' || outcome === 'cancelled') return outcome
  if (otherWork && verdict === 'not enough data') return WORDS['other work']
  return WORDS[verdict ?? 'not enough data']
}

function footer(left: number, runUrl: string | undefined): string {
  const more = left > 0 ? `And ${count(left, 'job')} more. ` : ''
  const where = runUrl === undefined ? 'The job summaries' : `[The job summaries](${runUrl})`
  return `${more}${where} say why: causes, slowest crates, cache, linker and settings.`
}
