import type { AuditLine } from '../audit/audit-line.ts'
import type { Comparison } from '../history/compare.ts'
import type { History } from '../history/history.ts'
import type { JobRecord } from '../timing/job-record.ts'
import { renderAdvice } from './advice.ts'
import { renderAuditLine } from './audit-section.ts'
import { renderCauses } from './causes-section.ts'
import { renderCommands } from './commands-section.ts'
import { renderSlowestCrates } from './crates-section.ts'
import { cell, shorten } from './escape.ts'
import { fitSections, type Section, SUMMARY_LIMIT_BYTES } from './fit.ts'
import { renderHeadline } from './headline.ts'
import { renderHistory } from './history-section.ts'
import { renderSccache } from './sccache-section.ts'
import { renderSetUp } from './set-up-section.ts'
import { renderSnapshot } from './snapshot-section.ts'
import { renderWhere } from './where-section.ts'

const MOST_LINES = 20
const LINE_LENGTH = 500

/** What the job summary is made of. */
export interface SummaryParts {
  readonly record: JobRecord
  /** `undefined` when there was no history to be read. */
  readonly comparison: Comparison | undefined
  /** Of the sub-action, where it ran in this job. */
  readonly audit?: AuditLine | undefined
  /** Earlier runs of the job, for the chart. */
  readonly history?: History
  /** The address of the repository's page; no links where it is not known. */
  readonly repositoryUrl?: string | undefined
  /** What a user should act on or know; plain text. */
  readonly warnings: readonly string[]
  /** What is good to know; plain text. */
  readonly notes: readonly string[]
}

/** The job summary as GitHub-flavoured Markdown, within GitHub's limit: the headline number first. */
export function renderSummary(
  { record, comparison, history, audit, warnings, notes, repositoryUrl }: SummaryParts,
  limitBytes = SUMMARY_LIMIT_BYTES,
): string {
  const sections: readonly Section[] = [
    {
      name: 'headline',
      importance: 100,
      markdown: renderHeadline(record, comparison, repositoryUrl),
    },
    { name: 'warnings', importance: 90, markdown: renderWarnings(warnings) },
    {
      name: 'commands',
      importance: 80,
      markdown: renderCommands(record, comparison, repositoryUrl),
    },
    { name: 'snapshot', importance: 55, markdown: renderSnapshot(record) },
    { name: 'causes', importance: 75, markdown: renderCauses(comparison) },
    { name: 'advice', importance: 70, markdown: renderAdvice(record) },
    { name: 'notes', importance: 40, markdown: renderNotes(notes) },
    { name: 'where the time went', importance: 65, markdown: renderWhere(record) },
    { name: 'slowest crates', importance: 60, markdown: renderSlowestCrates(record) },
    { name: 'history', importance: 45, markdown: renderHistory(record, history) },
    { name: 'sccache', importance: 50, markdown: renderSccache(record) },
    { name: 'linker, settings and tools', importance: 20, markdown: renderSetUp(record) },
    { name: 'feature audit', importance: 35, markdown: renderAuditLine(audit) },
  ]
  return `## fast-cargo\n\n${fitSections(sections, limitBytes - 20)}`
}

function renderWarnings(warnings: readonly string[]): string {
  const lines = firstLines(warnings).map((line) => `> ${line}`)
  return lines.length === 0 ? '' : `> [!WARNING]\n${lines.join('\n>\n')}`
}

function renderNotes(notes: readonly string[]): string {
  return firstLines(notes)
    .map((line) => `- ${line}`)
    .join('\n')
}

function firstLines(lines: readonly string[]): readonly string[] {
  const shown = lines.slice(0, MOST_LINES).map((line) => cell(shorten(line, LINE_LENGTH)))
  const left = lines.length - shown.length
  return left > 0 ? [...shown, `And ${left} more; the log has them all.`] : shown
}
