import { type Baseline, baselineOf, FEWEST_RUNS, type NoiseContext } from './noise.ts'
import { centreOf } from './spread.ts'

export type Verdict = 'faster' | 'slower' | 'no significant change' | 'not enough data'

export function isChange(verdict: Verdict): boolean {
  return verdict === 'slower' || verdict === 'faster'
}

export interface Judgement {
  readonly verdict: Verdict
  /** `undefined` where there are too few earlier runs. */
  readonly baseline: Baseline | undefined
  /** Set where this run alone would be noise, and the last five together are not. */
  readonly byFiveRuns: boolean
  /** The time that was judged: this run's, or the centre of the last five. */
  readonly judgedMs: number
}

/**
 * What a time says beside earlier ones of the same work, the newest last. A run is judged by itself;
 * `isNext` says that the earlier runs lead up to it, as on the default branch: then the last five are
 * also judged together, which finds what a single noisy run hides.
 */
export function judge(
  nowMs: number,
  earlierMs: readonly number[],
  context: NoiseContext & { readonly isNext?: boolean } = {},
): Judgement {
  const baseline = baselineOf(earlierMs, context)
  const verdict = verdictOn(nowMs, baseline)
  const alone = { verdict, baseline, byFiveRuns: false, judgedMs: nowMs }
  if (verdict !== 'no significant change' || context.isNext !== true) {
    return alone
  }
  const before = baselineOf(earlierMs.slice(0, -4), context)
  const five = centreOf([...earlierMs.slice(-4), nowMs]) ?? nowMs
  if (before === undefined || five - before.medianMs <= before.fiveRunsBandMs) {
    return alone
  }
  return { verdict: 'slower', baseline: before, byFiveRuns: true, judgedMs: five }
}

function verdictOn(nowMs: number, baseline: Baseline | undefined): Verdict {
  if (baseline === undefined || baseline.runs < FEWEST_RUNS) return 'not enough data'
  const difference = nowMs - baseline.medianMs
  if (difference > baseline.bandMs) return 'slower'
  return -difference > baseline.fasterBandMs ? 'faster' : 'no significant change'
}
