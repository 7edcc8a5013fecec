import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { JobOptions, JobResult, Step } from '../../emulator/job/options.ts'
import { type JobMachine, jobMachine, jobSteps } from './job-machine.ts'
import { addToRegistry, sourceIn } from './local-registry.ts'
import type { Crate } from './pack-crate.ts'

/** Installing must take long enough to be worth a save. */
const SLOW = 'fn main() { std::thread::sleep(std::time::Duration::from_secs(5)) }'

/** What every CARGO_HOME has when a job begins: as rustup's proxies do, it stays. */
export const PROXY = '#!/bin/sh\necho proxy\n'

/** A machine whose jobs install programs from a registry of its own, each into an empty CARGO_HOME. */
export interface InstallMachine extends JobMachine {
  readonly cargoHome: string
  /** Publishes a package with a program that says its version; installing it takes seconds. */
  publish(name: string, version: string, change?: Partial<Crate>): void
  job(runs: readonly (string | Step)[], options?: InstallOptions): Promise<JobResult>
}

interface InstallOptions extends Partial<JobOptions> {
  readonly inputs?: Readonly<Record<string, string>>
  /** What is in `bin` besides, by name. */
  readonly programs?: Readonly<Record<string, string>>
}

export async function installMachine(t: TestContext): Promise<InstallMachine> {
  const machine = await jobMachine(t)
  const cargoHome = join(machine.folder, 'cargo-home')
  const registry = join(machine.folder, 'registry')
  return {
    ...machine,
    cargoHome,
    publish: (name, version, change) => {
      const program = `fn main() { println!("${name} ${version}") }`
      addToRegistry(registry, {
        name,
        version,
        program,
        script: SLOW,
        features: ['more'],
        ...change,
      })
    },
    job: (runs, { inputs, programs = {}, ...options } = {}) => {
      rmSync(cargoHome, { recursive: true, force: true })
      mkdirSync(join(cargoHome, 'bin'), { recursive: true })
      writeFileSync(join(cargoHome, 'config.toml'), sourceIn(registry))
      for (const [name, text] of Object.entries({ 'cargo-fmt': PROXY, ...programs })) {
        writeFileSync(join(cargoHome, 'bin', name), text, { mode: 0o755 })
      }
      const path = `${join(cargoHome, 'bin')}:${process.env['PATH']}`
      const machineEnv = {
        CARGO_HOME: cargoHome,
        PATH: path,
        CARGO_TERM_COLOR: 'never',
        ...options.machineEnv,
      }
      return machine.run(jobSteps(machine, runs, inputs), { ...options, machineEnv })
    },
  }
}
