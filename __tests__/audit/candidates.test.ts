import assert from 'node:assert/strict'
import { test } from 'node:test'
import { candidatesFor } from '../../src/audit/candidates/candidates.ts'
import type { ResolvedLine } from '../../src/audit/project/resolved-lines.ts'
import type { KnownCrate } from '../../src/audit/sources/known-features.ts'

type FeatureTable = ResolvedLine['pkg']['features']

function lineWith(features: FeatureTable, requested: readonly string[]): ResolvedLine {
  const pkg = {
    ...{ id: 'x', name: 'x', version: '1.0.0', manifest_path: '', dependencies: [] },
    ...{ features, targets: [] },
  }
  return {
    ...{ manifest: 'Cargo.toml', table: ['dependencies'], key: 'x', packageName: 'x' },
    ...{ kind: 'normal', target: undefined, inherited: false, optional: false },
    ...{ features: requested, defaultFeatures: undefined, pkg, users: [], requested },
  }
}

/** What would go with each change to `x = { features = [...] }`, by the names in the report. */
function removedFrom(
  features: FeatureTable,
  requested: readonly string[],
): readonly (readonly string[])[] {
  const line = lineWith(features, requested)
  return candidatesFor({ line, known: undefined, uses: [] }).map(({ removed }) => removed)
}

test('a feature that is nothing but an optional dependency is named where the line or a default asks for it', () => {
  const serde = { default: ['serde'], serde: ['dep:serde'], schema: ['dep:schema'] }
  assert.deepEqual(removedFrom(serde, ['schema', 'default']), [['schema'], ['default', 'serde']])
})

test('what another feature brings along is not named beside it', () => {
  const net = {
    net: ['bytes', '__socket', 'dep:mio'],
    bytes: ['dep:bytes'],
    __socket: ['dep:socket'],
  }
  assert.deepEqual(removedFrom(net, ['net']), [['net']])
})

test('what takes something along that the sources use is no matter of behaviour alone', () => {
  const table = { tls: ['dep:tls', '__tls'], __tls: ['dep:pem'], gzip: ['dep:gzip'] }
  const line = lineWith(table, ['tls', 'gzip'])
  const nothing = { paths: new Map(), open: new Map(), methods: new Map() }
  const use = { ...nothing, crate: 'x', attributeWords: new Map(), incomplete: false }
  const paths = new Map([['Certificate::from_pem', 'src/main.rs:7']])
  const seen = { paths: [], methods: [], attributes: [] }
  const features: KnownCrate['features'] = {
    tls: { kind: 'runtime', effect: 'which TLS library is used', ...seen },
    gzip: { kind: 'runtime', effect: 'compressed bodies', ...seen },
    __tls: { kind: 'compiler', ...seen, paths: ['Certificate'] },
  }
  const known = { versions: '1', source: '', features }
  const found = candidatesFor({ line, known, uses: [{ ...use, paths }] })
  assert.deepEqual(
    found.map(({ removed, ground, remarks }) => [removed, ground, remarks.length]),
    [
      [['tls'], 'unknown', 2],
      [['gzip'], 'behaviour', 1],
    ],
  )
  assert.match(found[0]?.remarks.join(' ') ?? '', /__tls is used: src\/main\.rs:7 x::Certificate/)
})
