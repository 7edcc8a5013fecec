import assert from 'node:assert/strict'
import { test } from 'node:test'
import { candidatesFor } from '../../src/audit/candidates.ts'
import type { ResolvedLine } from '../../src/audit/resolved-lines.ts'

type FeatureTable = ResolvedLine['pkg']['features']

/** What would go with each change to `x = { features = [...] }`, by the names in the report. */
function removedFrom(
  features: FeatureTable,
  requested: readonly string[],
): readonly (readonly string[])[] {
  const pkg = {
    ...{ id: 'x', name: 'x', version: '1.0.0', manifest_path: '', dependencies: [] },
    ...{ features, targets: [] },
  }
  const line: ResolvedLine = {
    ...{ manifest: 'Cargo.toml', table: ['dependencies'], key: 'x', packageName: 'x' },
    ...{ kind: 'normal', target: undefined, inherited: false, optional: false },
    ...{ features: requested, defaultFeatures: undefined, pkg, users: [], requested },
  }
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
