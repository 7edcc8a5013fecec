import { type AuditLine, auditLine } from '../audit/audit-line.ts'
import type { AuditReport, Duplicate, Finding, NoSaving, Verdict } from '../audit/audit-report.ts'
import { firmFindings, isFirm } from '../audit/firm-findings.ts'
import { MOST_LINES, NAME_LENGTH, renderChange } from './audit-changes.ts'
import { duration } from './durations.ts'
import { cell, code, shorten } from './escape.ts'
import { type Column, count, details, listed, paragraphs, table } from './markdown.ts'

const MOST_FINDINGS = 10
const MOST_NAMES = 6

const VERDICT_WORDS: Record<Verdict, string> = {
  safe: '✅ safe: no use seen, and a check passed',
  'not verified': 'no use seen; not checked yet',
  'may change behaviour': 'possible, may change behaviour',
  'needs review': 'needs review',
  needed: '❌ needed: it does not compile without',
}

/** One line of the job's summary, where the audit ran in the same job; its own summary has the rest. */
export function renderAuditLine(line: AuditLine | undefined): string {
  if (line === undefined) return ''
  return `**Feature audit**: ${savings(line) ?? 'no unused features found'}. Its step's summary has the details.`
}

/** What dependency features cost; '' when the audit has nothing to say. */
export function renderAudit(report: AuditReport | undefined): string {
  if (report === undefined) return ''
  const { findings, noSaving, duplicates, notes, suppressed } = report
  const said = findings.length + noSaving.length + duplicates.length + notes.length
  if (said + suppressed.length === 0) return ''
  const others = findings.filter((finding) => !isFirm(finding))
  return paragraphs(
    headline(report),
    renderFindings(firmFindings(report)),
    others.length === 0
      ? undefined
      : details(
          `${count(others.length, 'possible saving')} to review: whether the features are used is not known`,
          renderFindings(others),
        ),
    renderNoSaving(noSaving),
    renderDuplicates(duplicates),
    renderSuppressed(report),
    renderNotes(report),
  )
}

/** The rows of a table, and below it what to write, for those of them that may be offered. */
function renderFindings(findings: readonly Finding[]): string {
  const shown = findings.slice(0, MOST_FINDINGS)
  const left = findings.length - shown.length
  return paragraphs(
    shown.length === 0 ? undefined : table(findingColumns(shown), shown),
    left > 0 ? `And ${count(left, 'smaller one')}.` : undefined,
    ...shown.map(renderChange),
  )
}

function headline(report: AuditReport): string {
  const { packages, lines } = report
  const looked = `${count(lines, 'dependency line')}, ${count(packages, 'package')} looked at`
  return `**${savings(auditLine(report)) ?? 'No unused features found'}** (${looked}).`
}

/** `undefined` where nothing is to be saved. */
function savings({ findings, packages, unitMs }: AuditLine): string | undefined {
  if (findings === 0) return undefined
  const them = findings === 1 ? 'dependency enables' : 'dependencies enable'
  const time = unitMs > 0 ? ` (${duration(unitMs)} of compile time)` : ''
  const saved =
    packages === 0 ? 'removes no package' : `removes ${count(packages, 'package')}${time}`
  return `${findings} ${them} unused features; dropping them ${saved}`
}

const ID: Column<Finding> = {
  title: 'Dependency',
  of: ({ lines }) => lines.map(({ id }) => code(shorten(id, NAME_LENGTH))).join(' '),
}

function findingColumns(shown: readonly Finding[]): readonly Column<Finding>[] {
  const measured = shown.some(({ cost }) => cost.measured > 0)
  const waited = shown.some(({ cost }) => cost.chainMs > 0)
  return [
    ID,
    { title: 'Features to drop', of: (finding) => without(finding) },
    {
      title: 'Packages',
      align: 'right',
      of: ({ dropped }) => (dropped.length === 0 ? '0' : `−${dropped.length}`),
    },
    ...(measured ? [COMPILING] : []),
    ...(waited ? [WAITED_FOR] : []),
    { title: 'Verdict', of: ({ verdict }) => VERDICT_WORDS[verdict] },
    { title: 'Check', of: ({ check }) => (check === undefined ? '' : checked(check)) },
  ]
}

const COMPILING: Column<Finding> = {
  title: 'Compile time',
  align: 'right',
  of: ({ cost, dropped }) => {
    if (cost.measured === 0) return dropped.length === 0 ? '' : 'not measured'
    const part = cost.measured < dropped.length ? ` (${cost.measured} of ${dropped.length})` : ''
    return `${duration(cost.unitMs)}${part}`
  },
}

const WAITED_FOR: Column<Finding> = {
  title: 'On the critical path',
  align: 'right',
  of: ({ cost }) => (cost.measured === 0 ? '' : duration(cost.chainMs)),
}

function without({ change, removed }: Finding): string {
  if (change === 'remove') return 'the dependency'
  if (change === 'move to dev') return 'it outside of tests'
  const names = removed.filter((name) => name !== 'default' && name !== 'full')
  return listed(
    (names.length === 0 ? removed : names).map((name) => code(shorten(name, 40))),
    MOST_NAMES,
  )
}

function checked({ passed, beforeMs, afterMs, error }: NonNullable<Finding['check']>): string {
  if (!passed) return cell(shorten(error, NAME_LENGTH))
  return `${duration(middle(beforeMs))} → ${duration(middle(afterMs))}`
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}

function renderNoSaving(noSaving: readonly NoSaving[]): string | undefined {
  if (noSaving.length === 0) return undefined
  const lines = noSaving.map(({ id, switchedOnBy }) => {
    const by = listed(
      switchedOnBy.map((key) => code(key)),
      3,
    )
    return `- ${code(id)}${by === '' ? '' : `: ${by} enable${switchedOnBy.length === 1 ? 's' : ''} the same`}`
  })
  return details(
    `No gain: ${count(noSaving.length, 'dependency', 'dependencies')} whose unused features are enabled elsewhere, too`,
    lines.slice(0, MOST_LINES).join('\n'),
  )
}

function renderDuplicates(duplicates: readonly Duplicate[]): string | undefined {
  if (duplicates.length === 0) return undefined
  const lines = duplicates.slice(0, MOST_LINES).map(({ name, versions }) => {
    const each = versions.map(({ version, askedBy, cost }) => {
      const time = cost.unitMs > 0 ? `, ${duration(cost.unitMs)}` : ''
      return `${cell(version)} (for ${listed(
        askedBy.map((key) => code(key)),
        2,
      )}${time})`
    })
    return `- ${code(name)}: ${each.join('; ')}`
  })
  return details(`${count(duplicates.length, 'package')} in several versions`, lines.join('\n'))
}

function renderSuppressed({ suppressed }: AuditReport): string | undefined {
  if (suppressed.length === 0) return undefined
  return suppressed
    .slice(0, MOST_LINES)
    .map(({ id, reason }) => `- ${code(id)} is kept as it is: ${cell(shorten(reason, 200))}`)
    .join('\n')
}

function renderNotes({ notes, skipped }: AuditReport): string | undefined {
  const away = skipped.map(
    ({ dependency, reason }) => `${code(dependency)} was not looked at: ${cell(reason)}.`,
  )
  const lines = [...notes.map((note) => cell(shorten(note, 400))), ...away]
  if (lines.length === 0) return undefined
  return lines
    .slice(0, MOST_LINES)
    .map((line) => `- ${line}`)
    .join('\n')
}
