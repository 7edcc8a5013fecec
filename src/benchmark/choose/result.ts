import type { BenchmarkRecords } from '../records.ts'
import { SCENARIOS, type ScenarioName } from '../scenarios.ts'
import { mixMs, STOCK, type Visit } from '../visit.ts'
import { type Drift, driftOf, logsOf, ratiosTo, timesOf } from './compare-settings.ts'
import type { Estimate } from './estimate.ts'
import { type Recommendation, recommend } from './recommend.ts'

export type Verdict = 'control' | 'faster' | 'slower' | 'not told apart' | 'does not build'

export interface SettingResult {
  readonly name: string
  readonly title: string
  readonly linkedBy: string
  readonly verdict: Verdict
  /** Of the mix, to the project as it is. */
  readonly ratio: Estimate | undefined
  /** Milliseconds of each scenario that was measured. */
  readonly times: ReadonlyMap<ScenarioName, Estimate>
  readonly targetBytes: number | undefined
  /** Why it does not build. */
  readonly why: string | undefined
}

export interface BenchmarkResult {
  readonly records: BenchmarkRecords
  /** The fastest first, then what does not build. */
  readonly settings: readonly SettingResult[]
  readonly recommendation: Recommendation
  readonly drift: Drift
  readonly rounds: number
  readonly scenarios: readonly ScenarioName[]
}

/** What the records of a benchmark say. */
export function resultOf(records: BenchmarkRecords): BenchmarkResult {
  const { visits, mix } = records
  const inMix = (visit: Visit): number | undefined => mixMs(visit, mix)
  const logs = logsOf(visits, inMix)
  const ratios = ratiosTo(STOCK, logs)
  const times = SCENARIOS.map(
    (scenario) => [scenario, timesOf(logsOf(visits, ({ ms }) => ms[scenario]))] as const,
  )
  const measured = times.filter(([, found]) => found.size > 0)
  const settings = records.settings.map(({ name, title, linkedBy }): SettingResult => {
    const why = records.failed.find((failed) => failed.name === name)?.why
    const ratio = ratios.get(name)
    const own = measured.flatMap(([scenario, found]) => {
      const time = found.get(name)
      return time === undefined ? [] : [[scenario, time] as const]
    })
    const targetBytes = records.targetBytes[name]
    const verdict = why !== undefined ? 'does not build' : verdictOf(name, ratio)
    return { name, title, linkedBy, verdict, ratio, times: new Map(own), targetBytes, why }
  })
  return {
    records,
    settings: settings
      .filter(({ ratio, name, why }) => ratio || name === STOCK || why)
      .toSorted(byTime),
    recommendation: recommend(logs),
    drift: driftOf(visits, inMix),
    rounds: Math.max(0, ...visits.map(({ round }) => round)),
    scenarios: measured.map(([scenario]) => scenario),
  }
}

function verdictOf(name: string, ratio: Estimate | undefined): Verdict {
  if (name === STOCK) return 'control'
  if (ratio === undefined || (ratio.low <= 1 && ratio.high >= 1)) return 'not told apart'
  return ratio.high < 1 ? 'faster' : 'slower'
}

function byTime(one: SettingResult, other: SettingResult): number {
  return placeOf(one) - placeOf(other)
}

function placeOf({ verdict, ratio }: SettingResult): number {
  if (verdict === 'does not build') return Number.MAX_VALUE
  return ratio?.value ?? 1
}
