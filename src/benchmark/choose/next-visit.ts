import { type Mix, mixMs, STOCK, type Visit } from '../visit.ts'
import { type Logs, logsOf, ratiosTo } from './compare-settings.ts'
import { shuffled } from './random.ts'
import { WITHIN_99 } from './student.ts'

export interface Design {
  /** All but the project as it is, which every round begins with. */
  readonly settings: readonly string[]
  readonly mix: Mix
  readonly seed: number
  readonly mostRounds: number
}

export type NextVisit =
  | { readonly kind: 'visit'; readonly setting: string; readonly round: number }
  /** No setting that is left can be more than 2 % faster than the best, or all rounds are over. */
  | { readonly kind: 'done'; readonly why: 'settled' | 'rounds' }

/** After so many rounds, what is clearly slower than the best gets no more time. */
const ROUNDS_FOR_ALL = 2
/** Before so many, nothing is settled. */
const FEWEST_ROUNDS = 4
/** So often the project as it is runs at the end of a round, too: what it shows then is drift. */
const ROUNDS_WITH_REPEAT = 3
/** What differs by less is not worth more time. */
const INDIFFERENT = 0.02

/**
 * What to run next, by what was run so far: rounds in which each setting that may still be the best
 * runs once, in an order of the seed. A pure function of the records: a benchmark that was cancelled
 * goes on where it stood.
 */
export function nextVisit(
  design: Design,
  visits: readonly Visit[],
  failed: ReadonlySet<string>,
): NextVisit {
  const settings = design.settings.filter((setting) => !failed.has(setting))
  const latest = Math.max(1, ...visits.map(({ round }) => round))
  for (let round = latest; round <= design.mostRounds; round += 1) {
    const logs = logsOf(
      visits.filter((visit) => visit.round < round),
      (visit) => mixMs(visit, design.mix),
    )
    const alive = round <= ROUNDS_FOR_ALL ? settings : stillAlive(settings, logs)
    if (round > FEWEST_ROUNDS && isSettled(alive, logs)) return { kind: 'done', why: 'settled' }
    const order = orderOf(alive, round, design.seed)
    const done = visits.filter((visit) => visit.round === round).map(({ setting }) => setting)
    const setting = firstMissing(order, done)
    if (setting !== undefined) return { kind: 'visit', setting, round }
  }
  return { kind: 'done', why: 'rounds' }
}

/** Of the other settings, in an order of chance; the project as it is stands around them. */
function orderOf(alive: readonly string[], round: number, seed: number): readonly string[] {
  const repeat = round <= ROUNDS_WITH_REPEAT ? [STOCK] : []
  return [STOCK, ...shuffled(alive, seed + round * 7919), ...repeat]
}

function firstMissing(order: readonly string[], done: readonly string[]): string | undefined {
  const left = [...done]
  for (const setting of order) {
    const at = left.indexOf(setting)
    if (at < 0) return setting
    left.splice(at, 1)
  }
  return undefined
}

/** The setting with the least time so far; the project as it is where no other has any. */
export function bestOf(logs: Logs): string {
  const ratios = [...ratiosTo(STOCK, logs)].toSorted(
    ([, one], [, other]) => one.value - other.value,
  )
  const [best] = ratios
  return best !== undefined && best[1].value < 1 ? best[0] : STOCK
}

function stillAlive(settings: readonly string[], logs: Logs): readonly string[] {
  const best = bestOf(logs)
  const ratios = ratiosTo(best, logs, WITHIN_99)
  return settings.filter((setting) => {
    const ratio = ratios.get(setting)
    return setting === best || ratio === undefined || ratio.runs < ROUNDS_FOR_ALL || ratio.low <= 1
  })
}

function isSettled(alive: readonly string[], logs: Logs): boolean {
  const best = bestOf(logs)
  const ratios = ratiosTo(best, logs)
  return [STOCK, ...alive].every((setting) => {
    if (setting === best) return true
    const ratio = ratios.get(setting)
    return ratio !== undefined && ratio.low >= 1 - INDIFFERENT
  })
}
