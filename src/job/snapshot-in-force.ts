import type { SettingsPlan } from '../cargo/plan-settings.ts'
import type { Surroundings } from './look-around.ts'
import type { JobPlan } from './plan-job.ts'
import type { FoundSnapshot, RestoredSnapshot } from './restore-snapshot.ts'
import type { JobState } from './state.ts'

/** A job that has nothing to restore and may save nothing is better off without incremental data. */
export function settingsFor(
  { plan, state }: { readonly plan: JobPlan; readonly state: JobState },
  snapshot: SnapshotInForce | undefined,
): SettingsPlan {
  const isOfUse = state.write.allowed || snapshot?.restored.settled !== undefined
  return isOfUse ? plan.settings : plan.settingsWithoutSnapshot
}

export interface SnapshotInForce {
  readonly found: FoundSnapshot
  readonly restored: RestoredSnapshot
}

export function snapshotState(
  around: Surroundings,
  snapshot: SnapshotInForce | undefined,
): Pick<JobState, 'snapshot'> {
  if (snapshot === undefined) return {}
  const { found, restored } = snapshot
  const { restoredKey } = restored.record
  const seenKey = 'key' in found.fetched ? found.fetched.key : undefined
  return {
    snapshot: {
      key: found.keys.key,
      restoreKeys: [...found.keys.restoreKeys],
      ...(restoredKey === undefined ? {} : { restoredKey }),
      ...(seenKey === undefined ? {} : { seenKey }),
      ...(restored.settled === undefined
        ? {}
        : {
            restoredNs: String(restored.settled.restoredNs),
            program: restored.settled.program,
          }),
      cwd: around.cwd,
      cargoHome: around.config.cargoHome,
    },
  }
}
