import { dirname, join } from 'node:path'
import { configFileOf } from '../cargo/place-config.ts'
import type { SettingsPlan } from '../cargo/plan-settings.ts'
import type { RootManifest } from '../cargo/read-manifest.ts'
import { withoutIncremental } from '../cargo/without-incremental.ts'
import type { Files } from '../runner/ports.ts'
import { bumpedPackages } from '../snapshot/bumped.ts'
import { nearnessOf } from '../snapshot/keys.ts'
import type { Surroundings } from './look-around.ts'
import type { Places } from './places.ts'
import type { JobPlan } from './plan-job.ts'
import type { FoundSnapshot, RestoredSnapshot } from './restore-snapshot.ts'
import type { JobState } from './state.ts'

interface SettingsRequest {
  readonly plan: JobPlan
  readonly state: JobState
  readonly around: Pick<Surroundings, 'config' | 'manifest'>
  readonly places: Pick<Places, 'configParent'>
}

/** A job that may save nothing is better off without incremental data, but for what it has restored. */
export function settingsFor(
  { plan, state, around, places }: SettingsRequest,
  snapshot: SnapshotInForce | undefined,
): SettingsPlan {
  if (state.write.allowed) return plan.settings
  if (snapshot?.restored.settled === undefined) return plan.settingsWithoutSnapshot
  const file = configFileOf(places.configParent)
  return withoutIncremental(plan.settings, snapshot.bumped, { ...around, file })
}

/** Local packages that cargo builds from nothing, for what the lock file says of their dependencies. */
export async function bumpedSince(
  { fetched, keys }: FoundSnapshot,
  manifest: RootManifest | undefined,
  files: Pick<Files, 'readText'>,
): Promise<readonly string[]> {
  if (fetched.kind !== 'fetched' || manifest === undefined) return []
  if (nearnessOf(fetched.key, keys) === 'same lock') return []
  const file = join(dirname(manifest.path), 'Cargo.lock')
  return bumpedPackages(fetched.manifest, { file, text: (await files.readText(file)) ?? '' })
}

export interface SnapshotInForce {
  readonly found: FoundSnapshot
  readonly restored: RestoredSnapshot
  /** See `bumpedSince`. */
  readonly bumped: readonly string[]
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
