import { describeError, InputError, IntegrityError } from '../runner/errors.ts'
import type { Log } from '../runner/ports.ts'

interface Attempt {
  /** What is tried, as it follows "Could not": `start sccache`. */
  readonly what: string
  /** What a failure means for the job, as a sentence: `Building without sccache.` */
  readonly otherwise: string
}

/**
 * Runs `body`; the one place that decides what a failure costs. A wrong input or a wrong digest
 * ends the step, anything else costs the speed-up only: one warning, and `undefined` comes back.
 */
export async function attempt<T>(
  { what, otherwise }: Attempt,
  body: () => Promise<T>,
  log: Pick<Log, 'warning' | 'debug'>,
): Promise<T | undefined> {
  try {
    return await body()
  } catch (error) {
    if (error instanceof InputError || error instanceof IntegrityError) throw error
    log.warning(`Could not ${what} (${describeError(error)}). ${otherwise}`)
    log.debug(error instanceof Error ? (error.stack ?? '') : '')
    return undefined
  }
}
