import type { ScenarioName } from './scenarios.ts'

/** What one chain of scenarios took under one setting. */
export interface Visit {
  /** The setting's name, such as `mold` or `profile-ci+mold`. */
  readonly setting: string
  /** Counted from 1; 0 is the warm-up, which counts for nothing. */
  readonly round: number
  /** Milliseconds of each scenario that was measured. */
  readonly ms: Readonly<Partial<Record<ScenarioName, number | undefined>>>
}

/** How often each scenario happens, for every cold build that there is. */
export type Mix = Readonly<Partial<Record<ScenarioName, number | undefined>>>

/** What a project takes as it is. */
export const STOCK = 'stock'

/** Where these were not measured, the setting keeps nothing from job to job: each is a cold build. */
const COLD_WITHOUT_STORE: readonly string[] = ['same', 'leaf', 'base', 'bump']

/** What a scenario takes under this visit's setting; `undefined` where that was not measured. */
function scenarioMs({ ms }: Visit, scenario: ScenarioName): number | undefined {
  return ms[scenario] ?? (COLD_WITHOUT_STORE.includes(scenario) ? ms.cold : undefined)
}

/** What the mix takes under this visit's setting; `undefined` where a scenario of it was not measured. */
export function mixMs(visit: Visit, mix: Mix): number | undefined {
  let sum = 0
  for (const [scenario, weight] of Object.entries(mix) as [ScenarioName, number | undefined][]) {
    if (weight === undefined || weight === 0) continue
    const took = scenarioMs(visit, scenario)
    if (took === undefined) return undefined
    sum += weight * took
  }
  return sum > 0 ? sum : undefined
}
