import type { Unit } from './cargo.ts'
import type { Reason } from './expected.ts'

/** A unit that we compiled and undisturbed cargo did not, or the other way round. */
export interface Difference {
  readonly unit: string
  readonly compiledBy: 'us' | 'undisturbed cargo'
  readonly reason:
    | Reason
    | 'the snapshot does not hold it'
    | 'same content as in the snapshot'
    | 'unexplained'
}

export interface BothBuilt {
  readonly ours: readonly Unit[]
  readonly undisturbed: readonly Unit[]
  /** Of the packages that may be compiled. */
  readonly allowed: ReadonlyMap<string, Reason>
  /** Of the packages that must be. */
  readonly required: ReadonlySet<string>
  readonly heldUnits: ReadonlySet<string>
  /** The packages that one depends on. */
  readonly dependenciesOf: (name: string) => readonly string[]
}

export function differencesOf({
  ours,
  undisturbed,
  allowed,
  required,
  heldUnits,
  dependenciesOf,
}: BothBuilt): readonly Difference[] {
  const theirs = new Set(compiled(undisturbed).map(({ name }) => name))
  const mine = new Set(compiled(ours).map(({ name }) => name))
  const only = compiled(ours).filter(({ name }) => !theirs.has(name))
  const missing = compiled(undisturbed).filter(({ name }) => !mine.has(name))
  // By times alone, and with them what depends on them: git has written its index anew, say.
  const sameContent = new Set(
    missing.map((unit) => unit.package).filter((name) => !required.has(name)),
  )
  return [
    ...only.map((unit): Difference => {
      const held = heldUnits.has(unit.name)
      const reason = held ? allowed.get(unit.package) : 'the snapshot does not hold it'
      return { unit: unit.name, compiledBy: 'us', reason: reason ?? 'unexplained' }
    }),
    ...missing.map((unit): Difference => {
      const isByTimes = [unit.package, ...dependenciesOf(unit.package)].some((name) =>
        sameContent.has(name),
      )
      const reason = isByTimes ? 'same content as in the snapshot' : 'unexplained'
      return { unit: unit.name, compiledBy: 'undisturbed cargo', reason }
    }),
  ]
}

export function compiled(units: readonly Unit[]): readonly Unit[] {
  return units.filter(({ fresh }) => !fresh)
}
