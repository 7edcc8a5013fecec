import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planLeftOut, sessionsBelow } from '../../src/snapshot/leave-out.ts'
import type { Manifest, SessionFacts } from '../../src/snapshot/manifest.ts'
import { planRestore } from '../../src/snapshot/plan-restore.ts'
import { manifestFacts, packageFacts, unitFacts } from './manifest-facts.ts'

const SECOND = 1_000_000_000n
const NOW = 1_800_000_000n * SECOND
const TARGET = '/w/target'

const SOURCES = [
  'base/src/lib.rs',
  'app/src/main.rs',
  'tool/src/lib.rs',
  'shared/x.rs',
  'README.md',
]

const output = (path: string) => ({ path: `debug/deps/${path}`, sizeBytes: 10 })

/** `app` needs `base`; `tool` needs neither. */
const MANIFEST = manifestFacts({
  newestNs: NOW - 100n * SECOND,
  targets: [{ folder: TARGET, parts: [{ file: 'target-0', sizeBytes: 1 }], folders: [] }],
  sources: SOURCES.map((path) => ({ path, content: 'file 1', modifiedNs: NOW - 200n * SECOND })),
  named: SOURCES.slice(0, 4),
  packages: [
    packageFacts('base'),
    packageFacts('app', { needs: ['app', 'base'] }),
    packageFacts('tool'),
  ],
  units: [
    unit('base', { reads: [0, 3], outputs: [output('libbase.rlib')] }),
    unit('app', { reads: [1], needs: [0], outputs: [output('app')] }),
    unit('tool', { reads: [2], outputs: [output('libtool.rlib')], environment: { BUILD: '7' } }),
  ],
  sessions: ['base', 'app', 'tool'].map((name) => ({
    folder: `${TARGET}/debug/incremental/${name}-1`,
    ...{ package: name, hash: hashOf(name), sizeBytes: 100, linkedTo: [] },
  })),
})

function unit(name: string, over: Parameters<typeof unitFacts>[0]) {
  const folder = `${TARGET}/debug/.fingerprint/${name}-${hashOf(name)}`
  return unitFacts({ folder, package: name, ...over })
}

function hashOf(name: string): string {
  return Buffer.from(name.padEnd(8)).toString('hex').slice(0, 16)
}

/** `app` is built from `wire`, which is built from `leaf`; the lock file has several of `many`. */
const LOCKED: Manifest = {
  ...MANIFEST,
  units: MANIFEST.units.map((each) => (each.package === 'app' ? { ...each, needs: [0, 3] } : each)),
  crates: [
    { locked: 'wire 2.0.0', needs: [4] },
    { locked: 'leaf 1.0.0', needs: [] },
    { locked: '', needs: [] },
  ],
}

interface Case {
  /** Paths that hold something else now, or are new. */
  readonly changed?: readonly string[]
  readonly mayMoveGit?: boolean
  readonly build?: string
  readonly manifest?: Manifest
  /** Of the job's lock file; none when it cannot be read. */
  readonly locked?: readonly string[]
  readonly lock?: string
}

function leftOut(situation: Case) {
  const { changed = [], mayMoveGit = false, build = '7', manifest = MANIFEST } = situation
  const { locked = [], lock = 'Cargo.lock' } = situation
  const packages = locked.map((each) => {
    const [name = '', version = ''] = each.split(' ')
    return { name, version, dependencies: [] }
  })
  const paths = new Set([...SOURCES, ...changed])
  const sources = [...paths].map((path) => {
    return { path, content: changed.includes(path) ? 'file 2' : 'file 1', modifiedNs: NOW }
  })
  const { commit, refs = '' } = manifest
  const survey = { root: '/w', commit, refs, changedNs: new Map(), untracked: [], sources }
  const plan = planRestore(manifest, { survey, inputs: [], nowNs: NOW })
  const found = planLeftOut({
    ...{ manifest, plan, mayMoveGit },
    lock: { path: lock, packages },
    environment: { BUILD: build },
  })
  const sessions = namesOf(found.sessions)
  const outputs = (found.outputs.get(TARGET) ?? []).map((path) => path.replace('debug/deps/', ''))
  return { sessions, outputs, bytes: found.bytes, gone: namesOf(found.gone) }
}

function namesOf(sessions: readonly SessionFacts[]): readonly string[] {
  return sessionsBelow(TARGET, sessions).map(({ folder }) => folder.replace(/^.*\/(.*)-.*$/, '$1'))
}

const ALL = ['base', 'app', 'tool']

test('where nothing changed, no incremental data is unpacked, and every output', () => {
  assert.deepEqual(leftOut({}), { sessions: ALL, outputs: [], bytes: 300, gone: [] })
})

test('of a changed crate and its dependents it is, but not what they make anew', () => {
  const changed = ['base/src/lib.rs']
  const found = { sessions: ['tool'], outputs: ['libbase.rlib', 'app'], bytes: 120, gone: [] }
  assert.deepEqual(leftOut({ changed }), found)
})

test('a file that no unit names may have been read, so only incremental data comes', () => {
  const changed = ['base/data.json']
  assert.deepEqual(leftOut({ changed }), { sessions: ['tool'], outputs: [], bytes: 100, gone: [] })
})

test('what lies outside all packages may be of any; Markdown that nobody reads of none', () => {
  assert.deepEqual(leftOut({ changed: ['shared/x.rs'] }).sessions, [])
  assert.deepEqual(leftOut({ changed: ['shared/x.rs'] }).outputs, ['libbase.rlib', 'app'])
  assert.deepEqual(leftOut({ changed: ['README.md'] }).sessions, ALL)
})

test('a workspace, settings of cargo and lock files of others may change every package', () => {
  const paths = ['Cargo.toml', 'other/Cargo.lock', '.cargo/config.toml', 'rust-toolchain.toml']
  for (const path of paths) assert.deepEqual(leftOut({ changed: [path] }).sessions, [], path)
  const base = MANIFEST.packages.map((each) => ({ ...each, folder: `/w/tool/${each.name}` }))
  const packages = [packageFacts('tool'), ...base]
  const manifest = { ...MANIFEST, packages }
  assert.deepEqual(leftOut({ manifest, changed: ['tool/Cargo.toml'] }).sessions, [])
})

test('the manifest of a package changes it and its dependents', () => {
  assert.deepEqual(leftOut({ changed: ['tool/Cargo.toml'] }).sessions, ['base', 'app'])
  assert.deepEqual(leftOut({ changed: ['base/Cargo.toml'] }).sessions, ['tool'])
})

test('with another lock file crates get other names, so that nothing starts from their data', () => {
  assert.deepEqual(leftOut({ changed: ['Cargo.lock'] }).sessions, ALL)
  assert.deepEqual(leftOut({ changed: ['Cargo.lock', 'tool/src/lib.rs'] }).sessions, [
    'base',
    'app',
  ])
})

test('a git dependency at another commit leaves the names as they are', () => {
  assert.deepEqual(leftOut({ changed: ['Cargo.lock'], mayMoveGit: true }).sessions, [])
})

test('a variable that was compiled in and is another one now counts as a change', () => {
  assert.deepEqual(leftOut({ build: '8' }), {
    sessions: ['base', 'app'],
    outputs: [],
    bytes: 200,
    gone: [],
  })
})

test('a unit that is stale for another reason is built with its dependents', () => {
  const inputs = [{ path: '/out/gen.rs', content: 'file g', modifiedNs: 1n, isGits: false }]
  const [base, ...others] = MANIFEST.units
  assert.ok(base)
  const manifest = { ...MANIFEST, inputs, units: [{ ...base, inputs: [0] }, ...others] }
  const found = { sessions: ['tool'], outputs: ['libbase.rlib', 'app'], bytes: 120, gone: [] }
  assert.deepEqual(leftOut({ manifest }), found)
})

test('with a clock that ran ahead, and of an older snapshot, all incremental data is unpacked', () => {
  const ahead = { ...MANIFEST, newestNs: NOW + SECOND }
  assert.deepEqual(leftOut({ manifest: ahead }).sessions, [])
  const packages = MANIFEST.packages.map((each) => ({ ...each, needs: [] }))
  assert.deepEqual(leftOut({ manifest: { ...MANIFEST, packages } }).sessions, [])
})

test('what was built from a version that the lock file has no more is never wanted again', () => {
  const locked = ['wire 2.0.0', 'leaf 1.1.0']
  const found = leftOut({ manifest: LOCKED, changed: ['Cargo.lock'], locked })
  assert.deepEqual(found, {
    ...{ sessions: ['base', 'tool'], outputs: ['app'], bytes: 310, gone: ['app'] },
  })
  const both = leftOut({ manifest: LOCKED, changed: ['Cargo.lock', 'base/src/lib.rs'], locked })
  assert.deepEqual(both.outputs, ['libbase.rlib', 'app'])
  assert.deepEqual(
    { sessions: both.sessions, gone: both.gone },
    { sessions: ['tool'], gone: ['app'] },
  )
})

test('the same versions, a lock file that cannot be read and that of others tell of none', () => {
  const same = ['wire 2.0.0', 'leaf 1.0.0', 'many 1.0.0', 'many 2.0.0', 'new 1.0.0']
  const others = { locked: ['x 1.0.0'], lock: 'b/Cargo.lock' }
  for (const other of [{ locked: same }, { locked: [] }, others]) {
    const found = leftOut({ manifest: LOCKED, ...other })
    assert.deepEqual({ outputs: found.outputs, gone: found.gone }, { outputs: [], gone: [] })
  }
})
