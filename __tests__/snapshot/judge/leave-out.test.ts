import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packageFacts } from '../manifest-facts.ts'
import { LOCKED, leftOut, MANIFEST, NOW, SECOND } from './left-out-case.ts'

const ALL = ['base', 'app', 'tool']

test('where nothing changed, no incremental data is unpacked, and every output', () => {
  assert.deepEqual(leftOut({}), { sessions: ALL, outputs: [], bytes: 300, gone: [] })
})

test('of a changed crate and its dependents it is, but not what they make anew', () => {
  const changed = ['base/src/lib.rs']
  const found = { sessions: ['tool'], outputs: ['libbase.rlib', 'app'], bytes: 120, gone: [] }
  assert.deepEqual(leftOut({ changed }), found)
})

test('what lies outside all packages may be of any; Markdown that nobody reads of none', () => {
  assert.deepEqual(leftOut({ changed: ['shared/x.rs'] }).sessions, [])
  assert.deepEqual(leftOut({ changed: ['shared/x.rs'] }).outputs, ['libbase.rlib', 'app'])
  assert.deepEqual(leftOut({ changed: ['README.md'] }).sessions, ALL)
})

test('a file that no unit read changes no package, as long as all that they read was seen', () => {
  const changed = ['base/posts/new.md']
  assert.deepEqual(leftOut({ changed }).sessions, ALL)
  const facts = [{ aspect: 'content', of: '/w/base/posts/new.md' }] as const
  const reads = { ...MANIFEST, facts: [...facts] }
  assert.deepEqual(leftOut({ changed, manifest: reads }).sessions, ['tool'])
  const units = MANIFEST.units.map((each) => ({ ...each, isWatched: false, mayReadMore: true }))
  assert.deepEqual(leftOut({ changed, manifest: { ...MANIFEST, units } }).sessions, [])
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
  const packages = LOCKED.packages.map((each) => ({ ...each, version: '0.1.0' }))
  const all = ['leaf 1.0.0', 'wire 2.0.0', 'tool 0.1.0', 'app 0.1.0', 'base 0.2.0']
  const own = leftOut({ manifest: { ...LOCKED, packages }, changed: ['Cargo.lock'], locked: all })
  assert.deepEqual(own.gone, ['base', 'app'])
})

test('the same versions, a lock file that cannot be read and that of others tell of none', () => {
  const same = ['wire 2.0.0', 'leaf 1.0.0', 'many 1.0.0', 'many 2.0.0', 'new 1.0.0']
  const others = { locked: ['x 1.0.0'], lock: 'b/Cargo.lock' }
  for (const other of [{ locked: same }, { locked: [] }, others]) {
    const found = leftOut({ manifest: LOCKED, ...other })
    assert.deepEqual({ outputs: found.outputs, gone: found.gone }, { outputs: [], gone: [] })
  }
})
