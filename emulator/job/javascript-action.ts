import { join } from 'node:path'
import type { ActionDefinition, JavaScriptRuns } from './action-definition.ts'
import { EmulatorError } from './errors.ts'
import { stepName } from './find-action.ts'
import type { RunningStep, StepEnd } from './job-state.ts'
import { serviceVariables } from './job-variables.ts'
import type { Step } from './options.ts'
import { runProcess } from './run-process.ts'
import { stepEnvironment } from './step-environment.ts'
import { evaluateInputs } from './step-inputs.ts'

export interface JavaScriptAction {
  readonly step: Step
  readonly action: ActionDefinition
  readonly runs: JavaScriptRuns
  readonly ref: string | undefined
}

/** Runs `main` and leaves `post` to be run after the job's steps. */
export function runJavaScript(used: JavaScriptAction, running: RunningStep): Promise<StepEnd> {
  const { step, runs } = used
  const { job, scope, state } = running
  const { post } = runs
  // `pre` of an action in the checkout is not run on GitHub either: it is not there yet.
  if (runs.pre !== undefined && step.uses?.startsWith('./') !== true) {
    throw new EmulatorError(`Step "${stepName(step)}": the emulator runs no "pre" scripts.`)
  }
  if (post !== undefined) {
    job.posts.push({
      name: `Post ${stepName(step)}`,
      condition: runs.postIf,
      scope,
      step,
      state,
      run: (later) => runEntry(used, post, later),
    })
  }
  return runEntry(used, runs.main, running)
}

async function runEntry(
  { step, action, ref }: JavaScriptAction,
  entry: string,
  running: RunningStep,
): Promise<StepEnd> {
  const { job, log, state } = running
  // Read anew for post: on GitHub too, a later step can change what `${{ env.x }}` means there.
  const inputs = evaluateInputs(step, { ...action, ref }, running)
  const { exitCode } = await runProcess({
    program: process.execPath,
    args: [...(job.options.nodeArguments ?? []), join(action.folder, entry)],
    cwd: job.places.workspace,
    env: stepEnvironment(running, {
      ...prefixed('INPUT_', inputs, (name) => name.replaceAll(' ', '_').toUpperCase()),
      ...prefixed('STATE_', state, (name) => name),
      GITHUB_ACTION: step.id ?? '__action',
      ...(ref === undefined ? {} : { GITHUB_ACTION_REF: ref }),
      ...(ref === undefined ? {} : { GITHUB_ACTION_REPOSITORY: repositoryOf(step) }),
      ...serviceVariables(job),
    }),
    onLine: log.receive,
    stop: running.stop,
    delays: job.delays,
  })
  return { outcome: exitCode === 0 ? 'success' : 'failure', exitCode }
}

function repositoryOf({ uses = '' }: Step): string {
  return uses.split('@')[0]?.split('/').slice(0, 2).join('/') ?? ''
}

function prefixed(
  prefix: string,
  values: Readonly<Record<string, string>>,
  rename: (name: string) => string,
): Record<string, string> {
  const entries = Object.entries(values).map(([name, value]) => [prefix + rename(name), value])
  return Object.fromEntries(entries)
}
