import { dirname } from 'node:path'
import { emptyAside, setAside } from '../aside.ts'
import { BenchError } from '../bench-caches/bench-error.ts'
import { describeMachine } from '../bench-caches/machine.ts'
import { benchPlaces } from '../bench-caches/places.ts'
import { isFilled } from '../bench-caches/stores.ts'
import { prepareHistory } from '../bench-replay/history.ts'
import { writeResultsFile } from '../results-file.ts'
import { usedAction } from './action.ts'
import type { IdentityOptions } from './options.ts'
import { type Asked, finishedVisits, isOfSameSettings, withVisit } from './progress.ts'
import { type IdentityResults, readIdentityResults } from './results.ts'
import { visitLine } from './table.ts'
import { type Around, runVisit } from './visit.ts'
import { type Visit, visitsOf } from './visits.ts'

interface Soak {
  readonly options: IdentityOptions
  readonly cancel: AbortSignal
  readonly print: (line: string) => void
}

export interface SoakEnd {
  readonly results: IdentityResults
  /** Visits that are left to do. */
  readonly left: number
}

/** Visits what is not visited yet until the time is over; each result is on disk before the next starts. */
export async function soak({ options, cancel, print }: Soak): Promise<SoakEnd | undefined> {
  const places = benchPlaces(options.folder, options.name)
  const history = await prepareHistory(options, places)
  if (options.onlyPrepare) return undefined
  const action = await usedAction(options.action, print)
  const visits = visitsOf(history)
  const asked: Asked = {
    settings: settingsOf(options),
    of: JSON.stringify([action.digest, history]),
    watch: options.watch,
  }
  const before = await resultsToGoOnFrom(options, asked)
  const around: Around = { options, places, action, cancel, print }
  const done = finishedVisits(before, asked).length
  const isLost = done > 0 && done < visits.length && !isFilled(places, `watch-${options.watch}`)
  if (isLost) print('What the visits before saved is gone: beginning anew')
  const start = isLost
    ? { ...before, runs: { ...before.runs, [options.watch]: undefined } }
    : before
  const end = await visitAll(around, { visits, asked, start })
  if (end.left === 0 && !options.keep) await cleanUp(around)
  return end
}

interface ToVisit {
  readonly visits: readonly Visit[]
  readonly asked: Asked
  readonly start: IdentityResults
}

async function visitAll(around: Around, { visits, asked, start }: ToVisit): Promise<SoakEnd> {
  const { options, cancel, print } = around
  const deadline = Date.now() + options.minutes * 60_000
  const done = finishedVisits(start, asked).length
  print(`${visits.length} visits, ${visits.length - done} to do`)
  let results = start
  for (const visit of visits.slice(done)) {
    if (cancel.aborted || Date.now() > deadline) {
      return { results, left: visits.length - visit.place + 1 }
    }
    const end = await runVisit(around, visit, results.clean[visit.commit] ?? [])
    results = withVisit(results, asked, end)
    await writeResultsFile(options.results, results)
    print(visitLine(end.visit, end.clean, visits.length))
  }
  return { results, left: 0 }
}

function settingsOf({ repository, build, rustEnv, inputs, action }: IdentityOptions): string {
  return JSON.stringify({ repository, build, rustEnv, inputs, tools: action === undefined })
}

async function resultsToGoOnFrom(
  { results, again }: IdentityOptions,
  asked: Asked,
): Promise<IdentityResults> {
  const machine = await describeMachine()
  const known = again ? undefined : await readIdentityResults(results)
  if (known === undefined) {
    return { schema: 1, machine, settings: asked.settings, clean: {}, runs: {} }
  }
  if (isOfSameSettings(known, asked) && known.machine === machine) return known
  throw new BenchError(
    `${results} is of other settings (${known.settings}, ${known.machine}): name other --results, or say --again.`,
  )
}

/** What only the next visit would need. */
async function cleanUp({ places, options }: Around): Promise<void> {
  const { workspace, temp, cargoHome, services, stores, aside } = places
  const folders = [dirname(workspace), temp, cargoHome, services, stores]
  for (const folder of [...folders, `${options.folder}/clean-services`]) {
    await setAside(folder, aside)
  }
  await emptyAside(aside)
}
