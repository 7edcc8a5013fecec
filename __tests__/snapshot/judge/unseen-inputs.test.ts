import assert from 'node:assert/strict'
import { test } from 'node:test'
import { watchList } from '../../../src/snapshot/judge/unseen-inputs.ts'
import { manifestFacts, packageFacts } from '../manifest-facts.ts'

const NAMED = ['app/src/main.rs', 'app/build.rs', 'plain/src/lib.rs', 'tool/src/lib.rs']

const MANIFEST = manifestFacts({
  inputs: [
    { path: '/w/made.rs', modifiedNs: 1n, isGits: false },
    { path: '/w/.git/HEAD', modifiedNs: 1n, isGits: true },
  ],
  named: NAMED,
  packages: [
    packageFacts('app', { macros: ['sqlx-macros'] }),
    packageFacts('plain'),
    packageFacts('tool', { macros: ['own'] }),
  ],
})

function watched(files: readonly string[], folders: readonly string[]): readonly string[] {
  const present = [
    ...[...NAMED, ...files].map((path) => ({ path, modifiedNs: 1n, content: 'file x' })),
    ...folders.map((path) => ({ path, modifiedNs: 1n, content: 'folder x' })),
  ]
  return watchList(MANIFEST, present).split('\0').slice(0, -1)
}

const RECORDED = [...NAMED.map((path) => `/w/${path}`), '/w/made.rs']

test('what units were built from is looked after, but for what git itself writes', () => {
  assert.deepEqual(watched([], ['', 'app', 'app/src']), RECORDED)
})

test('what every cargo reads stands first, for each target folder', () => {
  const targets = ['/w/target', '/out'].map((folder) => ({
    ...{ folder, parts: [], folders: [] },
  }))
  const list = watchList({ ...MANIFEST, named: [], inputs: [], targets }, [])
  assert.equal(list, '</w/target/.rustc_info.json\0</out/.rustc_info.json\0')
})

test('what macros may read stands behind the sources of its package, the folder that holds it too', () => {
  assert.deepEqual(watched(['app/migrations/1.sql', 'plain/data.sql'], ['app/migrations']), [
    ...RECORDED,
    ...['>/w/app/src/main.rs', '>/w/app/build.rs'],
    ...['/w/app/migrations/1.sql', '/w/app/migrations'],
  ])
})

test('a folder in which sources or a package lie is not looked after: others write there', () => {
  const seen = watched(['app/diesel.toml', 'app/src/query.graphql'], ['app', 'app/src'])
  assert.deepEqual(seen.slice(RECORDED.length + 2), [
    '/w/app/diesel.toml',
    '/w/app/src/query.graphql',
  ])
})

test('what lies in no package may be read for each package that has such a macro', () => {
  assert.deepEqual(watched(['tables/people.graphql', 'README.md'], ['tables']), [
    ...RECORDED,
    ...['>/w/app/src/main.rs', '>/w/app/build.rs', '>/w/tool/src/lib.rs'],
    ...['/w/tables/people.graphql', '/w/tables'],
  ])
})
