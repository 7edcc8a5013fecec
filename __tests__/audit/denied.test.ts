import assert from 'node:assert/strict'
import { test } from 'node:test'
import { auditLine } from '../../src/audit/audit-line.ts'
import type { AuditReport, Finding } from '../../src/audit/audit-report.ts'
import { GENERATED } from '../../src/audit/candidates/candidates.ts'
import { firmFindings } from '../../src/audit/firm-findings.ts'
import { deniedBy } from '../../src/audit/run/denied.ts'

const EMPTY: AuditReport = {
  ...{ schema: 1, findings: [], noSaving: [], duplicates: [], suppressed: [], skipped: [] },
  ...{
    notes: [],
    left: 0,
    packages: 0,
    lines: 0,
    together: undefined,
    questions: 0,
    durationMs: 0,
  },
}

function finding(changes: Pick<Finding, 'verdict'> & Partial<Finding>): Finding {
  return {
    ...{ lines: [], dependency: 'tokio 1.53.1', change: 'features', removed: ['full'] },
    ...{ kept: [], dropped: [], reduced: [], remarks: [], check: undefined },
    cost: { unitMs: 0, chainMs: 0, measured: 0 },
    ...changes,
  }
}

test('a job fails for what nothing uses, checked or not', () => {
  const findings = [finding({ verdict: 'safe' }), finding({ verdict: 'not verified' })]
  assert.deepEqual(deniedBy({ findings }), findings)
})

test('what may change behaviour, or what generated code may use, fails no job', () => {
  const findings = [
    finding({ verdict: 'may change behaviour' }),
    finding({ verdict: 'not verified', remarks: [GENERATED] }),
  ]
  assert.deepEqual(deniedBy({ findings }), [])
})

test('a line that saves more together with others counts once, unless they turn out to be needed', () => {
  const [one, other] = ['workspace/tokio', 'app/tokio'].map((id) => {
    return { id, manifest: 'Cargo.toml', before: ['a'], after: ['b'] }
  })
  assert.ok(one !== undefined && other !== undefined)
  const alone = finding({ verdict: 'not verified', lines: [one] })
  const together = finding({ verdict: 'safe', lines: [one, other] })
  const another = finding({ verdict: 'safe', lines: [{ ...one, after: ['c'] }] })
  const findings = [together, alone, another]
  assert.deepEqual(firmFindings({ findings }), [together, another])
  assert.deepEqual(deniedBy({ findings }), [together, another])
  assert.equal(auditLine({ ...EMPTY, findings }).findings, 2)
  const contradicted = [{ ...together, verdict: 'needed' } as const, alone]
  assert.deepEqual(firmFindings({ findings: contradicted }), [alone])
})
