import type { CargoCommandRecord } from '../timing/command-record.ts'
import type { JobRecord } from '../timing/job-record.ts'
import { LABEL_LENGTH } from './commands-section.ts'
import { duration, share } from './durations.ts'
import { cell, code, codeInHtml, shorten } from './escape.ts'
import { type Column, details, paragraphs, table } from './markdown.ts'

const MOST_COMMANDS = 20
/** Of the chain of crates that bounds a build, the ones that others waited for longest. */
const MOST_CRATES = 6

/** Where the time went: before, during and after each build, by kind of work, and what bounded it. */
export function renderWhere(record: JobRecord): string {
  const told = record.commands.filter(({ buildMs }) => buildMs !== undefined)
  if (told.length === 0) return ''
  return details(
    summaryOf(told),
    paragraphs(
      table(COLUMNS, told.slice(0, MOST_COMMANDS)),
      told.some(({ cores }) => cores !== undefined) ? CORES : undefined,
      ...told.slice(0, MOST_COMMANDS).map(renderPath),
      renderWork(record.work ?? {}),
    ),
  )
}

const CORES =
  'Cores: how many units were compiled at the same time on average, and how many cargo may compile at once.'

const optional = (ms: number | undefined): string => (ms ? duration(ms) : '')

const COLUMNS: readonly Column<CargoCommandRecord>[] = [
  { title: 'Command', of: ({ label }) => code(shorten(label, LABEL_LENGTH)) },
  {
    title: 'Resolve and download',
    align: 'right',
    of: ({ beforeBuildMs }) => optional(beforeBuildMs),
  },
  { title: 'Build', align: 'right', of: ({ buildMs }) => optional(buildMs) },
  { title: 'Tests or program', align: 'right', of: ({ afterBuildMs }) => ran(afterBuildMs) },
  {
    title: 'Cores',
    align: 'right',
    of: ({ cores }) =>
      cores === undefined ? '' : `${cores.used.toFixed(1)} of ${cores.available}`,
  },
  { title: 'CPU time', align: 'right', of: ({ cpuMs }) => optional(cpuMs) },
  {
    title: 'Compiled',
    align: 'right',
    of: ({ unitCounts }) => (unitCounts === undefined ? '' : String(unitCounts.dirty)),
  },
  {
    title: 'Fresh',
    align: 'right',
    of: ({ unitCounts }) => (unitCounts === undefined ? '' : String(unitCounts.fresh)),
  },
]

/** What cargo itself still does at its end is no run of anything. */
function ran(ms = 0): string {
  return ms < 100 ? '' : duration(ms)
}

function summaryOf(commands: readonly CargoCommandRecord[]): string {
  const sum = (read: (command: CargoCommandRecord) => number | undefined): number =>
    commands.reduce((total, command) => total + (read(command) ?? 0), 0)
  const parts = [
    ['resolving and downloading', sum(({ beforeBuildMs }) => beforeBuildMs)],
    ['building', sum(({ buildMs }) => buildMs)],
    ['running tests or programs', sum(({ afterBuildMs }) => afterBuildMs)],
  ] as const
  const words = parts.filter(([, ms]) => ms >= 100).map(([name, ms]) => `${duration(ms)} ${name}`)
  return `<b>Where the time went</b>: ${words.length === 0 ? 'nothing was built' : words.join(', ')}`
}

function renderPath({ label, criticalPath = [], buildMs = 0 }: CargoCommandRecord): string {
  if (criticalPath.length < 2) return ''
  const longest = criticalPath
    .toSorted((one, other) => other.waitedMs - one.waitedMs)
    .slice(0, MOST_CRATES)
  const names = criticalPath
    .filter((unit) => longest.includes(unit))
    .map(({ name, target, waitedMs }) => {
      const what = target === '' ? '' : ` ${cell(shorten(target.replaceAll('"', ''), 40))}`
      return `${codeInHtml(shorten(name, 40))}${what} ${duration(waitedMs)}`
    })
  const waited = criticalPath.reduce((sum, { waitedMs }) => sum + waitedMs, 0)
  const part = buildMs === 0 ? '' : ` (${share(Math.min(waited, buildMs), buildMs)} of the build)`
  return `Critical path of ${code(shorten(label, LABEL_LENGTH))}${part}: ${names.join(' → ')}.`
}

type WorkRow = readonly [kind: string, ms: number]

function renderWork(work: Readonly<Record<string, number>>): string {
  const rows: readonly WorkRow[] = Object.entries(work).sort(([, one], [, other]) => other - one)
  if (rows.length === 0) return ''
  const totalMs = rows.reduce((sum, [, ms]) => sum + ms, 0)
  const columns: readonly Column<WorkRow>[] = [
    { title: 'Kind of work', of: ([kind]) => cell(shorten(kind, 60)) },
    { title: 'Time of its units', align: 'right', of: ([, ms]) => duration(ms) },
    { title: 'Share', align: 'right', of: ([, ms]) => share(ms, totalMs) },
  ]
  return table(columns, rows)
}
