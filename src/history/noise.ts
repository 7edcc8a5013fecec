/** Fewer earlier runs than this are no baseline. */
export const FEWEST_RUNS = 5

/** Differences below this part of the median are never significant: hosted runners vary that much. */
const LEAST_BAND = 0.05

export interface Baseline {
  readonly medianMs: number
  /** A time further than this from the median is not noise. */
  readonly bandMs: number
  /** How many earlier runs it rests on. */
  readonly runs: number
}

/**
 * The middle and the noise band of earlier times in milliseconds; `undefined` below five of them.
 *
 * The middle is the median. The band is the median absolute deviation times 1.4826, which makes it
 * the standard deviation where noise is normal, times a factor: 3, as C. Leys et al. advise
 * ("Detecting outliers: Do not use standard deviation around the mean, use absolute deviation around
 * the median", J. Exp. Soc. Psychol. 49 (2013) 764-766), plus 20 / (n - 3), because the deviation of
 * few values is itself uncertain. Its test simulates normal noise of 2 and 10 % and log-normal noise
 * of 5 % over 5, 10 and 29 runs: false alarms in at most 1.5 % of the cases.
 */
export function baselineOf(earlierMs: readonly number[]): Baseline | undefined {
  const runs = earlierMs.length
  if (runs < FEWEST_RUNS) return undefined
  const medianMs = median(earlierMs)
  const deviation = 1.4826 * median(earlierMs.map((ms) => Math.abs(ms - medianMs)))
  const factor = 3 + 20 / (runs - 3)
  return { medianMs, bandMs: Math.max(factor * deviation, LEAST_BAND * medianMs), runs }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0
  return (lower + upper) / 2
}
