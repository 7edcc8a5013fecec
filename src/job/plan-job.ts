import { configFileOf } from '../cargo/place-config.ts'
import { wrappersIn } from '../cargo/place-wrappers.ts'
import { planSettings, type SettingsPlan } from '../cargo/plan-settings.ts'
import { parseUserConfig } from '../cargo/user-config.ts'
import { chooseLinker, type LinkerPlan } from '../linker/choose-linker.ts'
import type { JobContext } from '../runner/ports.ts'
import type { Inputs } from './inputs.ts'
import type { Surroundings } from './look-around.ts'
import type { Places } from './places.ts'

export interface JobPlan {
  readonly linker: LinkerPlan
  readonly settings: SettingsPlan
  /** Why sccache takes no part, as a clause; `undefined` when it does. */
  readonly withoutSccache: string | undefined
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
export function planJob({ inputs, around, places, context, onPath }: PlanRequest): JobPlan {
  const { toolchain, triple, config, manifest, cwd } = around
  const { profile, incremental, cache } = inputs
  const userConfig = parseUserConfig(inputs.cargoConfig, { profile, triple })
  const linker = chooseLinker({
    choice: inputs.linker,
    toolchain,
    platform: context,
    theirs: around.theirLinker,
    onPath,
  })
  const { launcher, driver } = wrappersIn(places.home, context.os)
  const settings = planSettings(
    { profile, incremental, cache, userConfig },
    {
      ...{ config, manifest, triple, cwd, launcher, driver, linker },
      cargoVersion: toolchain?.cargoVersion,
      ...(toolchain === undefined ? {} : { target: { triple, cfg: toolchain.cfg } }),
      workspace: context.workspace,
      file: configFileOf(places.configParent),
    },
  )
  return { linker, settings, withoutSccache: whyWithoutSccache(inputs, around, settings) }
}

function whyWithoutSccache(
  { cache }: Inputs,
  { toolchain }: Surroundings,
  { wrapper }: SettingsPlan,
): string | undefined {
  if (cache === 'off') return 'the input cache says off'
  if (toolchain === undefined)
    return 'there is no rustc yet: put this step after the one that installs Rust'
  if (wrapper === 'none') return 'RUSTC_WRAPPER or the config says that there is to be no wrapper'
  if (wrapper === 'theirs') return 'the project has another rustc wrapper, which stays'
  return undefined
}
