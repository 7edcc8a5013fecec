import type { CargoCommandRecord } from '../timing/command-record.ts'
import { totalMs } from '../timing/total-ms.ts'
import type { Inputs } from './inputs.ts'

/** A job waits at most this long for answers; what is left over, a later one asks. */
const MOST_MS = 60_000
/** Reading the manifests and sources of a large workspace takes this long by itself. */
const LEAST_MS = 5_000
/** Of what cargo took: nobody asked for the audit that `auto` means. */
const SHARE = 0.1

const WORTH_GOING_ON_MS = 20_000

/** How long the feature audit may put questions to cargo, in milliseconds. */
export function questionsLimitMs(
  audit: Inputs['audit'],
  commands: readonly Pick<CargoCommandRecord, 'durationMs'>[],
): number {
  if (audit !== 'auto') return MOST_MS
  return Math.min(MOST_MS, Math.max(LEAST_MS, totalMs(commands) * SHARE))
}

/** Whether an audit that ran out of time goes on, though no manifest changed: not in a job of some seconds. */
export function mayGoOn(commands: readonly Pick<CargoCommandRecord, 'durationMs'>[]): boolean {
  return totalMs(commands) >= WORTH_GOING_ON_MS
}
