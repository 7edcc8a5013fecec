import { medianOf } from '../../history/spread.ts'
import { type Level, studentQuantile, WITHIN_95 } from './student.ts'

/** A value with the interval that holds the true one in 95 % of all cases. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly runs: number
}

/** How far runs of the same work lie apart, as standard deviation of their logarithms. */
export interface Noise {
  readonly scale: number
  /** How many independent deviations it rests on. */
  readonly degrees: number
}

/** Of a normal distribution: the median of |one - other| in standard deviations. */
const PAIR_MEDIAN = 0.6745 * Math.SQRT2

/** What this estimator keeps of the information that normal values hold (M. I. Shamos, 1976). */
const EFFICIENCY = 0.86

/** The series share their control's noise, so that they tell less than they count. */
const INDEPENDENT = 0.8

/**
 * The noise of several series of logarithms together: the median distance of all pairs of one series.
 * A quarter of the values may be outliers, and two values of a series are enough to count.
 */
export function noiseOf(series: readonly (readonly number[])[]): Noise {
  const distances = series.flatMap(distancesIn)
  const degrees = series.reduce((sum, { length }) => sum + Math.max(0, length - 1), 0)
  const shared = series.length > 1 ? INDEPENDENT : 1
  const scale = (medianOf(distances) ?? 0) / PAIR_MEDIAN
  return { scale, degrees: degrees * EFFICIENCY * shared }
}

function distancesIn(values: readonly number[]): readonly number[] {
  return values.flatMap((one, at) => values.slice(at + 1).map((other) => Math.abs(one - other)))
}

/**
 * The standard deviation of a median of n normal values, times the root of n. Above ten: the limit. Two
 * values (1 by that) cannot outvote a neighbour of the machine; the simulation sets theirs.
 */
const MEDIAN_FACTOR = [1, 1.4, 1.4, 1.16, 1.092, 1.198, 1.135, 1.214, 1.16, 1.223, 1.176]
const MEDIAN_FACTOR_LIMIT = 1.2533

/** A series that is clearly noisier than all together is judged by itself. */
const CLEARLY_NOISIER = 1.6
const ENOUGH_BY_ITSELF = 5

/**
 * The median of logarithms, as what they are logarithms of, with its interval; `undefined` without
 * values. With one value the interval rests on the noise of the others alone.
 */
export function estimate(
  logs: readonly number[],
  pooled: Noise,
  within: Level = WITHIN_95,
): Estimate | undefined {
  const centre = medianOf(logs)
  if (centre === undefined) return undefined
  const runs = logs.length
  const noise = noiseFor(logs, pooled)
  const factor = MEDIAN_FACTOR[runs] ?? MEDIAN_FACTOR_LIMIT
  const known = noise.degrees > 0
  const error = (noise.scale * factor) / Math.sqrt(runs)
  const half = known ? studentQuantile(within, noise.degrees) * error : Number.POSITIVE_INFINITY
  return {
    value: Math.exp(centre),
    low: Math.exp(centre - half),
    high: Math.exp(centre + half),
    runs,
  }
}

function noiseFor(logs: readonly number[], pooled: Noise): Noise {
  if (logs.length < ENOUGH_BY_ITSELF) return pooled
  const own = noiseOf([logs])
  return own.scale > pooled.scale * CLEARLY_NOISIER ? own : pooled
}
