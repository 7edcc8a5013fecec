import type { Runner } from '../../runner/ports.ts'
import type { AuditReport, CheckResult, Finding } from '../audit-report.ts'
import { GENERATED } from '../candidates/candidates.ts'
import { isPartOfOne } from '../firm-findings.ts'
import { type BenchRequest, compile, makeBench, type Run } from './compile-change.ts'
import type { WeighedFinding } from './weigh.ts'

interface VerifyRequest extends BenchRequest {
  readonly report: AuditReport
  readonly findings: readonly WeighedFinding[]
  /** How often each change is compiled, in turns with the project as it is. */
  readonly rounds: number
  /** How many changes are checked: those with the largest saving. */
  readonly most: number
}

type VerifyPorts = Pick<Runner, 'files' | 'clock' | 'log'>

/**
 * Compiles a copy of the project with each change and without, in turns: whatever else the machine
 * does falls on both alike. The report with what came of it.
 */
export async function verify(request: VerifyRequest, ports: VerifyPorts): Promise<AuditReport> {
  const { report, findings } = request
  const chosen = largest(findings, request.most)
  if (chosen.length === 0) return report
  const bench = await makeBench(request, ports)
  const results = new Map(chosen.map(({ finding }) => [finding, EMPTY]))
  const notes: string[] = []
  for (let round = 1; round <= request.rounds; round += 1) {
    const before = await ports.log.group('Check of the project as it is', () =>
      compile(bench, new Map()),
    )
    if (before.error !== '') {
      return withNotes(report, [`Nothing was checked: without any change, ${before.error}`])
    }
    ports.log.info(`Round ${round}: as it is ${seconds(before.ms)}`)
    for (const { finding, proposal } of chosen) {
      const earlier = results.get(finding)
      if (earlier?.passed !== true) continue
      const { id } = proposal.lines[0]
      const after = await ports.log.group(`Check without features of ${id}`, () =>
        compile(bench, proposal.changes),
      )
      ports.log.info(
        `Round ${round}: ${id} ${after.error === '' ? seconds(after.ms) : after.error}`,
      )
      if (after.stopped) {
        results.delete(finding)
        notes.push(`Whether ${id} compiles with its change is not known: ${after.error}.`)
      } else results.set(finding, addRun(earlier, before.ms, after))
    }
  }
  await ports.files.remove(bench.target)
  const judged = findings.map(({ finding }) => judge(finding, results.get(finding)))
  return withNotes({ ...report, findings: judged }, notes)
}

const EMPTY: CheckResult = { passed: true, error: '', beforeMs: [], afterMs: [] }

/** Those that need no judging first: only they can become safe. What another one has in it comes last. */
function largest(findings: readonly WeighedFinding[], most: number): readonly WeighedFinding[] {
  const all = findings.map(({ finding }) => finding).filter((one) => one.verdict === 'not verified')
  const placeOf = ({ finding }: WeighedFinding): number => {
    if (finding.verdict !== 'not verified') return 1
    return isPartOfOne(finding, all) ? 2 : 0
  }
  return findings.toSorted((one, other) => placeOf(one) - placeOf(other)).slice(0, most)
}

function addRun(earlier: CheckResult, beforeMs: number, { ms, error }: Run): CheckResult {
  return {
    passed: error === '',
    error,
    beforeMs: [...earlier.beforeMs, beforeMs],
    afterMs: [...earlier.afterMs, ms],
  }
}

/** Only what the sources do not use and the compiler does not miss is safe. */
function judge(finding: Finding, check: CheckResult | undefined): Finding {
  if (check === undefined) return finding
  if (!check.passed) return { ...finding, check, verdict: 'needed' }
  const safe = finding.verdict === 'not verified' && !finding.remarks.includes(GENERATED)
  return { ...finding, check, verdict: safe ? 'safe' : finding.verdict }
}

function withNotes(report: AuditReport, notes: readonly string[]): AuditReport {
  return { ...report, notes: [...report.notes, ...notes] }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
