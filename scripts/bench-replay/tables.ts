import { markdownTable } from 'markdown-table'
import type { Measurement } from '../bench-caches/results.ts'

/** Totals of each method over the commits that all of them have built, then commit by commit. */
export function replayTables(measurements: readonly Measurement[]): string {
  const methods = [...new Set(measurements.map(({ method }) => method))]
  const places = [...new Set(measurements.map(({ round }) => round))].sort((a, b) => a - b)
  const shared = places.filter((place) =>
    methods.every((method) => find(measurements, place, method) !== undefined),
  )
  if (shared.length === 0) return ''
  const common = measurements.filter(({ round }) => shared.includes(round))
  return [
    `Totals over ${shared.length} commits that every method has built:`,
    totalsTable(methods, common),
    'Seconds on the critical path, and what the cache service held afterwards:',
    seriesTable(methods, common),
  ].join('\n\n')
}

function totalsTable(methods: readonly string[], common: readonly Measurement[]): string {
  const sum = (method: string, of: (one: Measurement) => number): number =>
    common.filter((one) => one.method === method).reduce((total, one) => total + of(one), 0)
  const none = sum('none', ({ criticalMs }) => criticalMs)
  const rows = methods.map((method) => {
    const critical = sum(method, ({ criticalMs }) => criticalMs)
    const held = common.filter((one) => one.method === method).map((one) => one.footprintBytes)
    return [
      method,
      seconds(critical),
      none === 0 ? '' : (critical / none).toFixed(2),
      seconds(sum(method, ({ afterMs }) => afterMs)),
      megabytes(sum(method, ({ restoredBytes }) => restoredBytes)),
      megabytes(sum(method, ({ savedBytes }) => savedBytes)),
      megabytes(Math.max(...held)),
      megabytes(held.at(-1) ?? 0),
    ]
  })
  const heads = [
    ...['method', 'critical path, s', 'x none', 'after, s', 'restored, MB', 'saved, MB'],
    ...['most held, MB', 'held at the end, MB'],
  ]
  return markdownTable([heads, ...rows], { align: ['l', ...heads.slice(1).map(() => 'r')] })
}

function seriesTable(methods: readonly string[], common: readonly Measurement[]): string {
  const places = [...new Set(common.map(({ round }) => round))].sort((a, b) => a - b)
  const rows = places.map((place) => {
    const commit = common.find(({ round }) => round === place)?.scenario ?? ''
    return [commit.slice(0, 9), ...methods.map((method) => cell(find(common, place, method)))]
  })
  return markdownTable([['commit', ...methods], ...rows], {
    align: ['l', ...methods.map(() => 'r')],
  })
}

function cell(measured: Measurement | undefined): string {
  if (measured === undefined) return ''
  return `${seconds(measured.criticalMs)} s, ${megabytes(measured.footprintBytes)} MB`
}

function find(
  measurements: readonly Measurement[],
  place: number,
  method: string,
): Measurement | undefined {
  return measurements.find((one) => one.round === place && one.method === method)
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}
