import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TreeEntry } from '../../src/runner/ports.ts'
import { divide } from '../../src/snapshot/divide.ts'

const MB = 1_000_000

function file(path: string, sizeBytes: number, identity: string = path): TreeEntry {
  const times = { modifiedMs: 0, modifiedNs: 0n, accessedNs: 0n, changedNs: 0n }
  return { path, kind: 'file', sizeBytes, identity, ...times }
}

const paths = (lists: readonly (readonly TreeEntry[])[]): readonly (readonly string[])[] =>
  lists.map((list) => list.map(({ path }) => path))

test('what a crate left, incremental data too, comes into one list, side by side', () => {
  const lists = divide(
    [
      file('debug/deps/libapp-0123456789abcdef.rlib', 50 * MB),
      file('debug/deps/libcore_of_it-1123456789abcdef.rlib', 30 * MB),
      file('debug/incremental/app-3k2j1/s-a-b-c/x.o', 40 * MB),
      file('debug/deps/app-2123456789abcdef', 60 * MB),
      file('debug/deps/libapp-0123456789abcdef.rmeta', 5 * MB),
    ],
    2,
  )
  assert.deepEqual(paths(lists), [
    [
      'debug/deps/libapp-0123456789abcdef.rlib',
      'debug/deps/libapp-0123456789abcdef.rmeta',
      'debug/incremental/app-3k2j1/s-a-b-c/x.o',
    ],
    ['debug/deps/app-2123456789abcdef', 'debug/deps/libcore_of_it-1123456789abcdef.rlib'],
  ])
})

test('so do units that have folders of their own, and unpacked packages', () => {
  const lists = divide(
    [
      file('debug/build/app/0123456789abcdef/out/libapp-0123456789abcdef.rlib', 9 * MB),
      file('registry/src/index/serde-1.0.0/src/lib.rs', 8 * MB),
      file('debug/build/app/0123456789abcdef/out/libapp-0123456789abcdef.rmeta', 1 * MB),
      file('registry/src/index/serde-1.0.0/Cargo.toml', 1 * MB),
    ],
    2,
  )
  assert.deepEqual(
    lists.map((list) => list.length),
    [2, 2],
  )
})

test('the paths of one file stay together, and it counts once', () => {
  const lists = divide(
    [
      file('debug/build/gen-0123456789abcdef/build-script-build', 20 * MB, 'same'),
      file('debug/build/gen-0123456789abcdef/build_script_build-0123456789abcdef', 20 * MB, 'same'),
      file('debug/deps/libone-0123456789abcdef.rlib', 15 * MB),
      file('debug/deps/libtwo-0123456789abcdef.rlib', 4 * MB),
    ],
    2,
  )
  assert.deepEqual(
    lists.map((list) => list.length),
    [2, 2],
  )
})

test('few files make fewer lists, none of them empty', () => {
  assert.deepEqual(paths(divide([file('.rustc_info.json', 1)], 3)), [['.rustc_info.json']])
  assert.deepEqual(divide([], 3), [])
})
