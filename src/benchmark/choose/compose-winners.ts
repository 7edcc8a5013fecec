import { groupsOf } from '../settings.ts'
import { STOCK } from '../visit.ts'
import { type Logs, ratiosTo } from './compare-settings.ts'
import { partsOf } from './recommend.ts'

/**
 * All levers together that are faster than the project as it is beyond the noise, the best one of each
 * group, as one more setting; `undefined` where that is no other than one of those measured.
 */
export function composeWinners(logs: Logs, settings: readonly string[]): string | undefined {
  const faster = [...ratiosTo(STOCK, logs)]
    .filter(([name, { high }]) => high < 1 && partsOf(name).length === 1)
    .toSorted(([, one], [, other]) => one.value - other.value)
  const taken = new Set<string>()
  const winners: string[] = []
  for (const [name] of faster) {
    const groups = groupsOf(name)
    if (groups.some((group) => taken.has(group))) continue
    for (const group of groups) taken.add(group)
    winners.push(name)
  }
  const composed = winners.toSorted().join('+')
  return winners.length < 2 || settings.includes(composed) ? undefined : composed
}
