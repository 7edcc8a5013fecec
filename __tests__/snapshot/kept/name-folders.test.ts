import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { localCommands } from '../../../src/runner/commands.ts'
import { localFiles } from '../../../src/runner/files.ts'
import { nameFolders } from '../../../src/snapshot/kept/name-folders.ts'

const ports = { files: localFiles(), commands: localCommands() }

/** A runner's folders, with a checkout that git knows. */
function machine(t: TestContext) {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'fast-cargo-kept-')))
  t.after(() => rmSync(top, { recursive: true }))
  const anchors = {
    workspace: join(top, 'work/repo/repo'),
    home: join(top, 'home'),
    cargoHome: join(top, 'home/.cargo'),
    temp: join(top, 'work/_temp'),
    own: [join(top, 'work/_temp/fast-cargo'), join(top, 'work/repo/.cargo')],
  }
  const write = (path: string): void => {
    mkdirSync(dirname(join(anchors.workspace, path)), { recursive: true })
    writeFileSync(join(anchors.workspace, path), '')
  }
  write('src/lib.rs')
  const git = (...args: string[]) => execFileSync('git', ['-C', anchors.workspace, ...args])
  git('init', '-q')
  git('add', '-A')
  mkdirSync(anchors.cargoHome, { recursive: true })
  const named = (...words: string[]) => nameFolders(words, anchors, ports)
  return { top, anchors, write, named }
}

test('folders are named relative to the checkout, below the home folder, or absolutely', async (t) => {
  const { top, anchors, named } = machine(t)
  assert.deepEqual(
    await named(
      'web/.cache',
      '~/.cache/wasm-pack/',
      join(top, 'elsewhere'),
      '~/.cargo/advisory-db',
    ),
    [
      join(top, 'elsewhere'),
      join(anchors.home, '.cache/wasm-pack'),
      join(anchors.cargoHome, 'advisory-db'),
      join(anchors.workspace, 'web/.cache'),
    ],
  )
  const one = [join(anchors.home, '.cache')]
  assert.deepEqual(await named('~/.cache/a', '~/.cache', '~/.cache/', '~/.cache/b/../a'), one)
})

const REFUSED: readonly (readonly [word: string, why: RegExp])[] = [
  ['/', /has everything in it|has the checkout in it/],
  ['.', /that is the checkout/],
  ['src/..', /that is the checkout/],
  ['..', /has the checkout in it/],
  ['../..', /in it/],
  ['~', /that is the home folder/],
  ['~/', /that is the home folder/],
  ['~/..', /in it/],
  ['~/.cache/../..', /in it/],
  ['~/.cargo', /that is CARGO_HOME/],
  ['~/.cargo/bin', /what cargo itself keeps/],
  ['~/.cargo/registry/cache', /what cargo itself keeps/],
  ['~/.cargo/credentials.toml', /what cargo itself keeps/],
  ['~/.ssh', /passwords are kept there/],
  ['~/.config', /passwords are kept there/],
  ['~/.docker/x', /passwords are kept there/],
  ['.git', /git's own/],
  ['sub/.git/hooks', /git's own/],
  ['.cargo', /cargo takes its settings/],
  ['sub/.cargo', /cargo takes its settings/],
  ['../.cargo', /fast-cargo's own files/],
  ['../../_temp', /temporary folder/],
  ['../../_temp/fast-cargo/records', /fast-cargo's own files/],
  ['target', /target folders are in the snapshot/],
  ['sub/target', /target folders are in the snapshot/],
  ['src', /git tracks files in it/],
  ['/proc/self', /no files are kept there/],
]

for (const [word, why] of REFUSED) {
  test(`the folder "${word}" is refused, with the reason`, async (t) => {
    const { named } = machine(t)
    const message = new RegExp(`"cache-directories" has "${word.replaceAll('.', '\\.')}", but .*`)
    await assert.rejects(named('~/.cache', word), (error: Error) => {
      assert.equal(error.name, 'InputError')
      assert.match(error.message, message)
      assert.match(error.message, why)
      return true
    })
  })
}

test('a link leads to nothing that could not be named, nor out of the checkout', async (t) => {
  const { top, anchors, named } = machine(t)
  const link = (to: string, at: string): void => symlinkSync(to, join(anchors.workspace, at))
  link(anchors.home, 'home')
  link(anchors.cargoHome, 'cargo')
  link('nowhere', 'dangling')
  link('circle', 'circle')
  mkdirSync(join(top, 'other'))
  link(join(top, 'other'), 'other')
  const refusals = [
    ['home', /leads to .*: that is the home folder/],
    ['home/.ssh', /leads to .*: passwords are kept there/],
    ['cargo/bin', /leads to .*: that is what cargo itself keeps/],
    ['other', /a link leads from there out of the checkout/],
    ['other/new', /a link leads from there out of the checkout/],
    ['dangling', /a link that leads nowhere/],
    ['dangling/x', /a link that leads nowhere/],
    ['circle', /a link that leads nowhere/],
  ] as const
  for (const [word, message] of refusals) {
    await assert.rejects(named(word), { name: 'InputError', message })
  }
})

test('a clone that a tool makes in the checkout is no folder of the checkout', async (t) => {
  const { anchors, write, named } = machine(t)
  write('advisories/crates/x.md')
  const clone = join(anchors.workspace, 'advisories')
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
  ])
    execFileSync('git', ['-C', clone, ...args])
  assert.deepEqual(await named('advisories'), [clone])
})
