import type { JobRecord, SettingRecord } from '../timing/job-record.ts'
import { furtherSettings } from './advice.ts'
import { cell, code, shorten } from './escape.ts'
import { type Column, count, details, paragraphs, table } from './markdown.ts'

const VALUE_LENGTH = 120

const OUTCOME: Record<SettingRecord['outcome'], string> = {
  set: 'set by fast-cargo',
  'already so': 'was so already',
  'theirs kept': 'yours is kept',
  cannot: 'not set',
}

/** Cargo's effective configuration, key by key, with where each value comes from. */
export function renderSettings(record: JobRecord): string {
  const { settings } = record
  if (settings.length === 0) return ''
  const further = furtherSettings(record).map((line) => `- ${line}`)
  const costs = ['Settings that cost time besides:', '', ...further].join('\n')
  return details(
    summaryOf(settings),
    paragraphs(table(COLUMNS, settings), further.length === 0 ? '' : costs),
  )
}

const COLUMNS: readonly Column<SettingRecord>[] = [
  { title: 'Key', of: ({ key }) => code(shorten(key, VALUE_LENGTH)) },
  { title: 'Value', of: ({ value }) => (value === '' ? '' : code(shown(value))) },
  { title: 'Outcome', of: ({ outcome }) => OUTCOME[outcome] },
  { title: 'From', of: ({ from }) => cell(shown(from)) },
]

/** Of a longer text nothing more would be shown. */
const LONGEST_READ = 2000

/** Of absolute paths the end: the record has them whole. */
function shown(text: string): string {
  const paths = /(?<![^\s,(])(?:\/|[A-Za-z]:\\)[^,()]*?((?:[/\\][^/\\,()]+){3})(?=$|[,()])/g
  return shorten(text.slice(0, LONGEST_READ).replace(paths, '…$1'), VALUE_LENGTH)
}

function summaryOf(settings: readonly SettingRecord[]): string {
  const ours = settings.filter(({ outcome }) => outcome === 'set').length
  const kept = settings.filter(({ outcome }) => outcome === 'theirs kept').length
  const keptPart = kept === 0 ? '' : `, ${kept} of yours kept`
  return `<b>Cargo settings</b>: ${count(ours, 'key')} set by fast-cargo${keptPart}`
}
