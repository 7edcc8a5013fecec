import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isBelow, pathBelow, spelled } from '../../src/cargo/paths.ts'
import { ownerFinder } from '../../src/snapshot/judge/judge-sources.ts'
import { planLeftOut, sessionsOf } from '../../src/snapshot/judge/leave-out.ts'
import { decodeManifest, encodeManifest, targetOf } from '../../src/snapshot/manifest.ts'
import { parseDepInfo } from '../../src/snapshot/survey/dep-info.ts'
import { readUnit } from '../../src/snapshot/survey/read-unit.ts'
import { manifestFacts, packageFacts, unitFacts } from './manifest-facts.ts'

const HASH = '0123456789abcdef'
const CHECKOUT = String.raw`D:\a\repo\repo`
const TARGET = String.raw`D:\a\repo\repo\target`
const FINGERPRINT = String.raw`D:\a\repo\repo\target\debug\.fingerprint\base-${HASH}`
const SESSION = String.raw`D:\a\repo\repo\target\debug\incremental\base-1`

test('whatever spells an absolute path on Windows, it has one spelling inside', () => {
  const spellings = [
    String.raw`D:\a\repo\out\g.rs`,
    String.raw`D:\a\repo\out/g.rs`,
    'd:/a/repo/out/g.rs',
    String.raw`\\?\D:\a\repo\out\g.rs`,
    String.raw`\\.\d:\a\repo\.\sub\..\out\g.rs`,
  ]
  assert.deepEqual(new Set(spellings.map(spelled)), new Set([spellings[0]]))
  assert.equal(spelled(String.raw`\\?\UNC\server\share\x`), String.raw`\\server\share\x`)
  for (const path of ['/a/b\\c', '/a//b/../c', 'D:x']) assert.equal(spelled(path), path)
})

test('a path below a folder is told with `/`, without case, and not across drives', () => {
  assert.equal(pathBelow(FINGERPRINT, TARGET), `debug/.fingerprint/base-${HASH}`)
  assert.equal(pathBelow('d:/A/Repo/repo/SRC/lib.rs', CHECKOUT), 'SRC/lib.rs')
  assert.ok(isBelow(TARGET, TARGET))
  for (const path of [String.raw`C:\a\repo\repo\x`, String.raw`D:\a\repo\repo2`, 'D:\\']) {
    assert.ok(!isBelow(path, CHECKOUT), path)
  }
  assert.equal(pathBelow('/w/a\\b', '/w'), 'a\\b')
  for (const [path, folder] of [
    ['/w/..data/x', '/w'],
    [String.raw`D:\w\..data\x`, String.raw`D:\w`],
  ] as const) {
    assert.equal(pathBelow(path, folder), '..data/x', path)
  }
  assert.ok(!isBelow('/data', '/w'))
})

const MANIFEST = manifestFacts({
  checkout: CHECKOUT,
  targets: [{ folder: TARGET, parts: [{ file: 'target-0', sizeBytes: 1 }] }],
  packages: [
    packageFacts('root', { folder: CHECKOUT, needs: ['root'] }),
    packageFacts('base', { folder: String.raw`D:\a\repo\repo\crates\base`, needs: ['base'] }),
    packageFacts('far', { folder: String.raw`D:\a\elsewhere`, needs: ['far'] }),
  ],
  units: [
    unitFacts({
      folder: FINGERPRINT,
      package: 'base',
      outputs: [{ path: `debug/deps/libbase-${HASH}.rlib`, sizeBytes: 10 }],
    }),
  ],
  sessions: [{ folder: SESSION, package: 'base', hash: HASH, sizeBytes: 1, linkedTo: [] }],
})

test('units, sessions and packages are found where they lie on Windows', () => {
  assert.equal(targetOf(FINGERPRINT, MANIFEST.targets), TARGET)
  assert.deepEqual(
    sessionsOf(TARGET, MANIFEST.sessions, MANIFEST.targets).map(({ folder }) => folder),
    ['debug/incremental/base-1'],
  )
  const owner = ownerFinder(MANIFEST)
  assert.equal(owner('crates/base/src/lib.rs')?.name, 'base')
  assert.equal(owner('src/lib.rs')?.name, 'root')
})

test('what a stale unit made on Windows is left out, by its target folder', () => {
  const plan = {
    ...{ shiftNs: 0n, times: [], reasons: [], sameFiles: 0, differing: [], changedFiles: [] },
    staleUnits: [FINGERPRINT],
  }
  const lock = { path: 'Cargo.lock', packages: [] }
  const situation = { manifest: MANIFEST, plan, lock, mayMoveGit: false, environment: {} }
  assert.deepEqual(
    [...planLeftOut(situation).outputs],
    [[TARGET, [`debug/deps/libbase-${HASH}.rlib`]]],
  )
})

test('a manifest whose paths lead out of their folders on Windows is none', () => {
  const decoded = (output: string): unknown =>
    decodeManifest(
      encodeManifest({
        ...MANIFEST,
        units: MANIFEST.units.map((unit) => ({
          ...unit,
          outputs: [{ path: output, sizeBytes: 1 }],
        })),
      }),
    )
  assert.notEqual(decoded('debug/deps/app.exe'), undefined)
  for (const path of [String.raw`debug\..\..\x`, String.raw`\x`, 'C:x', 'C:/x', '../x', '/x']) {
    assert.equal(decoded(path), undefined, path)
  }
})

test('a file that rustc names in two ways of writing is found among what is packed', async () => {
  const text = String.raw`D:\t\debug\deps\b.d: src\lib.rs D:\t\debug\build\b-1\out/g.rs`
  const files = { readText: async () => text, facts: async () => undefined }
  const unit = { profile: 'debug', package: 'b', hash: HASH, own: undefined, folder: '' }
  const timed = { isFinished: true, isUsed: true, startedNs: 0n, endedNs: 0n }
  const entries = [{ path: `debug/deps/b-${HASH}.d` }]
  const read = await readUnit(
    {
      unit: { ...unit, ...timed, mark: 'lib-b' },
      survey: { folder: 'D:\\t', entries, units: [] } as never,
      folders: [],
      bases: ['/w'],
    },
    files,
  )
  assert.ok(read?.paths.includes(String.raw`D:\t\debug\build\b-1\out\g.rs`))
  assert.deepEqual(parseDepInfo('x: a\\ b.rs\n'), ['a b.rs'])
})

test('paths that a build script printed are found on each system, after a word that looks like a drive, too', async () => {
  const printed = [
    String.raw`cargo:rustc-link-search=native=C:\opt\lib`,
    'cargo::metadata=dirs=/opt/a:/opt/b',
    'cargo:root=x:/opt/c',
  ]
  const files = {
    readText: async (path: string) => (path.endsWith('output') ? printed.join('\n') : WATCHED),
    facts: async () => undefined,
  }
  const unit = { profile: 'debug', package: 'b', hash: HASH, own: undefined, folder: 'b-1' }
  const timed = { isFinished: true, isUsed: true, startedNs: 0n, endedNs: 0n }
  const survey = { folder: '/t', entries: [], units: [] }
  const request = { unit: { ...unit, ...timed, mark: 'run-build-script-build-script-build' } }
  const read = await readUnit({ ...request, survey, folders: [], bases: [] }, files)
  for (const path of [String.raw`C:\opt\lib`, '/opt/a', '/opt/b', '/opt/c']) {
    assert.ok(read?.printed.includes(path), path)
  }
})

const WATCHED = '{"local":[{"RerunIfChanged":{"output":"","paths":[]}}]}'
