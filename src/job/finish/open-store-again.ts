import { describeError } from '../../runner/errors.ts'
import type { Runner } from '../../runner/ports.ts'
import type { StoreRole } from '../../sccache/store-role.ts'
import { SAID } from '../look/may-write.ts'
import { type SnapshotStore, storedIn } from '../snapshot-store.ts'
import type { JobState } from '../state.ts'
import { keysFor } from '../store-keys.ts'

/**
 * In post, which may be hours later: a role is asked for new keys, if this run may still save. Nothing that goes wrong
 * here costs more than what would have been saved.
 */
export async function openStoreAgain(
  store: SnapshotStore | undefined,
  state: JobState,
  runner: Runner,
): Promise<{ readonly state: JobState; readonly runner: Runner }> {
  if (store?.role === undefined) return { state, runner: storedIn(store, runner, 'post') }
  const keys = state.write.allowed ? await newKeys(store, store.role, runner) : 'none'
  const write = keys === 'none' && state.write.allowed ? SAID['no store'] : state.write
  const opened = storedIn({ ...store, keys }, runner, 'post')
  return { state: { ...state, write: { ...write } }, runner: opened }
}

async function newKeys(
  { variables }: SnapshotStore,
  role: StoreRole,
  runner: Runner,
): Promise<NonNullable<SnapshotStore['keys']>> {
  const otherwise = 'Nothing is saved.'
  try {
    return (await keysFor({ role, variables, otherwise }, runner)) ?? 'none'
  } catch (error) {
    runner.log.warning(`${describeError(error)} ${otherwise}`)
    return 'none'
  }
}
