import type { CargoCommandRecord, UnitRecord } from '../timing/command-record.ts'
import type { PackageGraph } from './project/metadata.ts'
import type { PackageKey } from './project/parse-tree.ts'

/** What some packages cost the job whose units were measured. */
export interface Cost {
  /** The times of all their units added up: work, not waiting, since units run side by side. */
  readonly unitMs: number
  /** The part of them that others waited for, one after the other. */
  readonly chainMs: number
  /** How many of the packages the job compiled or ran; the others were fresh, or are not known. */
  readonly measured: number
}

/** Tells what packages cost. */
export type CostOf = (packages: readonly PackageKey[]) => Cost

/** Joins packages with the units that the job's commands ran. */
export function costTable(
  commands: readonly Pick<CargoCommandRecord, 'units'>[],
  graph: PackageGraph,
): CostOf {
  const unitMs = new Map<PackageKey, number>()
  const chainMs = new Map<PackageKey, number>()
  const add = (to: Map<PackageKey, number>, unit: UnitRecord): void => {
    to.set(keyOf(unit), (to.get(keyOf(unit)) ?? 0) + unit.durationMs)
  }
  const depends = dependencyTest(graph)
  for (const { units } of commands) {
    for (const unit of units) add(unitMs, unit)
    for (const unit of waitingChain(units, depends)) add(chainMs, unit)
  }
  return (packages) => {
    const sum = (times: ReadonlyMap<PackageKey, number>): number =>
      packages.reduce((total, key) => total + (times.get(key) ?? 0), 0)
    const measured = packages.filter((key) => unitMs.has(key)).length
    return { unitMs: sum(unitMs), chainMs: sum(chainMs), measured }
  }
}

function keyOf({ name, version }: Pick<UnitRecord, 'name' | 'version'>): PackageKey {
  return `${name} ${version}`
}

type DependencyTest = (user: PackageKey, used: PackageKey) => boolean

function dependencyTest({ members, package: find, dependenciesOf }: PackageGraph): DependencyTest {
  const edges = new Map<PackageKey, Set<PackageKey>>()
  const queue = members.map(({ id }) => id)
  const seen = new Set(queue)
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const user = find(id)
    if (user === undefined) continue
    const used = edges.get(keyOf(user)) ?? new Set()
    for (const dependency of dependenciesOf(id)) {
      const pkg = find(dependency)
      if (pkg !== undefined) used.add(keyOf(pkg))
      if (!seen.has(dependency)) queue.push(dependency)
      seen.add(dependency)
    }
    edges.set(keyOf(user), used)
  }
  return (user, used) => user === used || (edges.get(user)?.has(used) ?? false)
}

/** Cargo rounds to 10 ms, and starts what became ready a moment later. */
const SLACK_MS = 30

/**
 * From the unit that ended last, back to what it waited for, and so on: of the units before it that
 * it depends on, the one that was ready last. A library is ready for others before its code generation.
 */
export function waitingChain(
  units: readonly UnitRecord[],
  depends: DependencyTest,
): readonly UnitRecord[] {
  const chain: UnitRecord[] = []
  let unit = latest(units, endOf)
  while (unit !== undefined) {
    chain.push(unit)
    const { startMs } = unit
    const waiting = unit
    const before = units.filter(
      (other) =>
        !chain.includes(other) &&
        readyAt(other) <= startMs + SLACK_MS &&
        other.startMs < startMs &&
        depends(keyOf(waiting), keyOf(other)),
    )
    unit = latest(before, readyAt)
  }
  return chain
}

function latest(
  units: readonly UnitRecord[],
  at: (unit: UnitRecord) => number,
): UnitRecord | undefined {
  return units.reduce<UnitRecord | undefined>(
    (last, unit) => (last === undefined || at(unit) > at(last) ? unit : last),
    undefined,
  )
}

function endOf({ startMs, durationMs }: UnitRecord): number {
  return startMs + durationMs
}

function readyAt(unit: UnitRecord): number {
  return endOf(unit) - (unit.codegenMs ?? 0)
}
