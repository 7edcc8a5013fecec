import * as v from 'valibot'
import { parseJson } from '../json/parse-json.ts'
import type { SccacheCounts, SccacheStore } from '../timing/job-record.ts'
import { STORES } from './stores.ts'

const Count = v.optional(v.number(), 0)
const Languages = v.optional(v.object({ counts: v.optional(v.record(v.string(), v.number()), {}) }))

/** Of `sccache --show-stats --stats-format=json`; fields come and go between its versions. */
const ShownStatistics = v.object({
  stats: v.object({
    compile_requests: Count,
    cache_hits: Languages,
    cache_misses: Languages,
    cache_errors: Languages,
    cache_timeouts: Count,
    cache_read_errors: Count,
    cache_write_errors: Count,
    cache_writes: Count,
    not_cached: v.optional(v.record(v.string(), v.number()), {}),
  }),
  cache_location: v.optional(v.string(), ''),
  cache_size: v.nullish(v.number()),
  version: v.optional(v.string(), ''),
})

/** What one server counted since it started or was set to zero. */
export interface ServerStatistics extends Omit<SccacheCounts, 'fallbacks' | 'store'> {
  /** Everything that clients asked for. */
  readonly requests: number
  /** Where it keeps things, in sccache's words: `Local disk: "/path"`. */
  readonly location: string
}

/** No compilations: cargo asking rustc for its version and for what a target is like. */
const QUESTIONS = new Set(['missing input', '-'])

/** `undefined` when the text is not sccache's. */
export function parseStatistics(text: string): ServerStatistics | undefined {
  const parsed = parseJson(ShownStatistics, text)
  if (parsed === undefined) return undefined
  const { stats, version, cache_location: location, cache_size: size } = parsed
  return {
    version,
    requests: stats.compile_requests,
    location,
    hits: sum(stats.cache_hits),
    misses: sum(stats.cache_misses),
    errors: sum(stats.cache_errors) + stats.cache_timeouts + stats.cache_read_errors,
    writeErrors: stats.cache_write_errors,
    writes: stats.cache_writes,
    notCached: Object.fromEntries(
      Object.entries(stats.not_cached).filter(([reason]) => !QUESTIONS.has(reason)),
    ),
    ...(typeof size === 'number' ? { cacheSizeBytes: size } : {}),
  }
}

function sum(languages: v.InferOutput<typeof Languages>): number {
  return Object.values(languages?.counts ?? {}).reduce((total, count) => total + count, 0)
}

/** What the rustc launcher did by itself. */
export interface LauncherCounts {
  readonly viaSccache: number
  readonly fallbacks: number
  /** Crates that it gave to rustc directly: reason -> times. */
  readonly direct: Readonly<Record<string, number>>
}

/** The job's counts; `version` stands in where the server is gone and took its statistics along. */
export function sccacheCounts(
  statistics: ServerStatistics | undefined,
  launcher: LauncherCounts,
  { version, store }: { readonly version: string; readonly store?: SccacheStore | undefined },
): SccacheCounts {
  const notCached: Record<string, number> = { ...launcher.direct }
  for (const [reason, count] of Object.entries(statistics?.notCached ?? {})) {
    notCached[reason] = (notCached[reason] ?? 0) + count
  }
  return {
    version: statistics?.version || version,
    hits: statistics?.hits ?? 0,
    misses: statistics?.misses ?? 0,
    errors: statistics?.errors ?? 0,
    // To a server that only reads, every miss is a failed write.
    writeErrors: store?.access === 'reads' ? 0 : (statistics?.writeErrors ?? 0),
    writes: statistics?.writes ?? 0,
    ...(store === undefined ? {} : { store }),
    notCached,
    fallbacks: launcher.fallbacks,
    ...(statistics?.cacheSizeBytes === undefined
      ? {}
      : { cacheSizeBytes: statistics.cacheSizeBytes }),
  }
}

/** Where a tenth or more of what was to be stored was not, a sentence; a store that takes nothing at all has been told of. */
export function describeUnstored({
  store,
  writes = 0,
  writeErrors,
}: SccacheCounts): string | undefined {
  const all = writes + writeErrors
  if (store?.access !== 'writes' || writeErrors * 10 < all || writeErrors === 0) return undefined
  const part = Math.round((writes / all) * 100)
  const limit =
    store.name === STORES.github.title
      ? ' GitHub takes 200 uploads a minute of a repository: let one job write, or use cache-store "archive".'
      : ''
  return `Your store (${store.name}) took ${writes} of ${all} compiled crates (${part} %); the next run has to compile the others again.${limit}`
}
