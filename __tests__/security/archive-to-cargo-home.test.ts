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
