import type { JobContext } from '../runner/github-ports.ts'
import type { Inputs } from './inputs.ts'

export interface WriteDecision {
  readonly allowed: boolean
  /** Why, as the log says it. */
  readonly reason: string
}

/**
 * What to tell a pull request that found nothing: its workflow may never run where it could save.
 * `undefined` for every other run.
 */
export function adviseOnPush(
  { event, defaultBranchRef }: Pick<JobContext, 'event' | 'defaultBranchRef'>,
  found: boolean,
): string | undefined {
  if (found || event !== 'pull_request') return undefined
  const branch = defaultBranchRef?.replace('refs/heads/', '') ?? 'main'
  return `The default branch has saved nothing for this job yet, and pull requests only read. If the workflow never runs there, add to its "on:" the lines "push:" and "branches: [${branch}]".`
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
