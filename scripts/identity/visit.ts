import { cp, mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { emptyAside, setAside } from '../aside.ts'
import { BenchError } from '../bench-caches/bench-error.ts'
import type { BenchPlaces } from '../bench-caches/places.ts'
import { closeStore, openStore } from '../bench-caches/stores.ts'
import type { UsedAction } from './action.ts'
import { type Difference, fileOf, findDifferences, haveSameSettings, verdictOf } from './compare.ts'
import type { IdentityOptions } from './options.ts'
import type { Build, FinishedVisit } from './results.ts'
import { runBuild } from './run-build.ts'
import type { Visit } from './visits.ts'
import { watchSwitch } from './watcher.ts'

export interface Around {
  readonly options: IdentityOptions
  readonly places: BenchPlaces
  readonly action: UsedAction
  readonly cancel: AbortSignal
  readonly print: (line: string) => void
}

interface VisitEnd {
  readonly visit: FinishedVisit
  readonly clean: readonly Build[]
}

/** Builds a commit on what the visit before saved, and clean where that is not known; compares both. */
export async function runVisit(
  around: Around,
  visit: Visit,
  known: readonly Build[],
): Promise<VisitEnd> {
  const { options, places, print } = around
  const store = `watch-${options.watch}`
  if (visit.place === 1) await setAside(join(places.stores, store), places.aside)
  await openStore('filled', store, places)
  const restored = await buildRestored(around, visit)
  // The clean build needs the same path.
  const work = join(options.folder, 'restored')
  await setAside(work, places.aside)
  await rename(dirname(places.workspace), work)
  const clean = await cleanBuilds(around, visit, { restored, known })
  const differences = findDifferences(restored, clean)
  const faults = differences.filter(({ kind }) => kind === 'fault')
  if (faults.length > 0) print(`  Files that differ: ${await keepFaults(around, visit, faults)}`)
  await closeStore('fill', store, places)
  await setAside(work, places.aside)
  await emptyAside(places.aside)
  const verdict = verdictOf(clean.at(-1) ?? restored, differences)
  return { visit: { ...visit, verdict, differences: [...differences], restored }, clean }
}

async function buildRestored(around: Around, visit: Visit): Promise<Build> {
  const { options, places, action, cancel } = around
  const { inputs, env } = watchSwitch(options.watch)
  const restored = await runBuild({
    ...{ places, action, cancel, build: options.build, commit: visit.commit },
    runId: visit.place,
    inputs: { ...options.inputs, ...inputs },
    env: { ...options.rustEnv, ...env },
    log: join(logsOf(around), `${nameOf(visit)}-restored.log`),
  })
  if (options.watch === 'off' && restored.watched > 0) {
    throw new BenchError('--watch off had no effect: scripts/identity/watcher.ts is to know how.')
  }
  return restored
}

interface ToCompare {
  readonly restored: Build
  readonly known: readonly Build[]
}

/** One clean build, or two of this action where the restored one differs from it. */
async function cleanBuilds(
  around: Around,
  visit: Visit,
  { restored, known }: ToCompare,
): Promise<readonly Build[]> {
  const usable = known.filter((build) => haveSameSettings(build, restored))
  const first = usable.length > 0 ? usable : [await buildClean(around, visit, 1)]
  if (first.some((build) => !haveSameSettings(build, restored))) {
    throw new BenchError(`The clean build has other settings: ${first[0]?.log} and ${restored.log}`)
  }
  if (findDifferences(restored, first).length === 0) return first
  // Another version of the action may have built clean in another way.
  const current = first.filter((build) => build.action === around.action.digest)
  around.print('  They differ: building clean once more')
  const second = await buildClean(around, visit, current.length + 1)
  if (current.length > 0) return [...current, second]
  return findDifferences(restored, [second]).length === 0
    ? [second]
    : [second, await buildClean(around, visit, 2)]
}

async function buildClean(around: Around, visit: Visit, round: number): Promise<Build> {
  const { options, places, action, cancel } = around
  const services = join(options.folder, 'clean-services')
  await setAside(services, places.aside)
  return await runBuild({
    ...{ action, cancel, build: options.build, commit: visit.commit, env: options.rustEnv },
    places: { ...places, services },
    runId: 1,
    inputs: { ...options.inputs, 'cache-write': 'never' },
    log: join(places.logs, `${visit.commit.slice(0, 9)}-clean-${round}.log`),
  })
}

function logsOf({ options, places }: Around): string {
  return join(places.logs, `watch-${options.watch}`)
}

function nameOf({ place, commit }: Visit): string {
  return `${place}-${commit.slice(0, 9)}`
}

/** Copies what differs, of both builds, or keeps all of both; returns where. */
async function keepFaults(
  around: Around,
  visit: Visit,
  faults: readonly Difference[],
): Promise<string> {
  const { options, places } = around
  const into = join(logsOf(around), nameOf(visit))
  await setAside(into, places.aside)
  await mkdir(into, { recursive: true })
  const works = { restored: join(options.folder, 'restored'), clean: dirname(places.workspace) }
  const files = faults.map(fileOf).filter((file) => file !== undefined)
  for (const [kind, work] of Object.entries(works)) {
    if (options.keep) {
      await rename(work, join(into, kind))
      continue
    }
    for (const file of files) {
      const from = join(work, options.name, file)
      // One of the two may not have it at all.
      await cp(from, join(into, kind, file), { recursive: true }).catch(() => undefined)
    }
  }
  return into
}
