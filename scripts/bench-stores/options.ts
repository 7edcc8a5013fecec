import { basename, join, resolve } from 'node:path'
import { REAL_STORES, type RealStore } from '../../__tests__/support/stores/real-stores.ts'
import { chosen, count, readArguments, refuse } from '../bench-caches/arguments.ts'
import { root } from '../run.ts'
import { SCENARIOS } from './scenarios.ts'

const NAMES = REAL_STORES.map(({ store }) => store)

export const USAGE = `npm run bench:stores -- [OPTIONS]

Builds a project through the emulator with each store that runners can share, on a real server of this machine behind a
proxy that holds back its answers: with the store alone (\`cache: sccache\`), and with the snapshot beside it (\`cache: auto\`).
Prints ratios to the same build without an action. A store at a latency is a group, which is measured as a whole; what is
measured is kept: start it again and it goes on where it stopped.

  --store NAME       ${NAMES.join(', ')}; repeatable (default: all whose program is installed)
  --latency MS       by how much the store's answers are late; repeatable (default: 0 and 40)
  --project DIR      a folder with a Cargo.lock (default: demo/ of this repository)
  --build ARGS       behind \`cargo build --locked\` (default: --workspace)
  --rounds N         how often each group is measured (default: 3)
  --minutes N        start no group that would end later than this (default: 60; 0: no limit)
  --action DIR       the folder with action.yml and dist/ that is measured (default: this repository)
  --rough            do not make memory and disk ready before each job: quicker, to see that it works
  --results FILE     (default: .bench/stores-PROJECT.json)
  --folder DIR       where everything else lies; one run at a time (default: .bench/stores)
  --again            forget what was measured of these stores and latencies, and take the project as it is now
  --table            measure nothing, print the tables of the results file
  --help             show this

What is built, each on what those before stored:
${SCENARIOS.map(({ name, title }) => `  ${name.padEnd(18)} ${title}`).join('\n')}

Ends with 0; with 3 when groups are left.
`

export interface StoresOptions {
  readonly stores: readonly RealStore[]
  readonly latenciesMs: readonly number[]
  readonly project: string
  /** Behind `cargo build --locked`. */
  readonly build: readonly string[]
  readonly rounds: number
  /** Infinity without a limit. */
  readonly minutes: number
  readonly action: string
  readonly rough: boolean
  readonly results: string
  readonly folder: string
  readonly again: boolean
  readonly onlyTable: boolean
}

const OPTIONS = {
  store: { type: 'string', multiple: true },
  latency: { type: 'string', multiple: true },
  project: { type: 'string' },
  build: { type: 'string', default: '--workspace' },
  rounds: { type: 'string', default: '3' },
  minutes: { type: 'string', default: '60' },
  action: { type: 'string' },
  rough: { type: 'boolean', default: false },
  results: { type: 'string' },
  folder: { type: 'string' },
  again: { type: 'boolean', default: false },
  table: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/** Reads the arguments; `undefined` when they ask for help. Throws `BenchError` that says what is valid. */
export function parseStoresOptions(
  args: readonly string[],
  from: string,
): StoresOptions | undefined {
  const values = readArguments(args, OPTIONS)
  if (values.help) return undefined
  const bench = join(root, '.bench')
  const project = resolve(from, values.project ?? join(root, 'demo'))
  const rounds = count('rounds', values.rounds)
  return {
    ...{ project, stores: chosenStores(values.store), latenciesMs: latencies(values.latency) },
    build: values.build.split(' ').filter((word) => word !== ''),
    rounds: rounds > 0 ? rounds : refuse('--rounds takes at least 1.'),
    minutes: count('minutes', values.minutes) || Number.POSITIVE_INFINITY,
    action: resolve(from, values.action ?? root),
    results: resolve(from, values.results ?? join(bench, `stores-${basename(project)}.json`)),
    folder: resolve(from, values.folder ?? join(bench, 'stores')),
    ...{ rough: values.rough, again: values.again, onlyTable: values.table },
  }
}

function chosenStores(names: readonly string[] | undefined): readonly RealStore[] {
  const all = REAL_STORES.map((real) => ({ name: real.store, real }))
  return chosen('store', names, { all, usual: all }).map(({ real }) => real)
}

const USUAL_LATENCIES_MS = [0, 40]

function latencies(given: readonly string[] | undefined): readonly number[] {
  if (given === undefined) return USUAL_LATENCIES_MS
  return [...new Set(given.map((text) => count('latency', text)))]
}
