import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JobOptions, JobResult, Step, StepResult } from '../../emulator/job/options.ts'
import { runJob } from '../../emulator/run-job.ts'
import { type Services, startServices } from '../../emulator/services.ts'
import { root } from '../../scripts/run.ts'
import { type JobRecord, parseJobRecord } from '../../src/timing/job-record.ts'
import { testAction, testMirror } from './test-action.ts'

export const FIXTURE = join(root, '__tests__/fixtures/small-workspace')

/** How the tests' jobs name the action. */
export const ACTION = 'fast-cargo/fast-cargo@v1'

const COMPILE_ONCE = join(import.meta.dirname, 'compile-once.mjs')

/** A machine with a runner, its work folder, and GitHub's services. */
export interface JobMachine {
  readonly services: Services
  readonly folder: string
  /** The folder of the checkout. */
  readonly workspace: string
  /** The git repository that jobs check out; change it to push something. */
  readonly origin: string
  readonly temp: string
  /** Runs a job; each call is a later run of the same workflow. */
  run(steps: readonly Step[], options?: Partial<JobOptions>): Promise<JobResult>
  /** The record of the last run. */
  record(): JobRecord
}

interface MachineOptions {
  /** The project that is checked out. */
  readonly project?: string
  /** The name of the folder that everything lies in. */
  readonly name?: string
  /** Where it is made, for a file system of its own. */
  readonly under?: string
  /** Changes the project before it is committed. */
  readonly change?: (origin: string) => void
  /** Several machines can share GitHub's services. */
  readonly services?: Services
}

/** Who ends at the first signal is waited for, however slow the machine. */
export const PATIENT = { interruptMs: 20_000, terminateMs: 20_000 }

/** A test, or the file that holds several: who ends what was made. */
export interface Owner {
  after(end: () => unknown): void
}

export async function jobMachine(t: Owner, options: MachineOptions = {}): Promise<JobMachine> {
  const {
    project = FIXTURE,
    name = 'machine',
    under = tmpdir(),
    change,
    services: shared,
  } = options
  const base = mkdtempSync(join(under, 'fast-cargo-job-'))
  const folder = join(base, name)
  const services = shared ?? (await startServices({ releases: testMirror }))
  t.after(async () => {
    if (shared === undefined) await services[Symbol.asyncDispose]()
    rmSync(base, { recursive: true, force: true })
  })
  const places = {
    origin: join(folder, 'origin'),
    workspace: join(folder, 'work', 'repo', 'repo'),
    temp: join(folder, 'work', '_temp'),
  }
  makeRepository(project, places.origin, change)
  let runId = 100
  return {
    services,
    folder,
    ...places,
    run: (steps, changes = {}) => {
      runId += 1
      emptyFolder(places.workspace)
      emptyFolder(places.temp)
      return runJob({
        ...{ services, workspace: places.workspace, temp: places.temp, steps },
        toolCache: join(folder, 'tools'),
        checkoutFrom: places.origin,
        actionMap: { 'fast-cargo/fast-cargo': testAction },
        nodeArguments: ['--import', COMPILE_ONCE],
        ...changes,
        context: { runId, job: 'test', ...changes.context },
      })
    },
    record: () => readRecord(join(places.temp, 'fast-cargo', 'record.json')),
  }
}

function makeRepository(project: string, origin: string, change?: (origin: string) => void): void {
  cpSync(project, origin, { recursive: true, filter: (path) => !path.endsWith('/target') })
  change?.(origin)
  git(origin, 'init', '-q', '-b', 'main')
  commitAll(origin)
}

/** Commits everything in a repository of a test. */
export function commitAll(repository: string): void {
  git(repository, 'add', '-A')
  git(repository, '-c', 'user.name=t', '-c', 'user.email=t@t.test', 'commit', '-qm', 'change')
}

export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' })
}

/** GitHub's runner gives each job empty folders. */
function emptyFolder(path: string): void {
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path, { recursive: true })
}

function readRecord(path: string): JobRecord {
  const record = parseJobRecord(existsSync(path) ? readFileSync(path, 'utf8') : '')
  if (record === undefined) throw new Error(`${path} is no job record`)
  return record
}

/** The usual job around some cargo commands. Tools come from the release mirror alone. */
export function jobSteps(
  machine: JobMachine,
  runs: readonly (string | Step)[],
  inputs: Readonly<Record<string, string>> = {},
): readonly Step[] {
  return [
    { uses: 'actions/checkout@v6' },
    { uses: 'dtolnay/rust-toolchain@stable' },
    fastCargo(machine, inputs),
    ...runs.map((run) => (typeof run === 'string' ? { run } : run)),
  ]
}

export function fastCargo(
  { services }: JobMachine,
  inputs: Readonly<Record<string, string>> = {},
): Step {
  return {
    uses: ACTION,
    with: { 'install-from': 'cache,release', 'tool-mirror': services.mirror.origin, ...inputs },
  }
}

/** The result of the action's step in one phase. */
export function ownStep(result: JobResult, phase: 'main' | 'post'): StepResult {
  const found = result.steps.find(
    (step) => step.phase === phase && step.name.includes('fast-cargo'),
  )
  if (found === undefined) throw new Error(`fast-cargo had no ${phase}: ${result.log}`)
  return found
}
