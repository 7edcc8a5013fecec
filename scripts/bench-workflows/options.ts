import { join, resolve } from 'node:path'
import { chosen, count, folders, readArguments, refuse } from '../bench-caches/arguments.ts'
import { root } from '../run.ts'
import { KIND_NAMES, KINDS, type Kind } from './corpus/kinds.ts'
import type { WorkflowJob } from './corpus/workflow-job.ts'
import { CORPUS } from './corpus.ts'
import { MOST_NEXT } from './scenarios.ts'

export const USAGE = `npm run bench:workflows -- [OPTIONS]

Runs jobs of real workflow files through the emulator with each way of caching: no action, rust-cache,
fast-cargo with nothing but its one line. Each on the default branch with nothing stored, then as a
pull request of the same commit, then on the commits that really followed, always on what the method's own
runs saved. Prints seconds of the whole job, post included, bytes, and whether the job ended as without us.
What is measured is kept: start it again and it goes on where it stopped.

  --job NAME         one of the corpus; repeatable (default: all that this machine can run)
  --kind NAME        ${KIND_NAMES.join(', ')}; repeatable
  --peer rust-cache=DIR a folder with Swatinem/rust-cache (action.yml and dist/); without it the
                     method is left out
  --action DIR       the folder with fast-cargo's action.yml and dist/ (default: this repository)
  --projects DIR     where clones lie, as NAME or OWNER/NAME (default: cloned from GitHub)
  --next N           how many of the following commits (default: ${MOST_NEXT})
  --minutes N        start no run after this time (default: 60; 0: no limit)
  --downloaded       crates lie in CARGO_HOME beforehand, where a hosted runner has none: no network in the
                     numbers, but caches then pack crates that the job never asked for
  --rough            do not make memory and disk ready before each run: quicker, to see that it works
  --prepare          only clone the projects, and download their crates where --downloaded is said
  --list             only list the jobs, and what this machine lacks for them
  --results FILE     (default: .bench/workflows.json)
  --folder DIR       where everything else lies; one run at a time (default: .bench/workflows)
  --table            measure nothing, print the tables of the results file
  --help             show this

Ends with 0; with 1 when a job did not end as without an action, 3 when runs are left.
`

export interface WorkflowOptions {
  readonly jobs: readonly WorkflowJob[]
  readonly action: string
  readonly rustCache: string | undefined
  readonly projects: string | undefined
  readonly next: number
  /** Infinity without a limit. */
  readonly minutes: number
  readonly downloaded: boolean
  readonly rough: boolean
  readonly onlyPrepare: boolean
  readonly onlyList: boolean
  readonly onlyTable: boolean
  readonly results: string
  readonly folder: string
}

const OPTIONS = {
  job: { type: 'string', multiple: true },
  kind: { type: 'string', multiple: true },
  peer: { type: 'string', multiple: true },
  action: { type: 'string' },
  projects: { type: 'string' },
  next: { type: 'string', default: String(MOST_NEXT) },
  minutes: { type: 'string', default: '60' },
  downloaded: { type: 'boolean', default: false },
  rough: { type: 'boolean', default: false },
  prepare: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  results: { type: 'string' },
  folder: { type: 'string' },
  table: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/** Reads the arguments; `undefined` when they ask for help. Throws `BenchError` that says what is valid. */
export function parseWorkflowOptions(
  args: readonly string[],
  from: string,
): WorkflowOptions | undefined {
  const values = readArguments(args, OPTIONS)
  if (values.help) return undefined
  const bench = join(root, '.bench')
  const next = count('next', values.next)
  return {
    jobs: chosenJobs(values.job, values.kind),
    action: resolve(from, values.action ?? root),
    rustCache: rustCacheFolder(values.peer, from),
    projects: values.projects === undefined ? undefined : resolve(from, values.projects),
    next: next <= MOST_NEXT ? next : refuse(`--next takes at most ${MOST_NEXT}.`),
    minutes: count('minutes', values.minutes) || Number.POSITIVE_INFINITY,
    ...{ downloaded: values.downloaded, rough: values.rough, onlyPrepare: values.prepare },
    ...{ onlyList: values.list, onlyTable: values.table },
    results: resolve(from, values.results ?? join(bench, 'workflows.json')),
    folder: resolve(from, values.folder ?? join(bench, 'workflows')),
  }
}

function chosenJobs(
  names: readonly string[] | undefined,
  kinds: readonly string[] = [],
): readonly WorkflowJob[] {
  const all = KIND_NAMES.map((name) => ({ name }))
  const wanted = chosen('kind', kinds, { all, usual: [] }).map(({ name }) => name)
  const named = chosen('job', names, { all: CORPUS, usual: CORPUS })
  const isWanted = (kind: Kind): boolean => wanted.includes(kind)
  const jobs = wanted.length === 0 ? named : named.filter((job) => job.kinds.some(isWanted))
  if (jobs.length > 0) return jobs
  const words = wanted.map((kind) => `"${KINDS[kind]}"`)
  return refuse(`No job of those named by --job is of the kind ${words.join(' or ')}.`)
}

function rustCacheFolder(given: readonly string[] | undefined, from: string): string | undefined {
  const peers = folders('peer', given, from)
  const unknown = Object.keys(peers).find((name) => name !== 'rust-cache')
  if (unknown !== undefined) refuse(`--peer takes rust-cache=DIR, not "${unknown}=...".`)
  return peers['rust-cache']
}
