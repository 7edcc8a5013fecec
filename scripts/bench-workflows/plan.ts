import { createHash } from 'node:crypto'
import type { WorkflowJob } from './corpus/workflow-job.ts'
import type { WorkflowMethod } from './methods.ts'
import { isSameRun, type WorkflowMeasurement } from './results.ts'
import type { WorkflowScenario } from './scenarios.ts'

export interface PlannedRun {
  readonly job: WorkflowJob
  readonly scenario: WorkflowScenario
  readonly method: WorkflowMethod
  /** Digest of what the measurement is of. */
  readonly of: string
}

export interface PlanRequest {
  readonly jobs: readonly WorkflowJob[]
  readonly scenarios: readonly WorkflowScenario[]
  readonly methods: readonly WorkflowMethod[]
  readonly done: readonly WorkflowMeasurement[]
  /** Whether what the method's last run of the job saved is still there. */
  readonly hasStore: (job: WorkflowJob, method: WorkflowMethod) => boolean
}

/** What is left to run: job by job, scenario by scenario, the methods in turns, each time another first. */
export function planRuns(request: PlanRequest): readonly PlannedRun[] {
  const { jobs, scenarios, methods } = request
  return jobs.flatMap((job) => {
    const left = methods.map((method) => ({ method, from: firstLeft(request, job, method) }))
    return scenarios.flatMap((scenario, at) =>
      rotated(left, at)
        .filter(({ from }) => at >= from)
        .map(({ method }) => ({ job, scenario, method, of: digestOf(job, method) })),
    )
  })
}

/** A run goes on from what the one before saved: the first that is missing, and all that follow. */
function firstLeft(
  { scenarios, done, hasStore }: PlanRequest,
  job: WorkflowJob,
  method: WorkflowMethod,
): number {
  const of = digestOf(job, method)
  const isDone = (scenario: WorkflowScenario): boolean => {
    const name = { job: job.name, scenario: scenario.name, method: method.name }
    return done.some((one) => isSameRun(one, name) && one.of === of)
  }
  const missing = scenarios.findIndex((scenario) => !isDone(scenario))
  if (missing === -1) return scenarios.length
  return missing === 0 || method.action === undefined || hasStore(job, method) ? missing : 0
}

function rotated<Item>(items: readonly Item[], by: number): readonly Item[] {
  const at = items.length === 0 ? 0 : by % items.length
  return [...items.slice(at), ...items.slice(0, at)]
}

export function digestOf(job: WorkflowJob, { name, digest }: WorkflowMethod): string {
  const { project, steps, env = {}, matrix = {}, rustCacheWorkspaces = '' } = job
  const definition = [project, steps, env, matrix, rustCacheWorkspaces, name, digest]
  return createHash('sha256').update(JSON.stringify(definition)).digest('hex').slice(0, 16)
}
