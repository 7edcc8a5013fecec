import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stepName } from '../../emulator/job/find-action.ts'
import type { JobOptions, JobResult, StepEvent, StepResult } from '../../emulator/job/options.ts'
import { runJob } from '../../emulator/run-job.ts'
import { type Services, startServices } from '../../emulator/services.ts'
import { parseJobRecord } from '../../src/timing/job-record.ts'
import { BenchError } from '../bench-caches/bench-error.ts'
import { command } from '../bench-caches/commands.ts'
import { measure } from '../bench-caches/measure.ts'
import { presentMemory } from '../present-memory.ts'
import { commitWithStep } from './commit-with-step.ts'
import { newRunner, runnerOptions } from './machine.ts'
import type { WorkflowPlaces } from './places.ts'
import type { PlannedRun } from './plan.ts'
import type { WorkflowMeasurement } from './results.ts'
import { stepsFor } from './steps.ts'

export interface RunRequest extends PlannedRun {
  readonly places: WorkflowPlaces
  readonly runId: number
  /** Neither memory nor disk is made ready: quicker, and the numbers say little. */
  readonly rough: boolean
  readonly cancel: AbortSignal
  readonly log: string
}

/** Runs the job on what `places.services` holds, and leaves there what it saved. A failing build is a result. */
export async function runWorkflowJob(request: RunRequest): Promise<WorkflowMeasurement> {
  const { places, log, rough } = request
  await newRunner(places)
  if (!rough) {
    // What was written and removed to get here is not the job's to wait for.
    await command('sync', [], { cwd: places.temp })
    await presentMemory(places.memory)
  }
  const sha = await checkedOut(request)
  await using services = await startServices({ folder: places.services })
  const clock = jobClock()
  const result = await runJob({ ...jobOptions(request, sha, services), onStep: clock.onStep })
  await mkdir(dirname(log), { recursive: true })
  await writeFile(log, `${result.log}\n`)
  if (result.conclusion === 'cancelled') throw new BenchError('The job was cancelled.')
  return { ...(await describe(request, { result, services })), wholeMs: clock.wholeMs() }
}

/** Fast-cargo reads in the workflow file what the job does: its step is there, as a user's is. */
async function checkedOut({ places, job, method, scenario }: RunRequest): Promise<string> {
  const commit = job.project.commits[scenario.at]
  if (commit === undefined) throw new BenchError(`${job.name} has no commit ${scenario.at}`)
  if (method.name !== 'fast-cargo') return commit
  return await commitWithStep({ source: places.source, commit, file: job.file, job: job.job })
}

function jobOptions(request: RunRequest, sha: string, services: Services): JobOptions {
  const { places, job, method, scenario, runId, cancel } = request
  const { action } = method
  return {
    ...{ services, ...runnerOptions(places), cancel },
    ...(action === undefined ? {} : { actionMap: { [action.uses]: action.folder } }),
    steps: stepsFor(job, method),
    env: { ...job.env },
    context: {
      ...{ runId, sha, event: scenario.event, job: job.job, workflow: job.file },
      repository: job.project.repository,
      ...(job.matrix === undefined ? {} : { matrix: job.matrix }),
      ...(scenario.event === 'pull_request' ? { pullRequest: pullRequestOf(sha) } : {}),
    },
  }
}

function pullRequestOf(headSha: string) {
  return { number: 7, headRef: 'change', headSha, baseRef: 'main', fork: false }
}

interface Ended {
  readonly result: JobResult
  readonly services: Services
}

async function describe(
  { job, scenario, method, of, places }: RunRequest,
  { result, services }: Ended,
): Promise<Omit<WorkflowMeasurement, 'wholeMs'>> {
  const { restoredBytes, savedBytes, footprintBytes } = measure(result, services)
  const names = method.action === undefined ? [] : [method.name, `Post ${method.name}`]
  const ofMethod = ({ name }: StepResult): boolean => names.includes(name)
  const main = result.steps.filter(({ phase }) => phase === 'main')
  const runLines = job.steps.filter(({ run }) => run !== undefined).map(stepName)
  const own = main.filter((step) => !ofMethod(step))
  const failed = result.steps.filter((step) => ofMethod(step) && step.conclusion === 'failure')
  return {
    ...{ job: job.name, scenario: scenario.name, method: method.name, of },
    commit: job.project.commits[scenario.at] ?? '',
    buildMs: sum(own.filter(({ name }) => runLines.includes(name))),
    setUpMs: sum(main.filter(ofMethod)),
    postMs: sum(result.steps.filter(({ phase }) => phase === 'post')),
    ...{ restoredBytes, savedBytes, heldBytes: footprintBytes },
    restored: method.name === 'fast-cargo' ? await hasSnapshot(places) : restoredBytes > 0,
    exits: own.map((step) => ({ step: step.name, exit: String(step.exitCode ?? step.outcome) })),
    failed: failed.map(({ name }) => name),
    at: new Date().toISOString(),
  }
}

/** By the job's own record. */
async function hasSnapshot({ temp }: WorkflowPlaces): Promise<boolean> {
  const file = join(temp, 'fast-cargo', 'record.json')
  const record = parseJobRecord(await readFile(file, 'utf8').catch(() => ''))
  return record?.cache.snapshot?.restoredKey !== undefined
}

interface JobClock {
  readonly onStep: (event: StepEvent) => void
  readonly wholeMs: () => number
}

/** From the first step's start to the last one's end, what lies between them included. */
function jobClock(): JobClock {
  const seen: number[] = []
  return {
    onStep: () => seen.push(performance.now()),
    wholeMs: () => Math.round((seen.at(-1) ?? 0) - (seen[0] ?? 0)),
  }
}

function sum(steps: readonly StepResult[]): number {
  return Math.round(steps.reduce((total, { durationMs }) => total + durationMs, 0))
}
