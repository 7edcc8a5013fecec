import { basename, join, resolve } from 'node:path'
import { chosen, count, folders, pairs, readArguments, refuse } from '../bench-caches/arguments.ts'
import { METHODS, type Method } from '../bench-caches/methods.ts'
import { root } from '../run.ts'

export const USAGE = `npm run bench:replay -- --repo DIR [OPTIONS]

Builds the last commits of a repository's history one after the other, each from what the one before
saved, as pushes to the default branch do, and prints what that cost with each way of caching.
What is measured is kept: start it again and it goes on where it stopped.

  --repo DIR         a git repository; only read
  --commits N        how many of the last commits, first parents only (default: 20)
  --head REF         the last of them (default: HEAD)
  --method NAME      ${METHODS.map(({ name }) => name).join(', ')}; repeatable
                     (default: none, snapshot, auto)
  --build "ARGS"     behind \`cargo build --locked\` (default: --workspace)
  --minutes N        start no commit after this time (default: 60; 0: no limit)
  --action DIR       the folder with action.yml and dist/ that is measured (default: this repository)
  --input name=value an input of fast-cargo; repeatable
  --peer CRATE@VERSION=DIR where \`cargo install --root DIR\` put it (default: installed when needed)
  --results FILE     (default: .bench/replay-REPOSITORY.json)
  --folder DIR       where everything else lies (default: .bench)
  --table            measure nothing, print the tables of the results file
  --help             show this
`

export interface ReplayOptions {
  readonly repository: string
  /** The repository's folder name. */
  readonly name: string
  readonly commits: number
  readonly head: string
  readonly methods: readonly Method[]
  readonly build: readonly string[]
  /** Infinity without a limit. */
  readonly minutes: number
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  /** `crate@version` -> the folder with bin/. */
  readonly peers: Readonly<Record<string, string>>
  readonly results: string
  readonly folder: string
  readonly onlyTable: boolean
}

const USUAL_METHODS = ['none', 'snapshot', 'auto']

const OPTIONS = {
  repo: { type: 'string' },
  commits: { type: 'string', default: '20' },
  head: { type: 'string', default: 'HEAD' },
  method: { type: 'string', multiple: true },
  build: { type: 'string', default: '--workspace' },
  minutes: { type: 'string', default: '60' },
  action: { type: 'string' },
  input: { type: 'string', multiple: true },
  peer: { type: 'string', multiple: true },
  results: { type: 'string' },
  folder: { type: 'string' },
  table: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/** Reads the arguments; `undefined` when they ask for help. Throws `BenchError` that says what is valid. */
export function parseReplayOptions(
  args: readonly string[],
  from: string,
): ReplayOptions | undefined {
  const values = readArguments(args, OPTIONS)
  if (values.help) return undefined
  const repository = resolve(from, values.repo ?? refuse('--repo DIR is missing.'))
  const name = basename(repository).replaceAll(/[^\w.-]/g, '-')
  const folder = resolve(from, values.folder ?? join(root, '.bench'))
  return {
    repository,
    name,
    commits: count('commits', values.commits),
    head: values.head,
    methods: chosen('method', values.method ?? USUAL_METHODS, { all: METHODS, usual: [] }),
    build: values.build.split(' ').filter(Boolean),
    minutes: count('minutes', values.minutes) || Number.POSITIVE_INFINITY,
    action: resolve(from, values.action ?? root),
    inputs: pairs('input', values.input),
    peers: folders('peer', values.peer, from),
    results: resolve(from, values.results ?? join(folder, `replay-${name}.json`)),
    folder,
    onlyTable: values.table,
  }
}
