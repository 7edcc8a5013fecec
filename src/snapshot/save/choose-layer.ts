import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { TreeEntry } from '../../runner/ports.ts'
import { unitsOfPath } from './choose-files.ts'
import { bytesOf } from './pays.ts'
import type { ChosenLayer, ChosenTarget, SavePlan, SaveRequest } from './save-plan.ts'

/** A second entry costs each restore another question to the service; so much less to save makes up for it. */
const LEAST_BYTES = 100_000_000

interface LayerRequest extends Pick<SavePlan, 'registry' | 'packages'> {
  readonly targets: readonly Pick<ChosenTarget, 'survey' | 'kept' | 'files'>[]
}

/**
 * Chooses what a push mostly leaves as it is: units of other packages than the checkout's, and these packages
 * themselves. `undefined` where that is too little for an entry.
 */
export function layerOf(
  { targets, registry, packages }: LayerRequest,
  { restored, layerPrefix }: Pick<SaveRequest, 'restored' | 'layerPrefix'>,
): ChosenLayer | undefined {
  const local = new Set(packages.map(({ name }) => name))
  const ofTargets = targets.map((target) => ({
    folder: target.survey.folder,
    entries: target.files.filter(isOfOthers(target, local)),
  }))
  const packed = registry.filter(({ path }) => path.endsWith('.crate'))
  const entries = [...ofTargets.flatMap((target) => target.entries), ...packed]
  if (bytesOf(entries) < LEAST_BYTES) return undefined
  const lines = [
    ...ofTargets.flatMap(({ folder, entries }) =>
      entries.map(({ path, kind, sizeBytes, modifiedNs }) => [
        ...[join(folder, path), kind],
        ...(kind === 'directory' ? [] : [sizeBytes, String(modifiedNs)]),
      ]),
    ),
    // A version of a package is one file, whenever it was downloaded.
    ...packed.map(({ path, sizeBytes }) => [path, sizeBytes]),
  ].map((line) => JSON.stringify(line))
  const digest = createHash('sha256').update(lines.sort().join('\n')).digest('hex')
  const known = restored?.manifest.layer
  // That of another cell may go when that cell has a newer one.
  const isThere = known?.digest === digest && known.key.startsWith(layerPrefix)
  return { entries: new Set(entries), digest, isThere }
}

/** `local` are names of packages: one of the registry that has such a name stays with the checkout's. */
function isOfOthers(
  { survey, kept }: Pick<ChosenTarget, 'survey' | 'kept'>,
  local: ReadonlySet<string>,
): (entry: TreeEntry) => boolean {
  const unitsOf = unitsOfPath(survey, kept)
  return ({ path }) => {
    const units = unitsOf(path)
    return units.length > 0 && !units.some((unit) => local.has(unit.package))
  }
}
