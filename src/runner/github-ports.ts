/** The ports to what GitHub gives a job: its context, caches and pull requests. */

export interface CacheKey {
  /** The paths as strings are part of the entry's identity: pass the same ones to both calls. */
  readonly paths: readonly string[]
  readonly key: string
}

export type CacheRestore =
  | { readonly kind: 'hit'; readonly key: string; readonly sizeBytes: number }
  /** `reason`: why nothing can be found, a clause; absent where nothing fits. */
  | { readonly kind: 'miss'; readonly reason?: string }
  | { readonly kind: 'unavailable'; readonly reason: string }

export type CacheSave =
  | { readonly kind: 'saved'; readonly sizeBytes: number }
  | { readonly kind: 'exists' }
  | { readonly kind: 'denied'; readonly reason: string }
  | { readonly kind: 'unavailable'; readonly reason: string }

/** GitHub's cache service. Never throws; bounded in time (see `runner/cache-store.ts`). */
export interface CacheStore {
  restore(entry: CacheKey & { readonly restoreKeys: readonly string[] }): Promise<CacheRestore>
  /** The key that `restore` would find, without its content; `undefined` for none. */
  find(entry: CacheKey & { readonly restoreKeys: readonly string[] }): Promise<string | undefined>
  save(entry: CacheKey): Promise<CacheSave>
}

/** The runner's tool cache (`RUNNER_TOOL_CACHE`). */
export interface ToolCache {
  find(tool: string, version: string): Promise<string | undefined>
  /** Copies the folder into the tool cache and returns where it lies now. */
  add(folder: string, tool: string, version: string): Promise<string>
}

/** Where the job runs, as GitHub's runner tells it. */
export interface JobContext {
  /** `owner/name`. */
  readonly repository: string
  /** What it is called. */
  readonly workflow: string
  /** With its repository, `owner/repo/.github/workflows/ci.yml`: two files may call themselves alike. '' where nobody tells. */
  readonly workflowFile: string
  /** The job's id in the workflow file. */
  readonly job: string
  readonly runId: string
  readonly runAttempt: string
  readonly sha: string
  readonly ref: string
  readonly event: string
  /** `refs/heads/...` of the default branch, when the event says it. */
  readonly defaultBranchRef: string | undefined
  /** Of events about a pull request. `baseSha` is the commit of the base branch it is merged with. */
  readonly pullRequest?: {
    readonly number: number
    readonly baseSha: string
    readonly headSha?: string | undefined
  }
  /** What only the jobs of this run can know; `undefined` where the runner tells nothing of the kind. */
  readonly runMark?: string | undefined
  /** Of `workflow_run`: the run that ended, from GitHub's own event. */
  readonly endedRun?: EndedRun
  /** `https://github.com`. */
  readonly serverUrl?: string
  /** The checkout: `GITHUB_WORKSPACE`. */
  readonly workspace: string
  /** `RUNNER_TEMP`. */
  readonly temp: string
  readonly os: 'linux' | 'macos' | 'windows'
  readonly arch: 'x64' | 'arm64' | 'other'
  /** `github-hosted` or `self-hosted`. */
  readonly environment: string
  /** The folder with action.yml. */
  readonly actionRoot: string
}

export interface EndedRun {
  readonly runId: string
  readonly workflow: string
  readonly headSha: string
  readonly headBranch: string
  /** `owner/name`, which is another repository for a fork. */
  readonly headRepository: string
}

/** The job that the action runs in: what it reads from it and what it leaves in it. */
export interface Job {
  readonly context: JobContext
  /** An input as written by the user, or its default from action.yml; '' when there is none. */
  input(name: string): string
  /** A variable of the environment; `undefined` when it is not set (set but empty is ''). */
  env(name: string): string | undefined
  /** All variables. */
  allEnv(): Readonly<Record<string, string>>
  setOutput(name: string, value: string): void
  addPath(folder: string): void
  exportVariable(name: string, value: string): void
  saveState(state: string): void
  /** '' when main did not get as far as saving it. */
  loadState(): string
  /** Appends to the job summary. */
  writeSummary(markdown: string): Promise<void>
  /** Keeps a value out of every log line from now on. */
  maskSecret(value: string): void
  fail(message: string): void
}

/** Open once the cache service failed: nothing more of this job asks it. Main hands it on to post. */
export interface CacheBreaker {
  serviceFailed: boolean
  /** Why nothing of this job can be restored or saved, a clause; also on a runner that has no such service. */
  why?: string | undefined
}

export interface PullRequestComment {
  readonly id: number
  readonly body: string
  /** GitHub says that it was written with the token that asks. */
  readonly isByUs: boolean
}

/** A hundred comments at most, the oldest first. */
export interface CommentPage {
  readonly comments: readonly PullRequestComment[]
  /** Leads to the next page; `undefined` on the last one. */
  readonly next: string | undefined
  /** The commit that the pull request is at. */
  readonly headSha: string
}

/** A run as GitHub knows it. */
interface KnownRun {
  readonly workflow: string
  readonly headSha: string
}

/** The jobs of a run's latest attempt. */
export interface RunJobs {
  readonly total: number
  readonly unfinished: number
  /** As GitHub shows them: `test (ubuntu-24.04, stable)`. */
  readonly names: readonly string[]
  /** How often the API was asked. */
  readonly calls: number
}

/** GitHub's REST API, as far as reports need it: each function is one call. Throws `ApiError`. */
export interface PullRequests {
  /** The first page, the one that `next` of another leads to, or the newest comments. */
  comments(pull: number, page: { readonly after?: string } | 'newest'): Promise<CommentPage>
  create(pull: number, body: string): Promise<PullRequestComment>
  update(id: number, body: string): Promise<void>
  remove(id: number): Promise<void>
  /** The number of the open pull request of exactly this commit. */
  withHead(run: EndedRun): Promise<number | undefined>
  /** `undefined` where the repository has no such run. */
  run(runId: number): Promise<KnownRun | undefined>
  /** One call for each hundred jobs. */
  jobsOf(runId: string): Promise<RunJobs>
}

/** An entry of the repository's cache, as the REST API tells it. */
export interface RepositoryCache {
  readonly id: number
  readonly key: string
  readonly ref: string
  readonly sizeBytes: number
}

/** The cache as the repository's owner sees it. Every call may throw. */
export interface RepositoryCaches {
  /** The entries whose keys begin so; the three hundred that were used last. */
  list(prefix: string): Promise<readonly RepositoryCache[]>
  /** The size of all entries of the repository; `undefined` where nobody limits it. */
  usedBytes(): Promise<number | undefined>
  /** Of an entry that was listed. */
  remove(id: number): Promise<void>
  /** What removing takes, as a user may have to grant it. */
  readonly removalNeeds: string
}
