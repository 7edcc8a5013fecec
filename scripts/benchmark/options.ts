import { basename, join, resolve } from 'node:path'
import type { BenchmarkRequest } from '../../src/benchmark/measure/prepare.ts'
import { parseBenchmarkPlan } from '../../src/benchmark/parse-plan.ts'
import type { BenchmarkPlan } from '../../src/benchmark/plan.ts'
import { parseOptions } from '../parse-options.ts'

export const USAGE = `npm run bench -- --project DIR [OPTION ...] [-- COMMAND ...]

Builds a copy of a cargo project with each setting, interleaved, and says which of them pay off, by how much, and
what to write into the workflow. COMMAND is your own build; without one it is
cargo build --workspace --locked. Nothing is written into the project.

  --project DIR       the project
  --budget TIME       how long it may take, such as 30m or 2h (default: 30m)
  --for jobs|edits    what is asked: jobs start from a fresh checkout and what earlier jobs left (default);
                      edits keep their target folder, as during development
  --settings LIST     names separated by commas; + joins several into one (default: all there are)
  --mix LIST          how often each scenario happens, such as same=1,leaf=4,base=2,bump=1
  --tests COMMAND     a test command, as another scenario
  --check COMMAND     a check command, as another scenario
  --rounds N          the maximum number of rounds (default: 30)
  --seed N            the order of the runs (default: 1)
  --sccache PATH      the sccache to use (default: the one on PATH)
  --out DIR           where it works and writes its results (default: .bench/benchmark/PROJECT)
  --report            only write the results again, from existing records

Without --project, it measures what fast-cargo's own work costs: [ROUNDS].`

export interface BenchOptions {
  readonly request: BenchmarkRequest
  readonly plan: BenchmarkPlan
  readonly isReportOnly: boolean
}

const OPTIONS = {
  project: { type: 'string' },
  budget: { type: 'string', default: '30m' },
  for: { type: 'string', default: 'jobs' },
  settings: { type: 'string', default: '' },
  mix: { type: 'string', default: '' },
  tests: { type: 'string', default: '' },
  check: { type: 'string', default: '' },
  rounds: { type: 'string', default: '30' },
  seed: { type: 'string', default: '1' },
  sccache: { type: 'string' },
  out: { type: 'string' },
  report: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const

/** `undefined` where help is asked for. `from` is the folder that paths are meant from. */
export function parseBenchOptions(
  args: readonly string[],
  { from, root, home }: { readonly from: string; readonly root: string; readonly home: string },
): BenchOptions | undefined {
  const { values, positionals } = parseOptions({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  })
  if (values.help === true || values.project === undefined) return undefined
  const project = resolve(from, values.project)
  const folder = values.out === undefined ? undefined : resolve(from, values.out)
  const inputs = new Map(Object.entries(values).map(([name, value]) => [name, String(value)]))
  const { use, ...plan } = parseBenchmarkPlan((name) => inputs.get(name) ?? '')
  const sccache = values.sccache === undefined ? undefined : resolve(from, values.sccache)
  return {
    request: {
      project,
      folder: folder ?? join(root, '.bench', 'benchmark', basename(project)),
      command: positionals.map(quoted).join(' '),
      testCommand: values.tests,
      checkCommand: values.check,
      ...{ use, cargoHome: home, sccache },
    },
    plan,
    isReportOnly: values.report,
  }
}

/** A word as the shell reads it back. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
