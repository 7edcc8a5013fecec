import type { Cause } from '../history/causes.ts'
import type { CommandComparison, Comparison } from '../history/compare.ts'
import type { UnitChange } from '../history/unit-changes.ts'
import { LABEL_LENGTH } from './commands-section.ts'
import { change, duration } from './durations.ts'
import { code, codeInHtml, shorten } from './escape.ts'
import { type Column, count, details, listed, paragraphs, table } from './markdown.ts'

const MOST_NAMES = 4
const MOST_UNITS = 10
const MOST_IN_SHORT = 2
const MOST_ROWS = 30
const NAME_LENGTH = 110

/** One cause, however many commands have it: another toolchain is not one for each of them. */
interface Row {
  readonly labels: readonly string[]
  readonly cause: Cause
}

/** Why times differ from the run before, with the seconds of each cause; '' where there is none. */
export function renderCauses(comparison: Comparison | undefined): string {
  const commands = (comparison?.commands ?? []).filter((command) => command !== undefined)
  const rows = rowsOf(commands)
  return paragraphs(
    rows.length === 0
      ? undefined
      : details(
          `<b>Why the time differs</b>: ${listed(firstOfKind(rows).map(inShort), MOST_IN_SHORT)}`,
          paragraphs(table(columnsFor(commands), rows.slice(0, MOST_ROWS)), aboutTimes(rows)),
        ),
    renderUnits(commands),
  )
}

function rowsOf(commands: readonly CommandComparison[]): readonly Row[] {
  const rows = new Map<string, Row>()
  for (const { label, causes } of commands) {
    for (const cause of causes) {
      const key = JSON.stringify([cause.kind, cause.what])
      const known = rows.get(key)
      rows.set(key, {
        labels: [...(known?.labels ?? []), label],
        cause: { ...cause, changeMs: cause.changeMs + (known?.cause.changeMs ?? 0) },
      })
    }
  }
  return [...rows.values()].toSorted(
    (one, other) => Math.abs(other.cause.changeMs) - Math.abs(one.cause.changeMs),
  )
}

/** Crates that two commands share would be told twice. */
function firstOfKind(rows: readonly Row[]): readonly Row[] {
  return rows.filter(
    ({ cause }, index) => index === rows.findIndex((row) => row.cause.kind === cause.kind),
  )
}

function inHtml(name: string): string {
  return codeInHtml(shorten(name, NAME_LENGTH))
}

function inShort({ cause: { kind, what, changeMs } }: Row): string {
  const words = kind === 'conditions' ? listed(what.map(inHtml), 1) : WORDS[kind](what.length)
  return changeMs === 0 ? words : `${words} (${change(changeMs, 0)})`
}

function aboutTimes(rows: readonly Row[]): string {
  return rows.some(({ cause: { changeMs } }) => changeMs !== 0) ? OVERLAP : ''
}

const OVERLAP = 'Times are sums over crates, which compile in parallel: the wall time changes less.'

const WORDS: Record<Cause['kind'], (number: number) => string> = {
  added: (number) => `${count(number, 'crate')} that no earlier run built`,
  bumped: (number) => `${count(number, 'crate')} of another version`,
  conditions: () => 'tools, settings or caches differ',
  'done again': (number) => `${count(number, 'crate')} rebuilt`,
  features: (number) => `${count(number, 'crate')} with more features`,
  spared: (number) => `${count(number, 'crate')} not built this time`,
}

function columnsFor(commands: readonly CommandComparison[]): readonly Column<Row>[] {
  const isAll = ({ labels }: Row): boolean => labels.length === commands.length
  const names = ({ labels }: Row): string =>
    listed(
      [...new Set(labels)].map((label) => code(shorten(label, LABEL_LENGTH))),
      MOST_NAMES,
    )
  const of = (row: Row): string => (isAll(row) ? 'all' : names(row))
  return commands.length === 1 ? COLUMNS : [...COLUMNS, { title: 'Command', of }]
}

const COLUMNS: readonly Column<Row>[] = [
  { title: 'Cause', of: ({ cause }) => WORDS[cause.kind](cause.what.length) },
  {
    title: 'Which',
    of: ({ cause }) =>
      listed(
        cause.what.map((name) => code(shorten(name, NAME_LENGTH))),
        MOST_NAMES,
      ),
  },
  {
    title: 'Time',
    align: 'right',
    // No percentage: there is no whole that it would be a part of.
    of: ({ cause }) => (cause.changeMs === 0 ? '' : change(cause.changeMs, 0)),
  },
]

/** A crate that several commands build is one row for each of them. */
function renderUnits(commands: readonly CommandComparison[]): string {
  const units = commands.flatMap(({ units }) => units)
  const slower = units.filter(({ verdict }) => verdict === 'slower').length
  if (units.length === 0) return ''
  const parts = [
    slower > 0 ? `${slower} slower` : '',
    units.length > slower ? `${units.length - slower} faster` : '',
  ]
  const summary = `<b>Crates that changed</b>: ${parts.filter((part) => part !== '').join(', ')}`
  return details(summary, table(UNIT_COLUMNS, units.slice(0, MOST_UNITS)))
}

const UNIT_COLUMNS: readonly Column<UnitChange>[] = [
  { title: 'Crate', of: ({ key }) => code(shorten(key, NAME_LENGTH)) },
  { title: 'Now', align: 'right', of: ({ nowMs }) => duration(nowMs) },
  { title: 'Usual', align: 'right', of: ({ usualMs }) => duration(usualMs) },
  {
    title: 'Change',
    align: 'right',
    of: ({ changeMs, usualMs }) => change(changeMs, usualMs === 0 ? 0 : changeMs / usualMs),
  },
]
