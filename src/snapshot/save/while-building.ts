import type { TargetUnit } from '../survey/survey-target.ts'

/** Tells whether a unit was being built at a time: what was written at another is of a test or a step. */
export function whileBuilding(units: readonly TargetUnit[]): (ns: bigint) => boolean {
  return (ns) => units.some(({ startedNs, endedNs }) => startedNs <= ns && ns <= endedNs)
}
