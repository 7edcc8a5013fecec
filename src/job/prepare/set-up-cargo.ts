import { placeConfig } from '../../cargo/place/place-config.ts'
import { outcomeOf, type SettingsPlan } from '../../cargo/plan/plan-settings.ts'
import { asVariables } from '../../cargo/plan/settings-as-variables.ts'
import type { Runner } from '../../runner/ports.ts'
import type { Places } from '../places.ts'

interface CargoSetUp {
  readonly plan: SettingsPlan
  readonly places: Places
  readonly cargoHome: string
  /** False: the linker's key stays out of the config. */
  readonly driverWorks: boolean
  /** Absolute path of our linker driver. */
  readonly driver: string
}

/** Puts our settings where cargo finds them, and says what became of each. */
export async function setUpCargo(
  { plan, places, cargoHome, driverWorks, driver }: CargoSetUp,
  { files, job, log }: Pick<Runner, 'files' | 'job' | 'log'>,
): Promise<SettingsPlan> {
  const wanted = driverWorks ? plan : withoutDriver(plan, driver)
  const { newerDocument } = wanted
  const placed = await placeConfig(wanted.document, { ...places, cargoHome, newerDocument }, files)
  const settled = placed.kind === 'file' ? wanted : asVariables(wanted, placed.why)
  if (placed.kind === 'variables') {
    log.info(`The settings are exported as variables, because ${placed.why}.`)
  }
  for (const [name, value] of Object.entries(settled.variables)) job.exportVariable(name, value)
  for (const { key, value, outcome, from } of settled.settings) {
    log.info(`${key} = ${value}: ${outcome} (${from})`)
  }
  return settled
}

function withoutDriver(plan: SettingsPlan, driver: string): SettingsPlan {
  const decisions = plan.decisions.filter(({ write }) => write?.value !== driver)
  return { ...plan, ...outcomeOf(decisions) }
}
