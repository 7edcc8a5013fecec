import { METHOD_NAMES, type MethodName, scenariosWith } from './methods.ts'
import { isSameStoresJob, type StoresJob, type StoresMeasurement } from './results.ts'

/** All jobs of a store at a latency in a round: each needs what the one before stored. */
export interface Group {
  readonly store: string
  readonly latencyMs: number
  readonly round: number
}

interface PlanRequest {
  /** Names. */
  readonly stores: readonly string[]
  readonly latenciesMs: readonly number[]
  readonly rounds: number
  readonly done: readonly StoresJob[]
}

/** What is left, round by round, each beginning with another store: a slow quarter of an hour falls on all in turn. */
export function planGroups(request: PlanRequest): readonly Group[] {
  const { stores, latenciesMs, rounds, done } = request
  return Array.from({ length: rounds }, (_, at) => at + 1).flatMap((round) =>
    rotated(stores, round - 1).flatMap((store) =>
      rotated(latenciesMs, round - 1)
        .map((latencyMs) => ({ store, latencyMs, round }))
        .filter((group) => !isDone(group, done)),
    ),
  )
}

function isDone(group: Group, done: readonly StoresJob[]): boolean {
  return METHOD_NAMES.every((method) =>
    scenariosWith(method).every(({ name: scenario }) =>
      done.some((job) => isSameStoresJob(job, { ...group, method, scenario })),
    ),
  )
}

/** `none` stands at another place in each round: being first after a pause is an advantage. */
export function methodsIn({ round }: Group): readonly MethodName[] {
  return rotated(METHOD_NAMES, round - 1)
}

function rotated<Item>(items: readonly Item[], by: number): readonly Item[] {
  const at = items.length === 0 ? 0 : by % items.length
  return [...items.slice(at), ...items.slice(0, at)]
}

/** Seconds that a group will take: as the longest so far. */
export function estimateSeconds(known: readonly StoresMeasurement[]): number {
  const groups = new Map<string, number>()
  for (const { store, latencyMs, round, criticalMs, afterMs } of known) {
    const name = `${store} ${latencyMs} ${round}`
    groups.set(name, (groups.get(name) ?? 0) + criticalMs + afterMs)
  }
  return Math.max(0, ...groups.values()) / 1000
}
