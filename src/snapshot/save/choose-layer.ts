import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { TreeEntry } from '../../runner/ports.ts'
import { unitsOfPath } from './choose-files.ts'
import { bytesOf } from './pays.ts'
import type { ChosenLayer, ChosenTarget, SavePlan, SaveRequest } from './save-plan.ts'

/** A second entry costs each restore another question to the service; so much less to save makes up for it. */
const LEAST_BYTES = 100_000_000

interface LayerRequest extends Pick<SavePlan, 'registry'> {
  readonly targets: readonly Pick<ChosenTarget, 'survey' | 'kept' | 'files'>[]
  /** Absolute folders of units whose sources no file of the machine changes. */
  readonly inputs: Pick<SavePlan['inputs'], 'crateFolders'>
}

/**
 * Chooses what a push mostly leaves as it is: units of packages whose sources no file of the checkout changes, and
 * the packed packages. `undefined` where that is too little for an entry.
 */
export function layerOf(
  { targets, registry, inputs }: LayerRequest,
  { restored, layerPrefix }: Pick<SaveRequest, 'restored' | 'layerPrefix'>,
): ChosenLayer | undefined {
  const ofPackages = new Set(inputs.crateFolders)
  const ofTargets = targets.map((target) => ({
    folder: target.survey.folder,
    entries: target.files.filter(isOfPackages(target, ofPackages)),
  }))
  const packages = registry.filter(({ path }) => path.endsWith('.crate'))
  const entries = [...ofTargets.flatMap((target) => target.entries), ...packages]
  const bytes = bytesOf(entries)
  if (bytes < LEAST_BYTES) return undefined
  const lines = [
    ...ofTargets.flatMap(({ folder, entries }) =>
      entries.map(({ path, kind, sizeBytes, modifiedNs }) => [
        ...[join(folder, path), kind],
        ...(kind === 'file' ? [sizeBytes, String(modifiedNs)] : []),
      ]),
    ),
    // A version of a package is one file, whenever it was downloaded.
    ...packages.map(({ path, sizeBytes }) => [path, sizeBytes]),
  ].map((line) => JSON.stringify(line))
  const digest = createHash('sha256').update(lines.sort().join('\n')).digest('hex')
  const known = restored?.manifest.layer
  // That of another cell may go when that cell has a newer one.
  const isThere = known?.digest === digest && known.key.startsWith(layerPrefix)
  return { entries: new Set(entries), bytes, digest, isThere }
}

function isOfPackages(
  { survey, kept }: Pick<ChosenTarget, 'survey' | 'kept'>,
  ofPackages: ReadonlySet<string>,
): (entry: TreeEntry) => boolean {
  const unitsOf = unitsOfPath(survey, kept)
  return ({ path }) => {
    const units = unitsOf(path)
    return (
      units.length > 0 && units.every(({ folder }) => ofPackages.has(join(survey.folder, folder)))
    )
  }
}
