import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, dirname } from 'node:path'
import type { JobOptions, JobResult, Step } from '../../emulator/job/options.ts'
import { runJob } from '../../emulator/run-job.ts'
import { type Services, startServices } from '../../emulator/services.ts'
import { presentMemory } from '../present-memory.ts'
import { ACTION } from '../try/job-steps.ts'
import { BenchError } from './bench-error.ts'
import { command } from './commands.ts'
import { freshMachine, keptMachine, machineOptions } from './fresh-machine.ts'
import { measure } from './measure.ts'
import { BENCH_ACTIONS, type Method } from './methods.ts'
import type { BenchPlaces } from './places.ts'
import type { JobNumbers } from './results.ts'

/** One job to run and measure. */
interface JobRequest {
  readonly method: Method
  readonly places: BenchPlaces
  /** What to check out. */
  readonly commit: string
  readonly event: 'push' | 'pull_request'
  /** Behind `cargo build --locked`. */
  readonly build: readonly string[]
  readonly cell: string
  readonly inputs: Readonly<Record<string, string>>
  readonly runId: number
  readonly action: string
  /** `owner/name` -> the folder of a peer's action. */
  readonly peerActions?: Readonly<Record<string, string>>
  /** The folder of the method's program, to stand first on PATH. */
  readonly peer: string | undefined
  /** The runner of the job before instead of a new one. */
  readonly isKept?: boolean
  /** Neither memory nor disk is made ready: quicker, and the numbers say little. */
  readonly rough?: boolean
  readonly cancel: AbortSignal
  /** Where the log goes. */
  readonly log: string
}

/** Runs the job on what `places.services` holds, and leaves there what it saved. Throws when it fails. */
export async function runMeasured(request: JobRequest): Promise<JobNumbers> {
  const { places, log, isKept = false, rough = false } = request
  await (isKept ? keptMachine : freshMachine)(places)
  if (!rough) {
    // What was written and removed to get here is not the job's to wait for.
    await command('sync', [], { cwd: places.temp })
    await presentMemory(places.memory)
  }
  await using services = await startServices({ folder: places.services })
  const result = await runJob(jobOptions(request, services))
  await mkdir(dirname(log), { recursive: true })
  await writeFile(log, `${result.log}\n`)
  if (result.conclusion !== 'success') {
    throw new BenchError(`The job ended with ${result.conclusion}: ${log}\n${failure(result)}`)
  }
  return measure(result, services)
}

function jobOptions(request: JobRequest, services: Services): JobOptions {
  const { places, event, cell, runId, commit, cancel } = request
  const machine = machineOptions(places)
  const path = [request.peer, machine.machineEnv['PATH']].filter((part) => part !== undefined)
  return {
    services,
    ...machine,
    machineEnv: { ...machine.machineEnv, PATH: path.join(delimiter) },
    actionMap: { ...BENCH_ACTIONS, ...request.peerActions, [ACTION]: request.action },
    steps: stepsOf(request),
    context: {
      event,
      runId,
      sha: commit,
      matrix: { features: cell },
      ...(event === 'pull_request' ? { pullRequest: pullRequestOf(commit) } : {}),
    },
    cancel,
  }
}

function pullRequestOf(headSha: string) {
  return { number: 7, headRef: 'change', headSha, baseRef: 'main', fork: false }
}

function stepsOf({ method, build, inputs }: JobRequest): readonly Step[] {
  const { cargo = 'cargo', env = {}, steps } = method
  return [
    { uses: 'actions/checkout@v6' },
    { uses: 'dtolnay/rust-toolchain@stable' },
    ...steps(inputs).map((step) => ({ ...step, env })),
    { name: 'build', run: [cargo, 'build', '--locked', ...build].join(' '), env },
  ]
}

/** The errors that the job announced, else the end of its log. */
function failure({ annotations, log }: JobResult): string {
  const errors = annotations.filter(({ level }) => level === 'error')
  return errors.map(({ message }) => message).join('\n') || log.split('\n').slice(-20).join('\n')
}
