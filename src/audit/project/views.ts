import { resolve } from 'node:path'
import { isBelow, pathBelow } from '../../cargo/paths.ts'
import type { CargoCommandRecord } from '../../timing/command-record.ts'

/** One way in which the job builds the workspace: the graph is asked for each. */
export interface View {
  /** Where cargo runs, relative to the workspace's root; '' is the root. */
  readonly folder: string
  /** `--workspace`, `-p x`, `--features a`, `--target t`: what `cargo tree` understands as well. */
  readonly selectors: readonly string[]
  /** Whether dev-dependencies are built: tests, benchmarks, examples. */
  readonly withDev: boolean
}

/** The whole workspace with its tests: what is asked when no command tells more. */
export const WHOLE_WORKSPACE: View = { folder: '', selectors: ['--workspace'], withDev: true }

/** More ways than this are rare, and each costs a run of cargo for every question. */
export const MOST_VIEWS = 3

const BUILDS = new Set(['build', 'b', 'check', 'c', 'run', 'r', 'rustc', 'clippy', 'doc', 'd'])
const TESTS = new Set(['test', 't', 'bench', 'nextest', 'llvm-cov'])

/** Both spellings of an option that takes a value -> the one that `cargo tree` takes. */
const WITH_VALUE: Readonly<Record<string, string>> = {
  '-p': '-p',
  '--package': '-p',
  '--exclude': '--exclude',
  '-F': '--features',
  '--features': '--features',
  '--target': '--target',
}
const WITHOUT_VALUE: Readonly<Record<string, string>> = {
  '--workspace': '--workspace',
  '--all': '--workspace',
  '--all-features': '--all-features',
  '--no-default-features': '--no-default-features',
}
const DEV_TARGETS = /^--(tests?|benches|bench|examples?|all-targets)(=|$)/

type Command = Pick<CargoCommandRecord, 'args' | 'cwd'>

/** How the commands of a job build the workspace; those that build something else are passed over. */
export function viewsOf(commands: readonly Command[], workspaceRoot: string): readonly View[] {
  const views = commands.flatMap((command) => viewOf(command, workspaceRoot) ?? [])
  const unique = new Map(views.map((view) => [JSON.stringify(view), view]))
  const wanted = [...unique.values()].filter((view) => view.withDev || !unique.has(withDev(view)))
  return wanted.length === 0 ? [WHOLE_WORKSPACE] : wanted
}

/** The targets that a view names; without any, it is the machine that builds. */
export function targetsOf({ selectors }: View): readonly string[] {
  return selectors.flatMap((word, at) => (selectors[at - 1] === '--target' ? [word] : []))
}

/** A build with dev-dependencies has all that the same one without them has. */
function withDev(view: View): string {
  return JSON.stringify({ ...view, withDev: true })
}

function viewOf({ args, cwd }: Command, workspaceRoot: string): View | undefined {
  const words = args[0]?.startsWith('+') ? args.slice(1) : args
  const [subcommand = ''] = words
  if (!BUILDS.has(subcommand) && !TESTS.has(subcommand)) return undefined
  const manifest = optionValue(words, '--manifest-path')
  const place = manifest === undefined ? cwd : resolve(cwd, manifest, '..')
  if (!isBelow(place, workspaceRoot)) return undefined
  const options = words.slice(1)
  return {
    folder: pathBelow(place, workspaceRoot),
    selectors: selectorsOf(options),
    withDev: TESTS.has(subcommand) || options.some((option) => DEV_TARGETS.test(option)),
  }
}

function optionValue(words: readonly string[], name: string): string | undefined {
  const at = words.indexOf(name)
  if (at !== -1) return words[at + 1]
  return words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1)
}

function selectorsOf(options: readonly string[]): readonly string[] {
  const found: string[] = []
  for (const [index, option] of options.entries()) {
    if (option === '--') break
    const [, name = option, inline] = /^(--[\w-]+)=(.*)$/s.exec(option) ?? []
    const single = WITHOUT_VALUE[name]
    const paired = WITH_VALUE[name]
    const value = inline ?? options[index + 1]
    if (single !== undefined) found.push(single)
    else if (paired !== undefined && value !== undefined) found.push(paired, value)
  }
  return found
}
