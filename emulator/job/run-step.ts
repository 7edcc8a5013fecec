import { readAction } from './action-definition.ts'
import { checkOut } from './checkout.ts'
import { runComposite } from './composite-action.ts'
import { executeStep } from './execute-step.ts'
import { findAction, stepName } from './find-action.ts'
import { runJavaScript } from './javascript-action.ts'
import type { JobState, PostStep, RunningStep, StepEnd, StepScope } from './job-state.ts'
import type { Step } from './options.ts'
import { runScript } from './script-step.ts'
import { unexpectedInputs } from './step-inputs.ts'

/** Runs one step of the job or of a composite action. */
export async function runStep(step: Step, scope: StepScope, job: JobState): Promise<void> {
  const runNested = (nested: Step, inner: StepScope): Promise<void> => runStep(nested, inner, job)
  await executeStep({
    phase: 'main',
    name: stepName(step),
    condition: String(step.if ?? ''),
    step,
    scope,
    job,
    state: {},
    runNested,
    body: (running) =>
      step.run === undefined ? runAction(step, running) : runScript(step, running),
  })
}

/** Runs what an action left to be done after the job's steps. */
export async function runPost(post: PostStep, job: JobState): Promise<void> {
  await executeStep({
    phase: 'post',
    name: post.name,
    condition: post.condition,
    step: post.step,
    // In post, `success()` means the job.
    scope: { ...post.scope, status: job.status },
    job,
    state: post.state,
    runNested: () => Promise.resolve(),
    body: post.run,
  })
}

function runAction(step: Step, running: RunningStep): Promise<StepEnd> {
  const { job, log } = running
  const { actionMap = {} } = job.options
  const found = findAction(step, { workspace: job.places.workspace, actionMap })
  if (found.kind === 'checkout') return checkOut(step, running)
  const action = readAction(found.folder, `Step "${stepName(step)}"`)
  const unexpected = unexpectedInputs(step, action)
  if (unexpected !== undefined) log.receive(`::warning::${unexpected}`)
  const { ref } = found
  const { runs } = action
  return runs.kind === 'composite'
    ? runComposite({ step, action, runs, ref }, running)
    : runJavaScript({ step, action, runs, ref }, running)
}
