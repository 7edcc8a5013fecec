import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editManifest, type LineEdit } from '../../src/audit/project/edit-manifest.ts'

const DEPENDENCIES = ['dependencies']

function features(list: readonly string[], defaultFeatures?: false): LineEdit {
  return { kind: 'features', features: list, defaultFeatures }
}

const MANIFEST = `# all of it
[package]
name = "app" # ours

[dependencies]
# the runtime
tokio = { version = "1", features = ["full"] } # for now
image = "0.25"
regex.version = "1"

[dependencies.clap]
version = "4"
features = [
  "derive", # the parser
  "env",
]
`

test('changes one line, and keeps comments, order and blanks', () => {
  const edit = { table: DEPENDENCIES, key: 'tokio' }
  const { text, before, after } = editManifest(MANIFEST, edit, features(['rt', 'net']))
  assert.deepEqual(before, ['tokio = { version = "1", features = ["full"] } # for now'])
  assert.deepEqual(after, ['tokio = { version = "1", features = ["rt", "net"] } # for now'])
  assert.equal(text, MANIFEST.replace('["full"]', '["rt", "net"]'))
})

test('a bare version becomes a table in the usual form', () => {
  const edit = { table: DEPENDENCIES, key: 'image' }
  const { after } = editManifest(MANIFEST, edit, features(['png'], false))
  assert.deepEqual(after, [
    'image = { version = "0.25", default-features = false, features = ["png"] }',
  ])
})

test('dotted keys and tables of their own stay what they are', () => {
  const regex = editManifest(MANIFEST, { table: DEPENDENCIES, key: 'regex' }, features([], false))
  assert.deepEqual(regex.after, ['regex.version = "1"', 'regex.default-features = false'])
  const clap = editManifest(MANIFEST, { table: DEPENDENCIES, key: 'clap' }, features(['derive']))
  const table = ['[dependencies.clap]', 'version = "4"', 'features = [', '  "derive", # the parser']
  assert.deepEqual([clap.before, clap.after], [[...table, '  "env",'], table])
})

test('a list that becomes empty goes', () => {
  const edit = { table: DEPENDENCIES, key: 'tokio' }
  assert.deepEqual(editManifest(MANIFEST, edit, features([])).after, [
    'tokio = { version = "1" } # for now',
  ])
})

test('removes a dependency, and the table that it leaves empty', () => {
  const manifest = '[package]\nname = "a"\n\n[dependencies]\nserde = "1"\n'
  const { text } = editManifest(manifest, { table: DEPENDENCIES, key: 'serde' }, { kind: 'remove' })
  assert.doesNotMatch(text, /serde|dependencies/)
})

test('moves a dependency to those for tests', () => {
  const manifest = '[dependencies]\nserde = "1"\nlog = "0.4"\n\n[dev-dependencies]\nrand = "0.9"\n'
  const line = { table: DEPENDENCIES, key: 'serde' }
  const { text } = editManifest(manifest, line, { kind: 'move to dev' })
  assert.equal(
    text,
    '[dependencies]\nlog = "0.4"\n\n[dev-dependencies]\nrand = "0.9"\nserde = "1"\n',
  )
})

test('the deprecated spelling of default-features stays', () => {
  const manifest = '[dependencies]\na = { version = "1", default_features = true }\n'
  const { text } = editManifest(manifest, { table: DEPENDENCIES, key: 'a' }, features([], false))
  assert.equal(text, '[dependencies]\na = { version = "1", default_features = false }\n')
})

test('Windows line ends stay', () => {
  const manifest = MANIFEST.replaceAll('\n', '\r\n')
  const line = { table: DEPENDENCIES, key: 'tokio' }
  const { text, after } = editManifest(manifest, line, features(['rt']))
  assert.equal(text, manifest.replace('["full"]', '["rt"]'))
  assert.deepEqual(after, ['tokio = { version = "1", features = ["rt"] } # for now'])
})

test('a line that is not there is an error', () => {
  assert.throws(
    () => editManifest(MANIFEST, { table: DEPENDENCIES, key: 'serde' }, features([])),
    /no line "serde"/,
  )
})
