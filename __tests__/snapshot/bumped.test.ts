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

function bumped(then: readonly string[], now: readonly string[], differing = ['Cargo.lock']) {
  const workspace: BuiltWorkspace = {
    ...{ root: '/w', targetFolders: [], packages: [], lost: [] },
    locked: parseLock(lock(then)),
  }
  const manifest = manifestFacts({
    packages: [
      packageFacts('app', { builtFrom: [0, 1] }),
      packageFacts('base', { builtFrom: [1] }),
      packageFacts('scripted'),
    ],
    ...{ foreign: ['regex', 'serde'], locks: [...lockFacts([workspace])] },
  })
  const readText = async (path: string) => (path === '/w/Cargo.lock' ? lock(now) : undefined)
  return bumpedPackages(manifest, { differing }, { readText })
}

test('those that were built from a package with another version are bumped', async () => {
  const then = ['regex 1.0.0', 'serde 1.0.0', 'cc 1.0.0']
  assert.deepEqual(await bumped(then, ['regex 1.0.1', 'serde 1.0.0', 'cc 1.0.0']), ['app'])
  assert.deepEqual(await bumped(then, ['regex 1.0.0', 'serde 1.0.1', 'cc 1.0.0']), ['app', 'base'])
})

test('nobody is for a package that none was built from, nor for one that came or went', async () => {
  const then = ['regex 1.0.0', 'serde 1.0.0', 'cc 1.0.0']
  assert.deepEqual(await bumped(then, ['regex 1.0.0', 'serde 1.0.0', 'cc 1.0.1']), [])
  assert.deepEqual(await bumped(then, ['serde 1.0.0', 'new 1.0.0']), [])
})

test('where a package has several versions, its name does not tell who uses which', async () => {
  assert.deepEqual(await bumped(['regex 1.0.0', 'regex 0.9.0'], ['regex 1.0.1', 'regex 0.9.0']), [])
  assert.deepEqual(await bumped(['regex 1.0.0'], ['regex 1.0.1', 'regex 0.9.0']), [])
})

test("another commit of a git dependency leaves its users' names as they are", async () => {
  const git = (commit: string) => `regex 1.0.0 git+https://example.com/regex#${commit}`
  assert.deepEqual(await bumped([git('aaa')], [git('bbb')]), [])
})

test('a lock file that git calls the same is not read', async () => {
  assert.deepEqual(await bumped(['regex 1.0.0'], ['regex 1.0.1'], ['app/src/main.rs']), [])
})
