import { join } from 'node:path'
import { hashInName, incrementalOf, isCompiled, ownFolderOf } from '../../cargo/target-layout.ts'
import type { TreeEntry } from '../../runner/ports.ts'
import type { UnitFacts } from '../manifest.ts'
import { baseName, type TargetSurvey, type TargetUnit } from './survey-target.ts'

/**
 * Finds what a unit is there for, and what cargo makes anew when it builds the unit again: libraries,
 * programs, metadata. Without what has a second path among the packed (absolute) or in incremental data,
 * as metadata has: unpacking the one would want the other. Of a build script's run nothing: it may go on
 * from what it finds.
 */
export function outputFinder(
  { folder, entries }: TargetSurvey,
  packed: ReadonlySet<string>,
): (unit: TargetUnit) => UnitFacts['outputs'] {
  const travelling = entries.filter(({ path }) => packed.has(join(folder, path)))
  const mayTravel = [
    ...travelling,
    ...entries.filter(({ path }) => incrementalOf(path) !== undefined),
  ]
  const byFile = Map.groupBy(mayTravel, ({ identity }) => identity)
  const outputs = travelling.filter(
    (entry) => isOutput(entry) && byFile.get(entry.identity)?.length === 1,
  )
  const byUnit = Map.groupBy(outputs, ({ path }) => unitOf(path))
  return ({ profile, hash, own, mark }) => {
    if (mark.startsWith('run-build-script')) return []
    const found = byUnit.get(own ?? `${profile} ${hash}`) ?? []
    return found.map(({ path, sizeBytes }) => ({ path, sizeBytes }))
  }
}

function isOutput({ path, kind }: TreeEntry): boolean {
  return kind === 'file' && !path.endsWith('.d') && isCompiled(path)
}

/** The unit's own folder, or its profile and hash. */
function unitOf(path: string): string {
  const own = ownFolderOf(path)?.folder
  const profile = /^(.*)\/(?:deps|examples)\/[^/]+$/.exec(path)?.[1]
  return own ?? `${profile} ${hashInName(baseName(path))}`
}
