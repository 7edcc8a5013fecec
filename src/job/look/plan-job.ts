import { configFileOf } from '../../cargo/place/place-config.ts'
import { wrappersIn } from '../../cargo/place/place-wrappers.ts'
import type { SnapshotUse } from '../../cargo/plan/plan-incremental.ts'
import { planSettings, type SettingsPlan } from '../../cargo/plan/plan-settings.ts'
import { planWrapper } from '../../cargo/plan/plan-wrapper.ts'
import { parseUserConfig } from '../../cargo/plan/user-config.ts'
import { chooseLinker, type LinkerPlan } from '../../linker/choose-linker.ts'
import type { JobContext } from '../../runner/github-ports.ts'
import { chooseStorage } from '../../sccache/storage.ts'
import type { Inputs } from '../inputs.ts'
import type { Places } from '../places.ts'
import type { Surroundings } from './look-around.ts'
import { type CachePlan, planCaches } from './plan-caches.ts'

export interface JobPlan {
  readonly linker: LinkerPlan
  /** Of a job that may save a snapshot, or in which none takes part. */
  readonly settings: SettingsPlan
  /** Of one that saves none: where one is restored, and where there is none to restore. */
  readonly settingsToRead: SettingsPlan
  readonly settingsOnMiss: SettingsPlan
  readonly caches: CachePlan
}

interface PlanRequest {
  readonly inputs: Inputs
  readonly around: Surroundings
  readonly places: Places
  readonly context: Pick<JobContext, 'os' | 'arch' | 'workspace'>
  /** Linkers of the machine, as absolute paths. */
  readonly onPath: { readonly lld?: string; readonly wild?: string }
}

/** Decides everything that can be decided before anything is installed. Throws `InputError`. */
export function planJob(request: PlanRequest): JobPlan {
  const { inputs, around, context, onPath } = request
  const linker = chooseLinker({
    choice: inputs.linker,
    mayBuild: around.mayBuild,
    toolchain: around.toolchain,
    platform: context,
    theirs: around.theirLinker,
    onPath,
  })
  const planned = planCaches(inputs.cache, {
    os: context.os,
    hasRust: around.toolchain !== undefined,
    lacks: around.lacks,
    wrapper: wrapperWithoutUs(around),
    storage: chooseStorage(inputs.cacheStore, around.config.env),
    other: around.otherCache,
  })
  const caches = around.mayBuild ? planned : { ...planned, sccache: false, archive: false }
  const settingsOf = (use: SnapshotUse): SettingsPlan =>
    planFor(request, linker, { ...caches, snapshot: caches.snapshot ? use : 'none' })
  return {
    ...{ linker, caches },
    settings: settingsOf('kept'),
    settingsToRead: settingsOf('read'),
    settingsOnMiss: settingsOf('missing'),
  }
}

function wrapperWithoutUs({ config }: Surroundings): SettingsPlan['wrapper'] {
  return planWrapper({ config, file: '', launcher: undefined, purpose: undefined }).inForce
}

function planFor(
  { inputs, around, places, context }: PlanRequest,
  linker: LinkerPlan,
  { sccache, snapshot }: Pick<CachePlan, 'sccache'> & { readonly snapshot: SnapshotUse },
): SettingsPlan {
  const { toolchain, triple, config, manifest, cwd } = around
  const { profile, incremental } = inputs
  const { launcher, driver } = wrappersIn(places.home, context.os)
  const userConfig = parseUserConfig(inputs.cargoConfig, { profile, triple })
  return planSettings(
    { profile, incremental, cache: sccache ? 'sccache' : 'off', snapshot, userConfig },
    {
      ...{ config, manifest, triple, cwd, launcher, driver, linker },
      cargoVersion: toolchain?.cargoVersion,
      ...(toolchain === undefined ? {} : { target: { triple, cfg: toolchain.cfg } }),
      workspace: context.workspace,
      file: configFileOf(places.configParent),
    },
  )
}
