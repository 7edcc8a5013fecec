import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { configFileOf } from '../../src/cargo/place/place-config.ts'
import { wrappersIn } from '../../src/cargo/place/place-wrappers.ts'
import type { SettingsContext, SettingsRequest } from '../../src/cargo/plan/plan-settings.ts'
import { theirLinker } from '../../src/cargo/plan/their-linker.ts'
import { readConfig } from '../../src/cargo/read/read-config.ts'
import { readRootManifest } from '../../src/cargo/read/read-manifest.ts'
import { findToolchain } from '../../src/cargo/read/toolchain.ts'
import { localCommands } from '../../src/runner/commands.ts'
import { localFiles } from '../../src/runner/files.ts'

export const files = localFiles()
export const commands = localCommands()

/** Variables of the developer's own shell that would change what cargo does in a test. */
const FOREIGN = /^(CARGO|RUSTC|RUSTFLAGS|RUSTDOCFLAGS|FAST_CARGO)/

/** A runner's folders: `<top>/job/checkout` is the checkout, `<top>/cargo-home` is CARGO_HOME. */
export function rustJob(t: TestContext, contents: Readonly<Record<string, string>> = {}) {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'fast-cargo rüst-')))
  t.after(() => rmSync(top, { recursive: true, force: true }))
  const configParent = join(top, 'job')
  const workspace = join(configParent, 'checkout')
  mkdirSync(workspace, { recursive: true })
  writeAll(top, contents)
  const foreign = Object.keys(process.env).filter((name) => FOREIGN.test(name))
  const env: Record<string, string | undefined> = {
    ...Object.fromEntries(foreign.map((name) => [name, undefined])),
    CARGO_HOME: join(top, 'cargo-home'),
    CARGO_NET_OFFLINE: 'true',
  }
  const home = join(configParent, '.cargo', 'fast-cargo')
  const configFile = join(top, 'temp', 'fast-cargo', 'cargo-config.toml')
  return { top, configParent, workspace, home, configFile, env }
}

export type RustJob = ReturnType<typeof rustJob>

export function writeAll(folder: string, contents: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** A workspace with a program, and a crate outside the workspace in the role of a dependency. */
export const WORKSPACE = {
  'job/checkout/Cargo.toml': '[workspace]\nmembers = ["app"]\nresolver = "2"\n',
  'job/checkout/.gitignore': 'target\n',
  'job/checkout/app/Cargo.toml':
    '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\ndep = { path = "../../../dep" }\n',
  'job/checkout/app/src/main.rs': 'fn main() { println!("{}", dep::answer()) }\n',
  'dep/Cargo.toml': '[package]\nname = "dep"\nversion = "0.1.0"\nedition = "2021"\n',
  'dep/src/lib.rs': 'pub fn answer() -> u32 { 42 }\n',
}

/** The crate's command line as cargo tells it, for each crate that was compiled. */
export async function build(
  job: RustJob,
  env: Readonly<Record<string, string>> = {},
): Promise<ReadonlyMap<string, string>> {
  const result = await commands.run('cargo', ['build', '-v'], {
    cwd: job.workspace,
    env: { ...job.env, ...env },
  })
  if (result.exitCode !== 0) throw new Error(result.stderr)
  const lines = result.stderr.split('\n').filter((line) => line.includes('Running `'))
  return new Map(lines.map((line) => [/--crate-name (\w+)/.exec(line)?.[1] ?? '', line]))
}

/** What `planSettings` needs, found out from the job's real files as `prepare` does. */
export async function settingsContext(
  job: RustJob,
  variables: Readonly<Record<string, string>> = {},
): Promise<SettingsContext> {
  const { workspace: cwd, workspace } = job
  const env = { CARGO_HOME: String(job.env['CARGO_HOME']), ...variables }
  const toolchain = await findToolchain({ cwd, skip: [] }, { commands, files })
  if (toolchain === undefined) throw new Error('these tests need Rust')
  const { host: triple, cargoVersion } = toolchain
  const config = await readConfig({ cwd, env, cargoVersion }, files)
  const theirs = theirLinker(config, { triple, cfg: toolchain.cfg }).driver
  return {
    config,
    manifest: await readRootManifest(cwd, files),
    cargoVersion,
    triple,
    cwd,
    workspace,
    file: configFileOf(job.configParent),
    ...wrappersIn(job.home, 'linux'),
    linker: { writeKey: theirs === undefined, theirs },
  }
}

export const DEFAULTS: SettingsRequest = {
  profile: 'ci',
  incremental: 'auto',
  cache: 'sccache',
  snapshot: 'none',
  userConfig: {},
}

export function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org']
  return execFileSync('git', [...identity, '-C', folder, ...args], { encoding: 'utf8' })
}
