import type { Manifest, UnitFacts } from '../manifest.ts'
import { describeFact } from './judge-facts.ts'

/** What is not as it was when the snapshot was made. */
interface Differences {
  /** Packages by name that are not to be taken for fresh, though cargo would; why, a clause. */
  readonly packages: ReadonlyMap<string, string>
  /** Places in the manifest's inputs and facts. */
  readonly inputs: ReadonlySet<number>
  readonly facts: ReadonlySet<number>
  /** Tracked paths, relative to the checkout. */
  readonly named: ReadonlySet<string>
  /** Git stands elsewhere. */
  readonly hasMoved: boolean
  /** Something in the checkout, tracked or not, is another than it was. */
  readonly isOther: boolean
}

interface StaleUnit {
  /** Absolute folder of its fingerprint. */
  readonly folder: string
  readonly package: string
  /** A clause. */
  readonly reason: string
}

/** Units that must not look fresh though cargo may think so: something that they read is not the same. */
export function staleUnits(manifest: Manifest, differences: Differences): readonly StaleUnit[] {
  return manifest.units.flatMap((unit) => {
    const reason = whyStale(unit, manifest, differences)
    return reason === undefined ? [] : [{ folder: unit.folder, package: unit.package, reason }]
  })
}

function whyStale(
  unit: UnitFacts,
  { inputs, facts, named, checkout }: Manifest,
  differences: Differences,
): string | undefined {
  const ofPackage = differences.packages.get(unit.package)
  if (ofPackage !== undefined) return ofPackage
  const input = unit.inputs.find((place) => differences.inputs.has(place))
  if (input !== undefined) return `${inputs[input]?.path} is not the same`
  const place = unit.evidence.find((each) => differences.facts.has(each))
  const fact = place === undefined ? undefined : facts[place]
  if (fact !== undefined) return describeFact(fact, checkout)
  if (unit.asksGit && differences.hasMoved) return ASKED_GIT
  if (unit.isWatched) return undefined
  const read = unit.isVendored && unit.reads.find((at) => differences.named.has(named[at] ?? ''))
  if (typeof read === 'number') return `${named[read]} is not the same`
  return unit.mayReadMore && (differences.isOther || differences.hasMoved) ? NOT_WATCHED : undefined
}

const ASKED_GIT = 'it asked git for the commit, a branch or a tag'
const NOT_WATCHED = 'what it read was not watched, and the checkout is not the same'

/** What the log says: each package and reason once, those that were not watched together. */
export function reasonsOf(stale: readonly StaleUnit[]): readonly string[] {
  const byReason = Map.groupBy(stale, ({ reason }) => reason)
  const namesOf = (units: readonly StaleUnit[]): string =>
    [...new Set(units.map((unit) => unit.package))].join(', ')
  return [...byReason].map(([reason, units]) => `${namesOf(units)}: ${reason}`)
}
