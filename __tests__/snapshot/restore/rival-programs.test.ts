import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TreeEntry } from '../../../src/runner/ports.ts'
import { rivalPrograms } from '../../../src/snapshot/restore/rival-programs.ts'

const [ONE, OTHER, THIRD] = ['1', '2', '3'].map((digit) => digit.repeat(16))

function tree(...paths: readonly string[]): readonly TreeEntry[] {
  const times = { modifiedMs: 1, modifiedNs: 1n, accessedNs: 1n, changedNs: 1n, bornNs: 0n }
  return paths.map((path) => ({ ...times, path, kind: 'file', sizeBytes: 1, identity: path }))
}

const mark = (name: string, hash = '', profile = 'debug'): string =>
  `${profile}/.fingerprint/app-${hash}/${name}`

test('two programs of one name in a profile are rivals, on every system', () => {
  for (const suffix of ['', '.exe']) {
    const entries = tree(
      mark('test-lib-app', ONE),
      mark('test-lib-app', OTHER),
      `debug/deps/app-${ONE}${suffix}`,
      `debug/deps/app-${OTHER}${suffix}`,
      `debug/deps/app-${OTHER}.d`,
    )
    assert.deepEqual(rivalPrograms(entries), [
      `debug/.fingerprint/app-${ONE}`,
      `debug/.fingerprint/app-${OTHER}`,
    ])
  }
})

test('what cargo tells apart, or is no program, has no rival', () => {
  const alike: Readonly<Record<string, readonly string[]>> = {
    'another profile': [
      mark('bin-app', ONE),
      mark('bin-app', OTHER, 'release'),
      `debug/deps/app-${ONE}`,
      `release/deps/app-${OTHER}`,
    ],
    'a test beside the program': [
      mark('bin-app', ONE),
      mark('test-bin-app', OTHER),
      `debug/deps/app-${ONE}`,
      `debug/deps/app-${OTHER}`,
    ],
    'checked beside built': [
      mark('bin-app', ONE),
      mark('bin-app', OTHER),
      `debug/deps/app-${ONE}`,
      `debug/deps/libapp-${OTHER}.rmeta`,
    ],
    'libraries for programs and for build scripts': [
      mark('lib-app', ONE),
      mark('lib-app', OTHER),
      `debug/deps/libapp-${ONE}.rlib`,
      `debug/deps/libapp-${OTHER}.rlib`,
    ],
    'a build script': [
      mark('build-script-build-script-build', ONE),
      mark('build-script-build-script-build', OTHER),
      `debug/build/app-${ONE}/build_script_build-${ONE}`,
      `debug/build/app-${OTHER}/build_script_build-${OTHER}`,
    ],
    'programs without a hash, which replace each other': [
      mark('bin-app', ONE),
      mark('bin-app', THIRD),
      'debug/deps/app.exe',
    ],
  }
  for (const [name, paths] of Object.entries(alike)) {
    assert.deepEqual(rivalPrograms(tree(...paths)), [], name)
  }
})
