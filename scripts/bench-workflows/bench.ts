import { delimiter } from 'node:path'
import { BenchError } from '../bench-caches/bench-error.ts'
import { describeMachine } from '../bench-caches/machine.ts'
import { writeResultsFile } from '../results-file.ts'
import { machineWithoutNpm } from '../try/machine.ts'
import type { WorkflowJob } from './corpus/workflow-job.ts'
import { lackingFor } from './lacking.ts'
import { methodsOf } from './methods.ts'
import type { WorkflowOptions } from './options.ts'
import { workflowPlaces } from './places.ts'
import { prepareProject } from './prepare.ts'
import { readWorkflowResults, type WorkflowResults } from './results.ts'
import { type BenchEnd, runCorpus } from './run-corpus.ts'
import { machineToolchains } from './rustup.ts'

interface Around {
  readonly options: WorkflowOptions
  readonly cancel: AbortSignal
  readonly print: (line: string) => void
}

/** Does what the options ask for; `undefined` where that is no measuring. */
export async function benchWorkflows({
  options,
  cancel,
  print,
}: Around): Promise<BenchEnd | undefined> {
  if (options.onlyTable) return { results: await known(options.results), left: 0 }
  const skipped = skippedJobs(options.jobs)
  for (const [name, why] of Object.entries(skipped)) print(`${name} is skipped: ${why}`)
  const jobs = options.jobs.filter(({ name }) => !(name in skipped))
  if (options.onlyList) {
    for (const { name, kinds } of jobs) print(`${name}: ${kinds.join(', ')}`)
    return undefined
  }
  if (options.onlyPrepare) {
    await prepareAll(jobs, options)
    return undefined
  }
  const methods = await methodsOf(options)
  if (options.rustCache === undefined) print('rust-cache is left out: --peer rust-cache=DIR')
  const results = await resultsToGoOnFrom(options, skipped)
  const titles = Object.fromEntries(methods.map(({ name, title }) => [name, title]))
  const before = { ...results, methods: { ...results.methods, ...titles } }
  await writeResultsFile(options.results, before)
  return await runCorpus({ options, jobs, methods, cancel, print }, before)
}

function skippedJobs(jobs: readonly WorkflowJob[]): Record<string, string> {
  const machine = {
    toolchains: machineToolchains(process.env),
    path: machineWithoutNpm(process.env)['PATH'] ?? delimiter,
  }
  const lacking = jobs.map(({ name, needs }) => [name, lackingFor(needs, machine).join(', ')])
  return Object.fromEntries(lacking.filter(([, why]) => why !== ''))
}

async function prepareAll(jobs: readonly WorkflowJob[], options: WorkflowOptions): Promise<void> {
  for (const job of jobs) {
    await prepareProject(job.project, workflowPlaces(options.folder, job), options)
  }
}

async function known(file: string): Promise<WorkflowResults> {
  const results = await readWorkflowResults(file)
  if (results === undefined) throw new BenchError(`There is no ${file} yet.`)
  return results
}

/** The file's own, of this machine; what is skipped now is said anew. */
async function resultsToGoOnFrom(
  { results: file, jobs, downloaded, rough }: WorkflowOptions,
  skipped: Readonly<Record<string, string>>,
): Promise<WorkflowResults> {
  const crates = downloaded ? 'downloaded beforehand' : 'from the network'
  const care = rough ? ', memory and disk as they were' : ''
  const machine = `${await describeMachine()}, crates ${crates}${care}`
  const before = await readWorkflowResults(file)
  if (before === undefined) return { schema: 1, machine, methods: {}, skipped, measurements: [] }
  if (before.machine !== machine) {
    throw new BenchError(
      `${file} is of other conditions (${before.machine}): name other --results.`,
    )
  }
  const others = Object.entries(before.skipped).filter(
    ([name]) => !jobs.some((job) => job.name === name),
  )
  return { ...before, skipped: { ...Object.fromEntries(others), ...skipped } }
}
