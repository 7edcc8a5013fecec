import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { freshMachine, machineOptions } from '../bench-caches/fresh-machine.ts'
import type { WorkflowPlaces } from './places.ts'
import { machineToolchains, toolchainFolder } from './rustup.ts'

/** A new runner: nothing but toolchains, rustup's programs in CARGO_HOME/bin, and downloaded crates. */
export async function newRunner(places: WorkflowPlaces): Promise<void> {
  await freshMachine(places)
  await placeProxies(join(places.cargoHome, 'bin'))
  await placeToolchains(places.rustupHome)
}

/** On a hosted runner they lie there, and `cargo install` puts its programs beside them. */
async function placeProxies(bin: string): Promise<void> {
  await mkdir(bin, { recursive: true })
  const from = join(process.env['CARGO_HOME'] ?? join(homedir(), '.cargo'), 'bin')
  if (!existsSync(join(from, 'rustup'))) return
  for (const name of await readdir(from)) {
    if (/^(cargo|cargo-(clippy|fmt|miri)|clippy-driver|rust(c|doc|fmt|up))$/.test(name)) {
      await symlink(join(from, name), join(bin, name))
    }
  }
}

/**
 * A RUSTUP_HOME of links: `rustup default`, which toolchain steps are here, must not change this
 * machine's own.
 */
async function placeToolchains(home: string): Promise<void> {
  await rm(home, { recursive: true, force: true })
  const toolchains = machineToolchains(process.env)
  await mkdir(join(home, 'toolchains'), { recursive: true })
  const names = await readdir(toolchains).catch(() => [])
  for (const name of names) await symlink(join(toolchains, name), join(home, 'toolchains', name))
  const stable = basename(toolchainFolder(toolchains, 'stable') ?? names[0] ?? 'stable')
  const settings = `version = "12"\ndefault_toolchain = "${stable}"\nprofile = "minimal"\n`
  await writeFile(join(home, 'settings.toml'), settings)
}

/**
 * A job that says `rustup toolchain install stable` would change the machine's own toolchain, for
 * everyone on it: through a link, rustup replaces what the link leads to.
 */
const NO_DOWNLOADS = {
  RUSTUP_DIST_SERVER: 'http://127.0.0.1:9',
  RUSTUP_UPDATE_ROOT: 'http://127.0.0.1:9',
} as const

type RunnerOptions = ReturnType<typeof machineOptions>

/** The same paths and variables for every run of a job. */
export function runnerOptions(places: WorkflowPlaces): RunnerOptions {
  const { machineEnv, ...rest } = machineOptions(places)
  return {
    ...rest,
    machineEnv: {
      ...machineEnv,
      PATH: [join(places.cargoHome, 'bin'), machineEnv['PATH'] ?? ''].join(delimiter),
      RUSTUP_HOME: places.rustupHome,
      RUSTUP_TOOLCHAIN: undefined,
      // What a toolchain file asks for and the machine lacks would be installed through the links.
      RUSTUP_AUTO_INSTALL: '0',
      ...NO_DOWNLOADS,
    },
  }
}
