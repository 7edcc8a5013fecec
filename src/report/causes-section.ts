import type { Cause } from '../history/causes.ts'
import type { CommandComparison, Comparison } from '../history/compare.ts'
import type { UnitChange } from '../history/unit-changes.ts'
import { LABEL_LENGTH } from './commands-section.ts'
import { change, duration } from './durations.ts'
import { code, shorten } from './escape.ts'
import { type Column, count, details, listed, paragraphs, table } from './markdown.ts'

const MOST_NAMES = 4
const MOST_UNITS = 10
const MOST_ROWS = 30
const NAME_LENGTH = 110

interface Row {
  readonly label: string
  readonly cause: Cause
}

/** Why work differs from the run before, with the seconds of each cause; '' where nothing differs. */
export function renderCauses(comparison: Comparison | undefined): string {
  const commands = (comparison?.commands ?? []).filter((command) => command !== undefined)
  const rows = commands.flatMap(({ label, causes }) =>
    causes.map((cause): Row => ({ label, cause })),
  )
  return paragraphs(
    rows.length === 0
      ? undefined
      : details(
          `<b>Why the work differs</b>: ${count(rows.length, 'cause')}`,
          paragraphs(table(COLUMNS, rows.slice(0, MOST_ROWS)), OVERLAP),
        ),
    renderUnits(commands),
  )
}

const OVERLAP = 'The times are those of the crates, which compile side by side.'

const WORDS: Record<Cause['kind'], (number: number) => string> = {
  added: (number) => `${count(number, 'crate')} that no earlier run built`,
  bumped: (number) => `${count(number, 'crate')} in another version`,
  conditions: () => 'other conditions',
  'done again': (number) => `${count(number, 'crate')} built again`,
  features: (number) => `${count(number, 'crate')} with more features`,
  spared: (number) => `${count(number, 'crate')} not built this time`,
}

const COLUMNS: readonly Column<Row>[] = [
  { title: 'Command', of: ({ label }) => code(shorten(label, LABEL_LENGTH)) },
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
