/**
 * Audits real projects, applies every finding to a copy as a person would, and compares what
 * `cargo tree` then says of the copy with what the audit said. Needs the network once.
 *
 *     node scripts/confirm-audit.ts [--folder DIR] [--verify] [NAME@VERSION ...]
 *
 * `--verify` also compiles the three largest changes of each. Ends with 1 when anything differs, or
 * when a change that was called safe does not compile.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { audit } from '../src/audit/audit.ts'
import type { AuditReport, Finding } from '../src/audit/audit-report.ts'
import { verify } from '../src/audit/verify.ts'
import { applyFinding, reallyDropped } from './audit/confirm.ts'
import { auditPorts, WORKERS } from './audit/ports.ts'
import { packagedProject, planProject, REAL_PACKAGES } from './audit/real-projects.ts'
import { root } from './run.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string', default: join(tmpdir(), 'fast-cargo-real-projects') },
    verify: { type: 'boolean', default: false },
  },
})

async function auditProject(project: string, scratch: string): Promise<AuditReport> {
  const ports = auditPorts()
  const where = { project, scratchFolder: join(scratch, 'questions'), actionRoot: root }
  const how = { workers: WORKERS, skip: [], env: ports.env, limitMs: 600_000 }
  const result = await audit({ ...where, ...how, commands: [], answers: undefined }, ports)
  if (!values.verify) return result.report
  const checks = { rounds: 1, most: 3, withTests: false, folder: join(scratch, 'checks') }
  return verify({ ...result, ...checks }, ports)
}

/** What is wrong with a finding; '' when applying it does what it says. */
function wrongWith(project: string, finding: Finding, scratch: string): string {
  const copy = join(scratch, 'applied')
  const dropped = reallyDropped(project, finding, copy)
  if (dropped.join() === finding.dropped.toSorted().join()) return ''
  applyFinding(project, finding, copy)
  return `said ${finding.dropped.join(', ')}; is ${dropped.join(', ')} (${copy})`
}

async function confirm(project: string): Promise<boolean> {
  const scratch = mkdtempSync(join(tmpdir(), 'fast-cargo-confirm-'))
  try {
    const report = await auditProject(project, scratch)
    const { packages, lines, questions, durationMs, findings } = report
    console.log(`\n${project}`)
    console.log(
      `  ${packages} packages, ${lines} lines, ${questions} questions, ${(durationMs / 1000).toFixed(1)} s`,
    )
    let right = 0
    for (const finding of findings) {
      const wrong = wrongWith(project, finding, scratch)
      if (wrong === '') right += 1
      const ids = finding.lines.map(({ id }) => id).join(' ')
      const names = finding.removed.slice(0, 6).join(',')
      const check =
        finding.check === undefined
          ? ''
          : `, check ${finding.check.passed ? 'passed' : `failed: ${finding.check.error.slice(0, 120)}`}`
      console.log(
        `  ${wrong === '' ? 'confirmed' : 'WRONG'}  ${ids} -${names}: ${finding.dropped.length} packages, ${finding.verdict}${check}${wrong && ` ${wrong}`}`,
      )
    }
    for (const note of report.notes) console.log(`  note: ${note.slice(0, 300)}`)
    console.log(`  ${right} of ${findings.length} findings confirmed`)
    return right === findings.length
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

const folder = resolve(values.folder)
mkdirSync(folder, { recursive: true })
const wanted = positionals.length > 0 ? positionals : ['plan', ...REAL_PACKAGES]
for (const name of wanted) {
  const project = name === 'plan' ? planProject(folder) : packagedProject(name, folder)
  if (!(await confirm(project))) process.exitCode = 1
}
