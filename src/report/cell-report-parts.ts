import type { Comparison } from '../history/compare.ts'
import type { History } from '../history/history.ts'
import { shortVersion } from '../history/short-version.ts'
import { cachedUnits } from '../timing/cached-units.ts'
import type { JobRecord } from '../timing/job-record.ts'
import { totalMs } from '../timing/total-ms.ts'
import { type CacheVerdict, cacheVerdict } from './cache-words.ts'

interface Point {
  startedAtMs: number
  sha: string
  runId: string
  ms: number
  rustc?: string
}

/** What was cached: the snapshot's verdict, and the units. */
export function cacheOf(record: JobRecord): {
  readonly cache?: { verdict: CacheVerdict; commit?: string }
  readonly cached?: { cached: number; total: number }
} {
  const verdict = cacheVerdict(record)
  const commit = record.cache.snapshot?.savedBy?.commit
  const cached = cachedUnits(record)
  return {
    ...(verdict === undefined
      ? {}
      : { cache: { verdict, ...(commit === undefined ? {} : { commit: cut(commit) }) } }),
    ...(cached === undefined ? {} : { cached: { ...cached } }),
  }
}

export function baselineOf(comparison: Comparison | undefined): {
  readonly baseline?: { sha: string; ref?: string }
} {
  const compared = (comparison?.commands ?? []).filter((command) => command !== undefined)
  const sha = compared.at(-1)?.before.sha
  const ref = comparison?.with.ref
  if (sha === undefined) return {}
  return { baseline: { sha: cut(sha), ...(ref === undefined ? {} : { ref: cut(ref) }) } }
}

export function unitsOf({ commands }: JobRecord): {
  readonly units?: { compiled: number; total: number }
} {
  const counts = commands.flatMap(({ unitCounts }) => unitCounts ?? [])
  if (counts.length === 0) return {}
  const sumOf = (key: 'dirty' | 'total'): number =>
    counts.reduce((sum, count) => sum + count[key], 0)
  return { units: { compiled: sumOf('dirty'), total: sumOf('total') } }
}

/** The time of all commands in earlier runs and in this one. */
export function pointsOf(record: JobRecord, { runs }: History): Point[] {
  const earlier = runs.map(({ startedAtMs, sha, runId, commands, rustc }) => {
    return { startedAtMs, sha, runId, ms: totalMs(commands), ...toolchain(rustc) }
  })
  const { startedAtMs, job, commands, versions } = record
  const of = { startedAtMs, sha: job.sha, runId: job.runId, ...toolchain(versions['rustc']) }
  const now = { ...of, ms: totalMs(commands) }
  return [...earlier, now].slice(-100)
}

function toolchain(rustc = ''): Pick<Point, 'rustc'> {
  return rustc === '' ? {} : { rustc: cut(shortVersion(rustc)) }
}

export function cut(text: string): string {
  return text.slice(0, 1000)
}
