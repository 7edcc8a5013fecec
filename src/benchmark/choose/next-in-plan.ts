import type { BenchmarkPlan } from '../plan.ts'
import type { BenchmarkRecords } from '../records.ts'
import { mixMs, STOCK, type Visit } from '../visit.ts'
import { logsOf } from './compare-settings.ts'
import { composeWinners } from './compose-winners.ts'
import { type NextVisit, nextVisit } from './next-visit.ts'
import { partsOf } from './recommend.ts'

/** So many runs by itself say whether a setting is one of those that run together. */
const RUNS_ALONE = 2

/**
 * What to run next of what is asked for and can be tried; records may hold more, of an earlier plan. After two
 * rounds, what was faster by itself runs together too.
 */
export function nextInPlan(
  { mix, visits, identity, failed: failures, settings: known, leftOut }: BenchmarkRecords,
  plan: Pick<BenchmarkPlan, 'settings' | 'mostRounds'>,
): NextVisit {
  const failed = new Set(failures.map(({ name }) => name))
  const out = new Set(leftOut.map(({ name }) => name))
  const asked = plan.settings.filter((name) => !out.has(name))
  const settings = known.map(({ name }) => name).filter((name) => isAsked(name, asked))
  const design = { settings, mix, seed: identity.seed, mostRounds: plan.mostRounds }
  const next = nextVisit(design, visits, failed)
  if (next.kind === 'visit' && next.round <= RUNS_ALONE) return next
  const together = composeWinners(
    logsOf(firstOfEach(visits, settings), (visit) => mixMs(visit, mix)),
    settings,
  )
  if (together === undefined) return next
  return nextVisit({ ...design, settings: [...settings, together] }, visits, failed)
}

/** By its name, or as settings together that were asked for each by itself. */
function isAsked(name: string, asked: readonly string[]): boolean {
  if (asked.includes(name)) return true
  const parts = partsOf(name)
  return parts.length > 1 && parts.every((part) => asked.includes(part))
}

/** The first runs of each setting, and all of the project as it is: later ones do not change what they said. */
function firstOfEach(visits: readonly Visit[], settings: readonly string[]): readonly Visit[] {
  const counted = visits.filter(({ round }) => round > 0)
  const firsts = settings.flatMap((name) => {
    const own = counted.filter(({ setting }) => setting === name)
    return own.length < RUNS_ALONE ? [] : own.slice(0, RUNS_ALONE)
  })
  return [...counted.filter(({ setting }) => setting === STOCK), ...firsts]
}
