import { cp, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { JobOptions } from '../../emulator/job/options.ts'
import { setAside } from '../aside.ts'
import { machineWithoutNpm } from '../try/machine.ts'
import type { BenchPlaces } from './places.ts'

/** What a new runner has: nothing, but for downloaded crates, so that the network costs nothing. */
export async function freshMachine(places: BenchPlaces): Promise<void> {
  const { workspace, temp, cargoHome, downloads, services, aside } = places
  for (const folder of [dirname(workspace), temp, cargoHome]) {
    await setAside(folder, aside)
  }
  for (const folder of [workspace, temp, services]) await mkdir(folder, { recursive: true })
  for (const part of [join('registry', 'index'), join('registry', 'cache'), join('git', 'db')]) {
    // Not every project has dependencies from git.
    await cp(join(downloads, part), join(cargoHome, part), { recursive: true }).catch(
      () => undefined,
    )
  }
}

/** The runner as the job before left it, as a self-hosted one is: but for checkout and temporary files, all is there. */
export async function keptMachine({ workspace, temp, aside }: BenchPlaces): Promise<void> {
  for (const folder of [dirname(workspace), temp]) await setAside(folder, aside)
  for (const folder of [workspace, temp]) await mkdir(folder, { recursive: true })
}

type MachineOptions = Pick<JobOptions, 'workspace' | 'checkoutFrom' | 'temp' | 'toolCache'> & {
  readonly machineEnv: Readonly<Record<string, string | undefined>>
}

/** The same paths and variables for every job of a project. */
export function machineOptions(places: BenchPlaces): MachineOptions {
  return {
    workspace: places.workspace,
    checkoutFrom: places.source,
    temp: places.temp,
    toolCache: places.toolCache,
    machineEnv: { ...machineWithoutNpm(process.env), CARGO_HOME: places.cargoHome },
  }
}
