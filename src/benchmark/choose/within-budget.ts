import { InputError } from '../../runner/errors.ts'
import type { BenchmarkPlan } from '../plan.ts'
import { mixOf, possibleIn, scenariosFor } from '../plan-scenarios.ts'
import type { BenchmarkRecords } from '../records.ts'
import { type Setting, settingNamed } from '../settings.ts'
import { type Mix, mixMs, STOCK } from '../visit.ts'
import { fitBudget } from './budget.ts'

/**
 * The records with the mix and the settings of this plan, as many as its budget has time for. What was measured
 * stays. Throws `InputError` for a mix that this project has nothing of.
 */
export function withinBudget(
  records: BenchmarkRecords,
  plan: Pick<BenchmarkPlan, 'budgetMs' | 'mix'>,
): BenchmarkRecords {
  const { visits, identity } = records
  const { use } = identity
  const possible = possibleIn(records)
  const mix = mixOf(use, plan.mix, possible)
  if (!Object.values(mix).some((weight = 0) => weight > 0)) {
    throw new InputError(
      `Input "mix" has a weight for none of the scenarios that this project has. Valid here: ${possible.join(', ')}.`,
    )
  }
  const failed = new Set(records.failed.map(({ name }) => name))
  const wanted = records.settings
    .map(({ name }) => settingNamed(name))
    .filter(({ name }) => name !== STOCK && !failed.has(name))
  const isWeighed = (setting: Setting) => hasAllOf(mix, scenariosFor(setting, use, possible))
  const unweighed = wanted
    .filter((setting) => !isWeighed(setting))
    .map(({ name }) => ({
      name,
      why: 'the mix has cold builds, and with a filled store there are none',
    }))
  const known = { visits, use, possible }
  const fit = fitBudget(wanted.filter(isWeighed), settingNamed(STOCK), plan.budgetMs, known)
  const tried = new Set([STOCK, ...failed, ...visits.map(({ setting }) => setting)])
  const kept = new Set([...tried, ...fit.settings.map(({ name }) => name)])
  return {
    ...records,
    mix,
    settings: records.settings.filter(({ name }) => kept.has(name)),
    leftOut: [
      ...records.leftOut,
      ...unweighed,
      ...fit.leftOut.filter(({ name }) => !tried.has(name)),
    ],
  }
}

/** Whether a setting that runs these scenarios gets a time for the mix. */
function hasAllOf(mix: Mix, scenarios: readonly string[]): boolean {
  const ms = Object.fromEntries(scenarios.map((scenario) => [scenario, 1]))
  return mixMs({ setting: '', round: 1, ms }, mix) !== undefined
}
