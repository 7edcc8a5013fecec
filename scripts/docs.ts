// Writes tables into the documents: those of inputs and outputs from action.yml into docs/inputs.md, those of the
// committed measurements into docs/measured.md, docs/stores.md, docs/benchmarks/ and README. Once more after each change there.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { parse } from 'yaml'
import { type BenchmarkResult, resultOf } from '../src/benchmark/choose/result.ts'
import { parseRecords } from '../src/benchmark/records.ts'
import { renderBenchmark } from '../src/report/benchmark-report.ts'
import { type Results, readResults } from './bench-caches/results.ts'
import { resultsPage } from './bench-caches/results-page.ts'
import { storesPage } from './bench-stores/page.ts'
import { readStoresResults, type StoresResults } from './bench-stores/results.ts'
import { CORPUS } from './bench-workflows/corpus.ts'
import { workflowsPage } from './bench-workflows/page.ts'
import { readWorkflowResults, type WorkflowResults } from './bench-workflows/results.ts'
import { MOST_NEXT } from './bench-workflows/scenarios.ts'
import { planTable } from './benchmark/plan-page.ts'
import { comparedTable } from './compared-table.ts'
import { root } from './run.ts'

interface Described {
  readonly description: string
  readonly default?: string
  readonly deprecationMessage?: string
}

/** Inputs that have what they need by their default. */
const INTERNAL: readonly string[] = ['token', 'job-context', 'job-id']

/** The cache's inputs first, which are asked for most. */
function inputTables(inputs: Readonly<Record<string, Described>>): string {
  const named = (keep: (name: string) => boolean): Readonly<Record<string, Described>> =>
    Object.fromEntries(Object.entries(inputs).filter(([name]) => keep(name)))
  const isCache = (name: string): boolean => /^(cache|snapshot)(-|$)/.test(name)
  const isOld = (name: string): boolean => inputs[name]?.deprecationMessage !== undefined
  const usual = {
    ...named(isCache),
    ...named((name) => !(isCache(name) || isOld(name) || INTERNAL.includes(name))),
  }
  const internal = named((name) => INTERNAL.includes(name))
  return `${inputTable(usual)}

Set automatically; a workflow hardly ever needs to name them:

${inputTable(internal)}

No longer available:

${inputTable(named(isOld))}`
}

function inputTable(inputs: Readonly<Record<string, Described>>): string {
  const rows = Object.entries(inputs).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    value === '' || value === undefined ? '' : `\`${value}\``,
    description,
  ])
  return markdownTable([['Input', 'Default', 'Meaning'], ...rows], { alignDelimiters: false })
}

function outputTable(outputs: Readonly<Record<string, Described>>): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [
    `\`${name}\``,
    description,
  ])
  return markdownTable([['Output', 'Meaning'], ...rows], { alignDelimiters: false })
}

function between(text: string, marker: string, content: string): string {
  const block = new RegExp(`(<!-- ${marker} -->\n)[^]*?(<!-- /${marker} -->)`)
  return text.replace(block, (_, start: string, end: string) => `${start}${content}\n${end}`)
}

/** A document as it is, and as it should be by what its tables are made of. */
interface Document {
  readonly now: string
  readonly wanted: string
}

/** docs/inputs.md by action.yml. */
export async function inputsByAction(): Promise<Document> {
  const action = parse(await readFile(join(root, 'action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, Described>>
    readonly outputs: Readonly<Record<string, Described>>
  }
  const now = await readFile(join(root, 'docs/inputs.md'), 'utf8')
  const withInputs = between(now, 'inputs', inputTables(action.inputs))
  return { now, wanted: between(withInputs, 'outputs', outputTable(action.outputs)) }
}

/** docs/measured.md by what `npm run bench:caches` and `bench:workflows` measured, in parts, and kept. */
export async function cachingByMeasurements(): Promise<Document> {
  const now = await readFile(join(root, 'docs/measured.md'), 'utf8')
  const first = between(now, 'measured', `\n${resultsPage(await cachesMeasured('caches'))}\n`)
  const second = await cachesMeasured('rust-cache')
  const withRustCache = between(first, 'with-rust-cache', `\n${resultsPage(second)}\n`)
  const third = await cachesMeasured('mbx-action')
  const caches = between(withRustCache, 'with-mbx-action', `\n${resultsPage(third)}\n`)
  const workflows = await readWorkflowResults(join(root, 'docs/measured/workflows.json'))
  return { now, wanted: workflows === undefined ? caches : withWorkflows(caches, workflows) }
}

/** README's comparison by the same measurements, the newest series first. */
export async function comparedByMeasurements(): Promise<Document> {
  const now = await readFile(join(root, 'README.md'), 'utf8')
  const series = ['rust-cache', 'mbx-action', 'caches'].map(cachesMeasured)
  const table = comparedTable((await Promise.all(series)).map(({ measurements }) => measurements))
  return { now, wanted: between(now, 'compared', table) }
}

/** By a file of docs/measured/. */
async function cachesMeasured(name: string): Promise<Results> {
  return readResults(join(root, `docs/measured/${name}.json`), '')
}

const WORKFLOWS = `
## Jobs of real workflow files

By \`npm run bench:workflows\`: each job as its project has it, on the default branch with nothing stored, as a pull request of
the same commit, then on the commits that followed. What was measured, run by run, is in [measured/workflows.json](measured/workflows.json).

<!-- workflows -->
<!-- /workflows -->
`

/** The section of the real jobs stands there from the first results on. */
export function withWorkflows(text: string, results: WorkflowResults): string {
  const whole = text.includes('<!-- workflows -->') ? text : text + WORKFLOWS
  return between(whole, 'workflows', `\n${workflowsPage(results, CORPUS, MOST_NEXT)}\n`)
}

/** docs/stores.md by what `npm run bench:stores` measured; as it is before that. */
export async function storesByMeasurements(): Promise<Document> {
  const now = await readFile(join(root, 'docs/stores.md'), 'utf8')
  const results = await readStoresResults(join(root, 'docs/measured/stores.json'))
  return { now, wanted: results === undefined ? now : withStores(now, results) }
}

export function withStores(text: string, results: StoresResults): string {
  const source =
    'What was measured, job by job, is in [measured/stores.json](measured/stores.json).'
  return between(text, 'stores', `\n${storesPage(results)}\n\n${source}\n`)
}

const BENCHMARKS = join(root, 'docs/benchmarks')

/** A page of docs/benchmarks/ for each project's records, and the table that compares them. */
export async function benchmarkPages(): Promise<ReadonlyMap<string, Document>> {
  const names = (await readdir(BENCHMARKS)).filter((name) => name.endsWith('.json')).sort()
  const pages = new Map<string, Document>()
  const results: BenchmarkResult[] = []
  for (const name of names) {
    const records = parseRecords(await readFile(join(BENCHMARKS, name), 'utf8'))
    if (records === undefined)
      throw new Error(`docs/benchmarks/${name} has no records of a benchmark`)
    results.push(resultOf(records))
    const page = join(BENCHMARKS, name.replace(/json$/, 'md'))
    const now = await readFile(page, 'utf8').catch(() => '')
    pages.set(page, { now, wanted: `${renderBenchmark(resultOf(records)).replace(/^#/, '')}\n` })
  }
  const caches = await cachesMeasured('caches')
  const overview = join(BENCHMARKS, 'README.md')
  const now = await readFile(overview, 'utf8')
  return pages.set(overview, {
    now,
    wanted: between(now, 'plan', planTable(results, caches.measurements)),
  })
}

if (process.argv[1] === import.meta.filename) {
  for (const [file, { wanted }] of await benchmarkPages()) await writeFile(file, wanted)
  await writeFile(join(root, 'docs/inputs.md'), (await inputsByAction()).wanted)
  await writeFile(join(root, 'docs/measured.md'), (await cachingByMeasurements()).wanted)
  await writeFile(join(root, 'docs/stores.md'), (await storesByMeasurements()).wanted)
  await writeFile(join(root, 'README.md'), (await comparedByMeasurements()).wanted)
}
