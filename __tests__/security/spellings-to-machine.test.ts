import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { staysBelow } from '../../src/runner/tar-format.ts'
import type { CraftedMember } from '../support/craft-archive.ts'
import { crafted } from './crafted-snapshot.ts'

/**
 * Names that some file system takes for git's own: macOS and Windows compare without case, macOS by what letters are
 * equivalent to, older ones without what is not seen.
 */
const OF_GIT: readonly CraftedMember[] = [
  { name: 'git/checkouts/a-0/b/.git/hooks', kind: 'symlink', to: '../mine' },
  { name: 'git/checkouts/a-0/b/c/.git/hooks', kind: 'symlink', to: '../../mine' },
  { name: 'git/checkouts/a-0/b/c/.git/config', kind: 'symlink', to: '/tmp/not-there-yet' },
  { name: 'git/checkouts/a-0/b/.GIT/hooks', kind: 'symlink', to: '../mine' },
  { name: 'git/checkouts/a-0/b/.Git/modules/c/Hooks', kind: 'symlink', to: '/tmp' },
  { name: 'git/db/a-0/hoo\u212as/post-checkout' },
  { name: 'git/db/a-0/hook\u017f/post-checkout' },
  { name: 'git/db/a-0/con\ufb01g', content: '[core]\n\tfsmonitor = /tmp/mine\n' },
  { name: 'git/db/a-0/hooks./post-checkout' },
  { name: 'git/checkouts/a-0/b/.g\u200cit/hooks/post-checkout' },
  { name: 'GIT/DB/a-0/hooks/post-checkout' },
]

test('no spelling of a name, and no link, gives git a hook or a setting', async (t) => {
  for (const member of OF_GIT) {
    const { unpack, base } = crafted(t)
    const why = /leads git elsewhere|is a program that git|settings of somebody's own|is a link/
    await assert.rejects(unpack([], [[member]]), why, member.name)
    assert.equal(existsSync(join(base, 'home')), false)
  }
  const { unpack } = crafted(t)
  await unpack([], [[{ name: 'git/checkouts/a-0/b/docs/.gitignore', kind: 'symlink', to: '/x' }]])
})

test('a link in place of what cargo writes leads nowhere else, however either is spelled', async (t) => {
  const members: readonly CraftedMember[] = [
    { name: 'debug/deps', kind: 'symlink', to: 'C:\\Users\\me' },
    { name: 'debug/deps', kind: 'symlink', to: 'C:x' },
    { name: 'debug/deps', kind: 'symlink', to: '\\Users\\me' },
    { name: 'debug/deps', kind: 'symlink', to: '\\\\server\\share' },
    { name: 'debug/deps', kind: 'symlink', to: '..\\..\\..\\me' },
    { name: 'debug/DEPS', kind: 'symlink', to: '/tmp' },
    { name: 'debug/Incremental', kind: 'symlink', to: '/tmp' },
    { name: 'debug/.finger\u200bprint', kind: 'symlink', to: '/tmp' },
    { name: 'cachedir.tag', kind: 'symlink', to: '/tmp/x' },
  ]
  for (const member of members) {
    const { unpack, untouched } = crafted(t)
    await assert.rejects(
      unpack([[member]]),
      /is a link to elsewhere/,
      `${member.name} ${member.to}`,
    )
    untouched(member.name)
  }
})

test("on Windows a name in an archive is no device's, and none that Windows would shorten", () => {
  const odd = ['debug/NUL', 'con', 'a/Lpt1', 'a/deps./x', 'a/deps /x', 'a.', 'COM\u00b9', 'conin$']
  for (const name of [...odd, 'a/x:stream', 'a\\..\\b', 'C:x', '\\\\s\\x']) {
    assert.equal(staysBelow(name, 'win32'), false, name)
  }
  for (const name of [
    'debug/.fingerprint/nul-0123456789abcdef',
    'doc/auxiliary',
    'a/...x',
    'com10',
  ])
    assert.equal(staysBelow(name, 'win32'), true, name)
  assert.equal(staysBelow('debug/NUL', 'linux'), true)
})
