import { createHash } from 'node:crypto'
import type { JobContext } from '../runner/github-ports.ts'

interface SnapshotIdentity {
  readonly context: Pick<
    JobContext,
    | 'os'
    | 'arch'
    | 'workflow'
    | 'job'
    | 'runId'
    | 'runAttempt'
    | 'workspace'
    | 'ref'
    | 'defaultBranchRef'
  >
  /** Name and release of the operating system. */
  readonly system: string
  /** What `rustc -vV` says. */
  readonly rustc: string
  /** The matrix values as JSON. */
  readonly cell: string
  /** The input cache-key, '' when it is not used. It names a group of workflows that share snapshots. */
  readonly userKey: string
  /** It starts from snapshots of no other job. */
  readonly ownOnly: boolean
  readonly cargoHome: string
  /** Where the job builds. */
  readonly cwd: string
  /** Everything that decides what cargo builds and how, one string. */
  readonly effectiveConfig: string
  /** Contents of the lock files, one string. */
  readonly locks: string
}

export interface SnapshotKeys {
  /** Entries cannot be overwritten, so every run saves under a key of its own. */
  readonly key: string
  /** The newest with the same lock, of this cell, of this job, and of any of the workflow or group that builds likewise. */
  readonly restoreKeys: readonly [lock: string, cell: string, job: string, any: string]
}

export const SNAPSHOT_PREFIX = 'fast-cargo-snapshot'

/** No commas and well below 512 characters, as GitHub's cache wants them. */
export function snapshotKeys(identity: SnapshotIdentity): SnapshotKeys {
  const { context, system, rustc, cell, userKey, cargoHome, cwd, effectiveConfig, locks } = identity
  const { os, arch, workflow, job, runId, runAttempt, workspace } = context
  const named = [SNAPSHOT_PREFIX, ...(userKey === '' ? [] : [userKey.replaceAll(',', '_')])]
  const group = userKey === '' ? workflow : ''
  const machine = [os, arch, system, rustc, workspace, cwd, cargoHome, effectiveConfig, group]
  const any = `${[...named, os, arch, hashOf(machine)].join('-')}-`
  const ofJob = `${any}${hashOf([workflow, job])}-`
  const ofCell = `${ofJob}${hashOf([cell])}-`
  const ofLock = `${ofCell}${hashOf([locks])}-`
  const widest = identity.ownOnly ? ofJob : any
  const key = `${ofLock}${runId}-${runAttempt}${markOf(context)}`
  return { key, restoreKeys: [ofLock, ofCell, ofJob, widest] }
}

/** Ends a key that another branch, a tag or a pull request saved under. */
const OF_ANOTHER_REF = '-ref'

export function markOf({
  ref,
  defaultBranchRef,
}: Pick<JobContext, 'ref' | 'defaultBranchRef'>): string {
  return ref === defaultBranchRef ? '' : OF_ANOTHER_REF
}

export function ofDefaultBranch(key: string): boolean {
  return !key.endsWith(OF_ANOTHER_REF)
}

/** How near the restored entry is to this run. */
export type Nearness = 'same lock' | 'same cell' | 'same job' | 'another job'

export function nearnessOf(key: string, { restoreKeys }: SnapshotKeys): Nearness {
  const names: readonly Nearness[] = ['same lock', 'same cell', 'same job', 'another job']
  return names[restoreKeys.findIndex((prefix) => key.startsWith(prefix))] ?? 'another job'
}

/** JSON keeps the fields apart. */
function hashOf(fields: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 12)
}
