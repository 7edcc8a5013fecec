import type { JobContext } from '../../runner/github-ports.ts'
import type { Inputs } from '../inputs.ts'

export interface WriteDecision {
  readonly allowed: boolean
  /** Why, as the log says it. */
  readonly reason: string
  /** Only later runs of this pull request can read what it saves. */
  readonly isOfPull?: boolean | undefined
}

/** Of a pull request that found nothing, where no run saves for all by itself. Saved once, it is found. */
export const OF_ITS_OWN: WriteDecision = {
  allowed: true,
  isOfPull: true,
  reason:
    'the workflow runs by itself for pull requests only, so that each keeps a snapshot of its own',
}

/** A pull request that is closed by its merge runs on the base branch's ref, and saves where all read. */
export function hasScopeOfItsOwn({ event, ref }: Pick<JobContext, 'event' | 'ref'>): boolean {
  return event === 'pull_request' && /^refs\/pull\/\d+\//.test(ref)
}

/** Events that only read, by what their runs are called: what they could save is of no use to the next one. */
const READERS: Readonly<Record<string, string>> = {
  pull_request: 'pull requests',
  merge_group: 'runs of the merge queue',
}

/**
 * What to tell a run that only reads and found nothing: its workflow may never run where it could save.
 * `undefined` for every other run.
 */
export function adviseOnPush(
  { event, defaultBranchRef }: Pick<JobContext, 'event' | 'defaultBranchRef'>,
  { found, write }: { readonly found: boolean; readonly write: WriteDecision },
): string | undefined {
  const readers = READERS[event]
  if (found || readers === undefined) return undefined
  const branch = defaultBranchRef?.replace('refs/heads/', '') ?? 'main'
  if (write.isOfPull === true) {
    return `This workflow runs by itself for pull requests only: each of them starts with nothing and keeps a snapshot for its own later runs. To let all start warm, add to its "on:" the lines "push:" and "branches: [${branch}]".`
  }
  return `The default branch has saved nothing for this job yet, and ${readers} only read. If the workflow never runs there, add to its "on:" the lines "push:" and "branches: [${branch}]".`
}

/** Events whose code is the default branch's own. Others may run foreign code on that branch's ref. */
export const SAVING_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch']

/** Behind what a runner other than GitHub's leaves open. */
const ASKED = 'only the default branch saves unless cache-write is "always"'

/** What is asked for, whatever the run is for. */
export const SAID = {
  always: { allowed: true, reason: 'the input cache-write asks for it' },
  never: { allowed: false, reason: 'the input cache-write forbids it' },
  'no store': { allowed: false, reason: 'the S3 store cannot be used in this job' },
  'read-only store': { allowed: false, reason: 'the rw_mode of the S3 store forbids it' },
} as const

/** Whether this run may save to the cache that every later run reads. */
export function mayWrite(
  cacheWrite: Inputs['cacheWrite'],
  { event, ref, defaultBranchRef }: Pick<JobContext, 'event' | 'ref' | 'defaultBranchRef'>,
): WriteDecision {
  if (cacheWrite !== 'auto') return SAID[cacheWrite]
  if (!SAVING_EVENTS.includes(event)) {
    const reason =
      event === ''
        ? `this runner does not say what the run is for, and ${ASKED}`
        : `runs for ${event} only read the cache`
    return { allowed: false, reason }
  }
  if (defaultBranchRef === undefined) {
    const reason = `the event does not say which branch is the default one, and ${ASKED}`
    return { allowed: false, reason }
  }
  if (ref !== defaultBranchRef) return { allowed: false, reason: `only ${defaultBranchRef} saves` }
  return { allowed: true, reason: `${event} on the default branch` }
}
