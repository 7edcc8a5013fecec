import type { BenchmarkRecords, Use } from './records.ts'
import { SCENARIOS, type ScenarioName } from './scenarios.ts'
import type { Setting } from './settings.ts'
import type { Mix } from './visit.ts'

/** Scenarios in which a job with a filled store differs from one with an empty one. */
const AFTER_A_BUILD: readonly ScenarioName[] = ['same', 'leaf', 'base', 'bump']

/**
 * What is run of a setting. A job that finds nothing of earlier ones builds all, whatever was changed: its
 * cold build stands for each of these scenarios.
 */
export function scenariosFor(
  { store }: Pick<Setting, 'store'>,
  use: Use,
  possible: readonly ScenarioName[],
): readonly ScenarioName[] {
  if (use === 'edits') return possible
  const isFilled = store === 'snapshot' || store === 'sccache'
  return possible.filter((scenario) => {
    if (scenario === 'cold') return !isFilled
    return isFilled || !AFTER_A_BUILD.includes(scenario)
  })
}

/** How often each happens, where nobody says it: most commits touch a leaf. */
const USUAL: Readonly<Record<Use, Mix>> = {
  jobs: { same: 1, leaf: 4, base: 2, bump: 1, tests: 1 },
  edits: { cold: 1, same: 1, leaf: 8, base: 4, bump: 1, tests: 1 },
}

/** The weights of the scenarios that this project has. */
export function mixOf(use: Use, asked: Mix | undefined, possible: readonly ScenarioName[]): Mix {
  const mix = asked ?? USUAL[use]
  const kept = Object.entries(mix).filter(([name]) => possible.includes(name as ScenarioName))
  return Object.fromEntries(kept)
}

/** The scenarios that this project has. */
export function possibleIn({
  scenariosLeftOut,
}: Pick<BenchmarkRecords, 'scenariosLeftOut'>): readonly ScenarioName[] {
  return SCENARIOS.filter((name) => !scenariosLeftOut.some((out) => out.name === name))
}
