import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bumpedPackages, lockFacts } from '../../src/snapshot/bumped.ts'
import type { BuiltWorkspace } from '../../src/snapshot/find-workspaces.ts'
import { parseLock } from '../../src/snapshot/lock-file.ts'
import { manifestFacts, packageFacts } from './manifest-facts.ts'

const SOURCE = 'registry+https://github.com/rust-lang/crates.io-index'

function lock(versions: readonly string[]): string {
  const packages = versions.map((text) => {
    const [name, version, source = SOURCE] = text.split(' ')
    return `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = "${source}"\n`
  })
  return ['version = 4\n', ...packages].join('\n')
}

function workspace(
  root: string,
  versions: readonly string[],
  names: readonly string[],
): BuiltWorkspace {
  const packages = names.map((name) => ({ name, folder: `${root}/${name}` }))
  return { root, packages, targetFolders: [], lost: [], locked: parseLock(lock(versions)) }
}

function bumped(
  then: readonly string[],
  now: readonly string[],
  others: readonly BuiltWorkspace[] = [],
) {
  const own = workspace('/w', then, ['app', 'base', 'scripted'])
  const manifest = manifestFacts({
    packages: [
      packageFacts('app', { builtFrom: [0, 1] }),
      packageFacts('base', { builtFrom: [1] }),
      packageFacts('scripted'),
      packageFacts('elsewhere', { builtFrom: [0, 1] }),
    ],
    ...{ builtNames: ['regex', 'serde'], locks: [...lockFacts([own, ...others])] },
  })
  return bumpedPackages(manifest, { file: '/w/Cargo.lock', text: lock(now) })
}

test('those that were built from a package with another version are bumped', () => {
  const then = ['regex 1.0.0', 'serde 1.0.0', 'cc 1.0.0']
  assert.deepEqual(bumped(then, ['regex 1.0.1', 'serde 1.0.0', 'cc 1.0.0']), ['app'])
  assert.deepEqual(bumped(then, ['regex 1.0.0', 'serde 1.0.1', 'cc 1.0.0']), ['app', 'base'])
})

test('nobody is for a package that none was built from, nor for one that came or went', () => {
  const then = ['regex 1.0.0', 'serde 1.0.0', 'cc 1.0.0']
  assert.deepEqual(bumped(then, ['regex 1.0.0', 'serde 1.0.0', 'cc 1.0.1']), [])
  assert.deepEqual(bumped(then, ['serde 1.0.0', 'new 1.0.0']), [])
})

test('where a package has several versions, its name does not tell who uses which', () => {
  assert.deepEqual(bumped(['regex 1.0.0', 'regex 0.9.0'], ['regex 1.0.1', 'regex 0.9.0']), [])
  assert.deepEqual(bumped(['regex 1.0.0'], ['regex 1.0.1', 'regex 0.9.0']), [])
})

test('a new version of a local package counts for it and for its users', () => {
  const manifest = manifestFacts({
    packages: [
      packageFacts('app', { builtFrom: [0, 1] }),
      packageFacts('base', { builtFrom: [1] }),
    ],
    builtNames: ['app', 'base'],
    locks: [...lockFacts([workspace('/w', ['app 1.0.0', 'base 1.0.0'], ['app', 'base'])])],
  })
  const now = (versions: readonly string[]) =>
    bumpedPackages(manifest, { file: '/w/Cargo.lock', text: lock(versions) })
  assert.deepEqual(now(['app 1.1.0', 'base 1.0.0']), ['app'])
  assert.deepEqual(now(['app 1.0.0', 'base 1.1.0']), ['app', 'base'])
})

test("another commit of a git dependency leaves its users' names as they are", () => {
  const git = (commit: string) => `regex 1.0.0 git+https://example.com/regex#${commit}`
  assert.deepEqual(bumped([git('aaa')], [git('bbb')]), [])
})

test('a package of another workspace goes by the lock file there, and one of both by none', () => {
  const others = [workspace('/w/fuzz', ['serde 1.0.0'], ['elsewhere', 'base'])]
  assert.deepEqual(bumped(['serde 1.0.0'], ['serde 1.0.1'], others), ['app'])
})
