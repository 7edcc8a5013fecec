import { markdownTable } from 'markdown-table'
import type { Build, FinishedVisit, IdentityResults } from './results.ts'
import type { WatchMode } from './watcher.ts'

/** One line when a visit is over. */
export function visitLine(visit: FinishedVisit, clean: readonly Build[], count: number): string {
  const { place, commit, restored, verdict } = visit
  const units = `${restored.restored} units restored, ${restored.built} built`
  const times = `${seconds(restored)} s, clean ${seconds(clean.at(-1))} s`
  const lines = [
    `${place}/${count} ${commit.slice(0, 9)}: ${verdict} (${times}; ${units})`,
    ...restored.warnings.map((warning) => `  warning: ${warning}`),
    ...differenceLines(visit, clean),
  ]
  return lines.join('\n')
}

/** A row for each visit, then what differed, then one line of counts. */
export function identityReport(results: IdentityResults, watch: WatchMode): string {
  const visits = results.runs[watch]?.visits ?? []
  const cleanOf = ({ commit }: FinishedVisit): readonly Build[] => results.clean[commit] ?? []
  const rows = visits.map((visit) => rowOf(visit, cleanOf(visit)))
  const heads = ['', 'commit', 'warm, s', 'clean, s', 'restored', 'built', 'why', '']
  const align = ['r', 'l', 'r', 'r', 'r', 'r', 'l', 'l']
  const details = visits.flatMap((visit) => {
    const lines = differenceLines(visit, cleanOf(visit))
    return lines.length === 0 ? [] : [`${visit.place} ${visit.commit}:`, ...lines]
  })
  return [markdownTable([heads, ...rows], { align }), '', ...details, countsLine(visits)].join('\n')
}

function rowOf(visit: FinishedVisit, clean: readonly Build[]): readonly string[] {
  const { place, commit, restored, verdict } = visit
  return [
    ...[String(place), commit.slice(0, 9), seconds(restored), seconds(clean.at(-1))],
    ...[String(restored.restored), String(restored.built), shortReasons(restored.reasons), verdict],
  ]
}

const MOST_LETTERS = 90

/** The first reason, and how many more there are; the log has them all. */
function shortReasons([first = '', ...others]: readonly string[]): string {
  const text = first.length > MOST_LETTERS ? `${first.slice(0, MOST_LETTERS)}…` : first
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  return (text + more).replaceAll('|', '/')
}

function differenceLines(
  { differences, restored }: FinishedVisit,
  clean: readonly Build[],
): readonly string[] {
  if (differences.length === 0) return []
  const lines = differences.map(
    ({ what, kind, restored: ours, clean: theirs }) =>
      `  ${KINDS[kind]}: ${what} (${short(ours)}, clean ${short(theirs)})`,
  )
  return [...lines, `  logs: ${[restored, ...clean].map(({ log }) => log).join(', ')}`]
}

const KINDS: Record<FinishedVisit['differences'][number]['kind'], string> = {
  fault: 'FAULT',
  'not deterministic': 'compiler not deterministic, two clean builds differ',
}

function short(fact: string): string {
  return fact.slice(0, 12)
}

function countsLine(visits: readonly FinishedVisit[]): string {
  const having = (verdict: FinishedVisit['verdict']): number =>
    visits.filter((visit) => visit.verdict === verdict).length
  const programs = visits.flatMap(({ restored }) => restored.commands.flatMap(programsOf))
  const [restored, built] = [restoredUnits(visits), sum(visits, ({ restored: { built } }) => built)]
  return [
    `${visits.length} visits: ${having('same')} the same, ${having('not deterministic')} not deterministic`,
    `${having('does not build')} not to be built in either way, ${having('fault')} faults`,
    `${programs.length} programs compared; ${restored} units restored, ${built} built`,
    `${sum(visits, (visit) => visit.restored.watched)} processes watched`,
  ].join(', ')
}

function programsOf({ programs }: Build['commands'][number]): readonly string[] {
  return Object.keys(programs)
}

/** Units that were fresh; without any, all these builds prove nothing. */
export function restoredUnits(visits: readonly FinishedVisit[]): number {
  return sum(visits, ({ restored: { restored } }) => restored)
}

function sum(visits: readonly FinishedVisit[], of: (visit: FinishedVisit) => number): number {
  return visits.reduce((total, visit) => total + of(visit), 0)
}

function seconds(build: Build | undefined): string {
  return build === undefined ? '' : (build.durationMs / 1000).toFixed(1)
}
