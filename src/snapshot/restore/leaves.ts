import type { Files } from '../../runner/ports.ts'
import type { Manifest } from '../manifest.ts'

/**
 * Finds what a unit left in the target folder beside what cargo knows of, and none left that stays: absolute paths.
 * `going` are those that do not, by the folders of their fingerprints, as units are named here.
 */
export function leavesFinder(
  { units }: Pick<Manifest, 'units'>,
  going: ReadonlySet<string>,
): (unit: string) => readonly string[] {
  const byFolder = new Map(units.map(({ folder, leaves }) => [folder, leaves]))
  const staying = units.filter(({ folder }) => !going.has(folder))
  const shared = new Set(staying.flatMap(({ leaves }) => leaves))
  return (unit) => byFolder.get(unit)?.filter((path) => !shared.has(path)) ?? []
}

/** What each of these units left that none of the others did, likewise. */
export function ownLeaves(
  units: Manifest['units'],
): (unit: Pick<Manifest['units'][number], 'leaves'>) => readonly string[] {
  const counts = new Map<string, number>()
  for (const path of units.flatMap(({ leaves }) => leaves)) {
    counts.set(path, (counts.get(path) ?? 0) + 1)
  }
  return ({ leaves }) => leaves.filter((path) => counts.get(path) === 1)
}

/** Of a folder that a unit made, no more than itself: another unit may have put something into it. */
export async function removeLeaves(
  paths: readonly string[],
  files: Pick<Files, 'facts' | 'remove' | 'removeEmptyFolder'>,
): Promise<void> {
  for (const path of paths.toSorted((one, other) => other.length - one.length)) {
    const kind = (await files.facts(path))?.kind
    if (kind === 'directory') await files.removeEmptyFolder(path)
    else if (kind !== undefined) await files.remove(path)
  }
}
