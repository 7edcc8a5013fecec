import { createHash } from 'node:crypto'
import type { JobContext } from '../runner/github-ports.ts'

interface JobIdentity {
  readonly context: Pick<
    JobContext,
    | 'os'
    | 'arch'
    | 'workflow'
    | 'workflowFile'
    | 'job'
    | 'runId'
    | 'runAttempt'
    | 'workspace'
    | 'ref'
    | 'defaultBranchRef'
  >
  /** The matrix values as JSON. */
  readonly cell: string
  /** The input cache-key, '' when it is not used. It names a group of workflows that share entries. */
  readonly userKey: string
  /** It starts from entries of no other job. */
  readonly ownOnly: boolean
  /** Contents of the lock files, one string. */
  readonly locks: string
}

interface SnapshotIdentity extends JobIdentity {
  /** Name and release of the operating system. */
  readonly system: string
  /** What `rustc -vV` says. */
  readonly rustc: string
  readonly cargoHome: string
  /** Where the job builds. */
  readonly cwd: string
  /** Everything that decides what cargo builds and how, one string. */
  readonly effectiveConfig: string
}

export interface SnapshotKeys {
  /** Entries cannot be overwritten, so every run saves under a key of its own. */
  readonly key: string
  /** The newest with the same lock, of this cell, of this job, and of any of the workflow or group that builds likewise. */
  readonly restoreKeys: readonly [lock: string, cell: string, job: string, any: string]
}

const SNAPSHOT_PREFIX = 'fast-cargo-snapshot'

export function snapshotKeys(identity: SnapshotIdentity): SnapshotKeys {
  const { context, system, rustc, cargoHome, cwd, effectiveConfig } = identity
  const { os, arch, workspace } = context
  const machine = [os, arch, system, rustc, workspace, cwd, cargoHome, effectiveConfig]
  return entryKeys(SNAPSHOT_PREFIX, machine, identity)
}

const LAYER_PREFIX = 'fast-cargo-layer'

/** What the keys of a cell's layers begin with: one has no other name than the digest of what it holds. */
export function layerPrefix({ restoreKeys }: { readonly restoreKeys: readonly string[] }): string {
  const [, ofCell = SNAPSHOT_PREFIX] = restoreKeys
  return ofCell.replace(SNAPSHOT_PREFIX, LAYER_PREFIX)
}

export function layerKey(
  keys: { readonly key: string; readonly restoreKeys: readonly string[] },
  digest: string,
): string {
  const mark = ofDefaultBranch(keys.key) ? '' : OF_ANOTHER_REF
  return `${layerPrefix(keys)}${digest.slice(0, 24)}${mark}`
}

interface KeptIdentity extends JobIdentity {
  readonly system: string
  readonly home: string
  readonly cargoHome: string
}

/** Of the folders and packages that are kept beside or instead of a snapshot: no compiler has a part in them. */
export function keptKeys(identity: KeptIdentity): SnapshotKeys {
  const { context, system, home, cargoHome } = identity
  const { os, arch, workspace } = context
  return entryKeys('fast-cargo-kept', [os, arch, system, workspace, home, cargoHome], identity)
}

/** No commas and well below 512 characters, as GitHub's cache wants them. */
function entryKeys(
  prefix: string,
  machine: readonly string[],
  { context, cell, userKey, ownOnly, locks }: JobIdentity,
): SnapshotKeys {
  const { os, arch, workflow, workflowFile, job, runId, runAttempt } = context
  const named = [prefix, ...(userKey === '' ? [] : [userKey.replaceAll(',', '_')])]
  const group = userKey === '' ? workflow : ''
  const any = `${[...named, os, arch, hashOf([...machine, group])].join('-')}-`
  const ofJob = `${any}${hashOf([workflow, workflowFile, job])}-`
  const ofCell = `${ofJob}${hashOf([cell])}-`
  const ofLock = `${ofCell}${hashOf([locks])}-`
  const key = `${ofLock}${runId}-${runAttempt}${markOf(context)}`
  return { key, restoreKeys: [ofLock, ofCell, ofJob, ownOnly ? ofJob : any] }
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

export function nearnessOf(
  key: string,
  { restoreKeys }: { readonly restoreKeys: readonly string[] },
): Nearness {
  const names: readonly Nearness[] = ['same lock', 'same cell', 'same job', 'another job']
  return names[restoreKeys.findIndex((prefix) => key.startsWith(prefix))] ?? 'another job'
}

/** JSON keeps the fields apart. */
function hashOf(fields: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 12)
}
