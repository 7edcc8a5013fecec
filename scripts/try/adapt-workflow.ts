import { readFile, writeFile } from 'node:fs/promises'
import { parse, stringify } from 'yaml'
import { stepName } from '../../emulator/job/find-action.ts'
import type { Step } from '../../emulator/job/options.ts'
import { chosenCell } from './choose-cell.ts'
import { ACTION } from './job-steps.ts'
import { UsageError } from './options.ts'

interface Workflow {
  readonly jobs?: Readonly<Record<string, WorkflowJob>>
}

interface WorkflowJob {
  readonly steps?: readonly Step[]
  readonly strategy?: { readonly matrix?: unknown }
}

interface AdaptedWorkflow {
  readonly job: string
  /** The step behind which ours was added; `undefined` where the job has one. */
  readonly addedBehind?: string
  /** The cell of the matrix that was asked for. */
  readonly matrix?: Readonly<Record<string, unknown>>
}

interface WorkflowRequest {
  readonly file: string
  readonly job?: string
  /** Where the adapted workflow goes. */
  readonly into: string
  readonly inputs: Readonly<Record<string, string>>
  /** Whether `./` in this project is fast-cargo itself. */
  readonly isOurs: boolean
  readonly matrix: Readonly<Record<string, string>>
  readonly skipped: readonly string[]
}

/**
 * Writes the workflow with every fast-cargo step (`OWNER/fast-cargo@...`) pointing at this code; a job without one gets it
 * where the README puts it.
 */
export async function adaptWorkflow(request: WorkflowRequest): Promise<AdaptedWorkflow> {
  const { file, into, inputs, isOurs, matrix, skipped } = request
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`--workflow: ${file} cannot be read.`, { cause })
  })
  const workflow = parse(text) as Workflow | null
  const jobs = workflow?.jobs ?? {}
  const job = chosenJob(Object.keys(jobs), request)
  const kept = (jobs[job]?.steps ?? []).filter((step) => !skipped.includes(actionOf(step)))
  const { steps, addedBehind } = withOurs(kept, isOurs, inputs)
  const adapted = { ...workflow, jobs: { ...jobs, [job]: { ...jobs[job], steps } } }
  await writeFile(into, stringify(adapted))
  return {
    job,
    ...(addedBehind === undefined ? {} : { addedBehind }),
    ...(Object.keys(matrix).length === 0
      ? {}
      : { matrix: chosenCell(jobs[job]?.strategy?.matrix, matrix) }),
  }
}

/** `owner/name`, without the reference. */
function actionOf({ uses = '' }: Step): string {
  return uses.split('@')[0] ?? ''
}

function withOurs(
  steps: readonly Step[],
  isOurs: boolean,
  inputs: Readonly<Record<string, string>>,
): { readonly steps: readonly Step[]; readonly addedBehind?: string } {
  if (steps.some((step) => isAction(step, isOurs))) {
    return { steps: steps.map((step) => (isAction(step, isOurs) ? ourStep(step, inputs) : step)) }
  }
  const at = steps.findLastIndex(isBeforeOurs)
  const before = steps[at]
  // Without a checkout there is nothing to build.
  if (before === undefined) return { steps }
  const own = ourStep({ name: 'fast-cargo' }, inputs)
  return {
    steps: [...steps.slice(0, at + 1), own, ...steps.slice(at + 1)],
    addedBehind: stepName(before),
  }
}

/** Checkouts, and what installs or chooses a toolchain and does not build with it at once. */
function isBeforeOurs({ uses = '', run = '' }: Step): boolean {
  return (
    /(^actions\/checkout|rust-toolchain|setup-rust[\w-]*|actions-rs\/toolchain)@/.test(uses) ||
    (/^\s*rustup\s+(toolchain|default|override|update|install|target|component)\b/m.test(run) &&
      !/^\s*(\w+=\S*\s+)*cargo\s/m.test(run))
  )
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
