import prettyBytes from 'pretty-bytes'
import type { Runner } from '../../runner/ports.ts'
import { type KeptPlan, keptFiles, listingOf } from '../../snapshot/kept/kept-files.ts'
import { type RestoredKept, restoreKept } from '../../snapshot/kept/restore-kept.ts'
import { keptKeys, type SnapshotKeys } from '../../snapshot/keys.ts'
import { systemName } from '../../snapshot/system.ts'
import { attempt } from '../attempt.ts'
import type { Inputs } from '../inputs.ts'
import type { Surroundings } from '../look/look-around.ts'
import { type Reads, readable } from '../look/publishing.ts'
import { readLocks } from '../look/snapshot-identity.ts'
import type { Places } from '../places.ts'
import type { JobState } from '../state.ts'

interface RestoreRequest {
  readonly kept: KeptPlan
  readonly inputs: Inputs
  readonly around: Surroundings
  readonly places: Places
  readonly reads: Reads
}

/** What is kept beside or instead of a snapshot, as it was restored. */
export interface KeptInForce {
  readonly plan: KeptPlan
  readonly keys: SnapshotKeys
  /** `undefined` where nothing was. */
  readonly restoredKey?: string
  readonly restoreMs: number
}

/** Puts in place what earlier runs kept; whatever goes wrong, the job goes on as without it. */
export async function restoreFolders(
  { kept: plan, inputs, around, places, reads }: RestoreRequest,
  runner: Runner,
): Promise<KeptInForce> {
  const startedMs = runner.clock.nowMs()
  const locks = await readLocks(around, runner)
  const keys = keptKeys({
    context: runner.job.context,
    system: await systemName(runner),
    ...{ home: runner.job.env('HOME') ?? '', cargoHome: plan.cargoHome },
    ...{ cell: inputs.cell, userKey: inputs.cacheKey },
    // Packages are the same for every job; folders are each job's own.
    ownOnly: reads.from !== 'all' || plan.locks === undefined,
    locks: locks.map(({ text }) => text).join('\0'),
  })
  const cache = readable(runner.cache, reads)
  const failure = { what: 'restore the cached folders', otherwise: 'The job starts without them.' }
  const restoring = () => restoreKept({ plan, keys, folder: places.kept }, { ...runner, cache })
  const restored = await attempt(failure, restoring, runner.log)
  if (restored !== undefined) say(restored, runner.log)
  if (restored?.kind !== 'restored') return { plan, keys, restoreMs: 0 }
  const list = listingOf(await keptFiles(plan, runner.files), plan.cargoHome)
  await runner.files.writeText(places.keptList, list.join('\0'))
  return { plan, keys, restoredKey: restored.key, restoreMs: runner.clock.nowMs() - startedMs }
}

function say(restored: RestoredKept, { info, warning }: Runner['log']): void {
  if (restored.kind === 'miss') {
    info('Cached folders: nothing is saved for this job yet.')
  } else if (restored.kind === 'unavailable') {
    warning(
      `The cached folders cannot be restored: ${restored.reason}. The job starts without them.`,
    )
  } else {
    const { key, sizeBytes, placed, left } = restored
    const what = placed.length === 0 ? 'nothing of it' : placed.join(', ')
    info(`Cached folders: restored ${what} (${prettyBytes(sizeBytes)}, ${key}).`)
    for (const clause of left) warning(`Not restored: ${clause}. The job starts without it.`)
  }
}

export function keptState(kept: KeptInForce | undefined): Pick<JobState, 'kept'> {
  if (kept === undefined) return {}
  const { plan, keys, restoredKey } = kept
  const { folders, locks, cargoHome } = plan
  return {
    kept: {
      ...{ key: keys.key, restoreKeys: [...keys.restoreKeys], folders: [...folders], cargoHome },
      ...(locks === undefined ? {} : { locks: [...locks] }),
      ...(restoredKey === undefined ? {} : { restoredKey }),
    },
  }
}
