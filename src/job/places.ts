import { dirname, join } from 'node:path'
import type { JobContext } from '../runner/github-ports.ts'
import type { Files } from '../runner/ports.ts'

/** Where fast-cargo's files lie in this job; all absolute. */
export interface Places {
  /** The folder above the checkout: cargo reads the config there for every command inside. */
  readonly configParent: string
  /** What cargo reads there, through links. */
  readonly configFile: string
  /** Wrappers and shims. No version and no run id in it: cargo's fingerprint holds the linker's path. */
  readonly home: string
  /** Everything else of this job. */
  readonly scratch: string
  /** What stands in for programs that nobody could install, beside the folder that is this user's alone. */
  readonly standIns: string
  /** What the shims write. */
  readonly records: string
  /** Says that this job has its fast-cargo step already. */
  readonly markFile: string
  /** The job record that later steps can read. */
  readonly recordFile: string
  /** What the sub-action `audit/` found, in figures: for this job's summary. */
  readonly auditLine: string
  /** What this job tells the others of its run, and what they tell. */
  readonly reports: string
  /** The names of what the sccache archive held when the job began. */
  readonly archiveList: string
  /** The folder that travels as the snapshot; one path string, since it is part of the cache entry. */
  readonly snapshot: string
  /** The manifest of the snapshot that was restored. */
  readonly snapshotManifest: string
  /** What restored units were built from, for the cargo shim. */
  readonly inputs: string
  /** What else they read, for the cargo shim. */
  readonly evidence: string
  /** What the watcher and the shim write down of what units read. */
  readonly watchLogs: string
  /** Incremental data that was not unpacked, and how to: for the cargo shim and for post. */
  readonly heldBack: string
  /** Its time tells when the restore ended. */
  readonly restoredMark: string
  /** The folder that travels with what the job's `cargo install` made; one path string too. */
  readonly tools: string
  /** What of it is to be put back for which command, for the cargo shim. */
  readonly toolPlans: string
  /** The folder that holds the history file; one path string, since it is part of the cache entry. */
  readonly history: string
  /** The folder that travels with what is kept beside or instead of a snapshot; its path is part of the entry too. */
  readonly kept: string
  /** What was in those folders after the restore. */
  readonly keptList: string
}

export function placesOf({ workspace, temp }: Pick<JobContext, 'workspace' | 'temp'>): Places {
  const configParent = dirname(workspace)
  const scratch = join(temp, 'fast-cargo')
  return {
    configParent,
    configFile: join(scratch, 'cargo-config.toml'),
    home: join(configParent, '.cargo', 'fast-cargo'),
    scratch,
    standIns: `${scratch}-stand-ins`,
    records: join(scratch, 'records'),
    markFile: join(scratch, 'set-up'),
    recordFile: join(scratch, 'record.json'),
    auditLine: join(scratch, 'audit-line.json'),
    reports: join(scratch, 'reports'),
    archiveList: join(scratch, 'archive-entries'),
    snapshot: join(scratch, 'snapshot'),
    snapshotManifest: join(scratch, 'snapshot-manifest.json'),
    inputs: join(scratch, 'snapshot-inputs'),
    evidence: join(scratch, 'snapshot-evidence'),
    watchLogs: join(scratch, 'watched'),
    heldBack: join(scratch, 'snapshot-held-back'),
    restoredMark: join(scratch, 'snapshot-restored'),
    tools: join(scratch, 'tools'),
    toolPlans: join(scratch, 'tool-plans'),
    history: join(scratch, 'history'),
    kept: join(scratch, 'kept'),
    keptList: join(scratch, 'kept-list'),
  }
}

export function wrappersBeside({ scratch }: Pick<Places, 'scratch'>): string {
  return `${scratch}-wrappers`
}

/**
 * Makes the two folders. Other users of the machine have no business in the job's own: it holds what
 * cargo was called with. The wrappers they may start, where a variable of the job leads to them; where
 * the parent of the checkout takes no folder of ours, these lie beside the job's.
 */
export async function makePlaces(
  places: Places,
  files: Pick<Files, 'makeFolder'>,
): Promise<Places> {
  await files.makeFolder(places.scratch, 0o700)
  try {
    await files.makeFolder(places.home)
    return places
  } catch {
    return { ...places, home: wrappersBeside(places) }
  }
}
