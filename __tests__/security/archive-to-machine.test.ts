import assert from 'node:assert/strict'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { localCommands } from '../../src/runner/commands.ts'
import { localFiles } from '../../src/runner/files.ts'
import { unpackAll } from '../../src/snapshot/restore/unpack.ts'
import { manifestFacts } from '../snapshot/manifest-facts.ts'
import { type CraftedMember, craftArchive } from '../support/craft-archive.ts'

const ports = { files: localFiles(), commands: localCommands() }
const LEFT_OUT = { outputs: new Map(), sessions: [], gone: [], bytes: 0 }
const OUT_DIR = 'debug/build/app-0123456789abcdef/out'
/** Long enough for an archive beside it to be done. */
const LONG: CraftedMember = { name: 'debug/deps/long', content: Buffer.alloc(40_000_000) }

type Parts = readonly (readonly CraftedMember[])[]

/** A snapshot with these parts, and somebody's file beside where it is unpacked. */
function crafted(t: TestContext) {
  const base = mkdtempSync(join(tmpdir(), 'fast-cargo-archive-'))
  t.after(() => rmSync(base, { recursive: true, force: true }))
  const [from, outside, staging] = [
    join(base, 'from'),
    join(base, 'outside'),
    join(base, 'staging'),
  ]
  for (const folder of [from, outside]) mkdirSync(folder)
  writeFileSync(join(outside, 'theirs'), 'theirs')
  const write = (name: string, parts: Parts) =>
    parts.map((members, index) => {
      craftArchive(join(from, `${name}-${index}`), members)
      return { file: `${name}-${index}`, sizeBytes: 1 }
    })
  const unpack = async (target: Parts, registry: Parts = []): Promise<void> => {
    const folder = join(base, 'target')
    const manifest = manifestFacts({
      compression: 'gzip',
      targets: [{ folder, parts: write('target', target) }],
      registry: { parts: write('registry', registry) },
    })
    const placements = [{ at: folder, staging, isThere: false }]
    const staged = { manifest, placements, registryStaging: join(base, 'home') }
    await unpackAll({ ...staged, leftOut: LEFT_OUT, locked: [] }, from, ports)
  }
  const untouched = (what: string): void => {
    assert.deepEqual(readdirSync(outside), ['theirs'], what)
    assert.equal(readFileSync(join(outside, 'theirs'), 'utf8'), 'theirs', what)
    assert.equal(lstatSync(join(outside, 'theirs')).nlink, 1, what)
  }
  return { unpack, untouched, outside, staging, base }
}

test('no archive writes through a link that another one made', async (t) => {
  const { unpack, untouched, outside, staging } = crafted(t)
  const link: CraftedMember = { name: `${OUT_DIR}/way`, kind: 'symlink', to: outside }
  const through = [LONG, { name: `${OUT_DIR}/way/planted`, content: 'planted' }]
  await assert.rejects(unpack([[link], through]), /way is there already/)
  untouched('through a link of another archive')
  assert.equal(existsSync(staging), false)
})

test('what no build leaves in a target folder is not put there', async (t) => {
  const { unpack, untouched, outside, staging } = crafted(t)
  const theirs = join(outside, 'theirs')
  const hostile: readonly (readonly [CraftedMember[], RegExp])[] = [
    [[{ name: `../outside/planted` }], /cannot be unpacked/],
    [
      [
        { name: 'debug/deps/way', kind: 'symlink', to: outside },
        { name: 'debug/deps/way/planted' },
      ],
      /cannot be unpacked|link to elsewhere/,
    ],
    [[{ name: 'debug/deps/mine', kind: 'hard link', to: theirs }], /cannot be unpacked/],
    [[{ name: 'debug/deps/mine', kind: 'hard link', to: '../outside/theirs' }], /cannot be/],
    [[{ name: 'debug/deps', kind: 'symlink', to: outside }], /debug\/deps is a link to elsewhere/],
    [[{ name: 'debug/incremental', kind: 'symlink', to: '../../outside' }], /link to elsewhere/],
    [[{ name: 'debug', kind: 'symlink', to: outside }], /debug is a link to elsewhere/],
    [[{ name: OUT_DIR, kind: 'symlink', to: outside }], /out is a link to elsewhere/],
    [[{ name: `${OUT_DIR}/pipe`, kind: 'fifo' }], /pipe is neither file, folder nor link/],
    [[{ name: `${OUT_DIR}/disk`, kind: 'device' }], /disk is neither|cannot be unpacked/],
    [[{ name: 'debug/deps/app-0123456789abcdef', mode: 0o4755 }], /would run as its owner/],
    [[{ name: `${OUT_DIR}/tool`, mode: 0o2755 }], /would run as its owner/],
  ]
  for (const [members, why] of hostile) {
    const what = JSON.stringify(members)
    await assert.rejects(unpack([members]), why, what)
    untouched(what)
    assert.equal(existsSync(staging), false, what)
  }
})

test('an absolute name is taken for one inside', async (t) => {
  const { unpack, untouched, outside } = crafted(t)
  await unpack([[{ name: join(outside, 'planted') }]])
  untouched('by an absolute name')
})

test('links of build scripts come as they were made, and so do files with several names', async (t) => {
  const { unpack, staging, outside } = crafted(t)
  const library = 'debug/deps/libapp-0123456789abcdef.rlib'
  const links = { one: '/usr/include', two: '../../../../../src/lib.rs', three: 'four', x: outside }
  const members = Object.entries(links).map(
    ([name, to]): CraftedMember => ({ name: `${OUT_DIR}/${name}`, kind: 'symlink', to }),
  )
  const beside: CraftedMember = { name: 'generated.txt', kind: 'symlink', to: '/usr/include' }
  const named: CraftedMember = {
    name: 'debug/deps/libname.so',
    kind: 'symlink',
    to: 'libname.so.1',
  }
  const kept: CraftedMember = { name: `${OUT_DIR}/closed`, kind: 'folder', mode: 0o555 }
  const twice: readonly CraftedMember[] = [
    { name: library, content: 'library' },
    { name: 'debug/libapp.rlib', kind: 'hard link', to: library },
  ]
  await unpack([
    [...members, beside, named, kept],
    [...twice, { name: 'debug/build/app-0123456789abcdef/output' }],
  ])
  for (const [name, to] of Object.entries(links)) {
    assert.equal(readlinkSync(join(staging, OUT_DIR, name)), to)
  }
  assert.equal(readlinkSync(join(staging, 'generated.txt')), '/usr/include')
  assert.equal(readlinkSync(join(staging, 'debug/deps/libname.so')), 'libname.so.1')
  assert.equal(lstatSync(join(staging, OUT_DIR, 'closed')).mode & 0o777, 0o555)
  const [first, second] = [library, 'debug/libapp.rlib'].map((path) =>
    lstatSync(join(staging, path)),
  )
  assert.equal(first?.ino, second?.ino)
  assert.deepEqual(readdirSync(staging), ['debug', 'generated.txt'])
})

test('packages come without links, but for those of a repository', async (t) => {
  const { unpack, untouched, base, outside } = crafted(t)
  const link = (name: string): CraftedMember => ({ name, kind: 'symlink', to: outside })
  for (const name of [
    'registry',
    'registry/cache',
    'git/db/a-0',
    'git/checkouts/a-0/b',
    'git/checkouts/a-0/b/.git',
  ]) {
    await assert.rejects(unpack([], [[link(name)]]), /is a link/, name)
    untouched(name)
  }
  await unpack([], [[link('git/checkouts/a-0/b/docs')]])
  assert.equal(readlinkSync(join(base, 'home/git/checkouts/a-0/b/docs')), outside)
})

test('repositories come without hooks, and without settings that name a program', async (t) => {
  const { unpack, base } = crafted(t)
  const settings = '[core]\n\tbare = true\n\trepositoryformatversion = 0\n\tfilemode = true\n'
  const origin = '[remote "origin"]\n\turl = https://example.com/a.git\n'
  const places = [
    'git/db/a-0',
    'git/checkouts/a-0/b/.git',
    'git/checkouts/a-0/b/.git/modules/c/modules/d',
  ]
  const hostile = [
    '[core]\n\tfsmonitor = /tmp/mine\n',
    '[core] sshCommand = /tmp/mine\n',
    '[core]\n\tbare = true\\\n\n\thooksPath = /tmp\n',
    '[include]\n\tpath = /tmp/mine\n',
    '[filter "lfs"]\n\tprocess = /tmp/mine\n',
    '[core]\n\tworktree = /root\n',
    '[core]\n\tworktree = ../../..\n',
  ]
  for (const place of places) {
    const hook: CraftedMember = { name: `${place}/hooks/reference-transaction`, mode: 0o755 }
    await assert.rejects(unpack([], [[hook]]), /is a program that git would run/, place)
    for (const content of hostile) {
      const member: CraftedMember = { name: `${place}/config`, content: settings + content }
      await assert.rejects(unpack([], [[member]]), /settings of somebody's own/, content)
    }
  }
  await unpack(
    [],
    [
      places.flatMap((place) => [
        { name: `${place}/config`, content: settings + origin },
        { name: `${place}/hooks/README.sample` },
      ]),
    ],
  )
  assert.ok(existsSync(join(base, 'home/git/db/a-0/config')))
})
