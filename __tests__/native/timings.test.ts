import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { TomlTable } from 'smol-toml'
import { placeConfig } from '../../src/cargo/place/place-config.ts'
import { localFiles } from '../../src/runner/files.ts'
import { cargoRecords, FLAVOURS, makeHome, run, type ShimHome } from './shim-home.ts'

/** What the user types, and what cargo is given. */
const GETS_TIMINGS = [
  ['build', 'build --timings'],
  ['build --workspace -- --list', 'build --timings --workspace -- --list'],
  ['+1.95.0 test', '+1.95.0 test --timings'],
  ['+1.60 check', '+1.60 check --timings'],
  ['+nightly-2022-06-01 check', '+nightly-2022-06-01 check --timings'],
  ['-vv --locked run', '-vv --locked run --timings'],
  ['--color always bench', '--color always bench --timings'],
  ['--color=never rustc', '--color=never rustc --timings'],
  ['--config net.offline=true rustdoc', '--config net.offline=true rustdoc --timings'],
  ['-C build doc', '-C build doc --timings'],
  ['-Zunstable-options install', '-Zunstable-options install --timings'],
  ['fix', 'fix --timings'],
]

const STAYS_AS_IT_IS = [
  'fmt --check',
  'xtask build',
  'build --timings',
  'build --timings=html',
  'build --help',
  'test -h',
  '--list',
  '-V',
  '--version build',
  'build --unit-graph',
  'install --list',
  '+1.59.0 build',
  '+1.9 build',
  '+nightly-2021-06-01 build',
  '--unknown build',
  '-- build',
]

const TOLD_OF_OLD = [
  [
    'rustup/settings.toml',
    'default_toolchain = "1.56.1-x86_64-unknown-linux-gnu"\nversion = "12"\n',
  ],
  [
    'rustup/settings.toml',
    'version = "12"\n\n[overrides]\n"/a/1.x/b" = "1.56-x86_64-unknown-linux-gnu"\n',
  ],
  ['rust-toolchain', '1.56.0\n'],
  ['a/rust-toolchain.toml', '[toolchain] # not 1.40\nchannel = "1.56"\n'],
] as const

for (const flavour of FLAVOURS) {
  test(`${flavour}: built-in commands get --timings behind their name`, async (t) => {
    const home = homeWithEcho(flavour, t)
    for (const [typed = '', given] of GETS_TIMINGS) {
      assert.equal(await givenToCargo(home, typed), given)
    }
    const records = await cargoRecords(home)
    assert.ok(records.every(({ start }) => start.timings))
    assert.deepEqual(
      records.map(({ start }) => start.args.join(' ')),
      GETS_TIMINGS.map(([typed]) => typed),
    )
  })

  test(`${flavour}: whatever may not take --timings stays as it is`, async (t) => {
    const home = homeWithEcho(flavour, t)
    for (const typed of STAYS_AS_IT_IS) assert.equal(await givenToCargo(home, typed), typed)
    const recorded = (await cargoRecords(home)).filter(({ start }) => start.timings)
    assert.deepEqual(
      recorded.map(({ start }) => start.args.join(' ')),
      STAYS_AS_IT_IS.filter((typed) => typed.includes('--timings')),
    )
  })

  test(`${flavour}: an old toolchain of the environment gets no --timings`, async (t) => {
    const home = homeWithEcho(flavour, t)
    const old = { RUSTUP_TOOLCHAIN: '1.56.1-x86_64-unknown-linux-gnu' }
    assert.equal(await givenToCargo(home, 'build', old), 'build')
    assert.equal(await givenToCargo(home, '+stable build', old), '+stable build --timings')
  })

  test(`${flavour}: an old toolchain that rustup is told of by a file gets no --timings`, async (t) => {
    const home = homeWithEcho(flavour, t)
    const env = { RUSTUP_HOME: join(home.root, 'rustup') }
    const below = join(home.root, 'a', 'b')
    for (const folder of [below, env.RUSTUP_HOME]) mkdirSync(folder, { recursive: true })
    const given = () => givenToCargo(home, 'build', env, below)
    for (const [name, text] of TOLD_OF_OLD) {
      const file = join(home.root, name)
      writeFileSync(file, text)
      assert.equal(await given(), 'build', name)
      assert.equal(await givenToCargo(home, '+stable build', env, below), '+stable build --timings')
      writeFileSync(file, text.replaceAll('1.56', '1.60'))
      assert.equal(await given(), 'build --timings', name)
      rmSync(file)
    }
  })

  test(`${flavour}: without the setting nothing is added`, async (t) => {
    const home = makeHome(flavour, t)
    home.program('cargo', 'echo "$*"')
    assert.equal(await givenToCargo(home, 'build'), 'build')
  })

  test(`${flavour}: real aliases never get --timings`, async (t) => {
    const home = makeHome(flavour, t, { timings: '1' })
    const workspace = aliasWorkspace(home)
    for (const alias of ['xtask', 't', 'b']) {
      const env = { CARGO_ALIAS_B: 'run -q --' }
      const { stdout, stderr } = await run(home, 'cargo', [alias, 'arg'], { cwd: workspace, env })
      assert.equal(stdout, '["arg"]\n', stderr)
    }
  })
}

const SET_OR_NOT = [
  ['[alias]\nxtask = "run -p xtask --"\nlint = "clippy --all"\nt = "test"', 'clippy --timings'],
  ['[alias]\n"clippy" = "check"', 'clippy'],
  ["[alias]\n'clippy' = 'check'", 'clippy'],
  ['[alias]\nclippy\t = "check"', 'clippy'],
  ['alias.clippy="check"', 'clippy'],
  ['alias = { x = "check", clippy = "check" }', 'clippy'],
] as const
const MAY_BE_ALIASES = ['clippy', 'b', 'c', 't', 'r', 'd']

for (const flavour of FLAVOURS) {
  test(`${flavour}: short and clippy get --timings only where no alias can be`, async (t) => {
    const home = homeWithEcho(flavour, t)
    const env = { CARGO_HOME: join(home.root, 'empty') }
    for (const name of MAY_BE_ALIASES) {
      assert.equal(await givenToCargo(home, name, env), `${name} --timings`)
    }
    for (const typed of ['-C sub t', '-Csub t', '--config x.toml t', '--config=x.toml t']) {
      assert.equal(await givenToCargo(home, typed, env), typed)
    }
    for (const name of MAY_BE_ALIASES) {
      const variable = `CARGO_ALIAS_${name.toUpperCase()}`
      assert.equal(await givenToCargo(home, name, { ...env, [variable]: 'x' }), name)
    }
    const below = join(home.root, 'a', 'b')
    mkdirSync(below, { recursive: true })
    for (const place of ['.cargo', 'a/.cargo', 'a/b/.cargo', 'empty']) {
      writeConfig(join(home.root, place), 'include = ["more.toml"]')
      assert.equal(await givenToCargo(home, 'clippy', env, below), 'clippy', place)
      writeConfig(join(home.root, place), '[alias]\nclippy = "check"')
      assert.equal(await givenToCargo(home, 'clippy', env, below), 'clippy', place)
      writeConfig(join(home.root, place), '[build]\njobs = 1')
      assert.equal(await givenToCargo(home, 'clippy', env, below), 'clippy --timings', place)
    }
    for (const [text, given] of SET_OR_NOT) {
      writeConfig(join(home.root, '.cargo'), text)
      assert.equal(await givenToCargo(home, 'clippy', env), given, text)
    }
  })

  test(`${flavour}: the config that we placed holds no alias, unless the user gave it one`, async (t) => {
    const home = homeWithEcho(flavour, t)
    const env = { CARGO_HOME: join(home.root, 'empty') }
    const place = async (document: TomlTable): Promise<void> => {
      const configFile = join(home.root, 'job', 'config.toml')
      const where = { configParent: home.root, cargoHome: env.CARGO_HOME, configFile }
      const newerDocument = { profile: { dev: { debug: 'line-tables-only' } } }
      const placed = await placeConfig(document, { ...where, newerDocument }, localFiles())
      assert.equal(placed.kind, 'file')
    }
    await place({ build: { incremental: true } })
    for (const name of MAY_BE_ALIASES) {
      assert.equal(await givenToCargo(home, name, env), `${name} --timings`)
    }
    await place({ alias: { t: 'run -q --' } })
    assert.equal(await givenToCargo(home, 't', env), 't')
    await place({ include: ['mine.toml'] })
    assert.equal(await givenToCargo(home, 't', env), 't')

    // The same line in a config that is somebody else's includes what may hold anything.
    writeConfig(join(home.root, '.cargo'), 'include = [ "fast-cargo/newer-cargo.toml" ]\n')
    assert.equal(await givenToCargo(home, 't', env), 't')
  })
}

function homeWithEcho(flavour: 'native' | 'sh', t: Parameters<typeof makeHome>[1]): ShimHome {
  const home = makeHome(flavour, t, { timings: '1' })
  home.program('cargo', 'echo "$*"')
  return home
}

async function givenToCargo(
  home: ShimHome,
  typed: string,
  env: Readonly<Record<string, string>> = {},
  cwd = home.root,
): Promise<string> {
  const { stdout } = await run(home, 'cargo', typed.split(' '), { env, cwd })
  return stdout.trimEnd()
}

/** A package that prints its arguments, with aliases that run it. */
function aliasWorkspace(home: ShimHome): string {
  const folder = join(home.root, 'ws')
  mkdirSync(join(folder, 'src'), { recursive: true })
  writeFileSync(join(folder, 'Cargo.toml'), '[package]\nname = "xtask"\nedition = "2021"\n')
  writeFileSync(
    join(folder, 'src/main.rs'),
    'fn main() { println!("{:?}", std::env::args().skip(1).collect::<Vec<_>>()) }\n',
  )
  writeConfig(join(folder, '.cargo'), '[alias]\nxtask = "run -q --"\nt = "run -q --"\n')
  return folder
}

function writeConfig(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'config.toml'), text)
}
