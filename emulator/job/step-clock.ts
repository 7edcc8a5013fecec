import { type ExpressionScope, interpolate } from './expressions.ts'
import type { JobState } from './job-state.ts'

/** When and why a step has to end. */
export interface StepClock {
  readonly stop: AbortSignal
  /** Of `timeout-minutes`. */
  readonly minutes: number
  timedOut(): boolean
  /** Whether the job was cancelled while the step ran. */
  cancelled(): boolean
  end(): void
}

const MINUTE_MS = 60_000
/** GitHub's own limit of a step is the job's: six hours. */
const DEFAULT_MINUTES = 360

export function stepClock(
  { cancellation }: JobState,
  timeout: string | number | undefined,
  expressions: ExpressionScope,
): StepClock {
  const given = timeout === undefined ? '' : interpolate(String(timeout), expressions)
  const minutes = given === '' ? DEFAULT_MINUTES : Number(given)
  const time = new AbortController()
  const timer = setTimeout(() => time.abort(), minutes * MINUTE_MS)
  // A step that starts after the cancellation, by its `if: always()`, may run to its end.
  const cancelledBefore = cancellation.signal.aborted
  const signals = cancelledBefore ? [time.signal] : [time.signal, cancellation.signal]
  return {
    stop: AbortSignal.any(signals),
    minutes,
    timedOut: () => time.signal.aborted,
    cancelled: () => !cancelledBefore && cancellation.signal.aborted,
    end: () => clearTimeout(timer),
  }
}
