import type { JobContext } from '../runner/ports.ts'
import type { Inputs } from './inputs.ts'

export interface WriteDecision {
  readonly allowed: boolean
  /** Why, as the log says it. */
  readonly reason: string
}

/** Events whose code is the default branch's own. Others may run foreign code on that branch's ref. */
const TRUSTED_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch'])

/** Whether this run may save to the cache that every later run reads. */
export function mayWrite(
  cacheWrite: Inputs['cacheWrite'],
  { event, ref, defaultBranchRef }: Pick<JobContext, 'event' | 'ref' | 'defaultBranchRef'>,
): WriteDecision {
  if (cacheWrite !== 'auto') {
    return { allowed: cacheWrite === 'always', reason: `the input cache-write says ${cacheWrite}` }
  }
  if (!TRUSTED_EVENTS.has(event)) {
    return { allowed: false, reason: `runs for ${event || 'this event'} only read the cache` }
  }
  if (ref !== defaultBranchRef) {
    return { allowed: false, reason: `only ${defaultBranchRef ?? 'the default branch'} saves` }
  }
  return { allowed: true, reason: `${event} on the default branch` }
}
