import { rm } from 'node:fs/promises'
import { type RealStore, whyNotHere } from '../../__tests__/support/stores/real-stores.ts'
import { BenchError } from '../bench-caches/bench-error.ts'
import { git } from '../bench-caches/commands.ts'
import { describeMachine } from '../bench-caches/machine.ts'
import { prepareProject } from '../bench-caches/prepare-project.ts'
import { digestOf } from '../bench-workflows/methods.ts'
import { writeResultsFile } from '../results-file.ts'
import type { StoresOptions } from './options.ts'
import { placesOn } from './places.ts'
import { projectIn } from './project.ts'
import { readStoresResults, type StoresResults } from './results.ts'
import { type BenchEnd, runGroups } from './run-groups.ts'

interface Around {
  readonly options: StoresOptions
  readonly cancel: AbortSignal
  readonly print: (line: string) => void
}

/** Measures what is missing, or only says what is there. */
export async function benchStores({ options, cancel, print }: Around): Promise<BenchEnd> {
  if (options.onlyTable) return { results: await known(options.results), left: 0 }
  const lacking = lackingOf(options.stores)
  for (const [store, why] of Object.entries(lacking)) print(`${store} is left out: ${why}`)
  const stores = options.stores.filter((real) => whyNotHere(real) === false)
  if (stores.length === 0) throw new BenchError('None of these stores can be started here.')
  const project = await projectIn(options)
  const places = placesOn('new', { folder: options.folder, project: project.name })
  if (options.again) await rm(places.prepared, { force: true })
  const commits = await prepareProject(project, places, undefined)
  const tree = await git(places.source, 'rev-parse', '--short=9', 'first^{tree}')
  const care = options.rough ? ', memory and disk as they were' : ''
  const conditions = {
    machine: `${await describeMachine()}${care}`,
    project: `${project.title} (tree ${tree})`,
    action: await digestOf('action', options.action),
  }
  const before = await resultsToGoOnFrom(options, conditions)
  const others = Object.entries(before.leftOut).filter(
    ([name]) => !stores.some(({ store }) => store === name),
  )
  const results = { ...before, leftOut: { ...Object.fromEntries(others), ...lacking, ...NEVER } }
  await writeResultsFile(options.results, results)
  return await runGroups({ options, stores, project, commits, cancel, print }, results)
}

/** Why a store is not among them at all. */
const NEVER: Readonly<Record<string, string>> = {
  gcs: "sccache knows no other address of it than Google's",
  github: '`npm run bench:caches` measures it, as `sccache-objects`',
}

function lackingOf(stores: readonly RealStore[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    stores.flatMap((real) => {
      const why = whyNotHere(real)
      return why === false ? [] : [[real.store, why]]
    }),
  )
}

async function known(file: string): Promise<StoresResults> {
  const results = await readStoresResults(file)
  if (results === undefined) throw new BenchError(`There is no ${file} yet.`)
  return results
}

type Conditions = Pick<StoresResults, 'machine' | 'project' | 'action'>

/** The file's own, if they are of the same conditions. */
async function resultsToGoOnFrom(
  { results: file, stores, latenciesMs, again }: StoresOptions,
  conditions: Conditions,
): Promise<StoresResults> {
  const nothing = { schema: 1, ...conditions, leftOut: {}, measurements: [] } as const
  const all = await readStoresResults(file)
  const isForgotten = ({ store, latencyMs }: StoresResults['measurements'][number]): boolean =>
    again && stores.some((real) => real.store === store) && latenciesMs.includes(latencyMs)
  const kept = all?.measurements.filter((one) => !isForgotten(one)) ?? []
  if (all === undefined || kept.length === 0) return { ...nothing, measurements: [] }
  const differing = (['machine', 'project', 'action'] as const).filter(
    (name) => all[name] !== conditions[name],
  )
  if (differing.length === 0) return { ...all, measurements: kept }
  throw new BenchError(
    `${file} is of another ${differing.join(' and another ')}: name other --results, or measure all of it --again.`,
  )
}
