import type { RunNote } from '../../snapshot/run-notes.ts'
import type { JobState } from '../state.ts'

/** What this run tells the later ones; `undefined` when no snapshot takes part in it. */
export function noteOf(
  { snapshot }: Pick<JobState, 'snapshot'>,
  { runId, runAttempt }: Pick<RunNote, 'runId' | 'runAttempt'>,
  { saves, uses }: Pick<RunNote, 'saves' | 'uses'>,
): RunNote | undefined {
  if (snapshot?.parts === undefined) return undefined
  const { parts, restoredKey } = snapshot
  return {
    ...{ runId, runAttempt, parts, saves },
    restored: restoredKey !== undefined,
    ...(uses === undefined ? {} : { uses }),
  }
}
