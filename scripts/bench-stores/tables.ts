import { markdownTable } from 'markdown-table'
import { medianOf } from '../../src/history/spread.ts'
import { spreadOf } from '../bench-caches/spread.ts'
import { METHOD_NAMES, type MethodName } from './methods.ts'
import type { StoresMeasurement } from './results.ts'
import { SCENARIOS } from './scenarios.ts'

type Measurements = readonly StoresMeasurement[]

interface Row {
  readonly store: string
  readonly latencyMs: number
}

/** A line for each store at each latency that was measured, by store and then by latency. */
function rowsOf(measurements: Measurements): readonly Row[] {
  const stores = [...new Set(measurements.map(({ store }) => store))].sort()
  return stores.flatMap((store) => {
    const own = measurements.filter((one) => one.store === store)
    const latencies = [...new Set(own.map(({ latencyMs }) => latencyMs))]
    return latencies.sort((one, other) => one - other).map((latencyMs) => ({ store, latencyMs }))
  })
}

/** Ratios to no action in the same round: their median, and the least and most of all rounds. */
export function ratiosTable(measurements: Measurements, method: MethodName): string {
  const rows = rowsOf(measurements).map(({ store, latencyMs }) => [
    ...[store, `${latencyMs} ms`],
    ...SCENARIOS.map(({ name }) => {
      const own = measurements.filter(
        (one) => one.store === store && one.latencyMs === latencyMs && one.scenario === name,
      )
      return ratioText(ratiosTo(measurements, own, method))
    }),
  ])
  const heads = ['store', 'latency', ...SCENARIOS.map(({ name }) => name)]
  return markdownTable([heads, ...rows], { align: ['l', 'r', ...SCENARIOS.map(() => 'r')] })
}

function ratiosTo(all: Measurements, own: Measurements, method: MethodName): readonly number[] {
  return own
    .filter((one) => one.method === method)
    .flatMap(({ store, latencyMs, round, criticalMs }) => {
      const none = all.find(
        (one) =>
          one.method === 'none' &&
          one.store === store &&
          one.latencyMs === latencyMs &&
          one.round === round,
      )
      return none === undefined ? [] : [criticalMs / none.criticalMs]
    })
}

function ratioText(ratios: readonly number[]): string {
  if (ratios.length === 0) return ''
  const { least, median, most } = spreadOf(ratios)
  const text = median.toFixed(2)
  return ratios.length === 1 ? text : `${text} (${least.toFixed(2)} to ${most.toFixed(2)})`
}

/** Of these the second table says what they were made of. */
const DETAILED: readonly string[] = ['cold', 'second', 'change']

/** What jobs were made of, medians of all rounds. */
export function detailTable(measurements: Measurements): string {
  const rows = rowsOf(measurements).flatMap(({ store, latencyMs }) =>
    METHOD_NAMES.flatMap((method) =>
      DETAILED.flatMap((scenario) => {
        const own = measurements.filter(
          (one) =>
            one.store === store &&
            one.latencyMs === latencyMs &&
            one.method === method &&
            one.scenario === scenario,
        )
        return own.length === 0 ? [] : [detailRow(own)]
      }),
    ),
  )
  const heads = [
    ...['store', 'latency', 'with', 'scenario', 'set-up and restore, s', 'cargo, s', 'after, s'],
    ...['hits', 'misses', 'round trips', 'read, MB', 'written, MB', 'rounds'],
  ]
  const align = heads.map((_, at) => ([0, 2, 3].includes(at) ? 'l' : 'r'))
  return markdownTable([heads, ...rows], { align })
}

function detailRow(own: Measurements): readonly string[] {
  const middle = (of: (one: StoresMeasurement) => number): number => medianOf(own.map(of)) ?? 0
  const [{ store = '', latencyMs = 0, method = '', scenario = '' } = {}] = own
  const whole = (of: (one: StoresMeasurement) => number): string => middle(of).toFixed(0)
  return [
    ...[store, `${latencyMs} ms`, method, scenario],
    seconds(middle(({ criticalMs, cargoMs }) => criticalMs - cargoMs)),
    seconds(middle(({ cargoMs }) => cargoMs)),
    seconds(middle(({ afterMs }) => afterMs)),
    ...[whole(({ hits }) => hits), whole(({ misses }) => misses)],
    whole(({ roundTrips }) => roundTrips),
    whole(({ fromStoreBytes }) => fromStoreBytes / 1e6),
    whole(({ toStoreBytes }) => toStoreBytes / 1e6),
    String(own.length),
  ]
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}
