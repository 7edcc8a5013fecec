import { join } from 'node:path'
import { emptyAside, setAside, settleDisk } from '../aside.ts'
import { asideIn } from '../bench-caches/places.ts'
import { closeStore, isFilled, openStore } from '../bench-caches/stores.ts'
import { writeResultsFile } from '../results-file.ts'
import type { WorkflowJob } from './corpus/workflow-job.ts'
import { faultsOf } from './faults.ts'
import type { WorkflowMethod } from './methods.ts'
import type { WorkflowOptions } from './options.ts'
import { workflowPlaces } from './places.ts'
import { type PlannedRun, planRuns } from './plan.ts'
import { prepareProject } from './prepare.ts'
import {
  type WorkflowMeasurement,
  type WorkflowResults,
  withWorkflowMeasurement,
} from './results.ts'
import { runWorkflowJob } from './run-job.ts'
import { MOST_NEXT, scenariosWith } from './scenarios.ts'

interface WorkflowBench {
  readonly options: WorkflowOptions
  /** Those that this machine can run. */
  readonly jobs: readonly WorkflowJob[]
  readonly methods: readonly WorkflowMethod[]
  readonly cancel: AbortSignal
  readonly print: (line: string) => void
}

export interface BenchEnd {
  readonly results: WorkflowResults
  /** Runs that are left to do. */
  readonly left: number
}

/** Runs what is missing until the time is over; every measurement is on disk before the next run starts. */
export async function runCorpus(bench: WorkflowBench, before: WorkflowResults): Promise<BenchEnd> {
  const { options, cancel, print } = bench
  const deadline = Date.now() + options.minutes * 60_000
  const runs = plannedRuns(bench, before)
  print(`${runs.length} runs to do`)
  const broken = new Set<string>()
  let results = before
  let left = 0
  for (const [at, run] of runs.entries()) {
    const name = `${run.job.name} ${run.method.name}`
    if (cancel.aborted || Date.now() > deadline || broken.has(name)) {
      left += 1
      continue
    }
    const measured = await prepareAndRun(bench, run).catch((error: unknown) => {
      // What it would do with the next commit, without what this one saves, says nothing.
      broken.add(name)
      if (!cancel.aborted) print(`${name} is left out of this start: ${String(error)}`)
      return undefined
    })
    if (measured === undefined) {
      left += 1
      continue
    }
    results = withWorkflowMeasurement(results, measured)
    await writeResultsFile(options.results, results)
    print(lineOf(measured))
    for (const fault of faultsOf(results.measurements, measured)) print(`  FAULT: ${fault}`)
    if (runs[at + 1]?.job !== run.job && !hasLeft(plannedRuns(bench, results), run.job)) {
      await dropStores(options, run.job)
    }
  }
  await emptyAside(asideIn(options.folder))
  return { results, left }
}

function hasLeft(runs: readonly PlannedRun[], job: WorkflowJob): boolean {
  return runs.some((run) => run.job === job)
}

/** What a finished job's methods saved would only fill the disk; with fewer commits, more may follow. */
async function dropStores({ next, folder }: WorkflowOptions, job: WorkflowJob): Promise<void> {
  const { stores, aside } = workflowPlaces(folder, job)
  if (next === MOST_NEXT) await setAside(stores, aside)
}

function plannedRuns(bench: WorkflowBench, before: WorkflowResults): readonly PlannedRun[] {
  const { options, jobs, methods } = bench
  return planRuns({
    ...{ jobs, methods, scenarios: scenariosWith(options.next), done: before.measurements },
    hasStore: (job, { name }) => isFilled(workflowPlaces(options.folder, job), name),
  })
}

async function prepareAndRun(bench: WorkflowBench, run: PlannedRun): Promise<WorkflowMeasurement> {
  const { options, cancel, print } = bench
  const { job, method, scenario } = run
  const places = workflowPlaces(options.folder, job)
  await prepareProject(job.project, places, options)
  if (!options.rough) await settleDisk(places.aside, print)
  const at = scenariosWith(options.next).indexOf(scenario)
  await openStore(scenario.name === 'cold' ? 'empty' : 'filled', method.name, places)
  const measured = await runWorkflowJob({
    ...run,
    ...{ rough: options.rough, cancel, runId: at + 1 },
    places: options.downloaded ? places : { ...places, downloads: join(options.folder, 'none') },
    log: join(places.logs, `${scenario.name}-${method.name}.log`),
  })
  await closeStore('fill', method.name, places)
  return measured
}

function lineOf({ job, scenario, method, ...measured }: WorkflowMeasurement): string {
  const { wholeMs, postMs, restoredBytes, savedBytes, exits } = measured
  const failed = exits.filter(({ exit }) => !/^(0|success|skipped)$/.test(exit))
  const words = [
    `${(wholeMs / 1000).toFixed(1)} s, ${(postMs / 1000).toFixed(1)} of them post`,
    `${megabytes(restoredBytes)} restored, ${megabytes(savedBytes)} saved`,
    ...failed.map(({ step, exit }) => `"${step}" ended with ${exit}`),
  ]
  return `${job} ${scenario} ${method}: ${words.join('; ')}`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`
}
