import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { configFileOf, placeConfig } from '../../src/cargo/place/place-config.ts'
import { placeWrappers, wrappersIn } from '../../src/cargo/place/place-wrappers.ts'
import { planSettings, type SettingsPlan } from '../../src/cargo/plan/plan-settings.ts'
import { asVariables } from '../../src/cargo/plan/settings-as-variables.ts'
import { theirLinker } from '../../src/cargo/plan/their-linker.ts'
import { readConfig } from '../../src/cargo/read/read-config.ts'
import { readRootManifest } from '../../src/cargo/read/read-manifest.ts'
import { findToolchain, type Toolchain } from '../../src/cargo/read/toolchain.ts'
import { makePlaces, placesOf } from '../../src/job/places.ts'
import { chooseLinker, type LinkerChoice, type LinkerPlan } from '../../src/linker/choose-linker.ts'
import { whoLinked } from '../../src/linker/who-linked.ts'
import { localCommands } from '../../src/runner/commands.ts'
import { localFiles } from '../../src/runner/files.ts'
import type { Commands } from '../../src/runner/ports.ts'
import { DEFAULTS, type RustJob, rustJob } from '../cargo/rust-job.ts'

const files = localFiles()
const scripts = join(import.meta.dirname, '../../native/sh')

export interface GivenJob {
  /** Files by their path below the job's top folder; the checkout is `job/checkout`. */
  readonly contents: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly choice?: LinkerChoice
  /** A folder whose programs go before all others: `/usr/bin` has the distribution's Rust. */
  readonly toolsIn?: string
  /** Stand in PATH for what they name: `{ cc: '/usr/bin/clang-19' }`. */
  readonly programs?: Readonly<Record<string, string>>
  /** What our driver links with; `undefined`: nothing, as after a failed download. */
  readonly linker?: string | undefined
  readonly cache?: 'sccache' | 'off'
  /** Where the job builds, below the top folder. */
  readonly cwd?: string
}

/** A job that was set up as `prepare` does it, ready to build. */
export interface BuildJob {
  readonly job: RustJob
  readonly toolchain: Toolchain
  readonly linkerPlan: LinkerPlan
  readonly settings: SettingsPlan
  readonly records: string
  readonly env: Readonly<Record<string, string | undefined>>
  cargo(args: readonly string[], options?: RunOptions): BuildRun
  /** Who linked a file below the checkout. */
  linkedBy(path: string): Promise<string | undefined>
  /** What our driver recorded: who linked each output, by its name without cargo's hash. */
  links(): readonly Link[]
}

interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

export interface BuildRun {
  readonly code: number | null
  readonly stderr: string
  readonly stdout: string
  /** The rustc command line of each crate, as `-v` tells it. */
  readonly lines: ReadonlyMap<string, string>
}

export interface Link {
  readonly name: string
  readonly output: string
  readonly linker: string
  readonly fallback: boolean
  readonly reason?: string
}

export async function buildJob(t: TestContext, given: GivenJob): Promise<BuildJob> {
  const base = rustJob(t, given.contents)
  const scratch = join(base.top, 'scratch')
  const { home } = await makePlaces(
    { ...placesOf({ workspace: base.workspace, temp: scratch }) },
    files,
  )
  const job = { ...base, home }
  const path = pathOf(job, given)
  const variables = { CARGO_HOME: String(job.env['CARGO_HOME']), ...given.env }
  const cwd = join(job.top, given.cwd ?? 'job/checkout')
  const commands = commandsOn(path)
  const toolchain = await findToolchain({ cwd, skip: [] }, { commands, files })
  if (toolchain === undefined) throw new Error('this test needs Rust')
  const { host: triple, cargoVersion } = toolchain
  const target = { triple, cfg: toolchain.cfg }
  const config = await readConfig({ cwd, env: variables, cargoVersion }, files)
  const linkerPlan = chooseLinker({
    ...{ choice: given.choice ?? 'auto', toolchain, theirs: theirLinker(config, target) },
    ...{ mayBuild: true, platform: { os: 'linux', arch: 'x64' }, onPath: {} },
  })
  const records = join(job.top, 'records')
  mkdirSync(records)
  await placeWrappers(
    {
      ...{ home: job.home, os: 'linux', scripts, program: undefined },
      linker: given.linker,
      settings: { records },
    },
    files,
  )
  const file = configFileOf(job.configParent)
  const planned = planSettings(
    { ...DEFAULTS, cache: given.cache ?? 'sccache' },
    {
      ...{ config, cargoVersion, triple, target, cwd, workspace: job.workspace, file },
      ...wrappersIn(job.home, 'linux'),
      manifest: await readRootManifest(cwd, files),
      linker: linkerPlan,
    },
  )
  const { newerDocument } = planned
  const place = { ...job, cargoHome: config.cargoHome, newerDocument }
  const placed = await placeConfig(planned.document, place, files)
  const settings = placed.kind === 'file' ? planned : asVariables(planned, placed.why)
  const env = { ...job.env, ...variables, ...settings.variables, PATH: path }
  return {
    ...{ job, toolchain, linkerPlan, settings, records, env },
    cargo: (args, options = {}) =>
      runCargo(args, {
        cwd: join(job.top, options.cwd ?? given.cwd ?? 'job/checkout'),
        env: { ...env, ...options.env },
      }),
    linkedBy: (name) => whoLinked(join(job.workspace, name), files),
    links: () => readLinks(join(records, 'links.jsonl')),
  }
}

function pathOf(job: RustJob, { toolsIn, programs = {} }: GivenJob): string {
  const folder = join(job.top, 'programs')
  mkdirSync(folder)
  for (const [name, program] of Object.entries(programs)) symlinkSync(program, join(folder, name))
  return [folder, ...(toolsIn === undefined ? [] : [toolsIn]), process.env['PATH']].join(':')
}

/** The machine's programs, found on another PATH. */
function commandsOn(path: string): Commands {
  const real = localCommands()
  return {
    run: (program, args, options = {}) =>
      real.run(program, args, { ...options, env: { ...options.env, PATH: path } }),
    which: async (program) => {
      const found = path.split(':').map((folder) => join(folder, program))
      return found.find((candidate) => existsSync(candidate))
    },
  }
}

function runCargo(
  args: readonly string[],
  {
    cwd,
    env,
  }: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> },
): BuildRun {
  const all = { ...process.env, ...env }
  const { status, stdout, stderr } = spawnSync('cargo', [...args], {
    cwd,
    env: all,
    encoding: 'utf8',
  })
  const shown = stderr.split('\n').filter((line) => line.includes('Running `'))
  const lines = new Map(shown.map((line) => [/--crate-name (\w+)/.exec(line)?.[1] ?? '', line]))
  return { code: status, stdout, stderr, lines }
}

function readLinks(path: string): readonly Link[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const link = JSON.parse(line)
    const [, name = ''] = /([^/]*?)(?:-[0-9a-f]{16})?(?:\.so)?$/.exec(link.output) ?? []
    return { ...link, name }
  })
}
