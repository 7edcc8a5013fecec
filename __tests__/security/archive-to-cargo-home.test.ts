import assert from 'node:assert/strict'
import { existsSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { CraftedMember } from '../support/craft-archive.ts'
import { crafted } from './crafted-snapshot.ts'

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
    '[core]\n\tworktree = ../../../../../../../x\n',
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
      places
        .flatMap((place) => [
          { name: `${place}/config`, content: settings + origin },
          { name: `${place}/hooks/README.sample` },
        ])
        .concat({
          name: 'git/checkouts/a-0/b/.git/modules/e/config',
          content: '[core]\n\tworktree = ../../../e\n',
        }),
    ],
  )
  assert.ok(existsSync(join(base, 'home/git/db/a-0/config')))
})

/** How git is led to hooks and settings that do not lie where a clone has its own. */
const DETOURS: Readonly<Record<string, CraftedMember>> = {
  'a clone with its settings elsewhere': { name: 'git/db/a-0/commondir', content: '../mine\n' },
  'a checkout with its repository elsewhere': {
    name: 'git/checkouts/a-0/b/.git',
    content: 'gitdir: mine\n',
  },
  'a submodule with its repository elsewhere': {
    name: 'git/checkouts/a-0/b/c/.git',
    content: 'gitdir: ../.git/modules/../../mine\n',
  },
  'a link to a repository': {
    name: 'git/checkouts/a-0/b/c/.git',
    kind: 'symlink',
    to: '/tmp/mine',
  },
  'a file in place of a clone': { name: 'git/db/a-0', content: 'gitdir: /tmp/mine\n' },
  'a hook of a submodule': { name: 'git/checkouts/a-0/b/c/.git/hooks/post-checkout' },
  'settings of a submodule': {
    name: 'git/checkouts/a-0/b/c/.git/config',
    content: '[core]\n\tfsmonitor = /tmp/mine\n',
  },
  'a hook of an index that is a clone': { name: 'registry/index/a-0/.git/hooks/post-checkout' },
  'a hook in other letters': { name: 'git/db/a-0/HOOKS/post-checkout' },
}

for (const [what, member] of Object.entries(DETOURS)) {
  test(`git finds no hook and no setting of somebody's own: ${what}`, async (t) => {
    const { unpack, base } = crafted(t)
    const why = /leads git elsewhere|is a program that git|settings of somebody's own|is a link/
    await assert.rejects(unpack([], [[member]]), why)
    assert.equal(existsSync(join(base, 'home')), false)
  })
}

test('submodules come as cargo and git lay them out', async (t) => {
  const { unpack, base } = crafted(t)
  const inner = {
    name: 'git/checkouts/a-0/b/c/d/.git',
    content: 'gitdir: ../../.git/modules/c/d\n',
  }
  const own = 'git/checkouts/a-0/b/e/.git/config'
  const settings = '[core]\n\tbare = false\n[remote "origin"]\n\turl = https://example.com/e\n'
  await unpack([], [[inner, { name: own, content: settings }]])
  for (const { name } of [inner, { name: own }]) assert.ok(existsSync(join(base, 'home', name)))
})

test('nothing comes by the folder of another part, where nobody judged it', async (t) => {
  const { unpack, base } = crafted(t)
  const hook = 'git/db/a-0/hooks/post-checkout'
  for (const parts of ['.fast-cargo-parts', '.Fast-Cargo-Parts']) {
    const through: CraftedMember = { name: `${parts}/1/${hook}`, mode: 0o755 }
    const clone: CraftedMember = { name: 'git/db/a-0/HEAD', content: 'ref: refs/heads/main\n' }
    await assert.rejects(unpack([], [[through], [clone]]), /is a name of fast-cargo's own/)
    assert.equal(existsSync(join(base, 'home')), false)
  }
})

test("an index brings its entries alone, and no word of where cargo shall go with the registry's token", async (t) => {
  const index = 'registry/index/cargo.example-0123456789abcdef'
  const settings = (dl: string, more = ''): string => `{"dl":"${dl}"${more}}`
  const here = 'https://cargo.example/dl/{crate}'
  const cratesIo = '{\n  "dl": "https://static.crates.io/crates",\n  "api": "https://crates.io"\n}'
  const ofCratesIo = 'registry/index/index.crates.io-0123456789abcdef'
  for (const [folder, content, isKept] of [
    [index, settings(here, ',"auth-required":true'), true],
    [ofCratesIo, cratesIo, true],
    [ofCratesIo, settings('https://crates.io.example/dl'), false],
    [index, cratesIo, false],
    [index, settings('https://elsewhere.example/dl', ',"auth-required":true'), false],
    [index, settings(here, ',"api":"https://elsewhere.example"'), false],
    [index, settings('http://cargo.example/dl'), false],
    [index, settings('https://cargo.example@elsewhere.example/dl'), false],
    [index, settings('https://cargo.example\\\\@elsewhere.example/dl'), false],
    [index, settings(here, ',"more":1'), false],
    [index, 'no JSON', false],
  ] as const) {
    const { unpack, base } = crafted(t)
    const entry = `${folder}/.cache/3/d/dep`
    const other = `${folder}/.git/refs/heads/main`
    await unpack(
      [],
      [[{ name: `${folder}/config.json`, content }, { name: entry }, { name: other }]],
    )
    const there = (name: string): boolean => existsSync(join(base, 'home', name))
    assert.equal(there(`${folder}/config.json`), isKept, content)
    assert.ok(there(entry))
    assert.equal(there(other), false)
  }
})
