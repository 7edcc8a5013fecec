import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  fileOf,
  findDifferences,
  haveSameSettings,
  MISSING,
  verdictOf,
} from '../../scripts/identity/compare.ts'
import type { Build } from '../../scripts/identity/results.ts'

type Command = Build['commands'][number]

const built = (programs: Command['programs'], exitCode = 0): Pick<Build, 'commands'> => ({
  commands: [{ exitCode, programs }],
})

test('a program with other bytes than the clean build is a fault', () => {
  const clean = [built({ 'target/debug/app': 'a' }), built({ 'target/debug/app': 'a' })]
  const differences = findDifferences(built({ 'target/debug/app': 'b' }), clean)
  assert.deepEqual(differences, [
    { what: '1 target/debug/app', restored: 'b', clean: 'a', kind: 'fault' },
  ])
  assert.equal(verdictOf(built({}), differences), 'fault')
})

test('what two clean builds give differently is no fault, whatever the restored one gave', () => {
  const clean = [built({ app: 'a' }), built({ app: 'b' })]
  for (const ours of ['a', 'c']) {
    const differences = findDifferences(built({ app: ours }), clean)
    assert.equal(verdictOf(built({}), differences), 'not deterministic')
  }
})

test('a fault beside something that is not deterministic stays a fault', () => {
  const clean = [built({ app: 'a', stamp: '1' }), built({ app: 'a', stamp: '2' })]
  const differences = findDifferences(built({ app: 'b', stamp: '3' }), clean)
  assert.deepEqual(
    differences.map(({ what, kind }) => [what, kind]),
    [
      ['1 app', 'fault'],
      ['1 stamp', 'not deterministic'],
    ],
  )
  assert.equal(verdictOf(built({}), differences), 'fault')
})

test('a program that only one of the two builds made is a fault', () => {
  const [only] = findDifferences(built({ app: 'a' }), [built({})])
  assert.deepEqual([only?.restored, only?.clean, only?.kind], ['a', MISSING, 'fault'])
  const [lacking] = findDifferences(built({}), [built({ app: 'a' })])
  assert.deepEqual([lacking?.restored, lacking?.clean], [MISSING, 'a'])
})

test('another exit code is a fault; programs of a command that failed are not compared', () => {
  const differences = findDifferences(built({ app: 'b' }, 101), [built({ app: 'a' })])
  assert.deepEqual(
    differences.map(({ what, restored, clean }) => [what, restored, clean]),
    [['1 exit code', '101', '0']],
  )
  assert.equal(differences[0] && fileOf(differences[0]), undefined)
})

test('a commit that fails in the same way in both builds cannot be built', () => {
  const failed = built({ app: 'a' }, 101)
  const differences = findDifferences(built({ app: 'b' }, 101), [failed])
  assert.deepEqual(differences, [])
  assert.equal(verdictOf(failed, differences), 'does not build')
})

test('the same file is compared after each command that names it', () => {
  const commands = (second: string): Pick<Build, 'commands'> => ({
    commands: [
      { exitCode: 0, programs: { app: 'a' } },
      { exitCode: 0, programs: { app: second } },
    ],
  })
  const differences = findDifferences(commands('b'), [commands('a')])
  assert.deepEqual(
    differences.map(({ what }) => what),
    ['2 app'],
  )
  assert.deepEqual(differences.map(fileOf), ['app'])
})

test('settings count, but for who stands between cargo and rustc', () => {
  const one = { settings: { 'build.rustc-wrapper': '/x/launcher', 'profile.dev.debug': '1' } }
  assert.ok(haveSameSettings(one, { settings: { 'profile.dev.debug': '1' } }))
  assert.ok(!haveSameSettings(one, { settings: { 'profile.dev.debug': '2' } }))
})
