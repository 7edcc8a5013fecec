import { mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { expressionScope } from './job/contexts.ts'
import { EmulatorError } from './job/errors.ts'
import { evaluateEnv } from './job/execute-step.ts'
import { evaluateCondition, interpolate } from './job/expressions.ts'
import { findAction } from './job/find-action.ts'
import { jobResult } from './job/job-result.ts'
import type { JobState, StepScope } from './job/job-state.ts'
import { openJob } from './job/open-job.ts'
import type { JobOptions, JobResult, Orphan } from './job/options.ts'
import { endOrphans } from './job/process-tree.ts'
import { recordJob } from './job/record-job.ts'
import { runPost, runStep } from './job/run-step.ts'
import { openStepLog } from './job/step-log.ts'
import { type JobDefinition, readSteps, readWorkflowJob } from './job/workflow.ts'

/** Runs a job as GitHub's runner does. A failing step is a result; what cannot be emulated throws. */
export async function runJob(options: JobOptions): Promise<JobResult> {
  const definition = defineJob(options)
  refuseUnknownActions(definition, options)
  const { job, scope, folder } = await openJob(options, definition)
  mkdirSync(job.places.workspace, { recursive: true })
  const record = recordJob(job)
  let orphans: readonly Orphan[] = []
  const stopWatching = watchForCancellation(job, definition, scope)
  try {
    Object.assign(job.env, evaluateJobEnv(job, scope, definition))
    for (const note of definition.notes) openStepLog(job.log).write(note)
    if (!evaluateCondition(definition.condition, expressionScope(job, scope))) {
      return { ...jobResult(job, []), conclusion: record.end('skipped') }
    }
    for (const step of definition.steps) await runStep(step, scope, job)
    for (const post of job.posts.toReversed()) await runPost(post, job)
  } finally {
    stopWatching()
    orphans = await endOrphans(job.trackingId)
    record.end(job.status)
    await rm(folder, { recursive: true, force: true })
  }
  return jobResult(job, orphans)
}

function defineJob({ steps, workflow, env = {} }: JobOptions): JobDefinition {
  if (workflow !== undefined) {
    const read = readWorkflowJob(workflow.file, workflow.job)
    return { ...read, env: [env, ...read.env] }
  }
  return {
    steps: readSteps(steps, 'The job'),
    env: [env],
    defaults: {},
    condition: '',
    timeoutMinutes: undefined,
    matrix: undefined,
    workflowName: undefined,
    notes: [],
  }
}

/** GitHub fetches all actions before the first step; a local one may come with the checkout. */
function refuseUnknownActions({ steps }: JobDefinition, options: JobOptions): void {
  const { workspace, actionMap = {} } = options
  const unknown = new Set<string>()
  for (const step of steps) {
    if (step.uses === undefined) continue
    try {
      findAction(step, { workspace, actionMap })
    } catch (error) {
      if (!(error instanceof EmulatorError)) throw error
      unknown.add(error.message)
    }
  }
  // All at once: who has to name folders for them is not to come back for each.
  if (unknown.size > 0) throw new EmulatorError([...unknown].join('\n'))
}

function evaluateJobEnv(
  job: JobState,
  scope: StepScope,
  { env }: JobDefinition,
): Record<string, string> {
  const done: Record<string, string> = {}
  for (const layer of env) {
    Object.assign(done, evaluateEnv(layer, expressionScope(job, scope, done)))
  }
  return done
}

const MINUTE_MS = 60_000

function watchForCancellation(
  job: JobState,
  { timeoutMinutes }: JobDefinition,
  scope: StepScope,
): () => void {
  const { cancel } = job.options
  const abort = (): void => job.cancellation.abort()
  job.cancellation.signal.addEventListener('abort', () => {
    job.status = 'cancelled'
  })
  if (cancel?.aborted === true) abort()
  cancel?.addEventListener('abort', abort)
  const minutes = interpolate(timeoutMinutes ?? '360', expressionScope(job, scope))
  const timer = setTimeout(abort, Number(minutes) * MINUTE_MS)
  return () => {
    cancel?.removeEventListener('abort', abort)
    clearTimeout(timer)
  }
}
