import type { JobRecord, SettingRecord } from '../timing/job-record.ts'
import { cell, code, shorten } from './escape.ts'
import { type Column, count, details, paragraphs, table } from './markdown.ts'

const VALUE_LENGTH = 120
const ADVICE_LENGTH = 500
const MOST_ADVICE = 8

const OUTCOME: Record<SettingRecord['outcome'], string> = {
  set: 'set by fast-cargo',
  'already so': 'was so already',
  'theirs kept': 'yours is kept',
  cannot: 'not set',
}

/** Cargo's effective configuration, key by key, with where each value comes from. */
export function renderSettings({ settings }: JobRecord): string {
  if (settings.length === 0) return ''
  return paragraphs(renderAdvice(settings), details(summaryOf(settings), table(COLUMNS, settings)))
}

/** What makes the build slower, with the line to change: worth reading without opening anything. */
function renderAdvice(settings: readonly SettingRecord[]): string | undefined {
  const advice = settings.flatMap(({ advice }) => (advice === undefined ? [] : [advice]))
  if (advice.length === 0) return undefined
  const lines = advice.slice(0, MOST_ADVICE).map((line) => `- ${cell(shownPaths(line))}`)
  const left = advice.length - lines.length
  const more = left > 0 ? `\n- And ${left} more; the job record has them all.` : ''
  return `**Settings that cost time**\n\n${lines.join('\n')}${more}`
}

const COLUMNS: readonly Column<SettingRecord>[] = [
  { title: 'Key', of: ({ key }) => code(shorten(key, VALUE_LENGTH)) },
  { title: 'Value', of: ({ value }) => (value === '' ? '' : code(shown(value))) },
  { title: 'Outcome', of: ({ outcome }) => OUTCOME[outcome] },
  { title: 'From', of: ({ from }) => cell(shown(from)) },
]

/** Of absolute paths the end: the record has them whole. */
function shown(text: string): string {
  const paths = /(?<![^\s,(])(?:\/|[A-Za-z]:\\)[^,()]*?((?:[/\\][^/\\,()]+){3})(?=$|[,()])/g
  return shorten(text.replace(paths, '…$1'), VALUE_LENGTH)
}

/** A sentence's paths end at a blank. */
function shownPaths(text: string): string {
  return shorten(
    text.replace(/(?<![^\s(])(?:\/[^/\s]+)+?((?:\/[^/\s,]+){3})(?=[\s,]|$)/g, '…$1'),
    ADVICE_LENGTH,
  )
}

function summaryOf(settings: readonly SettingRecord[]): string {
  const ours = settings.filter(({ outcome }) => outcome === 'set').length
  const kept = settings.filter(({ outcome }) => outcome === 'theirs kept').length
  const keptPart = kept === 0 ? '' : `, ${kept} of yours kept`
  return `<b>Cargo settings</b>: ${count(ours, 'key')} set by fast-cargo${keptPart}`
}
