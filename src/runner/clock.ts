import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from './ports.ts'

/** The machine's clock. */
export function systemClock(): Clock {
  return { nowMs: () => Date.now(), wait: (ms) => wait(ms) }
}
