import type { AuditReport, Duplicate, Finding, NoSaving, Verdict } from '../audit/audit-report.ts'
import { duration } from './durations.ts'
import { cell, code, codeInHtml, shorten, visible } from './escape.ts'
import { type Column, count, details, listed, paragraphs, table } from './markdown.ts'

const MOST_FINDINGS = 10
const MOST_NAMES = 6
const MOST_LINES = 20
const NAME_LENGTH = 100

const VERDICT_WORDS: Record<Verdict, string> = {
  safe: '✅ safe: no use seen, and a check passed',
  'not verified': 'no use seen; not checked yet',
  'may change behaviour': 'possible, may change behaviour',
  'needs review': 'needs review',
  needed: '❌ needed: it does not compile without',
}

/** What dependency features cost; '' when the audit has nothing to say. */
export function renderAudit(report: AuditReport | undefined): string {
  if (report === undefined) return ''
  const { findings, noSaving, duplicates, notes, suppressed } = report
  const said = findings.length + noSaving.length + duplicates.length + notes.length
  if (said + suppressed.length === 0) return ''
  const shown = findings.slice(0, MOST_FINDINGS)
  const left = findings.length - shown.length
  return details(
    `<b>Feature audit</b>: ${headline(report)}`,
    paragraphs(
      shown.length === 0 ? undefined : table(findingColumns(shown), shown),
      left > 0 ? `And ${count(left, 'smaller one')}.` : undefined,
      ...shown.map(renderChange),
      renderNoSaving(noSaving),
      renderDuplicates(duplicates),
      renderSuppressed(report),
      renderNotes(report),
    ),
  )
}

function headline({ findings, together, packages, lines }: AuditReport): string {
  const looked = `${count(lines, 'dependency line')}, ${count(packages, 'package')}`
  if (together !== undefined) {
    const { dropped, cost, changes } = together
    const time = cost.unitMs > 0 ? `, ${duration(cost.unitMs)} of compiling` : ''
    return `${count(changes, 'line')} could ask for less: ${count(dropped.length, 'package')}${time} (${looked})`
  }
  if (findings.length === 0) return `nothing to save (${looked})`
  return `${count(findings.length, 'possible saving')} to judge (${looked})`
}

const ID: Column<Finding> = {
  title: 'Line',
  of: ({ lines }) => lines.map(({ id }) => code(shorten(id, NAME_LENGTH))).join(' '),
}

function findingColumns(shown: readonly Finding[]): readonly Column<Finding>[] {
  const measured = shown.some(({ cost }) => cost.measured > 0)
  return [
    ID,
    { title: 'Without', of: (finding) => without(finding) },
    { title: 'Packages', align: 'right', of: ({ dropped }) => String(-dropped.length || '0') },
    ...(measured ? [COMPILING, WAITED_FOR] : []),
    { title: 'Verdict', of: ({ verdict }) => VERDICT_WORDS[verdict] },
    { title: 'Checked', of: ({ check }) => (check === undefined ? '' : checked(check)) },
  ]
}

const COMPILING: Column<Finding> = {
  title: 'Compiling',
  align: 'right',
  of: ({ cost, dropped }) => {
    if (cost.measured === 0) return dropped.length === 0 ? '' : 'not measured'
    const part = cost.measured < dropped.length ? ` (${cost.measured} of ${dropped.length})` : ''
    return `${duration(cost.unitMs)}${part}`
  },
}

const WAITED_FOR: Column<Finding> = {
  title: 'Others waited',
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

/** The manifest's lines to write, and why. */
function renderChange(finding: Finding): string {
  const { lines, dependency, kept, remarks, dropped } = finding
  const ids = lines.map(({ id }) => codeInHtml(shorten(id, NAME_LENGTH))).join(', ')
  const reasons = kept.map(({ feature, because }) => `${code(feature)}: ${cell(because)}`)
  return details(
    `${ids} (${cell(dependency)}): what to write`,
    paragraphs(
      ...lines.map(({ manifest, before, after }) => diff(manifest, before, after)),
      remarks.map((remark) => cell(remark)).join(' '),
      reasons.length === 0 ? undefined : `Kept: ${listed(reasons, MOST_LINES)}.`,
      dropped.length === 0
        ? 'No package is removed, only code inside.'
        : `Removed: ${listed(
            dropped.map((key) => code(key)),
            MOST_LINES,
          )}.`,
    ),
  )
}

function diff(manifest: string, before: readonly string[], after: readonly string[]): string {
  const same = before.findIndex((line, at) => line !== after[at])
  const context = before.slice(0, same === -1 ? before.length : same)
  const lines = [
    ...context.map((line) => ` ${line}`),
    ...before.slice(context.length).map((line) => `-${line}`),
    ...after.slice(context.length).map((line) => `+${line}`),
  ].map(visible)
  // A line of the manifest could end the block; a longer fence cannot be ended by it.
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? [])
  const fence = '`'.repeat(runs.reduce((most, run) => Math.max(most, run.length + 1), 3))
  return `${code(manifest)}\n\n${fence}diff\n${lines.join('\n')}\n${fence}`
}

function renderNoSaving(noSaving: readonly NoSaving[]): string | undefined {
  if (noSaving.length === 0) return undefined
  const lines = noSaving.map(({ id, switchedOnBy }) => {
    const by = listed(
      switchedOnBy.map((key) => code(key)),
      3,
    )
    return `- ${code(id)}${by === '' ? '' : `: ${by} ask${switchedOnBy.length === 1 ? 's' : ''} for the same`}`
  })
  return details(
    `Nothing to gain: ${count(noSaving.length, 'line')} whose unused features others switch on as well`,
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
