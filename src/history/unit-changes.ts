import type { PastUnit, RanCommand } from './past-run.ts'
import { isSameState } from './same-work.ts'
import { addSpreads, medianOf, spreadOf } from './spread.ts'
import { judge } from './verdict.ts'

/** A unit that takes significantly longer or shorter than usual. Times are milliseconds. */
export interface UnitChange {
  readonly key: string
  readonly nowMs: number
  readonly usualMs: number
  readonly changeMs: number
  readonly verdict: 'faster' | 'slower'
}

/** Cargo rounds to hundredths of a second: of shorter units that would be the noise. */
const SHORTEST_MS = 500

/** From so many units on, what all of them share is the machine's. */
const ENOUGH_UNITS = 10

interface UnitSeries {
  readonly unit: PastUnit
  readonly earlierMs: readonly number[]
}

/**
 * Units whose own time changed, among those that earlier runs did in the same state. The change
 * that all units share is taken out first, and the rule is made stricter by how many units it looks
 * at. The largest change is the first.
 */
export function changedUnits(
  now: RanCommand,
  earlier: readonly RanCommand[],
): readonly UnitChange[] {
  const series = seriesOf(
    now,
    earlier.filter((past) => isSameState(now, past)),
  )
  if (series.length === 0) return []
  const shared = sharedChange(series)
  const context = {
    pooled: addSpreads(series.map(({ earlierMs }) => spreadOf(earlierMs))),
    comparisons: series.length,
  }
  return series
    .flatMap(({ unit, earlierMs }): readonly UnitChange[] => {
      const { verdict, baseline } = judge(unit.durationMs / shared, earlierMs, context)
      if (baseline === undefined || (verdict !== 'faster' && verdict !== 'slower')) return []
      const { medianMs: usualMs } = baseline
      const { key, durationMs: nowMs } = unit
      return [{ key, nowMs, usualMs, changeMs: nowMs - usualMs, verdict }]
    })
    .toSorted((one, other) => Math.abs(other.changeMs) - Math.abs(one.changeMs))
}

function seriesOf(now: RanCommand, earlier: readonly RanCommand[]): readonly UnitSeries[] {
  const past = earlier.map(
    ({ command }) => new Map((command.units ?? []).map((unit) => [unit.key, unit.durationMs])),
  )
  return (now.command.units ?? []).flatMap((unit) => {
    const earlierMs = past.flatMap((units) => units.get(unit.key) ?? [])
    const usual = medianOf(earlierMs) ?? 0
    return usual >= SHORTEST_MS ? [{ unit, earlierMs }] : []
  })
}

function sharedChange(series: readonly UnitSeries[]): number {
  if (series.length < ENOUGH_UNITS) return 1
  const ratios = series.map(({ unit, earlierMs }) => {
    return unit.durationMs / (medianOf(earlierMs) ?? unit.durationMs)
  })
  return medianOf(ratios) || 1
}
