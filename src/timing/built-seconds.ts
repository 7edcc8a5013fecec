import type { CargoCommandRecord } from './command-record.ts'

/** A stretch of time, in milliseconds since the epoch. */
export interface Span {
  readonly startMs: number
  readonly endMs: number
}

/** When cargo was building, by its own reports; without test runs and the programs that it started. */
export function reportedBuilds(
  timed: readonly Pick<CargoCommandRecord, 'startMs' | 'beforeBuildMs' | 'units'>[],
): readonly Span[] {
  return timed.flatMap(({ startMs, beforeBuildMs = 0, units }) => {
    const ends = units.map((unit) => unit.startMs + unit.durationMs)
    const began = startMs + beforeBuildMs
    return ends.length === 0 ? [] : [{ startMs: began, endMs: began + Math.max(...ends) }]
  })
}

/** Seconds of wall time in which at least one of the spans lies. */
export function secondsWithin(spans: readonly Span[]): number {
  let coveredMs = 0
  let untilMs = Number.NEGATIVE_INFINITY
  for (const { startMs, endMs } of spans.toSorted((one, other) => one.startMs - other.startMs)) {
    coveredMs += Math.max(0, endMs - Math.max(startMs, untilMs))
    untilMs = Math.max(untilMs, endMs)
  }
  return coveredMs / 1000
}
