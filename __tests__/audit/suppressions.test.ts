import assert from 'node:assert/strict'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { about, auditOf, projectCopy } from './audited.ts'

function keepFile(project: string, text: string): void {
  mkdirSync(join(project, '.github'))
  writeFileSync(join(project, '.github/fast-cargo.toml'), text)
}

test('a line with a reason is left alone, by a file or by the manifest', async (t) => {
  const project = projectCopy(t)
  keepFile(
    project,
    '[audit.keep]\n"workspace/tokio" = "plugins use it"\n"*/harness" = "tests shuffle"\n',
  )
  appendFileSync(
    join(project, 'Cargo.toml'),
    '[workspace.metadata.fast-cargo.audit.keep]\n"core-parts/logger" = "wanted"\n',
  )
  const { report } = await auditOf(t, project)
  assert.deepEqual(
    report.findings.flatMap(({ lines }) => lines.map(({ id }) => id)),
    ['app/images'],
  )
  assert.deepEqual(report.suppressed, [
    { id: 'workspace/tokio', reason: 'plugins use it' },
    { id: 'app/harness', reason: 'tests shuffle' },
    { id: 'core-parts/logger', reason: 'wanted' },
  ])
})

test('without a reason, or for a line that is not there, it does not count, and the report says so', async (t) => {
  const project = projectCopy(t)
  keepFile(project, '[audit.keep]\n"app/harness" = ""\n"app/gone" = "was here"\n')
  const { report } = await auditOf(t, project)
  assert.equal(about(report.findings, 'app/harness').length, 1)
  assert.match(report.notes.join('\n'), /app\/harness has no reason/)
  assert.match(report.notes.join('\n'), /names app\/gone/)
})

test('a file that is not TOML costs its suppressions only', async (t) => {
  const project = projectCopy(t)
  keepFile(project, '[audit.keep\n')
  const { report } = await auditOf(t, project)
  assert.match(report.notes.join('\n'), /fast-cargo\.toml is not valid TOML/)
  assert.equal(report.findings.length, 5)
})
