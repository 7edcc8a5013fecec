import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareSources, stalePackages } from '../../../src/snapshot/judge/judge-sources.ts'
import type { SourceFacts } from '../../../src/snapshot/manifest.ts'
import { packageFacts, unitFacts } from '../manifest-facts.ts'

const source = (path: string, content?: string): SourceFacts => ({
  path,
  modifiedNs: 1n,
  ...(content === undefined ? {} : { content }),
})

const BEFORE = [
  source('', 'folder r'),
  source('app', 'folder a'),
  source('app/src/main.rs', 'file 1'),
  source('app/migrations/1.sql', 'file 2'),
  source('plain/src/lib.rs', 'file 3'),
  source('assets/logo.svg', 'file 4'),
  source('README.md', 'file 5'),
]

const MANIFEST = {
  checkout: '/w',
  named: ['app/src/main.rs', 'plain/src/lib.rs'],
  packages: [packageFacts('app', { macros: ['sqlx-macros'] }), packageFacts('plain')],
  units: [unitFacts({ package: 'plain', watchesPackage: true })],
}

test('content decides, and what cannot be compared counts as changed', () => {
  const now = [
    source('app/src/main.rs', 'file 9'),
    source('plain/src/lib.rs'),
    source('new.rs', 'file 1'),
  ]
  const { same, changed, added, removed } = compareSources(BEFORE, now)
  assert.deepEqual(same, [])
  assert.deepEqual(changed, ['app/src/main.rs', 'plain/src/lib.rs'])
  assert.deepEqual(added, ['new.rs'])
  assert.equal(removed.length, 5)
})

test('a second file for a module that lies outside all packages makes every package dirty', () => {
  const shared = { ...MANIFEST, named: [...MANIFEST.named, 'shared/leaf.rs'] }
  const before = [...BEFORE, source('shared/leaf.rs', 'file 5')]
  const changes = compareSources(before, [...before, source('shared/leaf/mod.rs', 'file 6')])
  assert.deepEqual(
    stalePackages(changes, shared).map(({ name }) => name),
    ['app', 'plain'],
  )
})

test('a second file for the same module is for rustc to refuse', () => {
  const named = [...MANIFEST.named, 'plain/src/part.rs', 'plain/src/deep/mod.rs']
  const twin = (path: string): readonly string[] =>
    stalePackages(compareSources(BEFORE, [...BEFORE, source(path, 'file 8')]), {
      ...MANIFEST,
      named,
    }).map(({ name }) => name)
  assert.deepEqual(twin('plain/src/part/mod.rs'), ['plain'])
  assert.deepEqual(twin('plain/src/deep.rs'), ['plain'])
  assert.deepEqual(twin('plain/src/other.rs'), [])
})

test('a file that went is missed by a build script that watches its whole package', () => {
  const before = [...BEFORE, source('plain/data/a.txt', 'file 8')]
  const changes = compareSources(before, BEFORE)
  assert.deepEqual(
    stalePackages(changes, MANIFEST).map(({ name }) => name),
    ['plain'],
  )
})
