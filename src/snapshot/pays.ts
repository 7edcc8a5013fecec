import prettyBytes from 'pretty-bytes'
import type { CargoCommandRecord } from '../timing/command-record.ts'
import type { IncrementalCrate } from './choose-files.ts'

/** What a hosted runner moves to and from the cache service, and writes while it unpacks. */
const NETWORK_BYTES_PER_S = 100_000_000
const UNPACK_BYTES_PER_S = 400_000_000
const PACK_BYTES_PER_S = 150_000_000
/** rlibs and incremental data, by zstd. */
const COMPRESSION = 4.5

/** Seconds that some megabytes of a target folder cost at every restore. */
export function restoreSeconds(bytes: number): number {
  return bytes / COMPRESSION / NETWORK_BYTES_PER_S + bytes / UNPACK_BYTES_PER_S
}

function saveSeconds(bytes: number): number {
  return bytes / PACK_BYTES_PER_S + bytes / COMPRESSION / NETWORK_BYTES_PER_S
}

/**
 * Whether a crate's incremental data is worth its way: when compiling the crate from nothing costs
 * more than moving the data. A crate that was never seen compiling (0) goes by its size alone.
 */
export function movesIncremental(
  { bytes }: Pick<IncrementalCrate, 'bytes'>,
  compileMs: number,
): boolean {
  if (compileMs === 0) return bytes < 20_000_000
  return compileMs / 1000 > restoreSeconds(bytes)
}

export interface SaveSum {
  /** What cargo built in this job, seconds of wall time. */
  readonly rebuiltSeconds: number
  /** All that would be packed, bytes. */
  readonly bytes: number
  /** Of it, what the restored snapshot had not. */
  readonly newBytes: number
}

export interface SaveVerdict {
  readonly pays: boolean
  /** The sum, as the log says it. */
  readonly sum: string
}

/**
 * A save pays when what this run built, and the next run would build again, costs more than this
 * save and the later restore of the new parts.
 */
export function saveVerdict({ rebuiltSeconds, bytes, newBytes }: SaveSum): SaveVerdict {
  const cost = saveSeconds(bytes) + restoreSeconds(newBytes)
  const pays = rebuiltSeconds > cost
  const parts = `${prettyBytes(bytes)}, ${prettyBytes(newBytes)} of it new`
  const sum = `cargo built for ${rebuiltSeconds.toFixed(1)} s, saving and restoring the new parts costs about ${cost.toFixed(1)} s (${parts})`
  return { pays, sum }
}

/** What cargo's builds took, in seconds; without their test runs and the programs they started. */
export function rebuiltSeconds(timed: readonly Pick<CargoCommandRecord, 'units'>[]): number {
  const ends = timed.map(({ units }) =>
    units.reduce((end, { startMs, durationMs }) => Math.max(end, startMs + durationMs), 0),
  )
  return ends.reduce((sum, ms) => sum + ms, 0) / 1000
}

/**
 * What compiling each crate took at most, in milliseconds: incremental compilations are shorter, and
 * say nothing of what a crate costs without their data.
 */
export function compileTimes(
  timed: readonly Pick<CargoCommandRecord, 'units'>[],
  earlier: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const times: Record<string, number> = { ...earlier }
  for (const { name, target, durationMs } of timed.flatMap(({ units }) => units)) {
    if (target.includes('(run)')) continue
    const crate = (/^(\S+) "/.exec(target)?.[1] ?? name).replaceAll('-', '_')
    times[crate] = Math.max(times[crate] ?? 0, durationMs)
  }
  return times
}
