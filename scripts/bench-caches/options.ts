import { join, resolve } from 'node:path'
import { root } from '../run.ts'
import { chosen, count, folders, pairs, readArguments, refuse } from './arguments.ts'
import { METHODS, type Method } from './methods.ts'
import { PROJECTS, type Project } from './projects.ts'
import { scenariosOf } from './scenarios.ts'

export const USAGE = `npm run bench:caches -- [OPTIONS]

Builds real projects through the emulator, from fresh checkouts, with each way of caching, and prints
what each costs. What is measured is kept: start it again and it goes on where it stopped.

  --project NAME     ${PROJECTS.map(({ name }) => name).join(', ')}; repeatable (default: all at hand)
  --scenario NAME    cold-pr, cold, same, leaf, base, bump, feature, cell, bump-pr, feature-pr, or a later commit; repeatable
  --method NAME      ${METHODS.map(({ name }) => name).join(', ')}; repeatable
  --rounds N         how often each is measured (default: 3)
  --minutes N        start nothing that would end later than this (default: 60; 0: no limit)
  --repo NAME=DIR    the git repository of a project that is one (jj); repeatable
  --action DIR       the folder with action.yml and dist/ that is measured (default: this repository)
  --input name=value an input of fast-cargo; repeatable
  --peer CRATE@VERSION=DIR where \`cargo install --root DIR\` put it (default: installed when needed)
  --peer-action OWNER/NAME=DIR a folder with that action (action.yml and dist/), for methods that use it; repeatable
  --results FILE     (default: .bench/caches.json)
  --folder DIR       where everything else lies (default: .bench)
  --again            forget what was measured of these projects, scenarios and methods, and measure anew
                     (with a new build of the action, let the scenario cold be among them: it fills the caches)
  --table            measure nothing, print the tables of the results file
  --help             show this
`

export interface BenchOptions {
  readonly projects: readonly Project[]
  readonly methods: readonly Method[]
  /** Empty for all. */
  readonly scenarios: readonly string[]
  readonly rounds: number
  /** Infinity without a limit. */
  readonly minutes: number
  readonly repositories: Readonly<Record<string, string>>
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  /** `crate@version` -> the folder with bin/. */
  readonly peers: Readonly<Record<string, string>>
  /** `owner/name` -> the folder with its action.yml. */
  readonly peerActions: Readonly<Record<string, string>>
  readonly results: string
  readonly folder: string
  readonly again: boolean
  readonly onlyTable: boolean
}

const OPTIONS = {
  project: { type: 'string', multiple: true },
  scenario: { type: 'string', multiple: true },
  method: { type: 'string', multiple: true },
  rounds: { type: 'string', default: '3' },
  minutes: { type: 'string', default: '60' },
  repo: { type: 'string', multiple: true },
  action: { type: 'string' },
  input: { type: 'string', multiple: true },
  peer: { type: 'string', multiple: true },
  'peer-action': { type: 'string', multiple: true },
  results: { type: 'string' },
  folder: { type: 'string' },
  again: { type: 'boolean', default: false },
  table: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/** Reads the arguments; `undefined` when they ask for help. Throws `BenchError` that says what is valid. */
export function parseBenchOptions(args: readonly string[], from: string): BenchOptions | undefined {
  const values = readArguments(args, OPTIONS)
  if (values.help) return undefined
  const repositories = folders('repo', values.repo, from)
  const folder = resolve(from, values.folder ?? join(root, '.bench'))
  const projects = chosenProjects(values.project, repositories)
  const peerActions = folders('peer-action', values['peer-action'], from)
  return {
    projects,
    methods: chosenMethods(values.method, values.table ? undefined : peerActions),
    scenarios: chosenScenarios(values.scenario, projects),
    rounds: count('rounds', values.rounds),
    minutes: count('minutes', values.minutes) || Number.POSITIVE_INFINITY,
    repositories,
    action: resolve(from, values.action ?? root),
    inputs: pairs('input', values.input),
    peers: folders('peer', values.peer, from),
    peerActions,
    results: resolve(from, values.results ?? join(folder, 'caches.json')),
    folder,
    again: values.again,
    onlyTable: values.table,
  }
}

function chosenProjects(
  names: readonly string[] | undefined,
  repositories: Readonly<Record<string, string>>,
): readonly Project[] {
  const atHand = PROJECTS.filter(
    ({ name, source }) => source.kind !== 'repository' || repositories[name] !== undefined,
  )
  const wanted = chosen('project', names, { all: PROJECTS, usual: atHand })
  const missing = wanted.find((project) => !atHand.includes(project))
  return missing === undefined ? wanted : refuse(`--repo ${missing.name}=DIR is missing.`)
}

/** Without `actions`, what is not at hand counts as well. */
function chosenMethods(
  names: readonly string[] | undefined,
  actions: Readonly<Record<string, string>> | undefined,
): readonly Method[] {
  const isAtHand = ({ peerAction }: Method): boolean =>
    peerAction === undefined || actions === undefined || actions[peerAction] !== undefined
  const usual = METHODS.filter((method) => method.onDemand !== true && isAtHand(method))
  // Every number is a ratio to it.
  const wanted = chosen('method', names && ['none', ...names], { all: METHODS, usual })
  const missing = wanted.find((method) => !isAtHand(method))
  return missing === undefined
    ? wanted
    : refuse(`--peer-action ${missing.peerAction}=DIR is missing.`)
}

function chosenScenarios(
  names: readonly string[] | undefined,
  projects: readonly Project[],
): readonly string[] {
  const all = projects.flatMap(scenariosOf)
  return [...new Set(chosen('scenario', names, { all, usual: [] }).map(({ name }) => name))]
}
