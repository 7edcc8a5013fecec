import type { Step } from '../../emulator/job/options.ts'
import type { WorkflowJob } from './corpus/workflow-job.ts'
import { stepOf, type WorkflowMethod } from './methods.ts'

/** The job with the method's step behind those that people put it behind: checkout and toolchain. */
export function stepsFor(job: WorkflowJob, method: WorkflowMethod): readonly Step[] {
  const last = job.steps.findLastIndex(isBefore)
  return job.steps.flatMap((step, at) => [
    step,
    ...selected(step),
    ...(at === last ? stepOf(method, job) : []),
  ])
}

const TOOLCHAIN = /^(dtolnay\/rust-toolchain|actions-rust-lang\/setup-rust-toolchain)@(.+)$/

function isBefore({ uses = '' }: Step): boolean {
  return uses.startsWith('actions/checkout@') || TOOLCHAIN.test(uses)
}

/** The real step makes its toolchain the default one; the emulator's stand-in changes nothing. */
function selected(step: Step): readonly Step[] {
  const name = toolchainOf(step)
  return name === undefined ? [] : [{ name: `default ${name}`, run: `rustup default ${name}` }]
}

/** The toolchain that a step installs; `undefined` of another step. */
export function toolchainOf(step: Step): string | undefined {
  const named = TOOLCHAIN.exec(step.uses ?? '')
  if (named === null) return undefined
  const isByRef = named[1] === 'dtolnay/rust-toolchain'
  return String(step.with?.['toolchain'] ?? (isByRef ? named[2] : 'stable'))
}
