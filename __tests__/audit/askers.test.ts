import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Candidate } from '../../src/audit/candidates/candidate.ts'
import { type Metadata, type Package, packageGraph } from '../../src/audit/project/metadata.ts'
import { toNoSaving } from '../../src/audit/run/findings.ts'

type Declared = Package['dependencies'][number]

function declared(changes: Partial<Declared> = {}): Declared {
  const usual = { name: 'tracing', req: '1', features: ['attributes'], optional: false }
  return { ...usual, uses_default_features: false, ...changes }
}

function pkg(name: string, dependencies: readonly Declared[] = []): Package {
  return {
    ...{ id: name, name, version: '1.0.0', source: 'registry', manifest_path: `/${name}` },
    ...{ dependencies: [...dependencies], features: {}, targets: [] },
  }
}

const TRACING: Package = { ...pkg('tracing'), features: { attributes: [] } }
const APP = pkg('app', [declared()])

/** Who is said to enable `attributes` of tracing as well as the application, beside an edge of that kind. */
function askersWith(
  dependencies: readonly Declared[],
  edge: 'dev' | 'build' | null,
): readonly string[] {
  const other = pkg('axum', dependencies)
  const tracing = (kind: string | null): object => ({
    ...{ name: 'tracing', pkg: 'tracing', dep_kinds: [{ kind, target: null }] },
  })
  const nodes = [
    { id: 'app', deps: [tracing(null)], features: [] },
    { id: 'axum', deps: [tracing(edge)], features: [] },
  ]
  const metadata = {
    ...{ packages: [TRACING, APP, other], workspace_members: ['app'], workspace_root: '/' },
    resolve: { nodes },
  } as Metadata
  const line = { pkg: TRACING, users: [APP], key: 'tracing', kind: 'normal', target: undefined }
  const candidate = { line, edit: { kind: 'features' }, removed: ['attributes'] }
  const proposal = {
    candidates: [candidate as unknown as Candidate] as const,
    lines: [{ id: 'app/tracing', manifest: '', before: [], after: [] }] as const,
    changes: new Map(),
  }
  return toNoSaving(proposal, packageGraph(metadata)).switchedOnBy
}

test('a package enables the features that its dependency asks for', () => {
  assert.deepEqual(askersWith([declared()], null), ['axum 1.0.0'])
})

test("what another package's tests depend on enables nothing here", () => {
  const plain = declared({ features: [] })
  assert.deepEqual(askersWith([plain, declared({ kind: 'dev' })], null), [])
})

test('an optional dependency that is off enables nothing', () => {
  const off = declared({ optional: true })
  assert.deepEqual(askersWith([off, declared({ features: [], kind: 'build' })], 'build'), [])
  assert.deepEqual(askersWith([declared({ optional: true })], null), ['axum 1.0.0'])
})
