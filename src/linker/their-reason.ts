import type { TheirLinker } from '../cargo/plan/their-linker.ts'
import { KNOWN_DRIVER, linkerOption } from '../cargo/plan/their-linker.ts'

/** What a project's own linker settings are and cost, as a clause. */
export function reasonOfTheirs({ driver, fuseLd }: TheirLinker): string {
  const name = String(driver?.value ?? '')
  if (fuseLd !== undefined) return `${fuseLd.from} says ${linkerOption(fuseLd)}`
  const says = `${driver?.from} sets the linker "${name}"`
  if (!KNOWN_DRIVER.test(name)) return says
  return `${says}, which links with the system's default (GNU ld as a rule, the slowest): without that line, rustc or fast-cargo would choose a faster one`
}
