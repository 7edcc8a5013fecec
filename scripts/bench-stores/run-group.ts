import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RealStore } from '../../__tests__/support/stores/real-stores.ts'
import { type JobRecord, parseJobRecord } from '../../src/timing/job-record.ts'
import { setAside, settleDisk } from '../aside.ts'
import { BenchError } from '../bench-caches/bench-error.ts'
import type { Method } from '../bench-caches/methods.ts'
import type { BenchPlaces } from '../bench-caches/places.ts'
import type { Commits } from '../bench-caches/prepare-project.ts'
import type { Project } from '../bench-caches/projects.ts'
import { runMeasured } from '../bench-caches/run-task.ts'
import { type LatencyProxy, latencyProxy } from './latency-proxy.ts'
import { type MethodName, methodWith, scenariosWith } from './methods.ts'
import type { StoresOptions } from './options.ts'
import { placesOn } from './places.ts'
import { type Group, methodsIn } from './plan.ts'
import type { StoresMeasurement } from './results.ts'
import type { StoresScenario } from './scenarios.ts'

export interface StoresBench {
  readonly options: StoresOptions
  /** Those that can be started here. */
  readonly stores: readonly RealStore[]
  readonly project: Project
  readonly commits: Commits
  readonly cancel: AbortSignal
  readonly print: (line: string) => void
}

/** All jobs of a group, each method on a store of its own that is empty at first. */
export async function* runGroup(
  bench: StoresBench,
  group: Group,
  real: RealStore,
): AsyncGenerator<StoresMeasurement> {
  for (const name of methodsIn(group)) {
    const { aside, services } = placesOf(bench, 'new')
    await setAside(services, aside)
    const ends: (() => unknown)[] = []
    try {
      const store = await real.start({ after: (end) => void ends.push(end) })
      const proxy = await latencyProxy({ to: store.port, latencyMs: group.latencyMs })
      ends.push(() => proxy.close())
      const named = { store: real.store, config: store.config(proxy.port) }
      const chain = { group, name, proxy, method: methodWith(name, named) }
      for (const [at, scenario] of scenariosWith(name).entries()) {
        yield await runJobOf(bench, chain, { scenario, runId: at + 1 })
      }
    } finally {
      for (const end of ends.reverse()) await end()
    }
  }
}

function placesOf(
  { options: { folder }, project }: StoresBench,
  runner: StoresScenario['runner'],
): BenchPlaces {
  return placesOn(runner, { folder, project: project.name })
}

interface Chain {
  readonly group: Group
  readonly name: MethodName
  readonly method: Method
  readonly proxy: LatencyProxy
}

interface ChainJob {
  readonly scenario: StoresScenario
  readonly runId: number
}

async function runJobOf(
  bench: StoresBench,
  { group, name, method, proxy }: Chain,
  { scenario, runId }: ChainJob,
): Promise<StoresMeasurement> {
  const { options, project, commits, cancel, print } = bench
  const places = placesOf(bench, scenario.runner)
  if (!options.rough) await settleDisk(places.aside, print)
  proxy.travelled()
  const job = `${group.store}-${group.latencyMs}-${group.round}-${name}-${scenario.name}`
  const log = join(places.logs, `${job.replaceAll(/ \+ /g, '-')}.log`)
  const { criticalMs, cargoMs, afterMs } = await runMeasured({
    ...{ method, places, cancel, log, runId, event: scenario.event },
    ...{ action: options.action, rough: options.rough, isKept: scenario.runner === 'kept' },
    ...{ build: project.build, cell: 'usual', inputs: {}, peer: undefined },
    commit: commits[scenario.branch] ?? 'HEAD',
  })
  const record = name === 'none' ? undefined : await recordOf(places)
  assertUsed(record, { name, scenario, log })
  const { hits = 0, misses = 0, writes = 0 } = record?.sccache ?? {}
  return {
    ...group,
    ...{ method: name, scenario: scenario.name, criticalMs, cargoMs, afterMs },
    ...{ hits, misses, writes, ...proxy.travelled() },
    restored: record?.cache.snapshot?.restoredKey !== undefined,
    at: new Date().toISOString(),
  }
}

async function recordOf({ temp }: BenchPlaces): Promise<JobRecord | undefined> {
  const file = join(temp, 'fast-cargo', 'record.json')
  return parseJobRecord(await readFile(file, 'utf8').catch(() => ''))
}

interface Used {
  readonly name: MethodName
  readonly scenario: StoresScenario
  readonly log: string
}

/** A job that went on without its store would be measured as a fast one. Beside a snapshot, sccache may have nothing to do. */
function assertUsed(record: JobRecord | undefined, { name, scenario, log }: Used): void {
  if (name === 'none') return
  if (record?.sccache === undefined) throw new BenchError(`There was no sccache: ${log}`)
  const { hits, misses, writes = 0 } = record.sccache
  if (name !== 'store') return
  if (hits + misses === 0) throw new BenchError(`sccache was asked for nothing: ${log}`)
  if (scenario.name === 'cold' && writes === 0) throw new BenchError(`Nothing was stored: ${log}`)
}
