import { configFileOf } from '../cargo/place-config.ts'
import { wrappersIn } from '../cargo/place-wrappers.ts'
import { planSettings, type SettingsPlan } from '../cargo/plan-settings.ts'
import { planWrapper } from '../cargo/plan-wrapper.ts'
import { parseUserConfig } from '../cargo/user-config.ts'
import { chooseLinker, type LinkerPlan } from '../linker/choose-linker.ts'
import type { JobContext } from '../runner/github-ports.ts'
import { storageFromEnvironment } from '../sccache/storage.ts'
import type { Inputs } from './inputs.ts'
import type { Surroundings } from './look-around.ts'
import type { Places } from './places.ts'
import { type CachePlan, planCaches } from './plan-caches.ts'

export interface JobPlan {
  readonly linker: LinkerPlan
  readonly settings: SettingsPlan
  /** The settings of a job that has no snapshot to restore and may save none. */
  readonly settingsWithoutSnapshot: SettingsPlan
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
    toolchain: around.toolchain,
    platform: context,
    theirs: around.theirLinker,
    onPath,
  })
  const caches = planCaches(inputs.cache, {
    os: context.os,
    hasRust: around.toolchain !== undefined,
    hasCheckout: around.manifest !== undefined,
    wrapper: wrapperWithoutUs(around),
    storage: storageFromEnvironment(around.config.env),
    other: around.otherCache,
  })
  const settings = settingsOf(request, linker, caches)
  const withoutSnapshot = { ...caches, snapshot: false }
  return {
    ...{ linker, caches, settings },
    settingsWithoutSnapshot: settingsOf(request, linker, withoutSnapshot),
  }
}

function wrapperWithoutUs({ config }: Surroundings): SettingsPlan['wrapper'] {
  return planWrapper({ config, file: '', launcher: undefined, cache: 'off' }).inForce
}

function settingsOf(
  { inputs, around, places, context }: PlanRequest,
  linker: LinkerPlan,
  { sccache, snapshot }: CachePlan,
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
