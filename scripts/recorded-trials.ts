import { centreOf } from '../src/history/spread.ts'
import { judge } from '../src/history/verdict.ts'
import type { NoiseModel } from './noise-models.ts'
import recorded from './recorded-runs.json' with { type: 'json' }
import { SLOWDOWN, type TrialResult } from './verdict-trials.ts'

interface RecordedSeries {
  readonly name: string
  /** In the order of the runs. */
  readonly seconds: readonly number[]
}

interface Recording {
  /** What else the machine did. */
  readonly meanwhile: string
  readonly series: readonly RecordedSeries[]
}

/** What record-runs.ts recorded. */
export const RECORDINGS: readonly Recording[] = recorded

/** The recorded times as independent noise: as of jobs that run hours apart, each on another machine. */
export function drawnFrom(seconds: readonly number[]): NoiseModel {
  const centre = centreOf(seconds) ?? 1
  return (random) => (seconds[Math.floor(random() * seconds.length)] ?? centre) / centre
}

/** The standard deviation, as a part of the mean. */
export function deviationOf(seconds: readonly number[]): number {
  const mean = seconds.reduce((sum, time) => sum + time, 0) / seconds.length
  const squares = seconds.reduce((sum, time) => sum + (time / mean - 1) ** 2, 0)
  return Math.sqrt(squares / seconds.length)
}

/**
 * Judges each recorded run by those just before it, as they came: the windows overlap, and a slow
 * spell of the machine is in all of them. A slowdown takes 20 % more from some run on.
 */
export function tryInOrder(
  seconds: readonly number[],
  runs: number,
): TrialResult & { readonly windows: number } {
  const starts = Array.from({ length: seconds.length - runs - 4 }, (_, start) => start)
  const rounds = starts.map((start) => {
    const earlier = seconds.slice(start, start + runs)
    const coming = seconds.slice(start + runs, start + runs + 5)
    const slow = coming.map((time) => time * SLOWDOWN)
    const found = slow.map((now, step) => isFound(now, [...earlier, ...slow.slice(0, step)]))
    const { verdict } = judge(coming[0] ?? 0, earlier, { isNext: true })
    return { found, isAlarm: verdict === 'slower' || verdict === 'faster' }
  })
  const part = (count: number): number => count / rounds.length
  return {
    windows: rounds.length,
    falseAlarms: part(rounds.filter(({ isAlarm }) => isAlarm).length),
    foundAtOnce: part(rounds.filter(({ found }) => found[0]).length),
    foundInFive: part(rounds.filter(({ found }) => found.includes(true)).length),
  }
}

const MOST_RUNS = 30

function isFound(now: number, earlier: readonly number[]): boolean {
  return judge(now, earlier.slice(-MOST_RUNS), { isNext: true }).verdict === 'slower'
}
