import type { JobRecord, SettingRecord } from '../timing/job-record.ts'
import { furtherSettings } from './advice.ts'
import { cell, code, shorten } from './escape.ts'
import { type Column, count, type Part, paragraphs, table } from './markdown.ts'

const VALUE_LENGTH = 120

const OUTCOME: Record<SettingRecord['outcome'], string> = {
  set: 'set by fast-cargo',
  'already so': 'was so already',
  'theirs kept': 'yours is kept',
  cannot: 'not set',
}

/** Cargo's effective configuration, key by key, with where each value comes from. */
export function settingsPart(record: JobRecord): Part | undefined {
  const { settings } = record
  if (settings.length === 0) return undefined
  const further = furtherSettings(record).map((line) => `- ${line}`)
  const costs = ['Other settings that cost time:', '', ...further].join('\n')
  const body = paragraphs(table(COLUMNS, settings), further.length === 0 ? '' : costs)
  return { name: 'Cargo settings', short: summaryOf(settings), body }
}

const COLUMNS: readonly Column<SettingRecord>[] = [
  { title: 'Key', of: ({ key }) => code(shorten(key, VALUE_LENGTH)) },
  { title: 'Value', of: ({ value }) => (value === '' ? '' : code(shown(value))) },
  { title: 'Outcome', of: ({ outcome }) => OUTCOME[outcome] },
  { title: 'From', of: whereFrom },
]

/** Our file lies beside the checkout, where nobody would look for it among the project's own. */
const OUR_FILE = /^(?:\/|[A-Za-z]:\\).*[/\\]\.cargo[/\\]config\.toml(?=$|[;,])/

function whereFrom({ outcome, from }: SettingRecord): string {
  const isOurs = outcome === 'set' && OUR_FILE.test(from)
  return cell(
    shown(isOurs ? from.replace(OUR_FILE, 'outside the checkout: ../.cargo/config.toml') : from),
  )
}

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
  return `${count(ours, 'key')} set by fast-cargo${keptPart}`
}
