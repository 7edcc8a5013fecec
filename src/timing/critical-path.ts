import type { CriticalUnitRecord } from './command-record.ts'

/** A unit that ran, with what its end made possible. Milliseconds from cargo's start. */
export interface TimedUnit {
  /** Cargo's number for it; older cargos number all units too. */
  readonly id: number | undefined
  readonly name: string
  readonly target: string
  readonly startMs: number
  readonly endMs: number
  /** When its metadata was there, before code generation. */
  readonly metadataMs: number
  /** Numbers of the units that could begin when it ended. */
  readonly unblocks: readonly number[]
  /** Those that could begin with its metadata. */
  readonly unblocksEarly: readonly number[]
}

/** Below this, a path only repeats the order of the units. */
const SHORTEST_MS = 20

/**
 * The chain of units that bounded the build, in order: from the unit that ended last, always back to
 * the one whose end (or metadata) let it begin. `waitedMs` is how long the next one waited for it.
 */
export function criticalPath(units: readonly TimedUnit[]): readonly CriticalUnitRecord[] {
  const releases = releasedBy(units)
  const path: CriticalUnitRecord[] = []
  const seen = new Set<TimedUnit>()
  let unit = units.toSorted((one, other) => other.endMs - one.endMs)[0]
  let untilMs = unit?.endMs ?? 0
  while (unit !== undefined && !seen.has(unit)) {
    seen.add(unit)
    const { name, target, startMs } = unit
    path.unshift({ name, target, startMs, waitedMs: Math.max(0, untilMs - startMs) })
    const release = unit.id === undefined ? undefined : releases.get(unit.id)
    untilMs = release?.atMs ?? 0
    unit = release?.by
  }
  return path.filter(({ waitedMs }) => waitedMs >= SHORTEST_MS)
}

interface Release {
  readonly by: TimedUnit
  readonly atMs: number
}

/** For each unit, the last of those that it had to wait for. */
function releasedBy(units: readonly TimedUnit[]): ReadonlyMap<number, Release> {
  const releases = new Map<number, Release>()
  for (const by of units) {
    for (const id of by.unblocks) keepLater(releases, id, { by, atMs: by.endMs })
    for (const id of by.unblocksEarly) keepLater(releases, id, { by, atMs: by.metadataMs })
  }
  return releases
}

function keepLater(releases: Map<number, Release>, id: number, release: Release): void {
  const known = releases.get(id)
  if (known === undefined || release.atMs > known.atMs) releases.set(id, release)
}
