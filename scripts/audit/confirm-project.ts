import { join } from 'node:path'
import { type AuditResult, audit } from '../../src/audit/audit.ts'
import type { Finding } from '../../src/audit/audit-report.ts'
import { verify } from '../../src/audit/verify.ts'
import { root } from '../run.ts'
import { reallyDropped } from './confirm.ts'
import type { Confirmation } from './confirmations.ts'
import { auditPorts, WORKERS } from './ports.ts'

interface ProjectToConfirm {
  readonly name: string
  /** Its folder. */
  readonly project: string
  /** A folder for this run alone; the caller removes it. */
  readonly scratch: string
  /** How many changes are compiled. */
  readonly most: number
}

/** Audits a project, applies each finding to a copy of it, and compiles the largest ones. */
export async function confirmProject(request: ProjectToConfirm): Promise<Confirmation> {
  const { name, project, scratch, most } = request
  const ports = auditPorts()
  const where = { project, scratchFolder: join(scratch, 'questions'), actionRoot: root }
  const how = { workers: WORKERS, skip: [], env: ports.env, limitMs: 600_000 }
  const result = await audit({ ...where, ...how, commands: [], answers: undefined }, ports)
  const { packages, lines, questions, durationMs, findings } = result.report
  // In the order of the findings, which verify keeps.
  const trees = findings.map((finding) => treeDifference(finding, request))
  const checks = { rounds: 1, most, withTests: false, fromNothing: false }
  const verified = await verify({ ...result, ...checks, folder: join(scratch, 'checks') }, ports)
  return {
    ...{ project: name, packages, lines, questions, auditMs: durationMs },
    compiled: verified.findings.some(({ check }) => check !== undefined) || isNothing(result),
    notes: [...verified.notes],
    findings: verified.findings.map(({ check, ...finding }, at) => ({
      ids: finding.lines.map(({ id }) => id),
      removed: [...finding.removed],
      dropped: finding.dropped.length,
      treeDiffers: trees[at] ?? '',
      said: findings[at]?.verdict ?? finding.verdict,
      verdict: finding.verdict,
      ...(check === undefined ? {} : { error: check.error }),
    })),
  }
}

function isNothing({ report }: AuditResult): boolean {
  return report.findings.length === 0
}

/** '' when applying the finding does what it says. */
function treeDifference(finding: Finding, { project, scratch }: ProjectToConfirm): string {
  const dropped = reallyDropped(project, finding, join(scratch, 'applied'))
  if (dropped.join() === finding.dropped.toSorted().join()) return ''
  return `said ${finding.dropped.join(', ')}; is ${dropped.join(', ')}`
}
