import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { findSetting, keyName } from '../../src/cargo/read/config.ts'
import { renderConfig } from '../../src/cargo/read/our-config.ts'
import { readConfig } from '../../src/cargo/read/read-config.ts'
import { commands, files, rustJob } from './rust-job.ts'

const REPO = 'job/checkout/.cargo/config.toml'
const PARENT = 'job/.cargo/config.toml'
const HOME = 'cargo-home/config.toml'
const WRAPPER = ['build', 'rustc-wrapper']
const DEBUG = ['profile', 'dev', 'debug']

async function read(
  t: TestContext,
  contents: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
) {
  const job = rustJob(t, contents)
  const cargoHome = join(job.top, 'cargo-home')
  const request = { cwd: job.workspace, env: { CARGO_HOME: cargoHome, ...env } }
  return { job, config: await readConfig({ ...request, cargoVersion: '1.95.0' }, files) }
}

test('the file nearest to the build wins, and CARGO_HOME comes last', async (t) => {
  const wrapper = (name: string) => `build.rustc-wrapper = "${name}"\n`
  const { job, config } = await read(t, {
    [REPO]: 'build.jobs = 1\n',
    [PARENT]: wrapper('parent'),
    [HOME]: `${wrapper('home')}build.incremental = true\n`,
  })
  assert.deepEqual(findSetting(config, WRAPPER), { value: 'parent', from: join(job.top, PARENT) })
  const incremental = findSetting(config, ['build', 'incremental'])
  assert.deepEqual(incremental, { value: true, from: join(job.top, HOME) })
})

test("a config that fast-cargo wrote is not taken for the user's", async (t) => {
  const ours = renderConfig({ build: { 'rustc-wrapper': 'ours' } })
  const { config } = await read(t, { [PARENT]: ours })
  assert.equal(findSetting(config, WRAPPER), undefined)
})

test("a variable wins over every file, and RUSTC_WRAPPER over cargo's own name for it", async (t) => {
  const { config } = await read(
    t,
    { [REPO]: 'build.rustc-wrapper = "file"\n' },
    { RUSTC_WRAPPER: '', CARGO_BUILD_RUSTC_WRAPPER: 'x', CARGO_PROFILE_DEV_DEBUG: '0' },
  )
  assert.deepEqual(findSetting(config, WRAPPER), { value: '', from: 'RUSTC_WRAPPER' })
  assert.deepEqual(findSetting(config, DEBUG), { value: '0', from: 'CARGO_PROFILE_DEV_DEBUG' })
})

test('the file without a suffix is read where both are', async (t) => {
  const { job, config } = await read(t, {
    'job/checkout/.cargo/config': 'profile.dev.debug = 1\n',
    [REPO]: 'profile.dev.debug = 2\n',
  })
  const from = join(job.workspace, '.cargo/config')
  assert.deepEqual(findSetting(config, DEBUG), { value: 1, from })
})

test('a file that is not TOML is passed over with a note', async (t) => {
  const { job, config } = await read(t, {
    [REPO]: 'build = [',
    [PARENT]: 'profile.dev.debug = 1\n',
  })
  assert.equal(findSetting(config, DEBUG)?.value, 1)
  assert.equal(config.notes.length, 1)
  assert.match(config.notes[0] ?? '', /is not valid TOML/)
  assert.ok(config.notes[0]?.startsWith(join(job.top, REPO)))
})

test('before cargo 1.94 includes are not followed', async (t) => {
  const job = rustJob(t, {
    [REPO]: 'include = ["more.toml"]\n',
    'job/checkout/.cargo/more.toml': 'profile.dev.debug = 1\n',
  })
  const request = { cwd: job.workspace, env: { CARGO_HOME: job.top }, cargoVersion: '1.93.1' }
  assert.equal(findSetting(await readConfig(request, files), DEBUG), undefined)
})

test('a folder in the place of a config is no config', async (t) => {
  const { config } = await read(t, { [`${REPO}/x`]: '' })
  assert.deepEqual(config.layers, [])
})

const LAYOUTS: readonly Readonly<Record<string, string>>[] = [
  { [REPO]: 'profile.dev.debug = 1\n', [PARENT]: 'profile.dev.debug = 2\n' },
  { [HOME]: 'profile.dev.debug = 2\n', [PARENT]: 'profile.dev.opt-level = 2\n' },
  { [REPO]: 'profile.dev.opt-level = 1\n', [HOME]: 'profile.dev.debug = "full"\n' },
  {
    [REPO]: 'include = ["a.toml", { path = "b.toml" }, { path = "no.toml", optional = true }]\n',
    'job/checkout/.cargo/a.toml': 'profile.dev.debug = 1\nbuild.rustc-wrapper = "a"\n',
    'job/checkout/.cargo/b.toml': 'profile.dev.debug = 2\n',
  },
  {
    [REPO]: 'include = ["sub/a.toml"]\nprofile.dev.debug = 0\n',
    'job/checkout/.cargo/sub/a.toml': 'include = ["b.toml"]\nprofile.dev.debug = 1\n',
    'job/checkout/.cargo/sub/b.toml': 'build.rustc-wrapper = "b"\n',
    [PARENT]: 'build.rustc-wrapper = "parent"\n',
  },
]

for (const [index, contents] of LAYOUTS.entries()) {
  test(`cargo itself finds the same values in the same files (layout ${index + 1})`, async (t) => {
    const { job, config } = await read(t, contents)
    for (const key of [DEBUG, WRAPPER, ['profile', 'dev', 'opt-level']]) {
      const args = ['-Zunstable-options', 'config', 'get', '--show-origin', keyName(key)]
      const env = { ...job.env, RUSTC_BOOTSTRAP: '1' }
      const { stdout } = await commands.run('cargo', args, { cwd: job.workspace, env })
      const [, value, origin] = /^\S+ = (.*) # (.*)$/m.exec(stdout) ?? []
      const found = findSetting(config, key)
      assert.equal(found && JSON.stringify(found.value), value, keyName(key))
      assert.equal(found?.from, origin, keyName(key))
    }
  })
}

test("cargo's own folder on Windows is below USERPROFILE, whatever Git's Bash calls home", async (t) => {
  const { top, workspace: cwd } = rustJob(t)
  const env = { HOME: join(top, 'c/Users/me'), USERPROFILE: join(top, 'profile') }
  const homes = ['windows', 'linux'] as const
  const found = await Promise.all(
    homes.map((os) => readConfig({ cwd, env, cargoVersion: undefined, os }, files)),
  )
  assert.deepEqual(
    found.map(({ cargoHome }) => cargoHome),
    [join(top, 'profile/.cargo'), join(top, 'c/Users/me/.cargo')],
  )
})
