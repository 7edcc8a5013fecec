import type { SettingsPlan } from '../../cargo/plan/plan-settings.ts'
import { envTable } from '../../cargo/read/env-table.ts'
import type { Files } from '../../runner/ports.ts'
import type { Surroundings } from '../look/look-around.ts'
import type { JobPlan } from '../look/plan-job.ts'
import type { JobState } from '../state.ts'
import type { FoundSnapshot, RestoredSnapshot } from './restore-snapshot.ts'
import type { Tools } from './set-up-tools.ts'

interface SettingsRequest {
  readonly plan: JobPlan
  readonly state: Pick<JobState, 'write'>
}

export function settingsFor(
  { plan, state }: SettingsRequest,
  snapshot: SnapshotInForce | undefined,
): SettingsPlan {
  if (state.write.allowed || snapshot === undefined) return plan.settings
  return snapshot.restored.settled === undefined ? plan.settingsOnMiss : plan.settingsToRead
}

/** Hashes of the units whose incremental data is in the snapshot; `undefined`: an older one does not tell. */
export function unitsWithData(
  snapshot: SnapshotInForce | undefined,
): readonly string[] | undefined {
  const fetched = snapshot?.found.fetched
  if (fetched?.kind !== 'fetched') return undefined
  const hashes = fetched.manifest.sessions.map(({ hash }) => hash)
  return hashes.includes('') ? undefined : hashes
}

interface StateRequest {
  readonly around: Surroundings
  readonly snapshot: SnapshotInForce | undefined
  readonly tools: Pick<Tools, 'native' | 'nativeName' | 'watcher'>
}

export interface SnapshotInForce {
  readonly found: FoundSnapshot
  readonly restored: RestoredSnapshot
}

export async function snapshotState(
  { around, snapshot, tools }: StateRequest,
  files: Pick<Files, 'sha256'>,
): Promise<Pick<JobState, 'snapshot'>> {
  if (snapshot === undefined) return {}
  const native = await nativeState(tools, files)
  const { found, restored } = snapshot
  const { restoredKey } = restored.record
  const { fetched } = found
  const seenKey = 'key' in fetched ? fetched.key : undefined
  return {
    snapshot: {
      key: found.keys.key,
      restoreKeys: [...found.keys.restoreKeys],
      parts: { ...found.parts },
      ...(restoredKey === undefined ? {} : { restoredKey }),
      ...(seenKey === undefined ? {} : { seenKey }),
      ...(fetched.kind === 'occupied' ? { occupied: fetched.reason } : {}),
      ...(restored.settled === undefined
        ? {}
        : {
            restoredNs: String(restored.settled.restoredNs),
            newestNs: String(restored.settled.newestNs),
            program: restored.settled.program,
          }),
      cwd: around.cwd,
      cargoHome: around.config.cargoHome,
      salt: found.salt,
      settings: [...envTable(around.config)],
      ...(native === undefined ? {} : { native }),
    },
  }
}

async function nativeState(
  { native, nativeName: name, watcher }: StateRequest['tools'],
  files: Pick<Files, 'sha256'>,
): Promise<NonNullable<JobState['snapshot']>['native']> {
  if (name === undefined) return undefined
  const paths = [native, watcher].filter((path) => path !== undefined)
  const sha256s = await Promise.all(paths.map((path) => files.sha256(path)))
  return { name, programs: paths.map((path, place) => ({ path, sha256: sha256s[place] ?? '' })) }
}
