import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { auditPorts } from '../../scripts/audit/ports.ts'
import { root } from '../../scripts/run.ts'
import type { Finding } from '../../src/audit/audit-report.ts'
import { type AuditRequest, type AuditResult, audit } from '../../src/audit/run/audit.ts'
import type { Owner } from '../support/job-machine.ts'

/** Members, renamed, optional, target-specific and inherited dependencies; weak and namespaced features. */
export const FEATURE_WORKSPACE = join(root, '__tests__/fixtures/feature-workspace')

export const PORTS = auditPorts()

export function temporaryFolder(t: Owner): string {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-audit-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A copy of a project that a test may change. */
export function projectCopy(t: Owner, from = FEATURE_WORKSPACE): string {
  const project = join(temporaryFolder(t), 'project')
  cpSync(from, project, { recursive: true })
  return project
}

/** Audits a project with the real cargo. */
export function auditOf(
  t: Owner,
  project: string,
  changes: Partial<AuditRequest> = {},
): Promise<AuditResult> {
  return audit(
    {
      project,
      scratchFolder: join(temporaryFolder(t), 'scratch'),
      commands: [],
      workers: 2,
      skip: [],
      env: PORTS.env,
      actionRoot: root,
      limitMs: 60_000,
      ...changes,
    },
    PORTS,
  )
}

/** The findings about lines of one name. */
export function about(findings: readonly Finding[], id: string): readonly Finding[] {
  return findings.filter(({ lines }) => lines.some((line) => line.id === id))
}
