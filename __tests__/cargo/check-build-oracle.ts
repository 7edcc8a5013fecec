import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { stringify, type TomlTable } from 'smol-toml'
import { findInManifest } from '../../src/cargo/plan/plan-profile.ts'
import { effectiveRustflags } from '../../src/cargo/plan/rustflags.ts'
import { theirLinker } from '../../src/cargo/plan/their-linker.ts'
import { findSetting } from '../../src/cargo/read/config.ts'
import { readConfig } from '../../src/cargo/read/read-config.ts'
import { readRootManifest } from '../../src/cargo/read/read-manifest.ts'
import { tableOf } from './config-layouts.ts'
import { inLayout } from './config-oracle.ts'
import { files, writeAll } from './rust-job.ts'

const SEED = Number(process.env['ORACLE_SEED'] ?? 20_261_125)

const TRIPLE = /host: (.*)/.exec(execFileSync('rustc', ['-vV'], { encoding: 'utf8' }))?.[1] ?? ''
const CFG = execFileSync('rustc', ['--print', 'cfg'], { encoding: 'utf8' }).trim().split('\n')
const VARIABLE = `CARGO_TARGET_${TRIPLE.replaceAll('-', '_').toUpperCase()}`

/** Flags that show in rustc's command line and change nothing. */
const flags = fc
  .array(fc.nat(999), { maxLength: 2 })
  .map((numbers) => numbers.flatMap((number) => ['--cfg', `flag${number}`]))

const KEYS = [
  ['build', 'rustflags'],
  ['target', TRIPLE, 'rustflags'],
  ['target', 'cfg(unix)', 'rustflags'],
  ['target', 'cfg(all(not(windows), target_os = "linux"))', 'rustflags'],
  ['target', 'cfg(any(windows, target_env = "none"))', 'rustflags'],
]

/** A key is a word in all files or a list in all files: cargo stops at a mixture. */
const settings = (asWord: boolean) =>
  fc.array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...KEYS), flags)
        .map(([key, list]) => [key, asWord ? list.join(' ') : list] as const),
      fc.tuple(fc.constant(['target', TRIPLE, 'linker']), fc.constantFrom('cc', 'gcc')),
      fc.tuple(fc.constant(['target', 'cfg(unix)', 'linker']), fc.constantFrom('clang', './gcc')),
      fc.tuple(fc.constant(['build', 'rustc-wrapper']), fc.constantFrom('./wrap-file', '')),
      fc.tuple(fc.constant(['profile', 'dev', 'debug']), fc.constantFrom(0, 1, true, 'full')),
    ),
    { maxLength: 4 },
  )

const variables = fc.record(
  {
    RUSTFLAGS: fc.constantFrom('', ' --cfg  from_env ', '--cfg from_env -Clinker=cc'),
    CARGO_ENCODED_RUSTFLAGS: fc.constantFrom('', '--cfg\u001fencoded'),
    CARGO_BUILD_RUSTFLAGS: fc.constant('--cfg build_env'),
    [`${VARIABLE}_RUSTFLAGS`]: fc.constantFrom('', '--cfg target_env_flag'),
    [`${VARIABLE}_LINKER`]: fc.constant('gcc'),
    RUSTC_WRAPPER: fc.constantFrom('', 'WRAP'),
    CARGO_BUILD_RUSTC_WRAPPER: fc.constantFrom('WRAP'),
    CARGO_PROFILE_DEV_DEBUG: fc.constantFrom('0', 'limited', 'true'),
  },
  { requiredKeys: [] },
)

const scenario = fc.boolean().chain((asWord) =>
  fc.record({
    repo: settings(asWord),
    parent: settings(asWord),
    home: settings(asWord),
    // Most jobs have few of them; each one alone must be seen as well as all together.
    env: fc.oneof(fc.constant({}), variables, variables),
    manifest: fc.option(fc.constantFrom(0, 2, 'line-tables-only'), { nil: undefined }),
  }),
)

/** Lets cargo build with so many settings, and looks at what it passes to rustc. */
export function checkBuildOracle(cases: number): void {
  test(`cargo build -v shows the flags, wrapper, linker and debug info that we read, ${cases} times`, async () => {
    const property = fc.asyncProperty(scenario, ({ repo, parent, home, env: given, manifest }) => {
      const files = {
        'job/repo/.cargo/config.toml': tableOf(repo),
        'job/.cargo/config.toml': tableOf(parent),
        'home/config.toml': tableOf(home),
      }
      const layout = { files, env: {}, args: [], cwd: 'job/repo', cargoHome: 'home' }
      return inLayout(layout, async (top) => {
        writeProject(top, manifest)
        const env = Object.fromEntries(
          Object.entries(given).map(([name, value]) => [
            name,
            value === 'WRAP' ? join(top, 'wrap-env') : (value ?? ''),
          ]),
        )
        assert.deepEqual(await predicted(top, env), built(top, env))
      })
    })
    await fc.assert(property, { numRuns: cases, seed: SEED })
  })
}

/** A path with a slash in a config file is relative to the folder that holds its `.cargo`. */
const WRAPPERS = ['wrap-env', 'wrap-file', 'job/wrap-file', 'job/repo/wrap-file']

interface Shown {
  readonly flags: readonly string[]
  readonly wrapper: string
  readonly linker: string
  readonly debug: string
}

function writeProject(top: string, debug: number | string | undefined): void {
  const profile: TomlTable = debug === undefined ? {} : { profile: { dev: { debug } } }
  const manifest = { package: { name: 'one', edition: '2021' }, workspace: {}, ...profile }
  const wrap = '#!/bin/sh\nexec "$@"\n'
  writeAll(top, { 'job/repo/Cargo.toml': stringify(manifest), 'job/repo/src/lib.rs': '' })
  writeAll(top, Object.fromEntries(WRAPPERS.map((name) => [name, wrap])))
  for (const name of WRAPPERS) chmodSync(join(top, name), 0o755)
}

async function predicted(top: string, env: Readonly<Record<string, string>>): Promise<Shown> {
  const cwd = join(top, 'job/repo')
  const variables = { ...env, CARGO_HOME: join(top, 'home') }
  const config = await readConfig({ cwd, env: variables, cargoVersion: '1.95.0' }, files)
  const target = { triple: TRIPLE, cfg: CFG }
  const manifest = await readRootManifest(cwd, files)
  const debug = findSetting(config, ['profile', 'dev', 'debug'])
  const inManifest = manifest && findInManifest(manifest, ['profile', 'dev', 'debug'])
  return {
    flags: (effectiveRustflags(config, target)?.flags ?? []).filter((word) => /^\w+$/.test(word)),
    wrapper: basename(String(findSetting(config, ['build', 'rustc-wrapper'])?.value ?? '')),
    linker: basename(String(theirLinker(config, target).driver?.value ?? '')),
    debug: level(String((debug ?? inManifest)?.value ?? 2)),
  }
}

function built(top: string, env: Readonly<Record<string, string>>): Shown {
  const { stderr } = spawnSync('cargo', ['check', '-v', '--offline'], {
    cwd: join(top, 'job/repo'),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...rustupHome(), ...env, CARGO_HOME: join(top, 'home') },
  })
  const [, line = ''] = /Running `(.*)`/.exec(stderr) ?? []
  assert.notEqual(line, '', stderr)
  const last = (pattern: RegExp): string => [...line.matchAll(pattern)].at(-1)?.[1] ?? ''
  const [before = ''] = line.split(/ \S*rustc --crate-name/)
  return {
    flags: [...line.matchAll(/--cfg (\w+)/g)].map(([, flag = '']) => flag),
    wrapper: /wrap-\w+/.exec(before)?.[0] ?? '',
    linker: basename(last(/-C(?: '?)?linker=([^']+?)(?='| -|$)/g)),
    debug: level(last(/debuginfo=([\w-]+)/g) || '0'),
  }
}

/** rustup's cargo finds its toolchains beside the real CARGO_HOME, or where RUSTUP_HOME says. */
function rustupHome(): Record<string, string> {
  const { HOME = '', RUSTUP_HOME } = process.env
  return { HOME, ...(RUSTUP_HOME === undefined ? {} : { RUSTUP_HOME }) }
}

const LEVELS: Readonly<Record<string, string>> = { true: '2', full: '2', limited: '1', false: '0' }

function level(debug: string): string {
  return LEVELS[debug] ?? debug
}
