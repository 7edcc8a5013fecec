import type { CargoCommandRecord } from './command-record.ts'

/** What cargo's builds took, in seconds; without their test runs and the programs they started. */
export function builtSeconds(timed: readonly Pick<CargoCommandRecord, 'units'>[]): number {
  const ends = timed.map(({ units }) =>
    units.reduce((end, { startMs, durationMs }) => Math.max(end, startMs + durationMs), 0),
  )
  return ends.reduce((sum, ms) => sum + ms, 0) / 1000
}
