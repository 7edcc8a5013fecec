import { eventPayload } from './event-payload.ts'
import type { ExpressionFunction, ExpressionScope } from './expressions.ts'
import { hashFiles } from './hash-files.ts'
import type { JobState, StepScope } from './job-state.ts'
import { githubVariables, RUNNER_ARCH, RUNNER_OS } from './job-variables.ts'

/** What expressions can see. `env` is the step's own environment, when there is one. */
export function expressionScope(
  job: JobState,
  scope: StepScope,
  env: Readonly<Record<string, string>> = {},
): ExpressionScope {
  return {
    contexts: {
      github: githubContext(job, scope),
      env: { ...job.env, ...scope.env, ...env },
      vars: job.context.vars,
      secrets: { ...job.context.secrets, GITHUB_TOKEN: job.context.token },
      inputs: scope.inputs,
      matrix: job.matrix,
      strategy: { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 },
      job: { status: job.status },
      runner: runnerContext(job),
      steps: scope.steps,
      needs: job.context.needs,
    },
    functions: statusFunctions(job, scope),
  }
}

/** The variables without their prefix, in lower case, and what only expressions have. */
function githubContext(job: JobState, scope: StepScope): Record<string, unknown> {
  const named = Object.entries(githubVariables(job)).map(
    ([name, value]) => [name.slice('GITHUB_'.length).toLowerCase(), value] as const,
  )
  return {
    ...Object.fromEntries(named),
    token: job.context.token,
    event: eventPayload(job.context),
    action_path: scope.actionPath ?? '',
    action_ref: scope.actionRef ?? '',
  }
}

function runnerContext({ places }: JobState): Record<string, unknown> {
  return {
    os: RUNNER_OS,
    arch: RUNNER_ARCH,
    name: 'emulator',
    temp: places.temp,
    tool_cache: places.toolCache,
    environment: 'github-hosted',
    debug: '',
  }
}

function statusFunctions(job: JobState, scope: StepScope): readonly ExpressionFunction[] {
  const status = (name: string, call: () => boolean): ExpressionFunction => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call,
  })
  const cancelled = (): boolean => job.status === 'cancelled'
  return [
    status('always', () => true),
    status('cancelled', cancelled),
    status('success', () => !cancelled() && scope.status === 'success'),
    status('failure', () => !cancelled() && scope.status === 'failure'),
    {
      name: 'hashFiles',
      minArgs: 1,
      maxArgs: 255,
      call: (patterns) => hashFiles(job.places.workspace, patterns),
    },
  ]
}
