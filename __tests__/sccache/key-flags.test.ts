import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flagChanges, flagsIn } from '../../src/sccache/key-flags.ts'

const THEN = flagsIn(
  [
    'serde\t-C opt-level=aaaaaa\tlints=bbbbbb',
    'app\t-C opt-level=aaaaaa',
    'app\t--cfg=cccccc',
  ].join('\n'),
)

test('a flag with another value, a new one and one that is gone are named, for most crates', () => {
  const now = flagsIn('serde\t-C lto=111111\t-C opt-level=dddddd\napp\t-C opt-level=dddddd\n')
  assert.deepEqual(flagChanges(now, THEN), {
    compared: 2,
    changed: [
      "rustc's flag -C lto (not set then)",
      "rustc's flag -C opt-level (another value)",
      "rustc's lints (not set now)",
    ],
  })
})

test('what a crate is compiled as in one of several ways is nothing new, nor are crates that only one run had', () => {
  const now = flagsIn('app\t--cfg=cccccc\nregex\t-C lto=111111\n')
  assert.deepEqual(flagChanges(now, THEN), { compared: 1, changed: [] })
  assert.deepEqual(flagChanges(now, {}), { compared: 0, changed: [] })
  assert.deepEqual(flagChanges({}, THEN), { compared: 0, changed: [] })
})

test('one crate of many with other features is no reason for all', () => {
  const lines = (features: string): string =>
    ['a', 'b', 'c'].map((name) => `${name}\t-C opt-level=aaaaaa`).join('\n') +
    `\nd\t--cfg feature=${features}`
  assert.deepEqual(flagChanges(flagsIn(lines('111111')), flagsIn(lines('222222'))).changed, [])
})

test('only lines that a launcher writes are taken', () => {
  const text = 'a b\t-C x=aaaaaa\napp\t<b>=aaaaaa\napp\t-C x=secret\n__proto__\t-C x=aaaaaa\nplain'
  assert.deepEqual(flagsIn(text)['plain'], [''])
  assert.equal(flagsIn(text)['app'], undefined)
  assert.deepEqual(flagChanges(flagsIn(text), { __proto__: ['x'] }).changed, [])
})
