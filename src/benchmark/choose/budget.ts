import { scenariosFor } from '../plan-scenarios.ts'
import type { RecordedVisit, Use } from '../records.ts'
import type { ScenarioName } from '../scenarios.ts'
import type { Setting } from '../settings.ts'

/** So many rounds tell something: with fewer settings than one would like, rather than with fewer rounds. */
const ROUNDS_WORTH_IT = 3

/** A guess where nothing is known yet: what optimising dependencies costs. */
const OPTIMISED = 3

interface Known {
  readonly visits: readonly RecordedVisit[]
  readonly use: Use
  readonly possible: readonly ScenarioName[]
}

/** What one more visit of a setting will take, in milliseconds: as the last one, else by the warm-up. */
export function estimateMs(setting: Setting, { visits, use, possible }: Known): number {
  const last = visits.findLast(({ setting: name, round }) => name === setting.name && round > 0)
  if (last !== undefined) return last.tookMs
  const warmUp = visits.find(({ round }) => round === 0)
  const cold = warmUp?.ms.cold ?? 0
  const timed = scenariosFor(setting, use, possible).reduce(
    (sum, scenario) => sum + (warmUp?.ms[scenario] ?? cold),
    0,
  )
  const fills = setting.store === 'snapshot' || setting.store === 'sccache' ? cold : 0
  const slower = JSON.stringify(setting.config).includes('opt-level') ? OPTIMISED : 1
  return (timed + fills) * slower
}

interface Fit {
  readonly settings: readonly Setting[]
  readonly leftOut: readonly { readonly name: string; readonly why: string }[]
}

/** The settings that get three rounds within the budget, those that come first if not all do. */
export function fitBudget(
  settings: readonly Setting[],
  stock: Setting,
  budgetMs: number,
  known: Known,
): Fit {
  // The project as it is runs twice in these rounds.
  let usedMs = 2 * ROUNDS_WORTH_IT * estimateMs(stock, known)
  const fitting: Setting[] = []
  const leftOut: Setting[] = []
  for (const setting of settings) {
    const costMs = ROUNDS_WORTH_IT * estimateMs(setting, known)
    // The first stays whatever it costs: without any there is nothing to compare.
    if (fitting.length > 0 && usedMs + costMs > budgetMs) leftOut.push(setting)
    else {
      fitting.push(setting)
      usedMs += costMs
    }
  }
  const allMs =
    usedMs + leftOut.reduce((sum, one) => sum + ROUNDS_WORTH_IT * estimateMs(one, known), 0)
  const minutes = Math.ceil(allMs / 60_000)
  const why = `no time for three rounds of it: a budget of about ${minutes}m has room for all`
  return { settings: fitting, leftOut: leftOut.map(({ name }) => ({ name, why })) }
}

/** `12.3 s` for each scenario, for the log. */
export function inWords(ms: RecordedVisit['ms']): string {
  return Object.entries(ms)
    .map(([scenario, took = 0]) => `${scenario} ${(took / 1000).toFixed(1)} s`)
    .join(', ')
}
