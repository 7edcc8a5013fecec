import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Candidate } from '../../src/audit/candidates/candidate.ts'
import type { Proposal } from '../../src/audit/candidates/proposals.ts'
import { packageGraph, parseMetadata } from '../../src/audit/project/metadata.ts'
import type { Project } from '../../src/audit/project/open-project.ts'
import type { ResolvedLine } from '../../src/audit/project/resolved-lines.ts'
import { weigh } from '../../src/audit/run/weigh.ts'

const EMPTY = JSON.stringify({ packages: [], workspace_members: [], workspace_root: '' })

const LINE: ResolvedLine = {
  ...{ manifest: 'Cargo.toml', table: ['dependencies'], key: 'x', packageName: 'x' },
  ...{ kind: 'normal', target: undefined, inherited: false, optional: false, features: [] },
  ...{ defaultFeatures: undefined, users: [], requested: [] },
  pkg: {
    ...{ id: 'x', name: 'x', version: '1.0.0', manifest_path: '', dependencies: [] },
    ...{ features: {}, targets: [] },
  },
}

function proposal(removed: readonly string[]): Proposal {
  const edit = { kind: 'features', features: removed, defaultFeatures: undefined } as const
  const about = { ground: 'unknown', kept: new Map(), remarks: [] } as const
  const candidate: Candidate = { line: LINE, edit, removed, ...about }
  const line = { id: 'app/x', manifest: 'Cargo.toml', before: [], after: [] }
  return { candidates: [candidate], lines: [line], changes: new Map() }
}

/** What is said of changes to one line, each of which takes the same package out. */
function said(...proposals: readonly Proposal[]): readonly (readonly string[])[] {
  const difference = { dropped: ['vte 0.1.0'], added: [], reduced: [], unified: [] }
  const found = proposals.map(() => ({ kind: 'known', difference }) as const)
  const project = { graph: packageGraph(parseMetadata(EMPTY)) } as Project
  const costOf = () => ({ unitMs: 0, chainMs: 0, measured: 0 })
  return weigh({ project, proposals, found, costOf }).findings.map(({ finding }) => finding.removed)
}

test('of what saves the same, the change that takes the least away is said', () => {
  assert.deepEqual(said(proposal(['filters', 'ansi']), proposal(['ansi'])), [['ansi']])
})

test('of changes that take as much away and save the same, one is said', () => {
  assert.deepEqual(said(proposal(['filters']), proposal(['ansi'])), [['filters']])
})
