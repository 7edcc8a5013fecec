import type { ActionDefinition, CompositeRuns } from './action-definition.ts'
import { expressionScope } from './contexts.ts'
import { interpolate } from './expressions.ts'
import { stepName } from './find-action.ts'
import type { RunningStep, StepEnd, StepScope } from './job-state.ts'
import type { Step } from './options.ts'
import { evaluateInputs } from './step-inputs.ts'

export interface CompositeAction {
  readonly step: Step
  readonly action: ActionDefinition
  readonly runs: CompositeRuns
  readonly ref: string | undefined
}

/** Runs the steps of a composite action, each as a step of its own in the result. */
export async function runComposite(
  { step, action, runs, ref }: CompositeAction,
  running: RunningStep,
): Promise<StepEnd> {
  const { job, scope, env, log, runNested } = running
  const inner: StepScope = {
    steps: {},
    inputs: evaluateInputs(step, { ...action, ref }, running),
    actionPath: action.folder,
    actionRef: ref,
    env: { ...scope.env, ...env },
    prefix: `${scope.prefix}${stepName(step)} / `,
    status: 'success',
  }
  log.write(`##[group]Run ${step.uses}`)
  log.write('##[endgroup]')
  for (const nested of runs.steps) await runNested(nested, inner)
  const expressions = expressionScope(job, inner)
  const outputs = Object.entries(runs.outputs).map(([name, value]) => [
    name,
    interpolate(value, expressions),
  ])
  return {
    outcome: inner.status === 'success' ? 'success' : 'failure',
    outputs: Object.fromEntries(outputs),
  }
}
