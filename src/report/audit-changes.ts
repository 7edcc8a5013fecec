import type { Finding } from '../audit/audit-report.ts'
import { mayBeOffered } from '../audit/firm-findings.ts'
import { cell, code, codeInHtml, shorten, visible } from './escape.ts'
import { details, listed, paragraphs } from './markdown.ts'

export const MOST_LINES = 20
export const NAME_LENGTH = 100

/** The manifest's lines to write, and why. */
export function renderChange(finding: Finding): string {
  if (!mayBeOffered(finding)) return renderReasons(finding)
  const { lines, dependency, kept, remarks, dropped } = finding
  const ids = lines.map(({ id }) => codeInHtml(shorten(id, NAME_LENGTH))).join(', ')
  const reasons = kept.map(({ feature, because }) => `${code(feature)}: ${cell(because)}`)
  return details(
    `${ids} (${cell(dependency)}): change to make`,
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

/** Nothing to write: that might not compile. */
function renderReasons({ lines, remarks, dropped, check }: Finding): string {
  const ids = lines.map(({ id }) => code(shorten(id, NAME_LENGTH))).join(', ')
  const saved =
    check !== undefined || dropped.length === 0
      ? ''
      : `Would remove ${listed(
          dropped.map((key) => code(key)),
          MOST_LINES,
        )}.`
  const words = [...remarks.map((remark) => cell(remark)), saved].filter((part) => part !== '')
  return words.length === 0 ? '' : `${ids}: ${words.join(' ')}`
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
