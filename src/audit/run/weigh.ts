import type { Answer } from '../ask/ask-graph.ts'
import type { Finding, NoSaving } from '../audit-report.ts'
import type { Proposal } from '../candidates/proposals.ts'
import type { Project } from '../project/open-project.ts'
import type { GraphDifference } from '../project/parse-tree.ts'
import type { CostOf } from '../seconds.ts'
import { savesSomething, toFinding, toNoSaving } from './findings.ts'

/** A finding with what it was made of. */
export interface WeighedFinding {
  readonly finding: Finding
  readonly proposal: Proposal
}

export interface Weighed {
  /** The largest saving first. */
  readonly findings: readonly WeighedFinding[]
  readonly noSaving: readonly NoSaving[]
  readonly notes: readonly string[]
}

interface WeighRequest {
  readonly project: Project
  readonly proposals: readonly Proposal[]
  /** Cargo's answers, in the order of the proposals. */
  readonly found: readonly Answer[]
  readonly costOf: CostOf
}

/** Sorts the proposals into what saves something and what does not. */
export function weigh({ project, proposals, found, costOf }: WeighRequest): Weighed {
  const answered = proposals.map((proposal, at) => ({ proposal, answer: found[at] }))
  const known = answered.flatMap(({ proposal, answer }) =>
    answer?.kind === 'known' ? [{ proposal, difference: answer.difference }] : [],
  )
  const useful = known.filter(({ difference }) => savesSomething(difference))
  const kept = useful.filter((one) => isWorthSaying(one, useful))
  const spoken = new Set(kept.flatMap(({ proposal }) => proposal.candidates))
  const idle = known.filter(
    ({ proposal, difference }) =>
      !savesSomething(difference) &&
      proposal.candidates[0].ground === 'not used' &&
      proposal.candidates.every((candidate) => !spoken.has(candidate)),
  )
  return {
    findings: kept
      .map(({ proposal, difference }) => ({
        proposal,
        finding: toFinding({ proposal, difference, project, costOf }),
      }))
      .sort((one, other) => bySaving(one.finding, other.finding)),
    noSaving: idle
      .filter(({ proposal }) => proposal.candidates.length === 1)
      .map(({ proposal }) => toNoSaving(proposal, project.graph)),
    notes: notesOn(answered),
  }
}

interface Useful {
  readonly proposal: Proposal
  readonly difference: GraphDifference
}

/**
 * A group says more than its lines only when it saves more. What a person has to judge is worth it
 * only for whole packages, and once: of what saves the same, the one that takes the least away.
 */
function isWorthSaying({ proposal, difference }: Useful, useful: readonly Useful[]): boolean {
  const saved = weightOf(difference)
  if (proposal.candidates.length > 1) {
    const alone = useful.filter(
      (other) =>
        other.proposal.candidates.length === 1 &&
        proposal.candidates.includes(other.proposal.candidates[0]),
    )
    return alone.every((other) => weightOf(other.difference) < saved)
  }
  const [{ ground, line }] = proposal.candidates
  if (ground === 'not used' || ground === 'tool') return true
  if (difference.dropped.length === 0) return false
  const same = useful.filter(
    (other) =>
      other.proposal.candidates[0].line === line &&
      other.proposal.candidates[0].ground === ground &&
      other.difference.dropped.join() === difference.dropped.join(),
  )
  const takesAway = (one: Useful): number => one.proposal.candidates[0].removed.length
  const least = Math.min(...same.map(takesAway))
  return same.find((one) => takesAway(one) === least)?.proposal === proposal
}

function weightOf({ dropped, reduced, unified }: GraphDifference): number {
  return dropped.length * 1000 + reduced.length + unified.length
}

function bySaving(one: Finding, other: Finding): number {
  return (
    other.cost.unitMs - one.cost.unitMs ||
    other.dropped.length - one.dropped.length ||
    other.reduced.length - one.reduced.length
  )
}

function notesOn(
  answered: readonly { readonly proposal: Proposal; readonly answer: Answer | undefined }[],
): readonly string[] {
  return answered.flatMap(({ proposal, answer }) =>
    answer?.kind === 'failed'
      ? [
          `Without ${proposal.candidates[0].removed.join(', ')}, cargo does not resolve ${proposal.lines[0].id}: ${answer.reason}`,
        ]
      : [],
  )
}
