import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../src/audit/audit-report.ts'
import { GENERATED } from '../../src/audit/candidates/candidates.ts'
import { deniedBy } from '../../src/audit/run/denied.ts'

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
