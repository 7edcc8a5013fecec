import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { AuditReport, Finding } from '../../src/audit/audit-report.ts'
import { renderAudit } from '../../src/report/audit-section.ts'

const NO_COST = { unitMs: 0, chainMs: 0, measured: 0 }

const TOKIO: Finding = {
  lines: [
    {
      id: 'workspace/tokio',
      manifest: 'Cargo.toml',
      before: ['tokio = { version = "1", features = ["full"] } # for now'],
      after: ['tokio = { version = "1", features = ["rt", "time"] } # for now'],
    },
  ],
  dependency: 'tokio 1.53.1',
  change: 'features',
  removed: ['full', 'fs', 'net', 'signal'],
  kept: [
    { feature: 'rt', because: 'src/main.rs:12 tokio::spawn' },
    { feature: 'time', because: 'src/wait.rs:3 tokio::time::sleep' },
  ],
  dropped: ['mio 1.1.0', 'signal-hook-registry 1.4.6', 'socket2 0.6.1'],
  reduced: ['tokio 1.53.1'],
  cost: { unitMs: 4210, chainMs: 1300, measured: 3 },
  verdict: 'safe',
  remarks: [],
  check: { passed: true, error: '', beforeMs: [61_000, 60_000], afterMs: [57_000, 58_000] },
}

const IMAGE: Finding = {
  ...TOKIO,
  lines: [
    {
      id: 'app/image',
      manifest: 'app/Cargo.toml',
      before: ['image = "0.25"'],
      after: ['image = { version = "0.25", default-features = false, features = ["png"] }'],
    },
  ],
  dependency: 'image 0.25.10',
  removed: ['avif'],
  kept: [],
  dropped: ['rav1e 0.8.1', 'ravif 0.13.0'],
  cost: { unitMs: 9000, chainMs: 0, measured: 1 },
  verdict: 'may change behaviour',
  remarks: ['Changes: AVIF images can no longer be read or written.'],
  check: undefined,
}

const AXUM: Finding = {
  ...IMAGE,
  lines: [{ id: 'app/axum', manifest: 'app/Cargo.toml', before: ['axum = "0.8"'], after: ['…'] }],
  dependency: 'axum 0.8.9',
  removed: ['query'],
  dropped: [],
  cost: NO_COST,
  verdict: 'needed',
  remarks: [],
  check: { passed: false, error: 'error[E0432]: unresolved import', beforeMs: [1], afterMs: [1] },
}

function auditReport(changes: Partial<AuditReport> = {}): AuditReport {
  return {
    schema: 1,
    findings: [IMAGE, TOKIO, AXUM],
    together: { changes: 1, dropped: TOKIO.dropped, cost: TOKIO.cost },
    noSaving: [
      {
        id: 'cli/clap',
        dependency: 'clap 4.6.9',
        removed: ['env'],
        switchedOnBy: ['api 0.1.0', 'b 1.0.0', 'c 1.0.0', 'd 1.0.0'],
      },
    ],
    duplicates: [
      {
        name: 'base64',
        versions: [
          { version: '0.21.7', askedBy: ['old 1.0.0'], cost: { ...NO_COST, unitMs: 700 } },
          { version: '0.22.1', askedBy: ['app 0.1.0'], cost: NO_COST },
        ],
      },
    ],
    suppressed: [{ id: 'app/regex', reason: 'users write patterns of their own' }],
    skipped: [{ dependency: 'winapi', reason: 'it is for cfg(windows), which is not built here' }],
    notes: ['There is no Cargo.lock: this is what cargo would resolve now, offline.'],
    packages: 187,
    lines: 24,
    questions: 31,
    left: 0,
    durationMs: 4000,
    ...changes,
  }
}

function golden(t: TestContext, name: string, report: AuditReport): void {
  t.assert.fileSnapshot(renderAudit(report), join(import.meta.dirname, 'golden', `${name}.md`), {
    serializers: [String],
  })
}

test('the largest saving is first, each with the lines to write and why the rest stays', (t) => {
  golden(t, 'audit', auditReport())
})

test('without times, the packages speak', (t) => {
  const findings = [{ ...TOKIO, cost: NO_COST, check: undefined, verdict: 'not verified' as const }]
  const together = { changes: 1, dropped: TOKIO.dropped, cost: NO_COST }
  golden(t, 'audit-not-measured', auditReport({ findings, together, noSaving: [], duplicates: [] }))
})

test('foreign text stays text', () => {
  const line = {
    id: '</details>|@octocat',
    manifest: 'a`b',
    before: ['x = "1" # ```'],
    after: ['````'],
  }
  const finding = { ...TOKIO, lines: [line], remarks: ['<img src=x>'], removed: ['a|b'] }
  const text = renderAudit(auditReport({ findings: [finding], notes: ['<script>'] }))
  assert.doesNotMatch(text, /<img|<script|\|@octocat/)
  assert.match(text, /^`````diff\n-x = "1" # ```\n\+````\n`````$/m)
  assert.equal(text.match(/<details>/g)?.length, text.match(/<\/details>/g)?.length)
})

test('an audit with nothing to say is no section', () => {
  const empty = { findings: [], noSaving: [], duplicates: [], suppressed: [], notes: [] }
  assert.equal(renderAudit(auditReport({ ...empty, together: undefined })), '')
  assert.equal(renderAudit(undefined), '')
})
