import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { JobOptions, JobResult, StepEvent } from '../../emulator/job/options.ts'
import { runJob } from '../../emulator/run-job.ts'
import type { Services } from '../../emulator/services.ts'
import { type JobRecord, parseJobRecord } from '../../src/timing/job-record.ts'
import { ACTION } from './job-steps.ts'
import { logOfRun, recordOfRun, type TryPlaces } from './places.ts'
import { progressPrinter } from './progress.ts'

const TAIL_LINES = 40

export interface RunRequest {
  /** 1 is the cold run. */
  readonly run: number
  readonly folder: string
  readonly places: TryPlaces
  readonly services: Services
  /** The job itself: steps, or a workflow file and a job of it. */
  readonly job: Pick<JobOptions, 'steps' | 'workflow'>
  readonly action: string
  readonly actions: Readonly<Record<string, string>>
  readonly machineEnv: Readonly<Record<string, string | undefined>>
  readonly cancel: AbortSignal
  readonly print: (line: string) => void
}

export interface TryRun {
  readonly result: JobResult
  /** Absent when fast-cargo did not get as far as writing one. */
  readonly record: JobRecord | undefined
  readonly recordFile: string
  readonly logFile: string
}

/** One run of the job in a fresh checkout at the same path. Leaves the log and the record behind. */
export async function runOnce(request: RunRequest): Promise<TryRun> {
  const { run, folder, places, print } = request
  await rm(dirname(places.workspace), { recursive: true, force: true })
  await mkdir(places.workspace, { recursive: true })
  const result = await runJob(jobOptions(request))
  const logFile = logOfRun(folder, run)
  await writeFile(logFile, `${result.log}\n`)
  for (const { level, message } of result.annotations) print(`  ${level}: ${message}`)
  const recordFile = recordOfRun(folder, run)
  return { result, logFile, recordFile, record: await keepRecord(result, recordFile) }
}

function jobOptions(request: RunRequest): JobOptions {
  const { run, places, services, machineEnv, cancel, print } = request
  const progress = progressPrinter(print)
  return {
    ...request.job,
    services,
    workspace: places.workspace,
    checkoutFrom: places.source,
    temp: join(places.temps, String(run)),
    toolCache: places.toolCache,
    machineEnv,
    actionMap: { ...request.actions, [ACTION]: request.action },
    context: { event: 'push', ref: 'refs/heads/main', runId: run },
    cancel,
    onLine: (line) => progress.line(line),
    onStep: (event) => showStep(event, progress, print),
  }
}

function showStep(
  event: StepEvent,
  progress: ReturnType<typeof progressPrinter>,
  print: (line: string) => void,
): void {
  if (event.kind === 'start') {
    progress.stepStarts(event.name)
    return
  }
  progress.stepEnds(event.outcome)
  const tail = event.outcome === 'failure' ? event.lines.slice(-TAIL_LINES) : []
  for (const line of tail) print(`      ${line}`)
}

async function keepRecord({ steps }: JobResult, into: string): Promise<JobRecord | undefined> {
  const path = steps.map(({ outputs }) => outputs['record']).find(Boolean)
  if (path === undefined) return undefined
  await copyFile(path, into).catch(() => undefined)
  return parseJobRecord(await readFile(into, 'utf8').catch(() => ''))
}
