import { type LockedPackage, lockedName } from '../lock-file.ts'
import type { Manifest, UnitFacts } from '../manifest.ts'
import { changedByReads, withDependents } from './dependents.ts'
import type { RestorePlan } from './plan-restore.ts'

/** The Cargo.lock of a job: its path relative to the checkout, and what it has now. */
export interface PresentLock {
  readonly path: string
  readonly packages: readonly LockedPackage[]
}

/** Units of which cargo has no use as they are, whatever is restored. */
export interface BuiltAnew {
  /** They, or what they were built from, read what is another one now: built again under the same name. */
  readonly changed: ReadonlySet<UnitFacts>
  /** They are, or were built from, a version that the lock file has no more: their name does not come again. */
  readonly renamed: ReadonlySet<UnitFacts>
}

/** What cargo builds for sure; there may be more. */
export function builtAnew(
  manifest: Manifest,
  { staleUnits, differing }: Pick<RestorePlan, 'staleUnits' | 'differing'>,
  lock: PresentLock,
): BuiltAnew {
  const { units, crates } = manifest
  const isStale = setOf(staleUnits)
  const isSeen = changedByReads(manifest, differing)
  const changed = units.map(({ folder }, place) => isStale(folder) || isSeen[place] === true)
  const isGone = goneFrom(manifest, lock)
  const own = new Map(manifest.packages.map(({ name, version }) => [name, version]))
  const lockedOf = (name: string): string => {
    const version = own.get(name)
    return version === undefined ? '' : lockedName({ name, version })
  }
  const named = [...units.map((unit) => lockedOf(unit.package)), ...crates.map((it) => it.locked)]
  const renamed = named.map(isGone)
  return {
    changed: unitsAt(withDependents(changed, manifest), manifest),
    renamed: unitsAt(withDependents(renamed, manifest), manifest),
  }
}

function setOf(values: readonly string[]): (value: string) => boolean {
  const set = new Set(values)
  return (value) => set.has(value)
}

/** Nothing is gone from a lock file that cannot be read, or that is not the one of the snapshot. */
function goneFrom(
  { lock: then }: Pick<Manifest, 'lock'>,
  { path, packages }: PresentLock,
): (locked: string) => boolean {
  if (path !== then || packages.length === 0) return () => false
  const has = setOf(packages.map(lockedName))
  return (locked) => locked !== '' && !has(locked)
}

function unitsAt(
  marked: readonly boolean[],
  { units }: Pick<Manifest, 'units'>,
): ReadonlySet<UnitFacts> {
  return new Set(units.filter((_, place) => marked[place]))
}
