import prettyBytes from 'pretty-bytes'
import type { JobRecord, SnapshotUse } from '../timing/job-record.ts'
import { cacheVerdict, hadNoUse } from './cache-words.ts'
import { duration } from './durations.ts'
import { cell, code, shorten } from './escape.ts'
import { type Column, count, details, paragraphs, table } from './markdown.ts'

const SENTENCE_LENGTH = 400
const MOST_CRATES = 15
const MOST_TOOLS = 15
/** What GitHub gives every repository without payment. */
const QUOTA_BYTES = 10_000_000_000

/** Which caches took part and why, and what the snapshot did. */
export function renderSnapshot(record: JobRecord): string {
  const { decision, snapshot, installed = [] } = record.cache
  if (decision === undefined) return ''
  const decided = cell(shorten(decision, SENTENCE_LENGTH))
  if (snapshot === undefined) return `**Caches**: ${decided}`
  const body = paragraphs(bodyOf(snapshot, decided), tools(installed))
  return details(`<b>Snapshot</b>: ${headline(record, snapshot)}`, body)
}

/** Behind the summary, which was written before the snapshot was to be saved. */
export function renderNotSaved(why: string): string {
  return `\n\n> [!NOTE]\n> The snapshot was not saved after all: ${sentence(why)}.\n`
}

function headline(record: JobRecord, snapshot: SnapshotUse): string {
  const { restoredKey, restoredBytes, restoreMs, sameFiles = 0, changedFiles = 0 } = snapshot
  if (hadNoUse(record)) return 'of no use to this job'
  const verdict = `cache ${cacheVerdict(record)}`
  if (restoredKey === undefined) return verdict
  const size = restoredBytes === undefined ? '' : `, ${prettyBytes(restoredBytes)}`
  const time = restoreMs === undefined ? '' : ` in ${duration(restoreMs)}`
  const files = `${sameFiles} of ${count(sameFiles + changedFiles, 'source file')} unchanged`
  return `${verdict}${size}${time}; ${files}`
}

function bodyOf(snapshot: SnapshotUse, decided: string): string {
  const { restored, saved, builtAnew = [], incremental = [] } = snapshot
  return paragraphs(
    [sentence(restored), ...(saved === undefined ? [] : [savedWords(saved)]), decided].join(' '),
    builtAnew.length === 0
      ? undefined
      : [
          'Rebuilt although cargo would have considered it fresh:',
          '',
          ...builtAnew.map((reason) => `- ${sentence(reason)}`),
        ].join('\n'),
    incrementalTable(incremental),
    footprint(snapshot),
  )
}

/** Estimates of what a save would cost tell nothing where there was nothing to save. */
function savedWords(saved: string): string {
  return saved.includes(': cargo built for 0.0 s, ')
    ? 'Not saved: nothing new was built.'
    : sentence(saved)
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
    title: 'Compile time',
    align: 'right',
    of: ({ compileMs }) => (compileMs === 0 ? 'not seen yet' : duration(compileMs)),
  },
  {
    title: 'Cached',
    of: ({ travels }) => (travels ? 'yes' : 'no (transfer would take longer than compiling)'),
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
  // Written before the first save, which is told beside it.
  if (!footprintBytes) return undefined
  const kept = `fast-cargo keeps ${prettyBytes(footprintBytes)} in`
  if (cacheBytes === undefined) return `${kept} the S3 store for this repository.`
  const ours = `${kept} this repository's cache`
  return `${ours}, which holds ${prettyBytes(cacheBytes)} of GitHub's free ${prettyBytes(QUOTA_BYTES)}.`
}
