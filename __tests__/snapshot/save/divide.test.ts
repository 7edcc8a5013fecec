import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TreeEntry } from '../../../src/runner/ports.ts'
import { divide } from '../../../src/snapshot/save/divide.ts'

const MB = 1_000_000

function file(path: string, sizeBytes: number, identity: string = path): TreeEntry {
  const times = { modifiedMs: 0, modifiedNs: 0n, accessedNs: 0n, changedNs: 0n, bornNs: 0n }
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

const UNIT = 'debug/build/app/0123456789abcdef/out/libapp-0123456789abcdef'
const SCRIPT = 'debug/build/gen-0123456789abcdef/build'

/** Two lists, as they are to come out of all their files. */
const DIVIDED: Readonly<Record<string, readonly (readonly TreeEntry[])[]>> = {
  'so do units that have folders of their own, and unpacked packages': [
    [file(`${UNIT}.rlib`, 9 * MB), file(`${UNIT}.rmeta`, 1 * MB)],
    [
      file('registry/src/index/serde-1.0.0/Cargo.toml', 1 * MB),
      file('registry/src/index/serde-1.0.0/src/lib.rs', 8 * MB),
    ],
  ],
  'the paths of one file stay together, and it counts once': [
    [
      file(`${SCRIPT}-script-build`, 20 * MB, 'same'),
      file(`${SCRIPT}_script_build-0123456789abcdef`, 20 * MB, 'same'),
    ],
    [
      file('debug/deps/libone-0123456789abcdef.rlib', 15 * MB),
      file('debug/deps/libtwo-0123456789abcdef.rlib', 4 * MB),
    ],
  ],
}

for (const [title, lists] of Object.entries(DIVIDED)) {
  test(title, () => {
    assert.deepEqual(paths(divide(lists.flat().toReversed(), 2)), paths(lists))
  })
}

test('few files make fewer lists, none of them empty', () => {
  assert.deepEqual(paths(divide([file('.rustc_info.json', 1)], 3)), [['.rustc_info.json']])
  assert.deepEqual(divide([], 3), [])
})
