import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { KeptTool } from '../../src/kept-tools/manifest.ts'
import { writeShimPlans } from '../../src/kept-tools/shim-plan.ts'
import { localFiles } from '../../src/runner/files.ts'
import { missing } from '../support/missing.ts'
import { cargoRecords, makeHome, run, type ShimHome } from './shim-home.ts'

const OTHER = 'other 1.0.0 (registry+https://github.com/rust-lang/crates.io-index)'
const KEY = 'pebbles 1.0.0 (registry+https://github.com/rust-lang/crates.io-index)'
const RECORD = {
  ...{ version_req: null, bins: ['pebble', 'pebbles'], features: [], all_features: false },
  ...{ no_default_features: false, profile: 'release', target: 't', rustc: 'r' },
}
const OTHERS = { ...RECORD, bins: ['a', 'b'] }
const RECORDS = {
  '.crates.toml': `[v1]\n"${OTHER}" = [\n    "a",\n    "b",\n]\n`,
  '.crates2.json': JSON.stringify({ installs: { [OTHER]: OTHERS } }),
  'binstall/crates-v1.json': '{"name":"other","bins":["a"]}',
}

interface Root {
  readonly home: ShimHome
  readonly path: string
  readonly staged: string
  install(args?: readonly string[], env?: Readonly<Record<string, string>>): Promise<Install>
  /** Has the tool kept for `cargo install pebbles`. */
  keep(): Promise<void>
  write(name: string, text: string): void
  /** All files with what is in them. */
  content(): Readonly<Record<string, string>>
}

type Install = { readonly request: string; readonly placed: readonly string[] } | undefined

function makeRoot(t: TestContext): Root {
  const home = makeHome('native', t)
  const [path, staged, plans] = ['root', 'staged', 'plans'].map((name) => join(home.root, name))
  assert.ok(path !== undefined && staged !== undefined && plans !== undefined)
  home.program('cargo', 'exit 0')
  const settings = { records: home.records, tools: plans, tools_root: path, tools_salt: 'salt' }
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}\n`)
  writeFileSync(join(home.folder, 'settings'), lines.join(''))
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  for (const [name, text] of Object.entries(RECORDS)) write(name, text)
  const install: Root['install'] = async (args = ['install', 'pebbles'], env = {}) => {
    const all = { CARGO_HOME: path, CARGO_INSTALL_ROOT: undefined, ...env }
    assert.equal((await run(home, 'cargo', args, { env: all })).code, 0)
    const record = (await cargoRecords(home)).at(-1)
    return (record?.start as { install?: Install } | undefined)?.install
  }
  return {
    ...{ home, path, staged, install, write },
    keep: async () => {
      const request = (await install())?.request ?? ''
      await writeShimPlans({ tools: [kept(request, staged)], staged, plans }, localFiles())
    },
    content: () => contentOf(path),
  }
}

function kept(request: string, staged: string): KeptTool {
  mkdirSync(staged, { recursive: true })
  const programs = ['pebbles', 'pebble'].map((name) => {
    writeFileSync(join(staged, `x-${name}`), `#!/bin/sh\necho ${name}\n`)
    chmodSync(join(staged, `x-${name}`), 0o755)
    return { name, file: `x-${name}`, sizeBytes: 1 }
  })
  return {
    ...{ key: KEY, request, runId: '1', seconds: 9, programs },
    ...{ record: JSON.stringify(RECORD), binstall: '{"name":"pebbles"}' },
  }
}

function contentOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')]
    }),
  )
}

test('puts back programs and what cargo and binstall wrote down of them, beside what is there', async (t) => {
  const root = makeRoot(t)
  await root.keep()
  assert.deepEqual((await root.install())?.placed, ['pebbles'])
  const { stdout } = await run(root.home, join(root.path, 'bin/pebble'), [])
  assert.equal(stdout, 'pebble\n')
  const content = root.content()
  assert.equal(
    content['.crates.toml'],
    `${RECORDS['.crates.toml']}"${KEY}" = ["pebble","pebbles"]\n`,
  )
  assert.deepEqual(JSON.parse(content['.crates2.json'] ?? ''), {
    installs: { [OTHER]: OTHERS, [KEY]: RECORD },
  })
  assert.equal(
    content['binstall/crates-v1.json'],
    '{"name":"other","bins":["a"]}{"name":"pebbles"}',
  )
  assert.deepEqual(
    Object.keys(content)
      .filter((name) => name.startsWith('bin/'))
      .sort(),
    ['bin/pebble', 'bin/pebbles'],
  )
  // Cargo itself reads them.
  const env = { ...process.env, CARGO_HOME: root.path }
  const listed = spawnSync('cargo', ['install', '--list'], { env, encoding: 'utf8' })
  assert.match(
    listed.stdout,
    /^other v1\.0\.0:\n.*\n.*\npebbles v1\.0\.0:\n\s+pebble\n\s+pebbles\n/,
  )
})

test('begins the records where there are none', async (t) => {
  const root = makeRoot(t)
  for (const name of Object.keys(RECORDS))
    renameSync(join(root.path, name), join(root.home.root, 'away'))
  await root.keep()
  assert.deepEqual((await root.install())?.placed, ['pebbles'])
  const content = root.content()
  assert.equal(content['.crates.toml'], `[v1]\n"${KEY}" = ["pebble","pebbles"]\n`)
  assert.deepEqual(JSON.parse(content['.crates2.json'] ?? ''), { installs: { [KEY]: RECORD } })
})

const OBSTACLES: Readonly<Record<string, (root: Root) => void>> = {
  'one of the programs is there': ({ write }) => write('bin/pebble', 'theirs'),
  'a symlink that leads nowhere is there': ({ path }) => {
    mkdirSync(join(path, 'bin'))
    symlinkSync('/nowhere', join(path, 'bin/pebble'))
  },
  'another folder of PATH has such a program': ({ home }) => {
    home.program('pebble', 'echo theirs')
  },
  'another version is installed': ({ write }) =>
    write('.crates.toml', '[v1]\n"pebbles 0.9.0 (registry+x)" = ["p"]\n'),
  'the records have a part that is not known': ({ write }) =>
    write('.crates.toml', '[v1]\n\n[v3]\nx = 1\n'),
  'the second record is of another form': ({ write }) =>
    write('.crates2.json', '{ "installs": {}, "new": {} }'),
  'the first record is no record': ({ write }) => write('.crates.toml', 'hello'),
  'what was kept is a symlink': ({ staged }) => {
    renameSync(join(staged, 'x-pebble'), join(staged, 'other'))
    symlinkSync('other', join(staged, 'x-pebble'))
  },
  'a program of what was kept is missing': ({ staged }) =>
    renameSync(join(staged, 'x-pebble'), join(staged, 'other')),
}

for (const [what, change] of Object.entries(OBSTACLES)) {
  test(`changes nothing where ${what}`, async (t) => {
    const root = makeRoot(t)
    await root.keep()
    change(root)
    const before = root.content()
    assert.deepEqual((await root.install())?.placed, [])
    assert.deepEqual(root.content(), before)
  })
}

test('waits for nobody who installs something now', { skip: missing('flock') }, async (t) => {
  const root = makeRoot(t)
  await root.keep()
  const hold = [join(root.path, '.crates.toml'), 'sh', '-c', 'echo held; sleep 60']
  const held = spawn('flock', hold, { detached: true })
  t.after(() => process.kill(-(held.pid ?? 0)))
  await once(held.stdout, 'data')
  assert.deepEqual((await root.install())?.placed, [])
  assert.equal(existsSync(join(root.path, 'bin/pebbles')), false)
})

test('a command that differs in anything that counts is another one', async (t) => {
  const root = makeRoot(t)
  root.home.program('rustc', 'echo "$@" of ${RUSTUP_TOOLCHAIN:-stable}')
  const first = (await root.install())?.request
  assert.match(first ?? '', /^[0-9a-f]{32}$/)
  const requestOf: (...given: Parameters<Root['install']>) => Promise<string | undefined> = async (
    ...given
  ) => (await root.install(...given))?.request
  assert.equal(await requestOf(['install', 'pebbles'], { GITHUB_RUN_ID: '7' }), first)
  assert.equal(await requestOf(['install', 'pebbles'], { CARGO_TARGET_DIR: '/t' }), first)
  const others = [
    await requestOf(['install', 'pebbles', '--locked']),
    await requestOf(['install', 'pebbles', '--features', 'x']),
    await requestOf(['install', 'pebbles'], { RUSTFLAGS: '-g' }),
    await requestOf(['install', 'pebbles'], { HOST_CFLAGS_x86_64_unknown_linux_gnu: '-g' }),
    await requestOf(['install', 'pebbles'], { RUSTUP_TOOLCHAIN: 'nightly' }),
  ]
  root.write('config.toml', '[profile.release]\nlto = true\n')
  others.push(await requestOf())
  assert.equal(new Set([first, ...others]).size, 1 + others.length, JSON.stringify(others))
})

const NOT_KEPT: readonly (readonly string[])[] = [
  ['install', 'pebbles', '--root', '/elsewhere'],
  ['install', 'pebbles', '--root=/elsewhere'],
  ['install', '--path', '.'],
  ['install', 'pebbles', '--force'],
  ['install', '-qf', 'pebbles'],
  ['install', '--no-track', 'pebbles'],
  ['install', '--config', 'x.toml', 'pebbles'],
  ['install', '--list'],
  ['build'],
  ['--config', 'install', 'install', 'pebbles'],
]

test('what installs elsewhere, from a folder or in any case is none of ours', async (t) => {
  const root = makeRoot(t)
  for (const args of NOT_KEPT) assert.equal(await root.install(args), undefined, args.join(' '))
  const elsewhere = { CARGO_INSTALL_ROOT: '/elsewhere' }
  assert.equal(await root.install(['install', 'pebbles'], elsewhere), undefined)
  assert.notEqual(await root.install(['binstall', '-y', 'pebbles']), undefined)
  assert.notEqual(
    await root.install(['install', '--git', 'https://x.test/y', 'pebbles']),
    undefined,
  )
})
