import prettyBytes from 'pretty-bytes'
import type { JobRecord, SccacheCounts } from '../timing/job-record.ts'
import { share } from './durations.ts'
import { cell, shorten } from './escape.ts'
import { count, details, paragraphs, table } from './markdown.ts'
import { notCachedWords } from './not-cached-words.ts'

const SENTENCE_LENGTH = 300

/** What sccache did, and why it could not do more. */
export function renderSccache(record: JobRecord): string {
  const restored = cell(shorten(record.cache.restored, SENTENCE_LENGTH))
  if (record.sccache === undefined) {
    // What was decided about it stands in the section before.
    if (record.cache.decision !== undefined && restored === '') return ''
    const state = record.cache.mode === 'off' ? 'off' : 'no statistics'
    return `**sccache**: ${state}${restored === '' ? '.' : `. ${restored}`}`
  }
  return details(summaryOf(record.sccache, record), bodyOf(record.sccache, restored))
}

function summaryOf(sccache: SccacheCounts, { commands }: JobRecord): string {
  const { hits, misses, fallbacks } = sccache
  const after = fallbacks === 0 ? '' : `, ${count(fallbacks, 'crate')} without it after a failure`
  const trouble = `${storedPart(sccache)}${after}`
  if (hits + misses > 0) return `<b>sccache</b>: ${hits} from the cache, ${misses} not${trouble}`
  if (fallbacks > 0)
    return `<b>sccache</b>: ${count(fallbacks, 'crate')} without it after a failure`
  const ran = commands.some(({ units }) => units.length > 0)
  const nothing = ran
    ? 'saw no crate that it can cache'
    : 'had nothing to do: cargo compiled nothing'
  return `<b>sccache</b>: ${nothing}${trouble}`
}

/** Where not all was stored that was to be: `, 55 of 100 stored (55 %)`. */
function storedPart({ writes, writeErrors }: SccacheCounts): string {
  if (writeErrors === 0 || writes === undefined) return ''
  return `, ${writes} of ${writes + writeErrors} stored (${share(writes, writes + writeErrors)})`
}

/** What the job could do with a store of the user's own. */
function storeSentence({ store }: SccacheCounts): string | undefined {
  if (store === undefined) return undefined
  const name = cell(store.name)
  const reason = cell(shorten(store.reason ?? '', SENTENCE_LENGTH))
  if (store.access === 'writes') return `Store: ${name}.`
  if (store.access === 'reads') return `Store: ${name}, which this run only reads from: ${reason}.`
  return `Store: ${name}, which took nothing, so that the next run finds no more than this one: ${reason}.`
}

interface Row {
  readonly times: number
  readonly what: string
}

function bodyOf(sccache: SccacheCounts, restored: string): string {
  const rows = [...ownRows(sccache), ...notCachedRows(sccache.notCached)]
  const size = sccache.cacheSizeBytes
  return paragraphs(
    restored,
    storeSentence(sccache),
    rows.length === 0 ? undefined : table(COLUMNS, rows),
    size === undefined ? undefined : `The cache holds ${prettyBytes(size)} now.`,
  )
}

const COLUMNS = [
  { title: 'Times', align: 'right', of: ({ times }: Row) => String(times) },
  { title: 'What happened', of: ({ what }: Row) => what },
] as const

function ownRows({ hits, misses, errors, writeErrors, fallbacks }: SccacheCounts): readonly Row[] {
  return [
    { times: hits, what: 'came from the cache' },
    { times: misses, what: 'compiled, as they were not in the cache yet' },
    { times: fallbacks, what: 'compiled by plain rustc, because sccache itself failed' },
    { times: errors, what: 'errors of sccache while looking up or compiling' },
    { times: writeErrors, what: 'could not be written to the cache' },
  ].filter(({ times }) => times > 0)
}

/** Reasons with the same words are one row. */
function notCachedRows(notCached: SccacheCounts['notCached']): readonly Row[] {
  const byWords = new Map<string, number>()
  for (const [reason, times] of Object.entries(notCached)) {
    const words = `not cached: ${notCachedWords(reason)}`
    byWords.set(words, (byWords.get(words) ?? 0) + times)
  }
  return [...byWords]
    .map(([what, times]): Row => ({ times, what }))
    .filter(({ times }) => times > 0)
    .sort((one, other) => other.times - one.times)
}
