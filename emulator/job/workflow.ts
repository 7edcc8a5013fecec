import { isObject } from '../http/answers.ts'
import { EmulatorError } from './errors.ts'
import type { ShellDefaults } from './job-state.ts'
import { RUNNER_OS } from './job-variables.ts'
import { type MatrixCell, matrixCells } from './matrix.ts'
import type { Step } from './options.ts'
import { readYaml } from './read-yaml.ts'

/** A job as written: `${{ }}` in it is not yet evaluated. */
export interface JobDefinition {
  readonly steps: readonly Step[]
  /** `env:` of the workflow, then of the job. */
  readonly env: readonly Readonly<Record<string, unknown>>[]
  readonly defaults: ShellDefaults
  readonly condition: string
  readonly timeoutMinutes: string | undefined
  /** The first cell of the matrix; `computed` when only GitHub could tell. */
  readonly matrix: MatrixCell | 'computed' | undefined
  readonly workflowName: string | undefined
  /** What the job asks for and the emulator leaves out, in words for the log. */
  readonly notes: readonly string[]
}

const UNSUPPORTED: Readonly<Record<string, string>> = {
  container: 'runs in a container',
  services: 'has service containers',
  uses: 'calls a reusable workflow',
}

const LEFT_OUT: Readonly<Record<string, string>> = {
  needs:
    'the jobs that it needs are not run; what they put out can be told (context.needs in runJob, --needs in npm run try)',
  environment: 'its environment and that environment’s secrets are not known',
  outputs: 'its outputs are not computed',
}

const KNOWN_JOB_KEYS = new Set(
  'name runs-on permissions if env defaults steps timeout-minutes strategy continue-on-error concurrency snapshot'
    .split(' ')
    .concat(Object.keys(LEFT_OUT)),
)

const KNOWN_STEP_KEYS = new Set(
  'id name if run uses with env shell working-directory continue-on-error timeout-minutes'.split(
    ' ',
  ),
)

/** Reads one job of a workflow file. Throws when the job has parts that are not emulated. */
export function readWorkflowJob(file: string, jobName: string): JobDefinition {
  const workflow: unknown = readYaml(file)
  const jobs = isObject(workflow) && isObject(workflow['jobs']) ? workflow['jobs'] : {}
  const job = jobs[jobName]
  if (!isObject(workflow) || !isObject(job)) {
    const names = Object.keys(jobs).join(', ') || 'none'
    throw new EmulatorError(`${file} has no job "${jobName}"; its jobs are: ${names}.`)
  }
  refuseUnsupported(job, `Job "${jobName}" of ${file}`)
  return {
    steps: readSteps(job['steps'], `Job "${jobName}" of ${file}`),
    env: [workflow['env'], job['env']].filter(isObject),
    defaults: { ...readDefaults(workflow['defaults']), ...readDefaults(job['defaults']) },
    condition: String(job['if'] ?? ''),
    timeoutMinutes:
      job['timeout-minutes'] === undefined ? undefined : String(job['timeout-minutes']),
    matrix: readMatrix(job['strategy']),
    workflowName: workflow['name'] === undefined ? undefined : String(workflow['name']),
    notes: notesOn(job),
  }
}

function notesOn(job: Record<string, unknown>): readonly string[] {
  const leftOut = Object.entries(LEFT_OUT)
    .filter(([key]) => key in job)
    .map(([key, why]) => `"${key}:" is left out: ${why}`)
  const machine = String(job['runs-on'] ?? '')
  const other = { windows: 'Windows', macos: 'macOS', ubuntu: 'Linux' }[machine.split('-')[0] ?? '']
  if (other === undefined || other === RUNNER_OS) return leftOut
  return [...leftOut, `"runs-on: ${machine}" is left out: the steps run here, on ${RUNNER_OS}`]
}

/** The steps, checked for what the emulator would not obey. */
export function readSteps(value: unknown, where: string): readonly Step[] {
  const steps: readonly unknown[] = Array.isArray(value) ? value : []
  if (steps.length === 0) throw new EmulatorError(`${where} has no steps.`)
  return steps.map((step, index) => {
    const place = `${where}, step ${index + 1}`
    if (!isObject(step)) throw new EmulatorError(`${place} is not a mapping.`)
    const unknown = Object.keys(step).filter((key) => !KNOWN_STEP_KEYS.has(key))
    if (unknown.length > 0)
      throw new EmulatorError(`${place} has unknown keys: ${unknown.join(', ')}.`)
    if ('run' in step === 'uses' in step) {
      throw new EmulatorError(`${place} needs either "run" or "uses".`)
    }
    return step as Step
  })
}

function refuseUnsupported(job: Record<string, unknown>, where: string): void {
  for (const key of Object.keys(job)) {
    const reason = UNSUPPORTED[key]
    if (reason !== undefined) throw new EmulatorError(`${where} ${reason}, which is not emulated.`)
    if (!KNOWN_JOB_KEYS.has(key)) throw new EmulatorError(`${where} has an unknown key: ${key}.`)
  }
}

function readDefaults(value: unknown): ShellDefaults {
  const run = isObject(value) && isObject(value['run']) ? value['run'] : {}
  return {
    ...(run['shell'] === undefined ? {} : { shell: String(run['shell']) }),
    ...(run['working-directory'] === undefined
      ? {}
      : { workingDirectory: String(run['working-directory']) }),
  }
}

function readMatrix(strategy: unknown): JobDefinition['matrix'] {
  const matrix = isObject(strategy) ? strategy['matrix'] : undefined
  if (matrix === undefined) return undefined
  if (!isObject(matrix) || Object.values(matrix).some((axis) => typeof axis === 'string')) {
    // An expression, mostly over the outputs of other jobs.
    return 'computed'
  }
  return matrixCells(matrix)[0]
}
