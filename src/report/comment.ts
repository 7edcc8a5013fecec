import { FEWEST_RUNS } from '../history/noise.ts'
import { type CellReport, type CommandReport, plainName } from './cell-report.ts'
import { ORDER, type Row, type RowVerdict, rowsOf } from './comment-rows.ts'
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

const WORDS: Record<RowVerdict, string> = {
  failed: 'failed',
  slower: '**slower**',
  cancelled: 'cancelled',
  'not comparable': 'not comparable',
  faster: '**faster**',
  'no significant change': 'no significant change',
  'not enough data': 'no verdict yet',
}

/** The comment on a pull request: a row for each job of the run, whoever writes it. */
export function renderComment({ reports, runUrl }: CommentParts): string {
  const rows = rowsOf(reports)
  const shown = rows.slice(0, MOST_ROWS)
  const sections: readonly Section[] = [
    { name: 'headline', importance: 100, markdown: headline(rows) },
    { name: 'jobs', importance: 90, markdown: table(COLUMNS, shown) },
    { name: 'commands', importance: 20, markdown: renderCommands(shown) },
    { name: 'more', importance: 50, markdown: footer(rows, runUrl) },
  ]
  return fitSections(sections, LIMIT_BYTES)
}

/** In the order of the rows; what is as usual is only news where nothing else is. */
function headline(rows: readonly Row[]): string {
  const [first] = rows
  if (first !== undefined && rows.length === 1) return `### cargo: ${ALONE[first.verdict]}`
  const withVerdict = (verdict: RowVerdict) => rows.filter((row) => row.verdict === verdict).length
  const parts = ORDER.flatMap((verdict) => {
    const number = withVerdict(verdict)
    return number === 0 || QUIET.has(verdict) ? [] : [`${number} ${verdict}`]
  })
  const quiet =
    withVerdict('no significant change') > 0 ? 'no significant change' : WORDS['not enough data']
  const jobs = count(rows.length, 'job')
  return `### cargo in ${jobs}: ${parts.length === 0 ? quiet : parts.join(', ')}`
}

const ALONE: Record<RowVerdict, string> = {
  ...WORDS,
  slower: 'slower than usual',
  faster: 'faster than usual',
  'not comparable': 'not comparable with the run before',
}

const QUIET: ReadonlySet<RowVerdict> = new Set(['no significant change', 'not enough data'])

const COLUMNS: readonly Column<Row>[] = [
  { title: 'Verdict', of: ({ verdict }) => WORDS[verdict] },
  { title: 'Job', of: ({ report }) => nameOf(report) },
  { title: 'cargo took', align: 'right', of: ({ nowMs }) => duration(nowMs) },
  {
    title: 'Change',
    align: 'right',
    of: ({ compared }) => {
      if (compared === undefined || compared.againstMs === 0) return ''
      const changeMs = compared.nowMs - compared.againstMs
      return change(changeMs, changeMs / compared.againstMs)
    },
  },
  {
    title: 'Usual',
    align: 'right',
    of: ({ compared }) => {
      if (compared === undefined) return ''
      const notes = [
        compared.isUsual ? '' : 'last\u00a0run',
        compared.isPart ? 'in\u00a0part' : '',
      ].filter((note) => note !== '')
      const time = duration(compared.againstMs)
      return notes.length === 0 ? time : `${time} (${notes.join(', ')})`
    },
  },
  {
    title: 'Compiled',
    align: 'right',
    of: ({ report: { units, sccache } }) => {
      if (units === undefined) return ''
      const from =
        sccache === undefined || sccache.hits === 0 ? '' : ` (${sccache.hits} from sccache)`
      return `${units.compiled} of ${units.total}${from}`
    },
  },
]

function nameOf(report: CellReport): string {
  return cell(shorten(plainName(report), NAME_LENGTH))
}

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
  { title: 'Job', of: ({ report }) => nameOf(report) },
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
  if (otherWork && verdict === 'not enough data') return WORDS['not comparable']
  return WORDS[verdict ?? 'not enough data']
}

function footer(rows: readonly Row[], runUrl: string | undefined): string {
  const left = rows.length - MOST_ROWS
  const where = runUrl === undefined ? 'The job summaries' : `[The job summaries](${runUrl})`
  const sentences = [
    left > 0 ? `And ${count(left, 'job')} more.` : '',
    rows.some(({ verdict }) => verdict === 'not enough data') ? NO_VERDICT : '',
    warningsOf(rows),
    `${where} say why: causes, slowest crates, cache, linker and settings.`,
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

const NO_VERDICT = `A verdict takes ${FEWEST_RUNS} runs of the default branch that did the same work.`

function warningsOf(rows: readonly Row[]): string {
  const warned = rows.filter(({ report: { warnings } }) => warnings > 0)
  const warnings = warned.reduce((sum, { report }) => sum + report.warnings, 0)
  const [first] = warned
  if (first === undefined) return ''
  const where = warned.length === 1 ? nameOf(first.report) : count(warned.length, 'job')
  return `${count(warnings, 'warning')} in ${where}.`
}
