import assert from 'node:assert/strict'
import { existsSync, lstatSync, readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { CraftedMember } from '../support/craft-archive.ts'
import { crafted } from './crafted-snapshot.ts'

const OUT_DIR = 'debug/build/app-0123456789abcdef/out'
/** Long enough for an archive beside it to be done. */
const LONG: CraftedMember = { name: 'debug/deps/long', content: Buffer.alloc(40_000_000) }

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
    [[{ name: `${OUT_DIR}/\xff`, mode: 0o4755 }], /cannot be looked at/],
    [[{ name: `${OUT_DIR}/\xff/tool`, mode: 0o4755 }], /cannot be looked at/],
    [
      [{ name: `${OUT_DIR}/\uFFFD` }, { name: `${OUT_DIR}/\xff`, mode: 0o4755 }],
      /cannot be looked at/,
    ],
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
