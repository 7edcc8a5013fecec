import prettyBytes from 'pretty-bytes'
import type { JobRecord, SnapshotUse } from '../timing/job-record.ts'
import { duration } from './durations.ts'
import { cell, code, shorten } from './escape.ts'
import { type Column, count, details, paragraphs, table } from './markdown.ts'

const SENTENCE_LENGTH = 400
const MOST_CRATES = 15
const MOST_TOOLS = 15
/** What GitHub gives every repository without payment. */
const QUOTA_BYTES = 10_000_000_000

/** Which caches took part and why, and what the snapshot did. */
export function renderSnapshot({ cache }: JobRecord): string {
  const { decision, snapshot, installed = [] } = cache
  if (decision === undefined) return ''
  const decided = cell(shorten(decision, SENTENCE_LENGTH))
  if (snapshot === undefined) return `**Caches**: ${decided}`
  const body = paragraphs(bodyOf(snapshot, decided), tools(installed))
  return details(`<b>Snapshot</b>: ${headline(snapshot)}`, body)
}

/** Behind the summary, which was written before the snapshot was to be saved. */
export function renderNotSaved(why: string): string {
  return `\n\n> [!NOTE]\n> The snapshot was not saved after all: ${sentence(why)}.\n`
}

function headline({
  restoredKey,
  restoredBytes,
  restoreMs,
  sameFiles,
  changedFiles,
}: SnapshotUse): string {
  if (restoredKey === undefined) return 'nothing restored'
  const size = restoredBytes === undefined ? '' : `, ${prettyBytes(restoredBytes)}`
  const time = restoreMs === undefined ? '' : ` in ${duration(restoreMs)}`
  const files = `${count(sameFiles ?? 0, 'source')} as before, ${changedFiles ?? 0} not`
  return `restored${time}${size}; ${files}`
}

function bodyOf(snapshot: SnapshotUse, decided: string): string {
  const { restored, saved, builtAnew = [], incremental = [] } = snapshot
  return paragraphs(
    [
      decided,
      ...[restored, saved].flatMap((said) => (said === undefined ? [] : [sentence(said)])),
    ].join(' '),
    builtAnew.length === 0
      ? undefined
      : [
          'Built anew although cargo would have called it fresh:',
          '',
          ...builtAnew.map((reason) => `- ${sentence(reason)}`),
        ].join('\n'),
    incrementalTable(incremental),
    footprint(snapshot),
  )
}

function tools(installed: readonly string[]): string | undefined {
  if (installed.length === 0) return undefined
  return ['Tools that the job installs:', '', ...installed.slice(0, MOST_TOOLS).map(item)].join(
    '\n',
  )
}

function item(text: string): string {
  return `- ${cell(shorten(text, SENTENCE_LENGTH))}`
}

function sentence(text: string): string {
  return cell(shorten(text, SENTENCE_LENGTH))
}

type Crate = NonNullable<SnapshotUse['incremental']>[number]

const COLUMNS: readonly Column<Crate>[] = [
  { title: 'Incremental data of', of: ({ crate }) => code(shorten(crate, 80)) },
  { title: 'Size', align: 'right', of: ({ bytes }) => prettyBytes(bytes) },
  {
    title: 'Compiling it took',
    align: 'right',
    of: ({ compileMs }) => (compileMs === 0 ? 'not seen yet' : duration(compileMs)),
  },
  {
    title: 'Cached',
    of: ({ travels }) => (travels ? 'yes' : 'no, moving it costs more than compiling'),
  },
]

function incrementalTable(crates: readonly Crate[]): string | undefined {
  if (crates.length === 0) return undefined
  const largest = [...crates].sort((one, other) => other.bytes - one.bytes)
  const left = largest.length - MOST_CRATES
  const more = left > 0 ? `\n\nAnd ${left} smaller ones; the record has them all.` : ''
  return `${table(COLUMNS, largest.slice(0, MOST_CRATES))}${more}`
}

function footprint({ footprintBytes, cacheBytes }: SnapshotUse): string | undefined {
  if (footprintBytes === undefined || cacheBytes === undefined) return undefined
  const ours = `fast-cargo keeps ${prettyBytes(footprintBytes)} in this repository's cache`
  return `${ours}, which holds ${prettyBytes(cacheBytes)} of the ${prettyBytes(QUOTA_BYTES)} that GitHub gives.`
}
