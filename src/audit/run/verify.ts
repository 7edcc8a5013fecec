import { join } from 'node:path'
import type { CommandResult, Runner } from '../../runner/ports.ts'
import type { AuditReport, CheckResult, Finding } from '../audit-report.ts'
import { GENERATED } from '../candidates/candidates.ts'
import { isPartOfOne } from '../firm-findings.ts'
import { cargoError } from '../project/cargo-program.ts'
import type { Project } from '../project/open-project.ts'
import { type ManifestChanges, makeScratch, type Scratch } from '../project/scratch.ts'
import { copySources } from '../project/source-copy.ts'
import { targetsOf, type View } from '../project/views.ts'
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
  /**
   * Whether each run compiles everything, so that their times can be compared. Otherwise only the
   * workspace's members and what cargo takes for different: the same answers, sooner.
   */
  readonly fromNothing: boolean
  /** How many changes are checked: those with the largest saving. */
  readonly most: number
  /** Also runs the tests with each change. */
  readonly withTests: boolean
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
  /** The machine stopped it, not the compiler: it says nothing about the change. */
  readonly stopped: boolean
}

async function compile(bench: Bench, changes: ManifestChanges): Promise<Run> {
  const { request, ports, scratch } = bench
  const { skeleton, views } = request.project
  for (const { path, text } of skeleton.manifests) {
    await ports.files.writeText(scratch.place(path), changes.get(path) ?? text)
  }
  if (skeleton.lock !== undefined) {
    await ports.files.writeText(scratch.place(join(skeleton.root, 'Cargo.lock')), skeleton.lock)
  }
  await clean(bench)
  const startedMs = ports.clock.nowMs()
  const checked = await runAll('check', views, bench)
  const ms = ports.clock.nowMs() - startedMs
  if (checked !== undefined || !request.withTests) return { ms, ...failureOf(checked) }
  return { ms, ...failureOf(await runAll('test', views, bench)) }
}

async function clean({ request, ports, scratch, target }: Bench): Promise<void> {
  const { cargo, skeleton, graph, views } = request.project
  if (request.fromNothing) return ports.files.remove(target)
  const members = graph.members.flatMap(({ name, version }) => ['-p', `${name}@${version}`])
  const targets = views.flatMap(targetsOf).flatMap((triple) => ['--target', triple])
  const { exitCode } = await cargo.run(['clean', '--offline', ...members, ...targets], {
    cwd: scratch.place(skeleton.root),
    home: scratch.home,
    env: { CARGO_TARGET_DIR: target },
  })
  if (exitCode !== 0) await ports.files.remove(target)
}

/** The first one that does not pass. */
async function runAll(
  command: 'check' | 'test',
  views: readonly View[],
  { request, scratch, target }: Bench,
): Promise<CommandResult | undefined> {
  const { cargo, skeleton } = request.project
  for (const { withDev, selectors, folder } of views) {
    const all = withDev && command === 'check' ? ['--all-targets'] : []
    const result = await cargo.run([command, '--offline', ...all, ...selectors], {
      cwd: scratch.place(join(skeleton.root, folder)),
      home: scratch.home,
      timeoutMs: CHECK_LIMIT_MS,
      isShown: true,
      env: { CARGO_TARGET_DIR: target, CARGO_INCREMENTAL: '0' },
    })
    if (result.exitCode !== 0) return result
  }
  return undefined
}

/** A compiler that ran out of memory or was killed, and a full disk, in cargo's words. */
const STOPPED = /\(signal: \d+|\(os error 28\)/

function failureOf(result: CommandResult | undefined): Pick<Run, 'error' | 'stopped'> {
  if (result === undefined) return { error: '', stopped: false }
  const { timedOut, exitCode, stderr } = result
  return {
    error: cargoError(result),
    stopped: timedOut || exitCode > 128 || STOPPED.test(stderr),
  }
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
