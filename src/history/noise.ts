import { centreOf, NO_SPREAD, type Spread, scaleOf, spreadOf, tailOf } from './spread.ts'
import { sinceLastStep } from './steps.ts'

/** Fewer earlier runs than this are no baseline. */
export const FEWEST_RUNS = 5

/** Differences below this part of the centre are never significant: hosted runners vary that much. */
const LEAST_BAND = 0.05

/**
 * Normal quantiles of 0.78 %, 0.05 % (what five runs show together is said besides) and next to
 * nothing: "slower" is what has to be found, so it gets nearly all errors. What is left to 1 % is for
 * noise that is not normal, and for runners that drift.
 */
const SLOWER_QUANTILE = 2.42
const FIVE_RUNS_QUANTILE = 3.3
const FASTER_QUANTILE = 4.5

export interface Baseline {
  /** The centre of the earlier times, close to their median. */
  readonly medianMs: number
  /** A time further above the centre than this is not noise. */
  readonly bandMs: number
  /** A time further below it than this is not noise either. */
  readonly fasterBandMs: number
  /** The centre of five runs together, above the centre by more than this, is not noise. */
  readonly fiveRunsBandMs: number
  /** How many earlier runs it rests on: those since the last lasting change. */
  readonly runs: number
}

/** What the noise of a time is judged by, besides its own earlier values. */
export interface NoiseContext {
  /** Of other commands, and of the repository's other jobs on the same class of runner. */
  readonly pooled?: Spread
  /** How many verdicts are made at once: each is stricter then, so that all together err as rarely as one. */
  readonly comparisons?: number
}

/**
 * The centre and the noise band of earlier times in milliseconds, the newest last; `undefined` below
 * five of them, counted from the last lasting change (`sinceLastStep`).
 *
 * The centre is Hodges and Lehmann's, the scale the cubic mean of the deviations (`spread.ts`). The
 * band is the scale times a normal quantile, widened for the uncertainty of the scale in the form of
 * Student's t (its expansion in 1/degrees: E. A. Cornish, R. A. Fisher, Revue de l'Institut
 * International de Statistique 5 (1938) 307-320, first term, times 2.46 for our scale), for that of
 * the centre (variance pi / 3 / runs: Hodges and Lehmann's paper), and for tails that are heavier than
 * normal ones (`tailFactor`). How often that errs, and what it finds, is measured by
 * scripts/bench-verdicts.ts; the table is in docs/reports.md.
 */
export function baselineOf(
  earlierMs: readonly number[],
  { pooled = NO_SPREAD, comparisons = 1 }: NoiseContext = {},
): Baseline | undefined {
  const level = sinceLastStep(earlierMs)
  const centre = centreOf(level)
  if (centre === undefined || level.length < FEWEST_RUNS) return undefined
  const spread = judgedBy(spreadOf(level), pooled)
  const tails = tailFactor(spread)
  const band = (quantile: number, scale: number, together = 1): number => {
    const stricter = quantileFor(quantile, comparisons)
    const factor = stricter + (0.615 * (stricter ** 3 + stricter)) / spread.degrees
    const error = Math.sqrt(1 / together + CENTRE_VARIANCE / level.length)
    return Math.max(factor * error * scale * tails, LEAST_BAND) * centre
  }
  return {
    medianMs: centre,
    bandMs: band(SLOWER_QUANTILE, slowScale(spread)),
    fasterBandMs: band(FASTER_QUANTILE, scaleOf(spread)),
    fiveRunsBandMs: band(FIVE_RUNS_QUANTILE, slowScale(spread), 5),
    runs: level.length,
  }
}

/** Above this many deviations, the slow side has enough of them to speak for itself. */
const ENOUGH_SLOW = 60

/** Times have a longer tail on the slow side, which a scale of both sides misses. */
function slowScale(spread: Spread): number {
  if (spread.slowDegrees < ENOUGH_SLOW) return scaleOf(spread)
  return scaleOf({ cubes: spread.slowCubes, degrees: spread.slowDegrees })
}

/** Of Hodges and Lehmann's centre of normal values, in parts of one value's. */
const CENTRE_VARIANCE = Math.PI / 3

/** What chance alone makes of the tails of normal noise, times the root of the number of deviations. */
const CHANCE_TAIL = 0.7
const TAIL_WEIGHT = 0.7
/** Of thirty runs, every 20th of them an outlier, a fifth have none to show: so much may be unseen. */
const UNSEEN_TAIL = 0.04

/** Outliers that the scale already counts reach further still: tails say how far, where they are known. */
function tailFactor(spread: Spread): number {
  const chance = CHANCE_TAIL / Math.sqrt(Math.max(1, spread.degrees))
  const unseen = spread.slowDegrees < ENOUGH_SLOW ? UNSEEN_TAIL : 0
  return 1 + unseen + TAIL_WEIGHT * Math.max(0, tailOf(spread) - 1 - chance)
}

/** A series that is clearly noisier than the pool (2.5 standard errors) is judged by itself. */
function judgedBy(own: Spread, pooled: Spread): Spread {
  const [ownScale, pooledScale] = [scaleOf(own), scaleOf(pooled)]
  const tolerated = 1 + 2.5 / Math.sqrt(2 * Math.max(1, own.degrees))
  if (pooled.degrees <= own.degrees || ownScale > pooledScale * tolerated) return own
  return pooled
}

/** A quantile for one of several comparisons (Bonferroni), by the tail's leading term. */
function quantileFor(quantile: number, comparisons: number): number {
  return Math.sqrt(quantile ** 2 + 2 * Math.log(Math.max(1, comparisons)))
}
