import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  compareSources,
  doubtfulMarkdown,
  stalePackages,
} from '../../../src/snapshot/judge/judge-sources.ts'
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

const NONE: ReadonlySet<string> = new Set()

function staleAfter(
  change: (before: readonly SourceFacts[]) => readonly SourceFacts[],
  embedded = NONE,
) {
  const changes = compareSources(BEFORE, change(BEFORE))
  return stalePackages(changes, MANIFEST, embedded).map(({ name }) => name)
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
    stalePackages(changes, shared, NONE).map(({ name }) => name),
    ['app', 'plain'],
  )
})

test('a new migration makes the package dirty that has a macro which may read it', () => {
  assert.deepEqual(
    staleAfter((before) => [...before, source('app/migrations/2.sql', 'file 8')]),
    ['app'],
  )
})

test('a file outside all packages may have been read by any macro that is not known to read nothing', () => {
  const changed = staleAfter((before) =>
    before.map((each) => (each.path === 'assets/logo.svg' ? source(each.path, 'file 9') : each)),
  )
  assert.deepEqual(changed, ['app'])
})

test('a named file is left to cargo, and Markdown that nothing leads to, workflows and lock files do not matter', () => {
  const now = (before: readonly SourceFacts[]): readonly SourceFacts[] => [
    ...before.map((each) =>
      ['app/src/main.rs', 'README.md'].includes(each.path) ? source(each.path, 'file 9') : each,
    ),
    source('.github/workflows/ci.yml', 'file 6'),
    source('Cargo.lock', 'file 7'),
  ]
  assert.deepEqual(staleAfter(now), [])
})

test('Markdown that something leads to makes its package dirty, and outside all packages every reader', () => {
  const now = (before: readonly SourceFacts[]): readonly SourceFacts[] => [
    ...before.filter(({ path }) => path !== 'README.md'),
    source('app/posts/new.md', 'file 6'),
    source('plain/posts/new.md', 'file 7'),
  ]
  assert.deepEqual(staleAfter(now), [])
  assert.deepEqual(staleAfter(now, new Set(['app/posts/new.md'])), ['app'])
  assert.deepEqual(staleAfter(now, new Set(['plain/posts/new.md'])), [])
  assert.deepEqual(staleAfter(now, new Set(['README.md'])), ['app'])
})

test('of Markdown is in doubt what no unit names, where a macro may read it', () => {
  const named = [...MANIFEST.named, 'app/named.md']
  const now = [
    ...BEFORE.filter(({ path }) => path !== 'README.md'),
    ...['app/new.md', 'plain/new.md', 'app/named.md', 'app/LICENSE.md', '.github/PULL.md'].map(
      (path) => source(path, 'file 8'),
    ),
  ]
  const changes = compareSources(BEFORE, now)
  assert.deepEqual(doubtfulMarkdown(changes, { ...MANIFEST, named }), ['app/new.md', 'README.md'])
  const packages = MANIFEST.packages.map((each) => ({ ...each, macros: [] }))
  assert.deepEqual(doubtfulMarkdown(changes, { ...MANIFEST, packages }), [])
})

test('a second file for the same module is for rustc to refuse', () => {
  const named = [...MANIFEST.named, 'plain/src/part.rs', 'plain/src/deep/mod.rs']
  const twin = (path: string): readonly string[] =>
    stalePackages(
      compareSources(BEFORE, [...BEFORE, source(path, 'file 8')]),
      { ...MANIFEST, named },
      NONE,
    ).map(({ name }) => name)
  assert.deepEqual(twin('plain/src/part/mod.rs'), ['plain'])
  assert.deepEqual(twin('plain/src/deep.rs'), ['plain'])
  assert.deepEqual(twin('plain/src/other.rs'), [])
})

test('a file that went is missed by a build script that watches its whole package', () => {
  const before = [...BEFORE, source('plain/data/a.txt', 'file 8')]
  const changes = compareSources(before, BEFORE)
  assert.deepEqual(
    stalePackages(changes, MANIFEST, NONE).map(({ name }) => name),
    ['plain'],
  )
})
