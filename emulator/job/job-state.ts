import type { Delays, JobOptions, Outcome, RunContext, Step, StepResult } from './options.ts'
import type { JobLog, StepLog } from './step-log.ts'

/** Where a job runs; all paths are absolute. */
export interface Places {
  readonly workspace: string
  readonly temp: string
  readonly toolCache: string
  /** GITHUB_EVENT_PATH */
  readonly eventFile: string
}

/** What has happened in the job so far. Steps change it, in their order. */
export interface JobState {
  readonly options: JobOptions
  readonly context: RunContext
  readonly places: Places
  /** The git repository to check out; `undefined` when there is nothing to check out from. */
  readonly source: string | undefined
  readonly delays: Delays
  readonly log: JobLog
  /** The machine's own variables. */
  readonly machineEnv: Readonly<Record<string, string>>
  /** `env:` of workflow and job, then what steps wrote to GITHUB_ENV. */
  readonly env: Record<string, string>
  readonly prependedPath: string[]
  readonly matrix: Readonly<Record<string, unknown>> | undefined
  readonly runtimeToken: string
  readonly trackingId: string
  readonly results: StepResult[]
  readonly summaries: string[]
  /** Post steps, in the order in which their main started. */
  readonly posts: PostStep[]
  readonly shellDefaults: ShellDefaults
  status: JobStatus
  /** Aborts when the job is cancelled; steps that start afterwards are not stopped by it. */
  readonly cancellation: AbortController
}

export type JobStatus = 'cancelled' | 'failure' | 'success'

export interface ShellDefaults {
  readonly shell?: string
  readonly workingDirectory?: string
}

export interface PostStep {
  readonly name: string
  readonly condition: string
  readonly scope: StepScope
  readonly step: Step
  readonly state: Record<string, string>
  readonly run: (running: RunningStep) => Promise<StepEnd>
}

/** The steps that see each other: those of the job, or those of one composite action. */
export interface StepScope {
  readonly steps: Record<string, StepContext>
  /** The inputs of the composite action; the run's own inputs for the job's steps. */
  readonly inputs: Readonly<Record<string, unknown>>
  /** The folder of the composite action. */
  readonly actionPath: string | undefined
  /** What stands behind the `@` of its `uses:`. */
  readonly actionRef: string | undefined
  /** `env:` of the step that uses the composite action. */
  readonly env: Readonly<Record<string, string>>
  /** Prefix of the names of the steps: the composite action's. */
  readonly prefix: string
  status: JobStatus
}

/** A step as the `steps` context shows it. */
export interface StepContext {
  readonly outputs: Readonly<Record<string, string>>
  readonly outcome: Outcome
  readonly conclusion: Outcome
}

/** What a step has in its hands while it runs. */
export interface RunningStep {
  readonly job: JobState
  readonly scope: StepScope
  readonly log: StepLog
  /** The step's own `env:`, over the scope's. */
  readonly env: Readonly<Record<string, string>>
  /** GITHUB_ENV, GITHUB_OUTPUT, ... of this step. */
  readonly fileVariables: Readonly<Record<string, string>>
  /** Aborts when the step has to end. */
  readonly stop: AbortSignal
  /** Of an action: kept for its post step. */
  readonly state: Record<string, string>
  /** Runs a step of a composite action. */
  readonly runNested: (step: Step, scope: StepScope) => Promise<void>
}

export interface StepEnd {
  readonly outcome: 'failure' | 'success'
  readonly exitCode?: number | undefined
  /** Of a composite action; a process writes its outputs to a file. */
  readonly outputs?: Readonly<Record<string, string>>
}
