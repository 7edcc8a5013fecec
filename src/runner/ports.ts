import type { Artifacts } from './artifact-ports.ts'
import type {
  CacheBreaker,
  CacheStore,
  Job,
  PullRequests,
  RepositoryCaches,
  ToolCache,
} from './github-ports.ts'
import type { WebIdentity } from './identity-ports.ts'
import type { PathAnswer, PathQuestion } from './path-ports.ts'
import type { S3Store } from './s3-ports.ts'
import type { PackRequest, UnpackRequest } from './tar-ports.ts'

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
  /** When it was made; 0 where the file system does not tell. */
  readonly bornNs: bigint
  /** Device and inode as one string: two paths with the same identity are one file. */
  readonly identity: string
  /** How many paths it has in all, wherever they are. */
  readonly links?: number
  /** A program that runs as its owner or group. */
  readonly changesUser?: boolean
}

/** A path below a folder, relative to it and with `/`, and what `stat` tells of it. */
export interface TreeEntry extends FileFacts {
  readonly path: string
}

/** Files and folders. Every path is absolute; a missing path is `undefined` or `[]`, never an error. */
export interface Files {
  /** At most 64 MB, or `mostBytes`. Throws `RefusedError` for more, and for what is no file, such as a pipe. */
  readText(path: string, mostBytes?: number): Promise<string | undefined>
  readBytes(
    path: string,
    range?: { readonly offset: number; readonly length: number },
  ): Promise<Buffer | undefined>
  /** Names of the values whose bytes, or one form's of several, are somewhere in a file, of whatever size. */
  valuesIn(
    path: string,
    values: ReadonlyMap<string, string | readonly Uint8Array[]>,
  ): Promise<readonly string[] | undefined>
  /** Creates the parent folders. `mode` is a Unix mode such as 0o755; without one, nobody else may read it. */
  writeText(path: string, text: string, mode?: number): Promise<void>
  copy(from: string, to: string): Promise<void>
  /** Replaces what is at `path`. */
  symlink(target: string, path: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  /**
   * Moves what is in a folder into another one of the same file system, into folders that are there too. Throws
   * where something is there already. No symlink is followed.
   */
  moveInto(from: string, to: string): Promise<void>
  /** With its parents. `mode` is a Unix mode, which it has afterwards even if it was there before. */
  makeFolder(path: string, mode?: number): Promise<void>
  /** Removes a file or a whole folder, read-only ones too; a missing one is fine. */
  remove(path: string): Promise<void>
  /** Removes a folder only when it is empty; says whether it did. */
  removeEmptyFolder(path: string): Promise<boolean>
  /** Names in a folder, sorted. */
  list(path: string): Promise<readonly string[]>
  /** Absolute paths of all files below a folder, sorted; symlinks are not followed. */
  walk(path: string): Promise<readonly string[]>
  /** Of the path itself: a symlink is not followed. */
  facts(path: string): Promise<FileFacts | undefined>
  /**
   * Everything below a folder, folders before what is in them. `leaveOut` gets relative paths, and so does `untold`, of
   * what cannot be looked at: no entry tells of that, nor of what is below it.
   */
  tree(
    path: string,
    leaveOut?: (path: string) => boolean,
    untold?: (path: string) => void,
  ): Promise<readonly TreeEntry[]>
  /**
   * For each path what it holds, as one string: equal strings, equal content. A file by the sha256
   * of its bytes, a symlink by its target, a folder by the names and kinds of what is in it (but for
   * the paths in `leaveOut`); `undefined` where there is nothing, or nothing that can be read.
   */
  contents(
    paths: readonly string[],
    leaveOut?: ReadonlySet<string>,
  ): Promise<readonly (string | undefined)[]>
  /** Answers what programs asked of paths, symlinks followed; folders leave out the paths in `leaveOut`. */
  observe(
    questions: readonly PathQuestion[],
    leaveOut?: ReadonlySet<string>,
  ): Promise<readonly PathAnswer[]>
  /**
   * Packs and unpacks an archive by this program itself, where the machine's tar is not GNU's. Times are told to the
   * nanosecond and set to a microsecond; hard links stay links. Unpacking wants an empty folder, and throws for what is
   * damaged or would lie or lead out of it.
   */
  packTar(request: PackRequest): Promise<void>
  unpackTar(request: UnpackRequest): Promise<void>
  /** The path with every symlink resolved. */
  realPath(path: string): Promise<string | undefined>
  sha256(path: string): Promise<string>
  setModified(path: string, modifiedMs: number): Promise<void>
  /** The time of the last reading; the modification time stays, to the microsecond. */
  setAccessed(path: string, accessedMs: number): Promise<void>
}

export interface CommandOptions {
  readonly cwd?: string
  /** Laid over the variables that the job's own steps have; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Nothing is inherited: `env` is all there is. */
  readonly bare?: boolean
  readonly input?: string
  /** After this the command and its children are ended, and the result has `timedOut`. */
  readonly timeoutMs?: number
  /** The log shows the command and what it says, while it runs. */
  readonly isShown?: boolean
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
  /** The cache in a bucket instead of GitHub's. */
  inS3(store: S3Store): Pick<Runner, 'cache' | 'repositoryCaches'>
  readonly job: Job
  readonly webIdentity: WebIdentity
  readonly clock: Clock
  readonly log: Log
}
