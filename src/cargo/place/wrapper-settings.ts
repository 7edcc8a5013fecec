import { join } from 'node:path'
import { WATCHER_LIBRARY } from './watcher-build.ts'

/** What the wrappers are told. */
export interface WrapperSettings {
  /** Absolute path of the folder for records; absent: nothing is recorded. */
  readonly records?: string
  readonly timings?: boolean
  readonly sccache?: {
    readonly binary: string
    readonly confPath: string
    /** Path of the server's socket; on Windows its port, in digits. */
    readonly socket: string
    /** A client cannot start it again: only the action knows the settings of its store. */
    readonly once?: boolean
  }
  /** The inputs of restored units, for the shim to look after; see `src/snapshot/`. */
  readonly snapshot?: {
    /** Absolute path of the list: paths, each ended by NUL. */
    readonly inputs: string
    /** And of the list of incremental data to be unpacked when one of them was written; it may be missing. */
    readonly heldBack: string
    /** And of the list of what restored units read besides. */
    readonly evidence: string
    /** When the restore ended, and the newest time in the snapshot; nanoseconds since the epoch. */
    readonly restoredNs: bigint
    readonly newestNs: bigint
    /**
     * In a job that saves none: the hashes of units whose incremental data the snapshot has, unpacked or held
     * back. The launcher has all others compiled without.
     */
    readonly incrementalData?: readonly string[]
  }
  /**
   * `CARGO_INCREMENTAL=0` is taken away from cargo: from builds that are not for release (`dev`), or
   * from all (`any`), because the project has its releases compiled incrementally too.
   */
  readonly incremental?: 'dev' | 'any'
  /** The launcher has small incremental crates cut into fewer object files than rustc would. */
  readonly fewerObjects?: boolean
  /** Profiles of the project's own that inherit from `release`. */
  readonly releaseProfiles?: readonly string[]
  /** What units read is written down: that compilers and build scripts do, where there is a watcher. */
  readonly watch?: {
    /** Absolute path of the compiled watcher; it is copied to the folder of the wrappers. */
    readonly library: string | undefined
    /** Absolute path of the folder for it. */
    readonly logs: string
  }
  /** What `cargo install` made in earlier runs is put back when the same command comes again. */
  readonly tools?: {
    /** Absolute path of the folder that says what for which command. */
    readonly plans: string
    /** Where the job's programs are installed. */
    readonly root: string
    /** What such commands are told apart with. */
    readonly salt: string
  }
  /** What keyed digests of variables are made with. */
  readonly salt?: string
}

/** The launcher takes no value for "make as much as you like". */
function dataText(hashes: readonly string[] | undefined): string {
  if (hashes === undefined) return ''
  return hashes.length === 0 ? 'none' : hashes.join(',')
}

/** Lines `key=value`; a key without a value is off. */
export function settingsText(settings: WrapperSettings, home: string): string {
  const { records, timings, sccache, snapshot, watch, tools, salt } = settings
  const { fewerObjects, incremental, releaseProfiles } = settings
  const lines = {
    records: records ?? '',
    timings: timings ? '1' : '',
    sccache: sccache?.binary ?? '',
    sccache_conf: sccache?.confPath ?? '',
    ...addressLines(sccache?.socket ?? ''),
    sccache_once: sccache?.once ? '1' : '',
    inputs: snapshot?.inputs ?? '',
    held_back: snapshot?.heldBack ?? '',
    evidence: snapshot?.evidence ?? '',
    restored_ns: String(snapshot?.restoredNs ?? ''),
    newest_ns: String(snapshot?.newestNs ?? ''),
    incremental_data: dataText(snapshot?.incrementalData),
    fewer_objects: fewerObjects ? '1' : '',
    incremental: incremental ?? '',
    release_profiles: releaseProfiles?.join(',') ?? '',
    watch: watch?.library === undefined ? '' : join(home, WATCHER_LIBRARY),
    watch_logs: watch?.logs ?? '',
    watch_salt: salt ?? '',
    tools: tools?.plans ?? '',
    tools_root: tools?.root ?? '',
    tools_salt: tools?.salt ?? '',
  }
  return Object.entries(lines).map(settingLine).join('')
}

function addressLines(socket: string): Readonly<Record<string, string>> {
  const isPort = /^\d+$/.test(socket)
  return { sccache_socket: isPort ? '' : socket, sccache_port: isPort ? socket : '' }
}

/** A value that went on in the next line would be a setting of its own. */
function settingLine([key, value]: readonly [string, string]): string {
  if (/\p{Cc}/u.test(value)) {
    throw new Error(`the wrappers cannot be told ${key}: there is a control character in it`)
  }
  return `${key}=${value}\n`
}
