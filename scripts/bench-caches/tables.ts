import { markdownTable } from 'markdown-table'
import { medianOf } from '../../src/history/spread.ts'
import type { Method } from './methods.ts'
import type { Project } from './projects.ts'
import type { Measurement } from './results.ts'
import { type Scenario, scenariosOf } from './scenarios.ts'
import { type Spread, spreadOf } from './spread.ts'

interface TableRequest {
  readonly project: Project
  readonly methods: readonly Method[]
  readonly measurements: readonly Measurement[]
}

/** A project's tables as Markdown; '' when nothing of it was measured. */
export function projectTables(request: TableRequest): string {
  const { project, measurements } = request
  const own = measurements.filter((measured) => measured.project === project.name)
  if (own.length === 0) return ''
  const scoped = { ...request, measurements: own }
  return [
    `### ${project.title}`,
    'Seconds on the critical path (median), and in parentheses the ratio to `none`:',
    criticalTable(scoped),
    'What each of them was made of:',
    detailTable(scoped),
  ].join('\n\n')
}

function criticalTable(request: TableRequest): string {
  const methods = methodsOf(request)
  const rows = shownScenarios(request).map((scenario) => [
    scenario.title,
    ...methods.map((method) => criticalCell(request, scenario, method.name)),
  ])
  const heads = ['scenario', ...methods.map(({ name }) => name)]
  return markdownTable([heads, ...rows], { align: ['l', ...heads.slice(1).map(() => 'r')] })
}

function criticalCell(request: TableRequest, scenario: Scenario, method: string): string {
  const ms = medianOf(of(request, scenario.name, method).map(({ criticalMs }) => criticalMs))
  if (ms === undefined) return ''
  const none = medianOf(of(request, scenario.baseline, 'none').map(({ criticalMs }) => criticalMs))
  const ratio = none === undefined || method === 'none' ? '' : ` (${(ms / none).toFixed(2)})`
  return `${seconds(ms)}${ratio}`
}

function detailTable(request: TableRequest): string {
  const rows = shownScenarios(request).flatMap((scenario) =>
    methodsOf(request).flatMap(({ name }) => {
      const measured = of(request, scenario.name, name)
      return measured.length === 0 ? [] : [detailRow(scenario.title, name, measured)]
    }),
  )
  const heads = [
    ...['scenario', 'method', 'set-up and restore, s', 'cargo, s', 'both, s', 'after, s'],
    ...['restored, MB', 'saved, MB', 'crates', 'rounds'],
  ]
  return markdownTable([heads, ...rows], { align: ['l', 'l', ...heads.slice(2).map(() => 'r')] })
}

function detailRow(title: string, name: string, measured: readonly Measurement[]): string[] {
  const middle = (of: (one: Measurement) => number): number => medianOf(measured.map(of)) ?? 0
  return [
    title,
    name,
    seconds(middle(({ criticalMs, cargoMs }) => criticalMs - cargoMs)),
    seconds(middle(({ cargoMs }) => cargoMs)),
    spreadText(spreadOf(measured.map(({ criticalMs }) => criticalMs))),
    seconds(middle(({ afterMs }) => afterMs)),
    megabytes(middle(({ restoredBytes }) => restoredBytes)),
    megabytes(middle(({ savedBytes }) => savedBytes)),
    String(middle(({ compiled }) => compiled)),
    String(measured.length),
  ]
}

function spreadText({ least, median: middle, most }: Spread): string {
  return least === most
    ? seconds(middle)
    : `${seconds(middle)} (${seconds(least)} to ${seconds(most)})`
}

function methodsOf({ methods, measurements }: TableRequest): readonly Method[] {
  return methods.filter(({ name }) => measurements.some(({ method }) => method === name))
}

function shownScenarios({ project, measurements }: TableRequest): readonly Scenario[] {
  return scenariosOf(project).filter(({ name }) =>
    measurements.some(({ scenario }) => scenario === name),
  )
}

function of(
  { measurements }: TableRequest,
  scenario: string,
  method: string,
): readonly Measurement[] {
  return measurements.filter((one) => one.scenario === scenario && one.method === method)
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}
