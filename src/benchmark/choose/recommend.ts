import { STOCK } from '../visit.ts'
import type { Logs } from './compare-settings.ts'
import { ratiosTo } from './compare-settings.ts'
import type { Estimate } from './estimate.ts'
import { bestOf } from './next-visit.ts'

export interface Recommendation {
  /** `stock` where nothing is faster beyond the noise. */
  readonly setting: string
  /** Its time as a ratio to that of the project as it is. */
  readonly ratio: Estimate | undefined
  /** What the intervals do not tell from it. */
  readonly equals: readonly string[]
}

/** Less than this is not worth a setting more. */
const NOT_WORTH_A_SETTING = 0.01

/** The simplest setting that is as fast as the fastest; none that the intervals do not tell from stock. */
export function recommend(logs: Logs): Recommendation {
  const best = bestOf(logs)
  const toStock = ratiosTo(STOCK, logs)
  const toBest = ratiosTo(best, logs)
  const asFast = [...toBest].filter(([, { value }]) => value <= 1 + NOT_WORTH_A_SETTING)
  const candidates = [best, ...asFast.map(([setting]) => setting)]
  const isFaster = (setting: string) => (toStock.get(setting)?.high ?? 1) < 1
  const [simplest = STOCK] = candidates.filter(isFaster).toSorted(bySimplicity(toStock))
  const setting = candidates.includes(STOCK) ? STOCK : simplest
  const equals = [...ratiosTo(setting, logs)].filter(([, { low, high }]) => low <= 1 && high >= 1)
  return { setting, ratio: toStock.get(setting), equals: equals.map(([name]) => name) }
}

function bySimplicity(ratios: ReadonlyMap<string, Estimate>) {
  return (one: string, other: string): number =>
    partsOf(one).length - partsOf(other).length ||
    (ratios.get(one)?.value ?? 1) - (ratios.get(other)?.value ?? 1)
}

/** `profile-ci+mold` is both of these together. */
export function partsOf(setting: string): readonly string[] {
  return setting === STOCK ? [] : setting.split('+')
}
