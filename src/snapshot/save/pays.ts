import prettyBytes from 'pretty-bytes'
import type { TreeEntry } from '../../runner/ports.ts'
import type { CargoCommandRecord } from '../../timing/command-record.ts'
import type { IncrementalCrate } from './choose-files.ts'

/** What a hosted runner moves to and from the cache service, and writes while it unpacks. */
const NETWORK_BYTES_PER_S = 100_000_000
const UNPACK_BYTES_PER_S = 400_000_000
const PACK_BYTES_PER_S = 150_000_000
const LEAST_TELLING_BYTES = 30_000_000
/** rlibs and incremental data, by zstd. */
const COMPRESSION = 4.5

/** Each file once, however many names it has. */
export function bytesOf(entries: readonly Pick<TreeEntry, 'identity' | 'sizeBytes'>[]): number {
  const files = new Map(entries.map(({ identity, sizeBytes }) => [identity, sizeBytes]))
  return [...files.values()].reduce((sum, bytes) => sum + bytes, 0)
}

/** Seconds that some megabytes of a target folder cost at every restore. */
function restoreSeconds(bytes: number, slowness = 1): number {
  return bytes / COMPRESSION / NETWORK_BYTES_PER_S + (slowness * bytes) / UNPACK_BYTES_PER_S
}

function saveSeconds(bytes: number, slowness: number): number {
  return (slowness * bytes) / PACK_BYTES_PER_S + bytes / COMPRESSION / NETWORK_BYTES_PER_S
}

/** How many times as long as on a hosted runner packing took, when the snapshot was made that this job began with. */
export function slownessOf(
  restored: { readonly unpackedBytes: number; readonly packMs: number } | undefined,
): number {
  // Of little, packing is mostly starting programs, and says nothing of bytes.
  if (restored === undefined || restored.unpackedBytes < LEAST_TELLING_BYTES) return 1
  return (restored.packMs * PACK_BYTES_PER_S) / (restored.unpackedBytes * 1000)
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
  /** How long cargo was building in this job, seconds of wall time. */
  readonly builtSeconds: number
  /** And in earlier runs, which started from the same snapshot and saved none. */
  readonly earlierSeconds: number
  /** All that would be packed, bytes. */
  readonly bytes: number
  /** Of it, what the restored snapshot had not. */
  readonly newBytes: number
  /** Of this machine, see `slownessOf`. */
  readonly slowness: number
  /** The job was cancelled, or its time ran out. */
  readonly isCancelled: boolean
  /** There is no snapshot yet that this job, with these matrix values, saved. */
  readonly isFirst: boolean
}

/** So many runs at least start from the first snapshot of a job: pull requests, and pushes until one pays again. */
const RUNS_OF_THE_FIRST = 4

/** GitHub ends a cancelled job after five minutes, whatever its last steps do. */
const MOST_CANCELLED_S = 120

interface SaveVerdict {
  readonly pays: boolean
  /** The sum, as the log says it. */
  readonly sum: string
}

/**
 * A save pays when what this run built, and the next run would build again, costs more than this
 * save and the later restore of the new parts; a job's first save is for several runs. Nobody knows how many runs will build it again: the ones
 * that did already count too, so that they never lose much more than what the save would have cost.
 */
export function saveVerdict(sum: SaveSum): SaveVerdict {
  const { builtSeconds, earlierSeconds, bytes, newBytes, slowness, isCancelled, isFirst } = sum
  const restoring = restoreSeconds(newBytes, slowness)
  const cost = saveSeconds(bytes, slowness) + restoring
  const costPerRun = isFirst ? saveSeconds(bytes, slowness) / RUNS_OF_THE_FIRST + restoring : cost
  const isInTime = !isCancelled || saveSeconds(bytes, slowness) < MOST_CANCELLED_S
  const pays = isInTime && builtSeconds > 0 && builtSeconds + earlierSeconds > costPerRun
  const parts = `${prettyBytes(bytes)}, ${prettyBytes(newBytes)} of it new`
  const earlier =
    earlierSeconds === 0
      ? ''
      : `, and for ${earlierSeconds.toFixed(1)} s in earlier runs from the same snapshot`
  const told = `cargo built for ${builtSeconds.toFixed(1)} s${earlier}, saving and restoring the new parts costs about ${cost.toFixed(1)} s (${parts})${isFirst ? `; several runs start from a first snapshot` : ''}`
  return { pays, sum: isInTime ? told : `${told}, too long for a job that was cancelled` }
}

/**
 * What compiling each crate took at most, in milliseconds, by reports and by what is `known` else:
 * incremental compilations are shorter, and say nothing of what a crate costs without their data.
 */
export function compileTimes(
  timed: readonly Pick<CargoCommandRecord, 'units'>[],
  known: readonly Readonly<Record<string, number>>[],
): Readonly<Record<string, number>> {
  const times: Record<string, number> = {}
  for (const [crate, ms] of known.flatMap((each) => Object.entries(each))) {
    times[crate] = Math.max(times[crate] ?? 0, ms)
  }
  for (const { name, target, durationMs } of timed.flatMap(({ units }) => units)) {
    if (target.includes('(run)')) continue
    const crate = (/^(\S+) "/.exec(target)?.[1] ?? name).replaceAll('-', '_')
    times[crate] = Math.max(times[crate] ?? 0, durationMs)
  }
  return times
}
