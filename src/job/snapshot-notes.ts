import { join } from 'node:path'
import type { Runner } from '../runner/ports.ts'
import { nearnessOf } from '../snapshot/keys.ts'
import { decodeNotes, explainMiss, type RunNote } from '../snapshot/run-notes.ts'
import type { SnapshotDecision } from './decide-snapshot.ts'
import type { Places } from './places.ts'
import type { FoundSnapshot } from './restore-snapshot.ts'
import type { JobState } from './state.ts'

/** Beside the history, which every job reads anyway. */
export const NOTES_FILE = 'snapshot-runs.json'

/** What earlier runs of this job told, as far as their history was found. */
export async function readNotes(
  { history }: Pick<Places, 'history'>,
  { files }: Pick<Runner, 'files'>,
): Promise<readonly RunNote[]> {
  return decodeNotes(await files.readText(join(history, NOTES_FILE)))
}

/** Why a job begins without the snapshot of its own last run, a sentence; `undefined` when it has it, or never had one. */
export function whyNotOwn(
  { fetched, keys, parts }: FoundSnapshot,
  notes: readonly RunNote[],
): string | undefined {
  if (fetched.kind === 'miss') return explainMiss(parts, notes)
  if (fetched.kind !== 'fetched') return undefined
  const nearness = nearnessOf(fetched.key, keys)
  const isOwn = nearness === 'same lock' || nearness === 'same cell'
  return isOwn ? undefined : explainMiss(parts, notes)
}

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
