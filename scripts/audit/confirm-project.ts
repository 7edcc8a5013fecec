import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { AuditReport, Finding } from '../../src/audit/audit-report.ts'
import { type AuditResult, audit } from '../../src/audit/run/audit.ts'
import { verify } from '../../src/audit/run/verify.ts'
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
  const { name, project, scratch } = request
  const ports = auditPorts()
  const where = { project, scratchFolder: join(scratch, 'questions'), actionRoot: root }
  const how = { workers: WORKERS, skip: [], env: ports.env, limitMs: 600_000 }
  const result = await audit({ ...where, ...how, commands: [] }, ports)
  const { packages, lines, questions, durationMs, findings } = result.report
  // In the order of the findings, which verify keeps.
  const trees = findings.map((finding) => treeDifference(finding, request))
  const verified = await compiled(result, request)
  return {
    ...{ project: name, packages, lines, questions, auditMs: durationMs },
    compiled: wasChecked(verified) || isNothing(result),
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

/** A published package may lack what its tests need: then it is compiled without them. */
async function compiled(result: AuditResult, request: ProjectToConfirm): Promise<AuditReport> {
  const { most, scratch } = request
  const folder = join(scratch, 'checks')
  const how = { rounds: 1, most, withTests: false, fromNothing: false, folder }
  const whole = await verify({ ...result, ...how }, auditPorts())
  if (most === 0 || isNothing(result) || wasChecked(whole)) return whole
  const views = result.project.views.map((view) => ({ ...view, withDev: false }))
  const project = { ...result.project, views }
  // What only tests depend on would pass without being looked at.
  const built = result.findings.filter(
    ({ proposal }) => !proposal.candidates.some(({ line }) => line.kind === 'dev'),
  )
  // The same paths again, so that what was compiled already counts.
  rmSync(join(folder, 'copy'), { recursive: true })
  const rest = await verify({ ...result, findings: built, ...how, project }, auditPorts())
  if (!wasChecked(rest)) return { ...whole, notes: [...whole.notes, ...rest.notes.slice(-1)] }
  const judged = new Map(built.map(({ finding }, at) => [finding, rest.findings[at]]))
  const why = whole.notes.at(-1)?.slice(0, 200)
  return {
    ...rest,
    findings: whole.findings.map((finding) => judged.get(finding) ?? finding),
    notes: [...rest.notes, `Compiled without its tests. With them: ${why}`],
  }
}

function wasChecked({ findings }: AuditReport): boolean {
  return findings.some(({ check }) => check !== undefined)
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
