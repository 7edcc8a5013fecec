import type { Runner } from '../../runner/ports.ts'
import { askGraph } from '../ask/ask-graph.ts'
import type { AuditReport } from '../audit-report.ts'
import { findCandidates } from '../candidates/find-candidates.ts'
import { changeTogether, lineId, propose } from '../candidates/proposals.ts'
import { worthAsking } from '../candidates/worth-asking.ts'
import { openProject, type Project, type ProjectRequest } from '../project/open-project.ts'
import {
  readSuppressions,
  type Suppressions,
  staleSuppressions,
  suppressionOf,
} from '../project/suppressions.ts'
import { type CostOf, costTable } from '../seconds.ts'
import { duplicatesIn } from './duplicates.ts'
import { type Weighed, type WeighedFinding, weigh } from './weigh.ts'

export interface AuditRequest extends ProjectRequest {
  /** The folder with action.yml, beside which the Rust parser lies. */
  readonly actionRoot: string
  /** After this no further question is put to cargo; the report says what is left. */
  readonly limitMs: number
}

export interface AuditResult {
  readonly report: AuditReport
  readonly project: Project
  readonly findings: readonly WeighedFinding[]
}

export type AuditPorts = Pick<Runner, 'files' | 'commands' | 'clock'>

/**
 * Asks of each dependency line what its features cost, without compiling anything. Throws when the
 * workspace cannot be read or resolved; whatever is wrong with one line becomes a note.
 */
export async function audit(request: AuditRequest, ports: AuditPorts): Promise<AuditResult> {
  const startedMs = ports.clock.nowMs()
  const project = await openProject(request, ports)
  const suppressions = await readSuppressions(project.skeleton, ports.files)
  const lines = project.lines.filter((line) => !isSuppressed(lineId(line), suppressions))
  const candidates = await findCandidates({ ...request, project, lines }, ports)
  const { proposals: all, notes } = propose(candidates, project.skeleton)
  const proposals = worthAsking(all, project)
  const costOf = costTable(request.commands, project.graph)
  const untilMs = startedMs + request.limitMs
  const changes = proposals.map((proposal) => proposal.changes)
  const asked = await askGraph({ project, changes, untilMs }, ports)
  const weighed = weigh({ project, proposals, found: asked.found, costOf })
  const firm = firmChanges(weighed, project)
  const more = await askGraph(
    { project, changes: firm === undefined ? [] : [firm.changes], known: asked.known, untilMs },
    ports,
  )
  const [answer] = more.found
  const left = [...asked.found, ...more.found].filter(({ kind }) => kind === 'out of time').length
  const report: AuditReport = {
    ...partsOf(weighed, { project, costOf, suppressions, notes, left }),
    together:
      firm === undefined || answer?.kind !== 'known'
        ? undefined
        : {
            changes: firm.lines.length,
            dropped: answer.difference.dropped,
            cost: costOf(answer.difference.dropped),
          },
    questions: new Set(changes).size,
    durationMs: ports.clock.nowMs() - startedMs,
  }
  return { report, project, findings: weighed.findings }
}

function isSuppressed(id: string, suppressions: Suppressions): boolean {
  return suppressionOf(id, suppressions) !== undefined
}

/** All that nobody has to judge. Savings overlap, so only cargo can tell what they come to. */
function firmChanges(
  { findings }: Weighed,
  { skeleton }: Project,
): ReturnType<typeof changeTogether> | undefined {
  const firm = findings.flatMap(({ proposal: { candidates } }) =>
    candidates.filter(({ ground }) => ground === 'not used'),
  )
  const [first, ...others] = [...new Set(firm)]
  return first === undefined ? undefined : changeTogether([first, ...others], skeleton)
}

const GOES_ON = 'run the audit again with more time'

interface Parts {
  readonly project: Project
  readonly costOf: CostOf
  readonly suppressions: Suppressions
  readonly notes: readonly string[]
  readonly left: number
}

function partsOf(
  weighed: Weighed,
  { project, costOf, suppressions, notes, left }: Parts,
): Omit<AuditReport, 'together' | 'questions' | 'durationMs'> {
  const ids = [...new Set(project.lines.map(lineId))]
  const stale = staleSuppressions(ids, suppressions)
  return {
    schema: 1,
    findings: weighed.findings.map(({ finding }) => finding),
    noSaving: weighed.noSaving,
    duplicates: duplicatesIn(project.baseline, project.graph, costOf),
    suppressed: ids.flatMap((id) => {
      const reason = suppressionOf(id, suppressions)
      return reason === undefined ? [] : [{ id, reason }]
    }),
    skipped: project.skipped.map(({ line, reason }) => ({ dependency: line.key, reason })),
    notes: [
      ...project.notes,
      ...suppressions.notes,
      ...stale.map((id) => `A suppression names ${id}, and no line is called so.`),
      ...notes,
      ...weighed.notes,
      ...(left === 0 ? [] : [`${left} changes were not looked at, for lack of time; ${GOES_ON}.`]),
    ],
    left,
    packages: project.baseline.size,
    lines: project.lines.length,
  }
}
