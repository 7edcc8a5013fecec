import type { PastUnit, RanCommand } from './past-run.ts'
import { shortVersion } from './short-version.ts'

/**
 * Why a command took longer or shorter than before. Seconds are those of the units, which run side
 * by side: causes do not add up to the change of the wall time.
 */
export interface Cause {
  readonly kind: 'added' | 'bumped' | 'conditions' | 'done again' | 'features' | 'spared'
  /** Crates (`serde 1.0.228`), or conditions (`linker: GNU ld -> mold 3.0.0`); the weightiest first. */
  readonly what: readonly string[]
  /** Above zero where the cause cost time. */
  readonly changeMs: number
}

/** `knownUnits` are those that any earlier run of the job ran. The weightiest cause is the first. */
export function causesOf(
  now: RanCommand,
  before: RanCommand,
  knownUnits: ReadonlySet<string>,
): readonly Cause[] {
  const [units, earlier] = [now.command.units ?? [], before.command.units ?? []]
  const onlyNow = without(units, earlier)
  const onlyBefore = without(earlier, units)
  const bumps = bumpsIn(onlyNow, onlyBefore)
  const bumped = new Set(bumps.flatMap(({ now: one, before: other }) => [one, other]))
  const [again, added] = divide(
    onlyNow.filter((unit) => !bumped.has(unit)),
    ({ key }) => knownUnits.has(key),
  )
  const spared = onlyBefore.filter((unit) => !bumped.has(unit))
  const causes: readonly Cause[] = [
    bumpCause(bumps),
    { kind: 'added', what: crates(added), changeMs: total(added) },
    { kind: 'done again', what: crates(again), changeMs: total(again) },
    { kind: 'spared', what: crates(spared), changeMs: -total(spared) },
    featureCause(now, before),
    conditionCause(now, before),
  ]
  return causes
    .filter(({ what }) => what.length > 0)
    .toSorted((one, other) => Math.abs(other.changeMs) - Math.abs(one.changeMs))
}

interface Bump {
  readonly now: PastUnit
  readonly before: PastUnit
}

function bumpsIn(onlyNow: readonly PastUnit[], onlyBefore: readonly PastUnit[]): readonly Bump[] {
  const earlier = new Map(onlyBefore.map((unit) => [withoutVersion(unit.key), unit]))
  return onlyNow.flatMap((now) => {
    const before = earlier.get(withoutVersion(now.key))
    earlier.delete(withoutVersion(now.key))
    return before === undefined ? [] : [{ now, before }]
  })
}

function bumpCause(bumps: readonly Bump[]): Cause {
  const words = bumps
    .toSorted((one, other) => weight(other) - weight(one))
    .map(({ now, before }) => {
      const [name = '', to = ''] = now.key.split(' ')
      return `${name} ${before.key.split(' ')[1] ?? ''} -> ${to}`
    })
  const changeMs = bumps.reduce((sum, bump) => sum + weight(bump), 0)
  return { kind: 'bumped', what: [...new Set(words)], changeMs }
}

function weight({ now, before }: Bump): number {
  return now.durationMs - before.durationMs
}

/** Features of packages that both runs built in the same version. */
function featureCause(now: RanCommand, before: RanCommand): Cause {
  const changed = Object.entries(now.run.features ?? {}).flatMap(([crate, features]) => {
    const earlier = before.run.features?.[crate]
    const added = features.filter((feature) => earlier?.includes(feature) === false)
    return added.length === 0 ? [] : [{ crate, added }]
  })
  const names = new Set(changed.map(({ crate }) => crate))
  return {
    kind: 'features',
    what: changed.map(({ crate, added }) => `${crate} + ${added.join(', ')}`),
    changeMs: changeOfCommon(now, before, ({ key }) => names.has(crateOf(key))),
  }
}

/** What is not the code: its seconds are the change of all units that both runs did. */
function conditionCause(now: RanCommand, before: RanCommand): Cause {
  const [current, earlier] = [conditions(now), conditions(before)]
  const what = Object.entries(current)
    .filter(([name, value]) => earlier[name] !== undefined && earlier[name] !== value)
    .map(([name, value]) => `${name}: ${earlier[name]} -> ${value}`)
  return { kind: 'conditions', what, changeMs: changeOfCommon(now, before, () => true) }
}

function conditions({ run }: RanCommand): Readonly<Record<string, string>> {
  const { cargo } = run.conditions ?? {}
  return {
    ...run.conditions,
    ...(cargo === undefined ? {} : { cargo: shortVersion(cargo) }),
    ...(run.rustc === '' ? {} : { rustc: shortVersion(run.rustc) }),
  }
}

function changeOfCommon(
  now: RanCommand,
  before: RanCommand,
  counts: (unit: PastUnit) => boolean,
): number {
  const earlier = new Map((before.command.units ?? []).map((unit) => [unit.key, unit.durationMs]))
  return (now.command.units ?? []).filter(counts).reduce((sum, { key, durationMs }) => {
    return sum + durationMs - (earlier.get(key) ?? durationMs)
  }, 0)
}

/** The units of one list that the other lacks. A unit may stand in a list several times. */
export function without(
  units: readonly PastUnit[],
  others: readonly PastUnit[],
): readonly PastUnit[] {
  const left = new Map<string, number>()
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1)
  return units
    .filter(({ key }) => {
      const count = left.get(key) ?? 0
      left.set(key, count - 1)
      return count <= 0
    })
    .toSorted((one, other) => other.durationMs - one.durationMs)
}

function divide<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))]
}

function crates(units: readonly PastUnit[]): readonly string[] {
  const sorted = units.toSorted((one, other) => other.durationMs - one.durationMs)
  return [...new Set(sorted.map(({ key }) => crateOf(key)))]
}

/** `serde 1.0.228 build-script` -> `serde 1.0.228`. */
function crateOf(key: string): string {
  return key.split(' ').slice(0, 2).join(' ')
}

/** `serde 1.0.228 build-script` -> `serde build-script`. */
function withoutVersion(key: string): string {
  return key.split(' ').toSpliced(1, 1).join(' ')
}

function total(units: readonly PastUnit[]): number {
  return units.reduce((sum, { durationMs }) => sum + durationMs, 0)
}
