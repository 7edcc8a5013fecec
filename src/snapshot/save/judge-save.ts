import type { TreeEntry } from '../../runner/ports.ts'
import type { RestoredState } from './choose-units.ts'
import { bytesOf, type SaveSum, saveVerdict, slownessOf } from './pays.ts'
import type { ChosenTarget, SavePlan, SaveRequest } from './save-plan.ts'

/** Whether a save of all that pays. */
export function judge(
  { targets, registry, layer }: Pick<SavePlan, 'targets' | 'registry' | 'layer'>,
  {
    built,
    builtSeconds,
    earlierSeconds,
    restored,
    isFirst,
  }: SaveRequest & Pick<SaveSum, 'builtSeconds'>,
): ReturnType<typeof saveVerdict> {
  const isThere = (entry: TreeEntry): boolean => layer?.isThere === true && layer.entries.has(entry)
  const all = targets.flatMap(({ files }) => files).filter((entry) => !isThere(entry))
  const packages = registry.filter((entry) => !isThere(entry))
  const isNew = ({ modifiedNs }: TreeEntry): boolean =>
    restored === undefined || modifiedNs > restored.restoredNs
  const verdict = saveVerdict({
    ...{ builtSeconds, earlierSeconds, slowness: slownessOf(restored?.manifest) },
    isFirst,
    isCancelled: built.some(({ outcome }) => outcome === 'cancelled'),
    bytes: bytesOf(all) + bytesOf(packages),
    newBytes: bytesOf(all.filter(isNew)) + (restored === undefined ? bytesOf(packages) : 0),
  })
  const hasNews = targets.some((target) => hasNewUnits(target, restored))
  if (hasNews || !verdict.pays) return verdict
  return { pays: false, sum: 'nothing of what was built helps a later job' }
}

/** Units that the restored snapshot had not. */
function hasNewUnits({ kept }: ChosenTarget, restored: RestoredState | undefined): boolean {
  return restored === undefined || kept.some(({ endedNs }) => endedNs > restored.restoredNs)
}
