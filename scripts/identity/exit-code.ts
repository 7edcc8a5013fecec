import type { FinishedVisit } from './results.ts'
import { restoredUnits } from './table.ts'

const ALL_THE_SAME = 0
const FAULT = 1
const NOT_FINISHED = 3

/** A fault counts at once; visits in which nothing was ever restored prove nothing, which is one as well. */
export function exitCodeOf(visits: readonly FinishedVisit[], left: number): number {
  if (visits.some(({ verdict }) => verdict === 'fault')) return FAULT
  if (left > 0) return NOT_FINISHED
  return restoredUnits(visits) === 0 ? FAULT : ALL_THE_SAME
}
