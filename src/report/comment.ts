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

interface CommentParts {
  readonly reports: readonly CellReport[]
  /** The page of the run; no link where it is not known. */
  readonly runUrl: string | undefined
  /** Where the trend page is, as Markdown; absent where there is none. */
  readonly trendPage?: string | undefined
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
export function renderComment({ reports, runUrl, trendPage }: CommentParts): string {
  const rows = rowsOf(reports)
  const shown = rows.slice(0, MOST_ROWS)
  const sections: readonly Section[] = [
    { name: 'headline', importance: 100, markdown: headline(rows) },
    { name: 'jobs', importance: 90, markdown: table(columnsFor(runUrl), shown) },
    { name: 'commands', importance: 20, markdown: renderCommands(shown) },
    { name: 'more', importance: 50, markdown: footer(rows, { runUrl, trendPage }) },
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
    return number === 0 || QUIET.has(verdict)
      ? []
      : [`${number} ${verdict}${byHowMuch(rows, verdict)}`]
  })
  const quiet =
    withVerdict('no significant change') > 0 ? 'no significant change' : WORDS['not enough data']
  const jobs = count(rows.length, 'job')
  return `### cargo in ${jobs}: ${parts.length === 0 ? quiet : parts.join(', ')}`
}

/** Of a job that alone is slower or faster, which one and by how much. */
function byHowMuch(rows: readonly Row[], verdict: RowVerdict): string {
  const [row, ...others] = rows.filter((row) => row.verdict === verdict)
  if (row?.compared === undefined || others.length > 0 || !/^(slower|faster)$/.test(verdict))
    return ''
  const { nowMs, againstMs } = row.compared
  return ` (${nameOf(row.report)} ${change(nowMs - againstMs, 0)})`
}

const ALONE: Record<RowVerdict, string> = {
  ...WORDS,
  slower: 'slower than usual',
  faster: 'faster than usual',
  'not comparable': 'not comparable with the baseline',
}

const QUIET: ReadonlySet<RowVerdict> = new Set(['no significant change', 'not enough data'])

function columnsFor(runUrl: string | undefined): readonly Column<Row>[] {
  return [
    { title: 'Verdict', of: ({ verdict }) => WORDS[verdict] },
    { title: 'Job', of: ({ report }) => linkOf(report, runUrl) },
    { title: 'cargo took', align: 'right', of: ({ nowMs }) => duration(nowMs) },
    { title: 'Change', align: 'right', of: ({ compared }) => changeOf(compared) },
    { title: 'Baseline', of: baselineOf },
    { title: 'Cache', of: ({ report }) => cacheOf(report) },
  ]
}

/** To the job's log, where its address is known. */
function linkOf(report: CellReport, runUrl: string | undefined): string {
  const name = nameOf(report)
  if (runUrl === undefined || report.jobId === undefined) return name
  return `[${name}](${runUrl}/job/${report.jobId})`
}

function changeOf(compared: Row['compared']): string {
  if (compared === undefined || compared.againstMs === 0) return ''
  const changeMs = compared.nowMs - compared.againstMs
  return change(changeMs, changeMs / compared.againstMs)
}

/** `43 s usual, main@93f8fc9`: the time, of which runs it is, and the newest commit among them. */
function baselineOf({ compared, report: { baseline } }: Row): string {
  if (compared === undefined) return ''
  const { againstMs, isUsual, isPart } = compared
  const which = [isUsual ? 'usual' : 'last\u00a0run', isPart ? 'in\u00a0part' : '']
  const time = [duration(againstMs), ...which.filter((part) => part !== '')].join('\u00a0')
  if (baseline === undefined) return time
  const branch = (baseline.ref ?? '').replace('refs/heads/', '')
  const commit = baseline.sha.slice(0, 7)
  return `${time}, ${code(shorten(branch === '' ? commit : `${branch}@${commit}`, NAME_LENGTH))}`
}

/** `hit: 319 of 319 units`; without a cache, what was compiled. */
function cacheOf({ cache, cached, units }: CellReport): string {
  const what =
    cached === undefined
      ? units && `${count(units.compiled, 'unit')} compiled`
      : `${cached.cached} of ${count(cached.total, 'unit')}`
  if (cache === undefined) return cached === undefined ? (what ?? '') : `${what} from sccache`
  return what === undefined ? cache.verdict : `${cache.verdict}: ${what}`
}

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

function footer(
  rows: readonly Row[],
  { runUrl, trendPage }: Pick<CommentParts, 'runUrl' | 'trendPage'>,
): string {
  const left = rows.length - MOST_ROWS
  const where = runUrl === undefined ? 'The job summaries' : `[The job summaries](${runUrl})`
  const sentences = [
    left > 0 ? `And ${count(left, 'job')} more.` : '',
    rows.some(({ verdict }) => verdict === 'not enough data') ? NO_VERDICT : '',
    warningsOf(rows),
    `${where} say why: causes, slowest crates, cache, linker and settings.`,
    trendPage === undefined ? '' : `All runs over time: ${trendPage}.`,
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

const NO_VERDICT = `Verdicts need ${FEWEST_RUNS} comparable runs on the default branch.`

function warningsOf(rows: readonly Row[]): string {
  const warned = rows.filter(({ report: { warnings } }) => warnings > 0)
  const warnings = warned.reduce((sum, { report }) => sum + report.warnings, 0)
  const [first] = warned
  if (first === undefined) return ''
  const where = warned.length === 1 ? nameOf(first.report) : count(warned.length, 'job')
  return `${count(warnings, 'warning')} in ${where}.`
}
