import type { Runner } from '../../runner/ports.ts'
import type { StoreRole } from '../../sccache/store-role.ts'
import type { Inputs } from '../inputs.ts'
import { type SnapshotStore, storedIn } from '../snapshot-store.ts'
import { keysFor } from '../store-keys.ts'

export interface Stores {
  readonly inputs: Inputs
  /** `undefined` for GitHub's cache. */
  readonly snapshotStore: SnapshotStore | undefined
}

interface OpenStores {
  readonly inputs: Inputs
  /** Its cache is the store of snapshots. */
  readonly runner: Runner
}

/** In main: the stores, with the keys that a role gives for them. Throws `InputError`. */
export async function openStores(
  { inputs: asked, snapshotStore }: Stores,
  runner: Runner,
): Promise<OpenStores> {
  const inputs = { ...asked, ...(snapshotStore?.readOnly ? READ_ONLY : {}) }
  const role = roleOf(asked) ?? snapshotStore?.role
  if (role === undefined) return { inputs, runner: storedIn(snapshotStore, runner, 'main') }
  const variables = { ...runner.job.allEnv(), ...settingsOf(asked), ...snapshotStore?.variables }
  const otherwise = 'Building without the S3 store.'
  const keys = await keysFor({ role, variables, otherwise }, runner)
  return {
    inputs: {
      ...inputs,
      ...(keys === undefined && snapshotStore !== undefined ? NO_STORE : {}),
      cacheStore: withKeys(asked.cacheStore, keys),
    },
    runner: storedIn(snapshotStore && { ...snapshotStore, keys: keys ?? 'none' }, runner, 'main'),
  }
}

const READ_ONLY = { cacheWrite: 'read-only store' } as const
const NO_STORE = { cacheWrite: 'no store' } as const

/** Of sccache's store, where sccache may take part. */
function roleOf({ cache, cacheStore }: Inputs): StoreRole | undefined {
  const isUsed = cache === 'auto' || cache === 'sccache'
  return isUsed && cacheStore.kind === 'named' ? cacheStore.role : undefined
}

function settingsOf({ cacheStore }: Inputs): Readonly<Record<string, string>> {
  return cacheStore.kind === 'named' ? cacheStore.variables : {}
}

function withKeys(
  choice: Inputs['cacheStore'],
  keys: Readonly<Record<string, string>> | undefined,
): Inputs['cacheStore'] {
  if (choice.kind !== 'named' || choice.role === undefined) return choice
  if (keys === undefined) return { ...choice, isUnusable: true }
  return { ...choice, variables: { ...choice.variables, ...keys } }
}
