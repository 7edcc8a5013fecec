import type { UnitRecord } from '../timing/command-record.ts'
import type { JobRecord } from '../timing/job-record.ts'
import { LABEL_LENGTH } from './commands-section.ts'
import { duration, share } from './durations.ts'
import { cell, code, codeInHtml, shorten } from './escape.ts'
import { type Column, details, paragraphs, table } from './markdown.ts'

const MOST_ROWS = 10
const NAME_LENGTH = 80

interface Row extends UnitRecord {
  readonly command: string
  /** Of all units of the job, in milliseconds of their own times. */
  readonly totalMs: number
}

/** The crates that took longest; '' when cargo told no times. */
export function renderSlowestCrates({ commands, sccache }: JobRecord): string {
  const units = commands.flatMap(({ label, units }) =>
    units.map((unit) => ({ ...unit, command: label })),
  )
  const totalMs = units.reduce((sum, { durationMs }) => sum + durationMs, 0)
  if (totalMs === 0) return ''
  const rows = units
    .map((unit): Row => ({ ...unit, totalMs }))
    .sort((one, other) => other.durationMs - one.durationMs)
    .slice(0, MOST_ROWS)
  const inSeveral = new Set(rows.map(({ command }) => command)).size > 1
  // sccache hands everything over at the end: cargo then sees no code generation of its own.
  const tellsCodegen = sccache === undefined
  const columns = [
    ...COLUMNS,
    ...(tellsCodegen ? [CODE_GENERATION] : []),
    ...(inSeveral ? [COMMAND] : []),
  ]
  const explanation = tellsCodegen ? `${SHARE} ${CODEGEN}` : SHARE
  return details(summaryOf(rows), paragraphs(table(columns, rows), explanation))
}

/** The share would not add up to the wall time: crates compile side by side. */
const SHARE = 'The share is that of the times of all crates, which overlap.'
const CODEGEN = 'Code generation is told for libraries that others wait for.'

const COLUMNS: readonly Column<Row>[] = [
  { title: 'Crate', of: ({ name, version }) => code(shorten(`${name} ${version}`, NAME_LENGTH)) },
  { title: 'What', of: ({ target }) => whatOf(target) },
  { title: 'Time', align: 'right', of: ({ durationMs }) => duration(durationMs) },
  { title: 'Share', align: 'right', of: ({ durationMs, totalMs }) => share(durationMs, totalMs) },
]

const CODE_GENERATION: Column<Row> = {
  title: 'Code generation',
  align: 'right',
  of: ({ codegenMs, durationMs }) =>
    codegenMs === undefined ? '' : `${duration(codegenMs)} (${share(codegenMs, durationMs)})`,
}

const COMMAND: Column<Row> = {
  title: 'Command',
  of: ({ command }) => code(shorten(command, LABEL_LENGTH)),
}

function whatOf(target: string): string {
  return target === '' ? 'library' : cell(shorten(target.replaceAll('"', ''), NAME_LENGTH))
}

function summaryOf(rows: readonly Row[]): string {
  const names = rows
    .slice(0, 3)
    .map(({ name, durationMs }) => `${codeInHtml(shorten(name, 40))} ${duration(durationMs)}`)
  return `<b>Slowest crates</b>: ${names.join(', ')}`
}
