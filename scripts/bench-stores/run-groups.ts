import { emptyAside } from '../aside.ts'
import { asideIn } from '../bench-caches/places.ts'
import { writeResultsFile } from '../results-file.ts'
import { estimateSeconds, planGroups } from './plan.ts'
import { type StoresMeasurement, type StoresResults, withStoresMeasurement } from './results.ts'
import { runGroup, type StoresBench } from './run-group.ts'

export interface BenchEnd {
  readonly results: StoresResults
  /** Groups that are left to do. */
  readonly left: number
}

/** Measures what is missing until the time is over; every measurement is on disk before the next job starts. */
export async function runGroups(bench: StoresBench, before: StoresResults): Promise<BenchEnd> {
  const { options, stores, cancel, print } = bench
  const deadline = Date.now() + options.minutes * 60_000
  const names = stores.map(({ store }) => store)
  const groups = planGroups({ ...options, stores: names, done: before.measurements })
  print(`${groups.length} groups to measure`)
  const broken = new Set<string>()
  let results = before
  let left = 0
  for (const group of groups) {
    const endMs = Date.now() + estimateSeconds(results.measurements) * 1000
    const real = stores.find(({ store }) => store === group.store)
    if (cancel.aborted || endMs > deadline || broken.has(group.store) || real === undefined) {
      left += 1
      continue
    }
    try {
      for await (const measured of runGroup(bench, group, real)) {
        results = withStoresMeasurement(results, measured)
        await writeResultsFile(options.results, results)
        print(lineOf(measured))
      }
    } catch (error) {
      left += 1
      broken.add(group.store)
      if (!cancel.aborted) print(`${group.store} is left out of this start: ${String(error)}`)
    }
  }
  await emptyAside(asideIn(options.folder))
  return { results, left }
}

function lineOf(measured: StoresMeasurement): string {
  const { round, store, latencyMs, method, scenario, criticalMs, afterMs } = measured
  const { hits, misses, roundTrips } = measured
  const words = [
    `${(criticalMs / 1000).toFixed(1)} s, then ${(afterMs / 1000).toFixed(1)} s`,
    ...(method === 'none' ? [] : [`${hits} hits, ${misses} misses, ${roundTrips} round trips`]),
  ]
  return `${round} ${store} ${latencyMs} ms ${method} ${scenario}: ${words.join('; ')}`
}
