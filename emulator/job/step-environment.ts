import type { RunningStep } from './job-state.ts'
import { githubVariables, runnerVariables } from './job-variables.ts'
import { pathWith } from './machine-environment.ts'

/** The environment of a step's process; `own` is what only this kind of step has. */
export function stepEnvironment(
  { job, scope, env, fileVariables }: RunningStep,
  own: Readonly<Record<string, string>>,
): Record<string, string> {
  const chosen = { ...job.machineEnv, ...job.env, ...scope.env, ...env }
  return {
    ...chosen,
    PATH: pathWith(job.prependedPath, chosen['PATH'] ?? ''),
    ...githubVariables(job),
    ...runnerVariables(job),
    ...fileVariables,
    ...own,
  }
}
