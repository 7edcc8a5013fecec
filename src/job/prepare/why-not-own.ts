import { nearnessOf } from '../../snapshot/keys.ts'
import { explainMiss, type RunNote } from '../../snapshot/run-notes.ts'
import type { FoundSnapshot } from './restore-snapshot.ts'

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
