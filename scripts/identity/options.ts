import { basename, join, resolve } from 'node:path'
import { count, pairs, readArguments, refuse } from '../bench-caches/arguments.ts'
import { root } from '../run.ts'
import type { WatchMode } from './watcher.ts'

export const USAGE = `npm run soak:identity -- --repo DIR [OPTIONS]

Proves on a real history that what is built from a restored snapshot is byte for byte what a clean build
gives. Builds the last commits of a repository, oldest first, each on what the one before saved, then
jumps: the last one again, the first, the middle one, the last. Every commit is built clean as well: the
same path and settings, nothing restored, nothing saved. Programs, test programs and libraries that
are linked must have the same sha256, and each command the same exit code.
Where they differ, the clean build is made a second time: what differs between the two says nothing.
What is done is kept: start it again and it goes on where it stopped.

  --repo DIR          a git repository; only read
  --commits N         how many of its commits, first parents only (default: 12)
  --from REF          the newest of them, from which the history goes back (default: HEAD)
  --build "ARGS"      behind \`cargo\`; repeatable (default: build --workspace --locked,
                      then test --workspace --no-run --locked); without --locked where there is no lock file
  --rust-env N=VALUE  a variable of the job, such as RUSTFLAGS, RUSTUP_TOOLCHAIN or SOURCE_DATE_EPOCH; repeatable
  --input name=value  an input of fast-cargo (default: incremental=off); repeatable
  --watch on|off      off: nothing watches what compilers and build scripts read (default: on)
  --action DIR        the folder with action.yml and dist/ (default: this repository)
  --test-action       build the action from the sources, as the tests do, instead
  --minutes N         start no commit after this time (default: 0: no limit)
  --prepare           only clone and download the crates
  --again             forget what was found before
  --keep              keep checkout and target folder of every fault, and the caches in the end
  --results FILE      (default: .soak/identity-REPOSITORY.json)
  --folder DIR        where everything else lies; one run at a time (default: .soak)
  --table             build nothing, print the table of the results file
  --help              show this

Ends with 0 when all is the same, 1 for a fault, 2 for wrong options, 3 when commits are left.
`

export interface IdentityOptions {
  readonly repository: string
  /** The repository's folder name. */
  readonly name: string
  readonly commits: number
  readonly head: string
  /** Behind \`cargo\`, one each command. */
  readonly build: readonly string[]
  readonly rustEnv: Readonly<Record<string, string>>
  readonly inputs: Readonly<Record<string, string>>
  readonly watch: WatchMode
  /** `undefined`: built from the sources. */
  readonly action: string | undefined
  /** Infinity without a limit. */
  readonly minutes: number
  readonly onlyPrepare: boolean
  readonly onlyTable: boolean
  readonly again: boolean
  readonly keep: boolean
  readonly results: string
  readonly folder: string
}

const USUAL_BUILD = ['build --workspace --locked', 'test --workspace --no-run --locked']

/** Incremental code is other code. */
const USUAL_INPUTS = { incremental: 'off', comment: 'false' }

const OPTIONS = {
  repo: { type: 'string' },
  commits: { type: 'string', default: '12' },
  from: { type: 'string', default: 'HEAD' },
  build: { type: 'string', multiple: true, default: USUAL_BUILD },
  'rust-env': { type: 'string', multiple: true },
  input: { type: 'string', multiple: true },
  watch: { type: 'string', default: 'on' },
  action: { type: 'string' },
  'test-action': { type: 'boolean', default: false },
  minutes: { type: 'string', default: '0' },
  prepare: { type: 'boolean', default: false },
  again: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
  results: { type: 'string' },
  folder: { type: 'string' },
  table: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/** Reads the arguments; `undefined` when they ask for help. Throws `BenchError` that says what is valid. */
export function parseIdentityOptions(
  args: readonly string[],
  from: string,
): IdentityOptions | undefined {
  const values = readArguments(args, OPTIONS)
  if (values.help) return undefined
  const repository = resolve(from, values.repo ?? refuse('--repo DIR is missing.'))
  const name = basename(repository).replaceAll(/[^\w.-]/g, '-')
  const folder = resolve(from, values.folder ?? join(root, '.soak'))
  const action = resolve(from, values.action ?? root)
  return {
    ...{ repository, name, folder },
    commits: count('commits', values.commits) || refuse('--commits takes 1 or more.'),
    head: values.from,
    build: values.build,
    rustEnv: pairs('rust-env', values['rust-env']),
    inputs: { ...USUAL_INPUTS, ...pairs('input', values.input) },
    watch: watchMode(values.watch),
    action: values['test-action'] ? undefined : action,
    minutes: count('minutes', values.minutes) || Number.POSITIVE_INFINITY,
    onlyPrepare: values.prepare,
    onlyTable: values.table,
    ...{ again: values.again, keep: values.keep },
    results: resolve(from, values.results ?? join(folder, `identity-${name}.json`)),
  }
}

function watchMode(text: string): WatchMode {
  return text === 'on' || text === 'off' ? text : refuse(`--watch takes on or off, not "${text}".`)
}
