import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closure } from '../../src/audit/project/features.ts'
import { type Package, parseMetadata } from '../../src/audit/project/metadata.ts'

function packageWith(features: Readonly<Record<string, readonly string[]>>): Package {
  const pkg = { id: 'x', name: 'x', version: '1.0.0', manifest_path: '', dependencies: [] }
  const packages = [{ ...pkg, features, targets: [] }]
  const json = JSON.stringify({ packages, workspace_members: [], workspace_root: '' })
  const [found] = parseMetadata(json).packages
  assert.ok(found !== undefined)
  return found
}

test('a feature may be called like what every JavaScript object has', () => {
  const { features } = packageWith({ default: ['constructor'], constructor: ['dep:syn'] })
  assert.deepEqual([...closure(features, ['default'])], ['default', 'constructor'])
})

test('a package without such a feature is not asked for it', () => {
  const { features } = packageWith({ default: [] })
  assert.deepEqual([...closure(features, ['default', 'constructor', 'toString'])], ['default'])
})

test('what is no table of features is no answer of cargo', () => {
  assert.throws(() => packageWith({ default: 'std' } as never))
})
