import type { Services } from '../services.ts'

/** A step as YAML writes it. */
export interface Step {
  readonly id?: string
  readonly name?: string
  readonly if?: string | boolean
  readonly run?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, string | number | boolean>>
  readonly env?: Readonly<Record<string, string | number | boolean>>
  readonly shell?: string
  readonly 'working-directory'?: string
  readonly 'continue-on-error'?: string | boolean
  readonly 'timeout-minutes'?: string | number
}

/** Who runs the job and why: what GitHub knows before the first step. Everything has a default. */
export interface RunContext {
  /** `owner/name`. */
  readonly repository: string
  /** Default: the workflow's `name:`, else the path of its file. */
  readonly workflow: string
  /** Where its file lies in the repository; default: where `workflow.file` lies, else `.github/workflows/ci.yml`. */
  readonly workflowFile: string
  /** The job's id in the workflow file. */
  readonly job: string
  readonly event: string
  /** `refs/heads/main`, `refs/pull/7/merge`, ... */
  readonly ref: string
  /** Default: HEAD of `checkoutFrom`, else forty zeros. */
  readonly sha: string
  readonly runId: number
  readonly runAttempt: number
  readonly defaultBranch: string
  /** One cell of the matrix; given, it wins over the workflow's own first cell. */
  readonly matrix: Readonly<Record<string, unknown>> | undefined
  readonly secrets: Readonly<Record<string, string>>
  readonly vars: Readonly<Record<string, string>>
  /** The workflow's inputs, for `workflow_dispatch` and `workflow_call`. */
  readonly inputs: Readonly<Record<string, unknown>>
  /** What the jobs that this one needs have come to, by their ids. */
  readonly needs: Readonly<Record<string, NeededJob>>
  /** What `github.token` is. */
  readonly token: string
  /** The job has `permissions: id-token: write`. */
  readonly idToken: boolean
  /** The `pull_request` part of the event, for events that have one. */
  readonly pullRequest: PullRequestEvent | undefined
  /** The `workflow_run` part of the event: the run that has ended. */
  readonly endedRun: EndedRunEvent | undefined
  /** Read-only cache tokens, as GitHub gives to untrusted events; default: by event. */
  readonly cacheWritable: boolean
  /** What the workflow key `cache-mode` hands to actions. */
  readonly cacheMode: 'none' | 'read' | 'write' | 'write-only' | undefined
  /** Of another server than GitHub's, clients want the older cache service, which is not there. */
  readonly serverUrl: string
}

export interface NeededJob {
  readonly result: Outcome
  readonly outputs: Readonly<Record<string, string>>
}

export interface EndedRunEvent {
  readonly runId: number
  readonly workflow: string
  readonly headSha: string
  readonly headBranch: string
  /** `owner/name`. */
  readonly headRepository: string
}

export interface PullRequestEvent {
  readonly number: number
  readonly headRef: string
  readonly headSha: string
  readonly baseRef: string
  /** The commit of the base branch; default: forty zeros. */
  readonly baseSha?: string
  /** The head is in another repository. */
  readonly fork: boolean
}

export interface JobOptions {
  readonly services: Services
  /** The folder of the checkout: `GITHUB_WORKSPACE`. */
  readonly workspace: string
  /** The steps themselves, or a job of a workflow file. */
  readonly steps?: readonly Step[]
  readonly workflow?: { readonly file: string; readonly job: string }
  /** The job's `env:`, under the workflow's own. */
  readonly env?: Readonly<Record<string, string>>
  /** Laid over the machine's environment; `undefined` takes a variable away. */
  readonly machineEnv?: Readonly<Record<string, string | undefined>>
  readonly context?: Partial<RunContext>
  /** Default: new folders, which are removed after the job. */
  readonly temp?: string
  readonly toolCache?: string
  /** A folder with action.yml for each `owner/action` or `owner/repo/path` that has no stand-in. */
  readonly actionMap?: Readonly<Record<string, string>>
  /** For node, before the file of a JavaScript action. */
  readonly nodeArguments?: readonly string[]
  /** What `actions/checkout` checks out: a git repository, or any folder. */
  readonly checkoutFrom?: string
  /** Each line of the log as it comes, with secrets masked. */
  readonly onLine?: (line: string) => void
  readonly onStep?: (event: StepEvent) => void
  /** Cancels the job, as the button on GitHub does. */
  readonly cancel?: AbortSignal
  /** Cancels the job when a line of the log matches. */
  readonly cancelOnLine?: RegExp
  readonly delays?: Partial<Delays>
}

/** Milliseconds. */
export interface Delays {
  /** From SIGINT to SIGTERM. */
  readonly interruptMs: number
  /** From SIGTERM to the end of the whole tree. */
  readonly terminateMs: number
  /** How long output may still come after a step's process has ended. */
  readonly outputMs: number
}

/** The runner's own. */
export const DELAYS: Delays = { interruptMs: 7500, terminateMs: 2500, outputMs: 5000 }

export type Outcome = 'cancelled' | 'failure' | 'skipped' | 'success'

export interface Annotation {
  readonly level: 'error' | 'notice' | 'warning'
  readonly message: string
  /** `title`, `file`, `line`, ... */
  readonly properties: Readonly<Record<string, string>>
}

export interface StepResult {
  readonly name: string
  readonly phase: 'main' | 'post'
  /** Before `continue-on-error`. */
  readonly outcome: Outcome
  readonly conclusion: Outcome
  /** Of a step that is one process; `undefined` when it was skipped or ended by a signal. */
  readonly exitCode: number | undefined
  readonly lines: readonly string[]
  readonly durationMs: number
  readonly outputs: Readonly<Record<string, string>>
  readonly annotations: readonly Annotation[]
  /** Markdown. */
  readonly summary: string
}

export type StepEvent =
  | { readonly kind: 'start'; readonly name: string; readonly phase: 'main' | 'post' }
  | ({ readonly kind: 'end' } & StepResult)

export interface JobResult {
  readonly conclusion: Outcome
  /** In the order in which they ended; the steps inside a composite action stand before it. */
  readonly steps: readonly StepResult[]
  /** The whole log, with secrets masked. */
  readonly log: string
  /** The summaries of all steps. */
  readonly summary: string
  /** What `env:` and GITHUB_ENV made of the job's environment; not the machine's variables. */
  readonly env: Readonly<Record<string, string>>
  /** PATH as the last step had it. */
  readonly path: string
  readonly annotations: readonly Annotation[]
  /** Processes that were left over and that the runner ended. */
  readonly orphans: readonly Orphan[]
  /** Lines that had a token of the job in them before masking. */
  readonly leaks: readonly string[]
}

export interface Orphan {
  readonly pid: number
  readonly command: string
}
