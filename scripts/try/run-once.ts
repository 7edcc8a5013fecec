import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { JobOptions, JobResult, StepEvent, StepResult } from '../../emulator/job/options.ts'
import { runJob } from '../../emulator/run-job.ts'
import type { Services } from '../../emulator/services.ts'
import { type JobRecord, parseJobRecord } from '../../src/timing/job-record.ts'
import { setAside } from '../aside.ts'
import { ACTION } from './job-steps.ts'
import { logOfRun, recordOfRun, type TryPlaces } from './places.ts'
import { type ProgressPrinter, progressPrinter } from './progress.ts'

const TAIL_LINES = 40

export interface RunRequest {
  /** 1 is the cold run. */
  readonly run: number
  readonly folder: string
  readonly places: TryPlaces
  readonly services: Services
  /** The job itself: steps, or a workflow file and a job of it. */
  readonly job: Pick<JobOptions, 'steps' | 'workflow' | 'context'>
  readonly action: string
  readonly actions: Readonly<Record<string, string>>
  readonly machineEnv: Readonly<Record<string, string | undefined>>
  readonly cancel: AbortSignal
  readonly print: (line: string) => void
}

export interface TryRun {
  readonly result: JobResult
  /** The steps of the job itself, without those inside composite actions. */
  readonly steps: readonly StepResult[]
  /** Absent when fast-cargo did not get as far as writing one. */
  readonly record: JobRecord | undefined
  readonly recordFile: string
  readonly logFile: string
}

/** One run of the job in a fresh checkout at the same path. Leaves the log and the record behind. */
export async function runOnce(request: RunRequest): Promise<TryRun> {
  const { run, folder, places, print } = request
  for (const folder of [dirname(places.workspace), places.temp]) {
    await setAside(folder, places.aside)
  }
  for (const folder of [places.workspace, places.temp]) await mkdir(folder, { recursive: true })
  const { result, steps } = await runWithProgress(request)
  const logFile = logOfRun(folder, run)
  await writeFile(logFile, `${result.log}\n`)
  for (const { level, message } of result.annotations) print(`  ${level}: ${message}`)
  const recordFile = recordOfRun(folder, run)
  return { result, steps, logFile, recordFile, record: await keepRecord(result, recordFile) }
}

async function runWithProgress(request: RunRequest): Promise<Pick<TryRun, 'result' | 'steps'>> {
  const progress = progressPrinter(request.print)
  const steps: StepResult[] = []
  const onStep = (event: StepEvent): void => {
    const ended = showStep(event, progress, request.print)
    if (ended !== undefined) steps.push(ended)
  }
  try {
    const options = { ...jobOptions(request), onStep, onLine: progress.line }
    return { result: await runJob(options), steps }
  } finally {
    progress.end()
  }
}

function jobOptions(request: RunRequest): JobOptions {
  const { run, places, services, machineEnv, cancel } = request
  return {
    ...request.job,
    services,
    workspace: places.workspace,
    checkoutFrom: places.source,
    temp: places.temp,
    toolCache: places.toolCache,
    machineEnv,
    actionMap: { ...request.actions, [ACTION]: request.action },
    context: { ...request.job.context, event: 'push', ref: 'refs/heads/main', runId: run },
    cancel,
  }
}

/** The step's result when a step of the job itself has ended. */
function showStep(
  event: StepEvent,
  progress: ProgressPrinter,
  print: (line: string) => void,
): StepResult | undefined {
  if (event.kind === 'start') {
    progress.stepStarts(event.name)
    return undefined
  }
  const isOfJob = progress.stepEnds(event.outcome)
  const tail = isOfJob && event.outcome === 'failure' ? event.lines.slice(-TAIL_LINES) : []
  for (const line of tail) print(`      ${line}`)
  return isOfJob ? event : undefined
}

async function keepRecord({ steps }: JobResult, into: string): Promise<JobRecord | undefined> {
  const path = steps.map(({ outputs }) => outputs['record']).find(Boolean)
  if (path === undefined) return undefined
  await copyFile(path, into).catch(() => undefined)
  return parseJobRecord(await readFile(into, 'utf8').catch(() => ''))
}
