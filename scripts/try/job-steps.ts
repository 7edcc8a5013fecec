import { readFile, writeFile } from 'node:fs/promises'
import { parse, stringify } from 'yaml'
import type { Step } from '../../emulator/job/options.ts'
import { UsageError } from './options.ts'

/** The name that the action goes by in the jobs that we run. */
export const ACTION = 'fast-cargo/fast-cargo'

const BUILD_AND_TEST = ['cargo build --workspace --locked', 'cargo test --workspace --locked']

interface Workflow {
  readonly jobs?: Readonly<Record<string, { readonly steps?: readonly Step[] }>>
}

/** The usual job: checkout, toolchain, fast-cargo, then the commands. */
export function usualSteps(
  command: readonly string[],
  inputs: Readonly<Record<string, string>>,
): readonly Step[] {
  const commands = command.length > 0 ? [command.map(quoted).join(' ')] : BUILD_AND_TEST
  const folder = inputs['working-directory']
  return [
    { uses: 'actions/checkout@v6' },
    { uses: 'dtolnay/rust-toolchain@stable' },
    { name: 'fast-cargo', uses: `${ACTION}@v1`, with: inputs },
    ...commands.map((run) => ({
      run,
      ...(folder === undefined ? {} : { 'working-directory': folder }),
    })),
  ]
}

/** A word as the shell reads it back. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

interface AdaptedWorkflow {
  readonly job: string
  /** Whether the job has a step with our action. */
  readonly usesAction: boolean
}

interface WorkflowRequest {
  readonly file: string
  readonly job?: string
  /** Where the adapted workflow goes. */
  readonly into: string
  readonly inputs: Readonly<Record<string, string>>
  /** Whether `./` in this project is fast-cargo itself. */
  readonly isOurs: boolean
}

/** Writes the workflow with every fast-cargo step (`OWNER/fast-cargo@...`) pointing at this code. */
export async function adaptWorkflow(request: WorkflowRequest): Promise<AdaptedWorkflow> {
  const { file, into, inputs, isOurs } = request
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`--workflow: ${file} cannot be read.`, { cause })
  })
  const workflow = parse(text) as Workflow | null
  const jobs = workflow?.jobs ?? {}
  const job = chosenJob(Object.keys(jobs), request)
  const before = jobs[job]?.steps ?? []
  const steps = before.map((step) => (isAction(step, isOurs) ? ourStep(step, inputs) : step))
  const adapted = { ...workflow, jobs: { ...jobs, [job]: { ...jobs[job], steps } } }
  await writeFile(into, stringify(adapted))
  return { job, usesAction: before.some((step) => isAction(step, isOurs)) }
}

function chosenJob(names: readonly string[], { file, job }: WorkflowRequest): string {
  const [only, ...others] = names
  const chosen = job ?? (others.length === 0 ? only : undefined)
  if (chosen !== undefined && names.includes(chosen)) return chosen
  const list = names.length === 0 ? 'none' : names.join(', ')
  throw new UsageError(`--job takes a job of ${file}: ${list}.`)
}

function isAction({ uses = '' }: Step, isOurs: boolean): boolean {
  return /^[^/]+\/fast-cargo@/.test(uses) || (isOurs && /^\.\/?$/.test(uses))
}

function ourStep(step: Step, inputs: Readonly<Record<string, string>>): Step {
  return { ...step, uses: `${ACTION}@v1`, with: { ...step.with, ...inputs } }
}
