import { STOCK, type Visit } from '../visit.ts'
import { type Estimate, estimate, type Noise, noiseOf } from './estimate.ts'
import { type Level, WITHIN_95 } from './student.ts'

/** What is compared of a visit; `undefined` where it was not measured. */
type Measure = (visit: Visit) => number | undefined

/** Logarithms by setting and round. A setting that ran twice in a round has the mean of both. */
export type Logs = ReadonlyMap<string, ReadonlyMap<number, number>>

export function logsOf(visits: readonly Visit[], measure: Measure): Logs {
  const all = new Map<string, Map<number, number[]>>()
  for (const visit of visits) {
    const value = measure(visit)
    if (visit.round === 0 || value === undefined) continue
    const rounds = all.get(visit.setting) ?? new Map<number, number[]>()
    all.set(visit.setting, rounds)
    rounds.set(visit.round, [...(rounds.get(visit.round) ?? []), Math.log(value)])
  }
  return new Map([...all].map(([setting, rounds]) => [setting, meansOf(rounds)]))
}

function meansOf(rounds: ReadonlyMap<number, readonly number[]>): ReadonlyMap<number, number> {
  const mean = (logs: readonly number[]) => logs.reduce((sum, log) => sum + log, 0) / logs.length
  return new Map([...rounds].map(([round, logs]) => [round, mean(logs)]))
}

/** By round: a setting's logarithm less that of another one in the same round, so that drift falls out. */
function pairedLogs(logs: Logs, setting: string, against: string): readonly number[] {
  const theirs = logs.get(against)
  return [...(logs.get(setting) ?? [])].flatMap(([round, log]) => {
    const other = theirs?.get(round)
    return other === undefined ? [] : [log - other]
  })
}

/** Each setting's time as a ratio to that of `against`, paired within rounds. */
export function ratiosTo(
  against: string,
  logs: Logs,
  within: Level = WITHIN_95,
): ReadonlyMap<string, Estimate> {
  const others = [...logs.keys()].filter((setting) => setting !== against)
  const series = others.map((setting) => pairedLogs(logs, setting, against))
  const noise = noiseOf(series)
  const found = others.flatMap((setting, at) => {
    const ratio = estimate(series[at] ?? [], noise, within)
    return ratio === undefined ? [] : [[setting, ratio] as const]
  })
  return new Map(found)
}

/** Each setting's own time: these intervals hold the machine's drift too, unlike those of the ratios. */
export function timesOf(logs: Logs): ReadonlyMap<string, Estimate> {
  const series = [...logs].map(([, rounds]) => [...rounds.values()])
  const noise = noiseOf(series)
  const found = [...logs.keys()].flatMap((setting, at) => {
    const time = estimate(series[at] ?? [], noise)
    return time === undefined ? [] : [[setting, time] as const]
  })
  return new Map(found)
}

/** What the control alone shows: how far its two runs of a round lie apart, and where it went over time. */
export interface Drift {
  /** Of the second run of a round to the first, with its interval. */
  readonly within: Estimate | undefined
  /** The slowest round's control to the fastest one's. */
  readonly across: number | undefined
}

export function driftOf(visits: readonly Visit[], measure: Measure): Drift {
  const control = visits.filter(({ setting, round }) => setting === STOCK && round > 0)
  const rounds = Map.groupBy(control, ({ round }) => round)
  const pairs = [...rounds.values()].flatMap(([first, second]) => {
    const [before, after] = [first && measure(first), second && measure(second)]
    return before === undefined || after === undefined ? [] : [Math.log(after / before)]
  })
  const noise: Noise = noiseOf([pairs])
  const levels = [...(logsOf(control, measure).get(STOCK)?.values() ?? [])]
  const across = levels.length < 2 ? undefined : Math.exp(Math.max(...levels) - Math.min(...levels))
  return { within: estimate(pairs, noise), across }
}
