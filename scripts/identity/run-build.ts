import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { JobOptions, JobResult, Step } from '../../emulator/job/options.ts'
import { runJob } from '../../emulator/run-job.ts'
import { type Services, startServices } from '../../emulator/services.ts'
import { parseJobRecord } from '../../src/timing/job-record.ts'
import { BenchError } from '../bench-caches/bench-error.ts'
import { git } from '../bench-caches/commands.ts'
import { freshMachine, machineOptions } from '../bench-caches/fresh-machine.ts'
import { measure } from '../bench-caches/measure.ts'
import type { BenchPlaces } from '../bench-caches/places.ts'
import { ACTION } from '../try/job-steps.ts'
import type { UsedAction } from './action.ts'
import { cargoWords } from './cargo-words.ts'
import { reasonsIn } from './job-log.ts'
import { countUnits } from './messages.ts'
import { BUILD_STEP, messagesFile, type ProgramReader, programReader } from './programs.ts'
import type { Build } from './results.ts'
import { countWatched } from './watcher.ts'

export interface BuildRequest {
  readonly places: BenchPlaces
  readonly commit: string
  readonly runId: number
  readonly action: UsedAction
  /** Behind `cargo`, one each command. */
  readonly build: readonly string[]
  readonly inputs: Readonly<Record<string, string>>
  /** The job's variables. */
  readonly env: Readonly<Record<string, string>>
  readonly log: string
  readonly cancel: AbortSignal
}

/** Runs the job on what `places.services` holds. Throws when anything but a build failed. */
export async function runBuild(request: BuildRequest): Promise<Build> {
  const { places, action, log } = request
  await freshMachine(places)
  const releases = action.releases === undefined ? {} : { releases: action.releases }
  await using services = await startServices({ folder: places.services, ...releases })
  const programs = programReader(places)
  const options = await jobOptions(request, services)
  const result = await runJob({ ...options, onStep: programs.onStep })
  await mkdir(dirname(log), { recursive: true })
  await writeFile(log, `${result.log}\n`)
  refuseOtherFailures(result, log)
  return await describe(request, { result, services, programs })
}

async function jobOptions(request: BuildRequest, services: Services): Promise<JobOptions> {
  const { places, commit, runId, action, env, cancel } = request
  const machine = machineOptions(places)
  const isLocked = (await git(places.source, 'ls-tree', '--name-only', commit, 'Cargo.lock')) !== ''
  const steps: readonly Step[] = [
    { uses: 'actions/checkout@v6' },
    { uses: 'dtolnay/rust-toolchain@stable' },
    { name: 'fast-cargo', uses: `${ACTION}@v1`, with: inputsOf(request, services) },
    ...request.build.map((words, at) => ({
      name: BUILD_STEP,
      run: `cargo ${cargoWords(words, isLocked)} > "$RUNNER_TEMP/${messagesFile(at)}"`,
    })),
  ]
  return {
    ...{ services, ...machine, steps, env, cancel },
    // What is downloaded is all there is: no registry can change between two builds.
    machineEnv: { ...machine.machineEnv, CARGO_NET_OFFLINE: 'true' },
    actionMap: { [ACTION]: action.folder },
    context: { event: 'push', runId, sha: commit },
  }
}

function inputsOf({ action, inputs }: BuildRequest, services: Services): Record<string, string> {
  if (action.releases === undefined) return { ...inputs }
  const tools = { 'install-from': 'cache,release', 'tool-mirror': services.mirror.origin }
  return { ...tools, ...inputs }
}

/** A build that fails is a result; a checkout or an action that fails says nothing. */
function refuseOtherFailures({ conclusion, steps, annotations }: JobResult, log: string): void {
  if (conclusion === 'cancelled') throw new BenchError('The job was cancelled.')
  const broken = steps.find((step) => step.name !== BUILD_STEP && step.conclusion === 'failure')
  if (broken === undefined) return
  const errors = annotations.filter(({ level }) => level === 'error')
  const said = errors.map(({ message }) => message).join('\n')
  throw new BenchError(`The step "${broken.name}" failed: ${log}\n${said}`)
}

interface Ended {
  readonly result: JobResult
  readonly services: Services
  readonly programs: ProgramReader
}

async function describe(
  { places, action, log }: BuildRequest,
  { result, services, programs }: Ended,
): Promise<Build> {
  const builds = result.steps.filter(({ name }) => name === BUILD_STEP)
  return {
    commands: builds.map(({ exitCode }, at) => ({
      ...(exitCode === undefined ? {} : { exitCode }),
      programs: programs.commands[at]?.digests ?? {},
    })),
    settings: await settingsOf(places),
    action: action.digest,
    durationMs: measure(result, services).criticalMs,
    ...countUnits(programs.commands),
    reasons: [...reasonsIn(result.log)],
    warnings: result.annotations
      .filter(({ level }) => level === 'warning')
      .map(({ message }) => message),
    watched: await countWatched(places.temp),
    log,
  }
}

async function settingsOf({ temp }: BenchPlaces): Promise<Record<string, string>> {
  const file = join(temp, 'fast-cargo', 'record.json')
  const record = parseJobRecord(await readFile(file, 'utf8').catch(() => ''))
  if (record === undefined) throw new BenchError(`${file} is no job record.`)
  return Object.fromEntries(record.settings.map(({ key, value }) => [key, value]))
}
