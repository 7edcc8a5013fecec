import { expressionScope } from './contexts.ts'
import { type ExpressionScope, evaluateCondition, interpolate } from './expressions.ts'
import { createFileCommands, type FileCommandResult } from './file-commands.ts'
import type { JobState, RunningStep, StepEnd, StepScope } from './job-state.ts'
import type { Outcome, Step, StepResult } from './options.ts'
import { type StepClock, stepClock } from './step-clock.ts'
import { openStepLog, type StepLog } from './step-log.ts'

export interface StepPlan {
  readonly phase: 'main' | 'post'
  readonly name: string
  readonly condition: string
  readonly step: Step
  readonly scope: StepScope
  readonly job: JobState
  readonly state: Record<string, string>
  readonly runNested: RunningStep['runNested']
  readonly body: (running: RunningStep) => Promise<StepEnd>
}

/** Runs a step or a post step: its condition, its body, and what it told the runner. */
export async function executeStep(plan: StepPlan): Promise<void> {
  const { job, scope, step, phase } = plan
  const startedMs = Date.now()
  const log = openStepLog(job.log)
  const env = evaluateEnv(step.env, expressionScope(job, scope))
  const expressions = expressionScope(job, scope, env)
  const name = scope.prefix + interpolate(plan.name, expressions)
  const about = { name, phase, lines: log.lines, annotations: log.annotations }
  if (!evaluateCondition(plan.condition, expressions)) {
    const nothing = { exitCode: undefined, durationMs: 0, outputs: {}, summary: '' }
    finish(plan, { ...about, ...nothing, outcome: 'skipped', conclusion: 'skipped' })
    return
  }
  job.options.onStep?.({ kind: 'start', name, phase })
  const ended = await runBody(plan, { log, env, expressions })
  const tolerated = ended.outcome === 'failure' && isTrue(step['continue-on-error'], expressions)
  finish(plan, {
    ...about,
    outcome: ended.outcome,
    conclusion: tolerated ? 'success' : ended.outcome,
    exitCode: ended.exitCode,
    durationMs: Date.now() - startedMs,
    outputs: ended.outputs,
    summary: ended.summary,
  })
}

interface BodySurroundings {
  readonly log: StepLog
  readonly env: Readonly<Record<string, string>>
  readonly expressions: ExpressionScope
}

interface BodyEnd {
  readonly outcome: Outcome
  readonly exitCode: number | undefined
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

async function runBody(plan: StepPlan, around: BodySurroundings): Promise<BodyEnd> {
  const { job, scope, state, runNested, body } = plan
  const { log, env, expressions } = around
  const minutes = plan.phase === 'main' ? plan.step['timeout-minutes'] : undefined
  const clock = stepClock(job, minutes, expressions)
  const files = createFileCommands(job.places.temp)
  const fileVariables = files.variables
  const running = { job, scope, log, env, fileVariables, stop: clock.stop, state, runNested }
  const end = await ended(body, running).finally(clock.end)
  const written = readFiles(files.read, log)
  if (written !== undefined) applyFiles(written, plan)
  return {
    outcome: outcomeOf(written === undefined ? 'failure' : end.outcome, clock, log),
    exitCode: end.exitCode,
    outputs: { ...written?.outputs, ...end.outputs },
    summary: job.log.secrets.mask(fitSummary(written?.summary ?? '', log)),
  }
}

/** Asynchronous, so that what throws at once still ends the step's clock. */
async function ended(body: StepPlan['body'], running: RunningStep): Promise<StepEnd> {
  return body(running)
}

function outcomeOf(outcome: 'failure' | 'success', clock: StepClock, log: StepLog): Outcome {
  if (clock.cancelled()) {
    log.error('The operation was canceled.')
    return 'cancelled'
  }
  if (!clock.timedOut()) return outcome
  log.error(`The action has timed out after ${clock.minutes} minutes.`)
  return 'failure'
}

/** `undefined`, and an error in the log, when the step wrote something malformed or forbidden. */
function readFiles(read: () => FileCommandResult, log: StepLog): FileCommandResult | undefined {
  try {
    const written = read()
    if ('NODE_OPTIONS' in written.env) {
      throw new Error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
    }
    return written
  } catch (thrown) {
    log.error(thrown instanceof Error ? thrown.message : String(thrown))
    return undefined
  }
}

function applyFiles(written: FileCommandResult, { job, state }: StepPlan): void {
  Object.assign(job.env, written.env)
  job.prependedPath.push(...written.path)
  Object.assign(state, written.state)
}

const LARGEST_SUMMARY_BYTES = 1024 * 1024

function fitSummary(summary: string, log: StepLog): string {
  const bytes = Buffer.byteLength(summary)
  if (bytes <= LARGEST_SUMMARY_BYTES) return summary
  log.error(
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(bytes / 1024)}k.`,
  )
  return ''
}

function finish({ job, scope, step, phase }: StepPlan, result: StepResult): void {
  const { outcome, conclusion, outputs, summary } = result
  if (phase === 'main' && step.id !== undefined) {
    scope.steps[step.id] = { outputs, outcome, conclusion }
  }
  if (conclusion === 'failure') {
    scope.status = 'failure'
    // A failure inside a composite action fails the job only through the step that uses it.
    if ((phase === 'post' || scope.actionPath === undefined) && job.status === 'success')
      job.status = 'failure'
  }
  job.results.push(result)
  if (summary !== '') job.summaries.push(summary)
  job.options.onStep?.({ kind: 'end', ...result })
}

/** `env:` with its expressions evaluated. */
export function evaluateEnv(
  env: Readonly<Record<string, unknown>> | undefined,
  expressions: ExpressionScope,
): Record<string, string> {
  const entries = Object.entries(env ?? {}).map(([name, value]) => [
    name,
    interpolate(String(value ?? ''), expressions),
  ])
  return Object.fromEntries(entries)
}

function isTrue(value: string | boolean | undefined, expressions: ExpressionScope): boolean {
  if (typeof value !== 'string') return value === true
  return interpolate(value, expressions) === 'true'
}
