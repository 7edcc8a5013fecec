import type { RunNote } from '../../snapshot/run-notes.ts'
import type { JobState } from '../state.ts'
import type { SnapshotDecision } from './decide-snapshot.ts'

/** What this run tells the later ones; `undefined` when no snapshot takes part in it. */
export function noteOf(
  { snapshot }: Pick<JobState, 'snapshot'>,
  { runId, runAttempt }: Pick<RunNote, 'runId' | 'runAttempt'>,
  { plan, uses }: SnapshotDecision,
): RunNote | undefined {
  if (snapshot?.parts === undefined) return undefined
  const { parts, restoredKey } = snapshot
  return {
    ...{ runId, runAttempt, parts, saves: plan !== undefined },
    restored: restoredKey !== undefined,
    ...(uses === undefined ? {} : { uses }),
  }
}
