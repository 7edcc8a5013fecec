import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CrateUse } from '../../src/audit/sources/crate-use.ts'
import known from '../../src/audit/sources/known-features.json' with { type: 'json' }
import { evidenceFor, knownCrate } from '../../src/audit/sources/known-features.ts'

const NOT_VISIBLE: readonly (readonly [string, string, string])[] = [
  ['tokio', '1.54.1', 'parking_lot'],
  ['regex', '1.13.2', 'unicode'],
  ['regex', '1.13.2', 'perf-literal'],
  ['serde_json', '1.0.154', 'preserve_order'],
  ['reqwest', '0.12.28', 'default-tls'],
  ['reqwest', '0.13.5', 'rustls'],
  ['image', '0.25.10', 'png'],
  ['tracing-subscriber', '0.3.23', 'env-filter'],
  ['sqlx', '0.8.6', 'postgres'],
  ['aws-sdk-dynamodb', '1.5.0', 'rustls'],
  ['lancedb', '0.41.0', 'aws'],
  ['fastembed', '7.7.0', 'hf-hub-native-tls'],
  ['ort', '2.0.0-rc.15', 'download-binaries'],
]

for (const [name, version, feature] of NOT_VISIBLE) {
  test(`${feature} of ${name} can never be called unused`, () => {
    assert.equal(knownCrate(name, version)?.features[feature]?.kind, 'runtime')
  })
}

test('a source can show that what changes at run time is needed as well', () => {
  const use = { crate: 'clap', paths: new Map(), open: new Map(), methods: new Map() }
  const attributeWords = new Map([['styles', 'src/opt.rs:23']])
  const color = knownCrate('clap', '4.6.0')?.features['color']
  assert.ok(color !== undefined)
  const found = evidenceFor(color, { ...use, attributeWords, incomplete: false })
  assert.equal(found, 'src/opt.rs:23 #[styles]')
})

const SHOWN: readonly (readonly [string, string, string, Partial<CrateUse>])[] = [
  ['tracing-subscriber', '0.3.23', 'env-filter', { paths: seen('EnvFilter::from_env') }],
  ['tracing-subscriber', '0.3.23', 'ansi', { methods: seen('pretty') }],
  ['sqlx', '0.8.6', 'postgres', { paths: seen('PgPool::connect') }],
  ['image', '0.25.10', 'png', { paths: seen('codecs::png::PngEncoder') }],
  ['chrono', '0.4.45', 'alloc', { methods: seen('to_rfc3339') }],
  ['clap', '4.6.7', 'help', { attributeWords: seen('help_template') }],
  ['serde_json', '1.0.154', 'std', { paths: seen('from_reader') }],
  ['reqwest', '0.12.28', 'stream', { methods: seen('bytes_stream') }],
  ['reqwest', '0.13.5', '__tls', { paths: seen('Certificate::from_pem') }],
  ['ort', '2.0.0-rc.15', 'cuda', { paths: seen('ep::CUDA::default') }],
]

function seen(what: string): ReadonlyMap<string, string> {
  return new Map([[what, 'src/main.rs:7']])
}

for (const [name, version, feature, use] of SHOWN) {
  test(`a source shows that ${feature} of ${name} is needed`, () => {
    const nothing = { paths: new Map(), open: new Map(), methods: new Map() }
    const none = { crate: name, ...nothing, attributeWords: new Map(), incomplete: false }
    const entry = knownCrate(name, version)?.features[feature]
    assert.ok(entry !== undefined)
    assert.equal(evidenceFor(entry, none), undefined)
    assert.match(evidenceFor(entry, { ...none, ...use }) ?? '', /^src\/main\.rs:7 /)
  })
}

test('a version that nobody looked at is not known', () => {
  assert.equal(knownCrate('tokio', '2.0.0'), undefined)
  assert.equal(knownCrate('tokio', '0.2.25'), undefined)
  assert.equal(knownCrate('constructor', '1.0.0'), undefined)
})

test('every entry says for which versions it holds, where it comes from, and what shows a use', () => {
  for (const [name, { versions, source, features }] of Object.entries(known)) {
    assert.ok(versions !== '' && source !== '', name)
    for (const [feature, entry] of Object.entries<object>(features)) {
      const shows = Object.keys(entry).filter((key) => key !== 'kind')
      const isBare = JSON.stringify(entry) === '{"kind":"umbrella"}'
      assert.equal(shows.length === 0, isBare, `${name}/${feature} says nothing`)
    }
  }
})
