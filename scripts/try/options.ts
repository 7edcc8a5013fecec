import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export const USAGE = `npm run try -- [OPTIONS] [-- COMMAND ...]

Runs a job with fast-cargo on a copy of a project, several times, as CI would: the first run
finds an empty cache, each later one what the run before it saved. The original is never touched.

  --project DIR         the project (default: demo/); what git ignores is not copied
  --workflow FILE       run a job of this workflow file instead of a build and a test; if none of its steps
                        is fast-cargo, one is added after the checkout and the toolchain
  --job NAME            which job of it
  --matrix name=value   the cell of its matrix that has this value; repeatable (default: the first)
  --needs job.output=value
                        an output of a job that it needs; repeatable
  --skip owner/name     leave out the steps with this action; repeatable
  --map owner/name=DIR  a folder with the action that the workflow calls owner/name@...; repeatable
  --input name=value    an input of fast-cargo; repeatable
  --runs N              how many runs (default: 2)
  --keep                keep the checkout, its target folder and the cache afterwards
  --help                show this
  -- COMMAND ...        what the job runs (default: cargo build and cargo test of the workspace)
`

/** What `npm run try` was asked for. Paths are absolute. */
export interface TryOptions {
  /** Absent: the demo, or the repository that the workflow file belongs to. */
  readonly project?: string
  readonly workflow?: { readonly file: string; readonly job?: string }
  /** What the cell of the job's matrix has. */
  readonly matrix: Readonly<Record<string, string>>
  /** What other jobs have put out: `job.output` -> value. */
  readonly needs: Readonly<Record<string, string>>
  /** `owner/name` of actions whose steps are left out. */
  readonly skipped: readonly string[]
  /** `owner/name` -> folder with action.yml. */
  readonly actions: Readonly<Record<string, string>>
  readonly inputs: Readonly<Record<string, string>>
  readonly runs: number
  readonly keep: boolean
  /** The words of the job's only command; empty for the usual build and test. */
  readonly command: readonly string[]
}

/** The user wrote something that cannot be; the message is for them, without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const OPTIONS = {
  project: { type: 'string' },
  workflow: { type: 'string' },
  job: { type: 'string' },
  matrix: { type: 'string', multiple: true },
  needs: { type: 'string', multiple: true },
  skip: { type: 'string', multiple: true },
  map: { type: 'string', multiple: true },
  input: { type: 'string', multiple: true },
  runs: { type: 'string' },
  keep: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/**
 * Reads the arguments; relative paths start at `from`. `undefined` when they ask for help.
 * Throws `UsageError`, which names the option and what it takes.
 */
export function parseTryOptions(args: readonly string[], from: string): TryOptions | undefined {
  const end = args.indexOf('--')
  const own = end === -1 ? args : args.slice(0, end)
  const command = end === -1 ? [] : args.slice(end + 1)
  const values = readValues(own)
  if (values.help === true) return undefined
  if (end !== -1 && command.length === 0) throw new UsageError('There is no command behind `--`.')
  if (values.workflow !== undefined && command.length > 0) {
    throw new UsageError('--workflow says what runs: leave out the command behind `--`.')
  }
  for (const option of ['matrix', 'needs', 'skip'] as const) {
    if (values[option] === undefined || values.workflow !== undefined) continue
    throw new UsageError(`--${option} goes with --workflow FILE.`)
  }
  return {
    ...(values.project === undefined ? {} : { project: resolve(from, values.project) }),
    ...workflowOf(values, from),
    matrix: pairs('matrix', values.matrix ?? []),
    needs: pairs('needs', values.needs ?? []),
    skipped: values.skip ?? [],
    actions: mapEntries(pairs('map', values.map ?? []), (folder) => resolve(from, folder)),
    inputs: pairs('input', values.input ?? []),
    runs: countOf(values.runs ?? '2'),
    keep: values.keep === true,
    command,
  }
}

function readValues(args: readonly string[]) {
  const known = Object.keys(OPTIONS).map((name) => `--${name}`)
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false }).values
  } catch (cause) {
    const [reason] = cause instanceof Error ? cause.message.split('. ') : [String(cause)]
    const hint = `Options: ${known.join(', ')}; a command goes behind \`--\`.`
    throw new UsageError(`${reason}. ${hint}`, { cause })
  }
}

function workflowOf(
  { workflow, job }: { readonly workflow?: string; readonly job?: string },
  from: string,
): Pick<TryOptions, 'workflow'> {
  if (workflow === undefined) {
    if (job !== undefined) throw new UsageError('--job goes with --workflow FILE.')
    return {}
  }
  const file = resolve(from, workflow)
  return { workflow: job === undefined ? { file } : { file, job } }
}

const PAIRS = {
  input: 'name=value',
  map: 'owner/name=DIR',
  matrix: 'name=value',
  needs: 'job.output=value',
} as const

function pairs(option: keyof typeof PAIRS, given: readonly string[]): Record<string, string> {
  const shape = PAIRS[option]
  const entries = given.map((text): [string, string] => {
    const at = text.indexOf('=')
    if (at < 1) throw new UsageError(`--${option} takes ${shape}, not "${text}".`)
    return [text.slice(0, at), text.slice(at + 1)]
  })
  return Object.fromEntries(entries)
}

function mapEntries(
  record: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}

function countOf(given: string): number {
  const count = Number(given)
  if (!Number.isInteger(count) || count < 1 || count > 20) {
    throw new UsageError(`--runs takes a whole number from 1 to 20, not "${given}".`)
  }
  return count
}
