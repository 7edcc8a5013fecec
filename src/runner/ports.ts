/**
 * The ports: everything that the action may ask of the machine, as small interfaces.
 * Only this folder implements them; every other room takes the few it needs as parameters.
 */

/** What `stat` tells of a path. Times are milliseconds since the epoch, sizes are bytes. */
export interface FileFacts {
  readonly kind: 'file' | 'directory' | 'symlink' | 'other'
  readonly sizeBytes: number
  readonly modifiedMs: number
  /** Nanoseconds since the epoch: of the content, of anything about the file, of the last reading. */
  readonly modifiedNs: bigint
  readonly changedNs: bigint
  readonly accessedNs: bigint
  /** Device and inode as one string: two paths with the same identity are one file. */
  readonly identity: string
}

/** A path below a folder, relative to it and with `/`, and what `stat` tells of it. */
export interface TreeEntry extends FileFacts {
  readonly path: string
}

/** Files and folders. Every path is absolute; a missing path is `undefined` or `[]`, never an error. */
export interface Files {
  readText(path: string): Promise<string | undefined>
  readBytes(
    path: string,
    range?: { readonly offset: number; readonly length: number },
  ): Promise<Buffer | undefined>
  /** Creates the parent folders. `mode` is a Unix mode such as 0o755. */
  writeText(path: string, text: string, mode?: number): Promise<void>
  copy(from: string, to: string): Promise<void>
  /** Replaces what is at `path`. */
  symlink(target: string, path: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  makeFolder(path: string): Promise<void>
  /** Removes a file or a whole folder; a missing one is fine. */
  remove(path: string): Promise<void>
  /** Removes a folder only when it is empty; says whether it did. */
  removeEmptyFolder(path: string): Promise<boolean>
  /** Names in a folder, sorted. */
  list(path: string): Promise<readonly string[]>
  /** Absolute paths of all files below a folder, sorted; symlinks are not followed. */
  walk(path: string): Promise<readonly string[]>
  /** Of the path itself: a symlink is not followed. */
  facts(path: string): Promise<FileFacts | undefined>
  /** Everything below a folder, folders before what is in them. `leaveOut` gets relative paths. */
  tree(path: string, leaveOut?: (path: string) => boolean): Promise<readonly TreeEntry[]>
  /**
   * For each path what it holds, as one string: equal strings, equal content. A file by the sha256
   * of its bytes, a symlink by its target, a folder by the names and kinds of what is in it (but for
   * the paths in `leaveOut`); `undefined` where there is nothing, or nothing that can be read.
   */
  contents(
    paths: readonly string[],
    leaveOut?: ReadonlySet<string>,
  ): Promise<readonly (string | undefined)[]>
  /** The path with every symlink resolved. */
  realPath(path: string): Promise<string | undefined>
  sha256(path: string): Promise<string>
  setModified(path: string, modifiedMs: number): Promise<void>
  /** The time of the last reading; the modification time stays, to the microsecond. */
  setAccessed(path: string, accessedMs: number): Promise<void>
}

export interface CommandOptions {
  readonly cwd?: string
  /** Laid over the process's own environment; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly input?: string
  /** After this the command and its children are ended, and the result has `timedOut`. */
  readonly timeoutMs?: number
  /** Called with each whole line of stdout and stderr as it comes. */
  readonly onLine?: (line: string) => void
}

export interface CommandResult {
  /** 127 when the program does not exist, 128 + signal number when a signal ended it. */
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  readonly timedOut: boolean
}

/** Programs. A command that fails is a result, not an exception. */
export interface Commands {
  run(program: string, args: readonly string[], options?: CommandOptions): Promise<CommandResult>
  /** Absolute path of a program on PATH. Folders in `skip` are passed over. */
  which(program: string, skip?: readonly string[]): Promise<string | undefined>
}

export interface CacheKey {
  /** The paths as strings are part of the entry's identity: pass the same ones to both calls. */
  readonly paths: readonly string[]
  readonly key: string
}

export type CacheRestore =
  | { readonly kind: 'hit'; readonly key: string; readonly sizeBytes: number }
  | { readonly kind: 'miss' }
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

/** What the network gives. A failure throws `DownloadError` with the HTTP status or the cause. */
export interface Downloads {
  /** Downloads to a new temporary file and returns its path. HTTP status is checked first. */
  download(request: {
    readonly url: string
    readonly connectTimeoutMs: number
    readonly totalTimeoutMs: number
  }): Promise<string>
  /** Unpacks an archive (`.tar.gz`, `.zip`, `.whl`) into a new temporary folder and returns that. */
  unpack(archive: string, kind: 'tar.gz' | 'zip'): Promise<string>
}

/** The runner's tool cache (`RUNNER_TOOL_CACHE`). */
export interface ToolCache {
  find(tool: string, version: string): Promise<string | undefined>
  /** All versions of the tool that are there, as the tool cache names them. */
  versions(tool: string): Promise<readonly string[]>
  /** Copies the folder into the tool cache and returns where it lies now. */
  add(folder: string, tool: string, version: string): Promise<string>
}

/** Where the job runs, as GitHub's runner tells it. */
export interface JobContext {
  /** `owner/name`. */
  readonly repository: string
  readonly workflow: string
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
  readonly pullRequest?: { readonly number: number; readonly baseSha: string }
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

export interface Clock {
  nowMs(): number
  wait(ms: number): Promise<void>
}

export interface Log {
  info(line: string): void
  debug(line: string): void
  /** An annotation: only for what a user should act on or know. */
  warning(line: string): void
  group<T>(name: string, body: () => Promise<T>): Promise<T>
}

/** Open once the cache service failed: nothing more of this job asks it. Main hands it on to post. */
export interface CacheBreaker {
  serviceFailed: boolean
}

export interface PullRequestComment {
  readonly id: number
  readonly body: string
  /** Login: `github-actions[bot]`. */
  readonly author: string
}

export interface JobCounts {
  readonly total: number
  readonly unfinished: number
}

/** GitHub's REST API, as far as reports need it: each function is one call. Throws `ApiError`. */
export interface PullRequests {
  /** A hundred comments a page, the oldest first; `since` leaves out those not touched since then. */
  comments(
    pull: number,
    page: { readonly number: number; readonly sinceMs?: number },
  ): Promise<{ readonly comments: readonly PullRequestComment[]; readonly hasMore: boolean }>
  create(pull: number, body: string): Promise<PullRequestComment>
  update(id: number, body: string): Promise<void>
  remove(id: number): Promise<void>
  /** The number of the open pull request of exactly this commit. */
  withHead(run: EndedRun): Promise<number | undefined>
  /** The jobs of a run's latest attempt. */
  jobsOf(runId: string): Promise<JobCounts>
}

export interface RunArtifact {
  readonly id: number
  readonly name: string
  readonly sizeBytes: number
}

/** What an artifact may be at most; whoever made it may mean harm. */
export interface ArtifactLimits {
  /** Of the artifact as it is stored. */
  readonly artifactBytes: number
  /** Of the file in it that is read, packed and unpacked. */
  readonly packedBytes: number
  readonly unpackedBytes: number
  readonly files: number
}

export interface WantedFile {
  /** The artifact's. */
  readonly id: number
  /** Of another run than this one. */
  readonly runId?: string | undefined
  readonly file: string
  /** A folder for the packed artifact; gone afterwards. */
  readonly scratch: string
  readonly limits: ArtifactLimits
}

/** Artifacts of this run, or of another one where `runId` is given. Throws; bounded in time. */
export interface Artifacts {
  /** Uploads files of a folder as one artifact. */
  upload(name: string, folder: string, files: readonly string[]): Promise<void>
  list(runId?: string): Promise<readonly RunArtifact[]>
  /**
   * The text of one file of an artifact, `undefined` where it has none of that name. Throws
   * `RefusedError` where the artifact goes beyond the limits; nothing stays on disk.
   */
  readText(wanted: WantedFile): Promise<string | undefined>
  /** Last of all: ends what was given up, which would keep the process alive for minutes. */
  close(): void
}

/** An entry of the repository's cache, as the REST API tells it. */
export interface RepositoryCache {
  readonly id: number
  readonly key: string
  readonly ref: string
  readonly sizeBytes: number
}

/** GitHub's cache as the repository's owner sees it. Every call may throw `ApiError`. */
export interface RepositoryCaches {
  /** The entries whose keys begin so; the hundred that were used last. */
  list(prefix: string): Promise<readonly RepositoryCache[]>
  /** The size of all entries of the repository. */
  usedBytes(): Promise<number>
  /** Needs `actions: write`. */
  remove(id: number): Promise<void>
}

/** All ports together. Functions take `Pick<Runner, ...>` of what they use. */
export interface Runner {
  readonly files: Files
  readonly commands: Commands
  readonly cache: CacheStore
  readonly cacheBreaker: CacheBreaker
  readonly downloads: Downloads
  readonly toolCache: ToolCache
  readonly pullRequests: PullRequests
  readonly artifacts: Artifacts
  readonly repositoryCaches: RepositoryCaches
  readonly job: Job
  readonly clock: Clock
  readonly log: Log
}
