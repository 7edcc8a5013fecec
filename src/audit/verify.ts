import { join } from 'node:path'
import type { Runner } from '../runner/ports.ts'
import type { AuditReport, CheckResult, Finding } from './audit-report.ts'
import { GENERATED } from './candidates.ts'
import { cargoError } from './cargo-program.ts'
import type { Project } from './open-project.ts'
import { type ManifestChanges, makeScratch, type Scratch } from './scratch.ts'
import { copySources } from './source-copy.ts'
import type { View } from './views.ts'
import type { WeighedFinding } from './weigh.ts'

const CHECK_LIMIT_MS = 30 * 60_000

export interface VerifyRequest {
  readonly project: Project
  readonly report: AuditReport
  readonly findings: readonly WeighedFinding[]
  /** A folder that does not exist yet; the caller removes it. */
  readonly folder: string
  /** How often each change is compiled, in turns with the project as it is. */
  readonly rounds: number
  /** How many changes are checked: those with the largest saving. */
  readonly most: number
  /** Also runs the tests with each change. */
  readonly withTests: boolean
}

type VerifyPorts = Pick<Runner, 'files' | 'clock' | 'log'>

/**
 * Compiles a copy of the project with each change and without, from nothing, in turns: whatever else
 * the machine does falls on both alike. The report with what came of it.
 */
export async function verify(request: VerifyRequest, ports: VerifyPorts): Promise<AuditReport> {
  const { report, findings } = request
  const chosen = largest(findings, request.most)
  if (chosen.length === 0) return report
  const bench = await makeBench(request, ports)
  const results = new Map(chosen.map(({ finding }) => [finding, EMPTY]))
  for (let round = 1; round <= request.rounds; round += 1) {
    const before = await compile(bench, new Map())
    if (before.error !== '') {
      return withNote(report, `Nothing was checked: without any change, ${before.error}`)
    }
    ports.log.info(`Round ${round}: as it is ${seconds(before.ms)}`)
    for (const { finding, proposal } of chosen) {
      const earlier = results.get(finding) ?? EMPTY
      if (!earlier.passed) continue
      const after = await compile(bench, proposal.changes)
      const { id } = proposal.lines[0]
      ports.log.info(
        `Round ${round}: ${id} ${after.error === '' ? seconds(after.ms) : after.error}`,
      )
      results.set(finding, addRun(earlier, before.ms, after))
    }
  }
  await ports.files.remove(bench.target)
  const judged = findings.map(({ finding }) => judge(finding, results.get(finding)))
  return { ...report, findings: judged }
}

const EMPTY: CheckResult = { passed: true, error: '', beforeMs: [], afterMs: [] }

/** Those that need no judging first: only they can become safe. */
function largest(findings: readonly WeighedFinding[], most: number): readonly WeighedFinding[] {
  const firm = findings.filter(({ finding }) => finding.verdict === 'not verified')
  const others = findings.filter(({ finding }) => finding.verdict !== 'not verified')
  return [...firm, ...others].slice(0, most)
}

interface Bench {
  readonly request: VerifyRequest
  readonly ports: VerifyPorts
  readonly scratch: Scratch
  readonly target: string
}

async function makeBench(request: VerifyRequest, ports: VerifyPorts): Promise<Bench> {
  const { project, folder } = request
  const { skeleton, cargoHome } = project
  await ports.files.makeFolder(folder)
  const place = (await ports.files.realPath(folder)) ?? folder
  const scratch = await makeScratch(
    { skeleton, folder: join(place, 'copy'), cargoHome },
    ports.files,
  )
  await copySources(skeleton, scratch, ports.files)
  return { request, ports, scratch, target: join(place, 'target') }
}

interface Run {
  readonly ms: number
  /** '' when all went well. */
  readonly error: string
}

async function compile(
  { request, ports, scratch, target }: Bench,
  changes: ManifestChanges,
): Promise<Run> {
  const { cargo, skeleton, views } = request.project
  const { files, clock } = ports
  for (const { path, text } of skeleton.manifests) {
    await files.writeText(scratch.place(path), changes.get(path) ?? text)
  }
  if (skeleton.lock !== undefined) {
    await files.writeText(scratch.place(join(skeleton.root, 'Cargo.lock')), skeleton.lock)
  }
  await files.remove(target)
  const run = async (command: 'check' | 'test', view: View): Promise<string> => {
    const all = view.withDev && command === 'check' ? ['--all-targets'] : []
    const result = await cargo.run([command, '--offline', ...all, ...view.selectors], {
      cwd: scratch.place(join(skeleton.root, view.folder)),
      home: scratch.home,
      timeoutMs: CHECK_LIMIT_MS,
      env: { CARGO_TARGET_DIR: target, CARGO_INCREMENTAL: '0' },
    })
    return result.exitCode === 0 ? '' : cargoError(result)
  }
  const startedMs = clock.nowMs()
  let error = ''
  for (const view of views) error ||= await run('check', view)
  const ms = clock.nowMs() - startedMs
  if (request.withTests) for (const view of views) error ||= await run('test', view)
  return { ms, error }
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

function withNote(report: AuditReport, note: string): AuditReport {
  return { ...report, notes: [...report.notes, note] }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
