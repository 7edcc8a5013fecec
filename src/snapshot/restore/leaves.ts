import type { Files } from '../../runner/ports.ts'
import type { Manifest } from '../manifest.ts'

/** What a unit left in the target folder beside what cargo knows of; absolute. */
export function leavesOf(unit: string, { units }: Manifest): readonly string[] {
  return units.find(({ folder }) => folder === unit)?.leaves ?? []
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
