import { createHash } from 'node:crypto'
import type { JobContext } from '../runner/github-ports.ts'

interface SnapshotIdentity {
  readonly context: Pick<
    JobContext,
    'os' | 'arch' | 'workflow' | 'job' | 'runId' | 'runAttempt' | 'workspace'
  >
  /** Name and release of the operating system. */
  readonly system: string
  /** What `rustc -vV` says. */
  readonly rustc: string
  /** The matrix values as JSON. */
  readonly cell: string
  /** The input cache-key, '' when it is not used. */
  readonly userKey: string
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
  /** The newest with the same lock, of this cell, of this job, and of any job that builds likewise. */
  readonly restoreKeys: readonly [lock: string, cell: string, job: string, any: string]
}

export const SNAPSHOT_PREFIX = 'fast-cargo-snapshot'

/** No commas and well below 512 characters, as GitHub's cache wants them. */
export function snapshotKeys(identity: SnapshotIdentity): SnapshotKeys {
  const { context, system, rustc, cell, userKey, cargoHome, cwd, effectiveConfig, locks } = identity
  const { os, arch, workflow, job, runId, runAttempt, workspace } = context
  const named = [SNAPSHOT_PREFIX, ...(userKey === '' ? [] : [userKey.replaceAll(',', '_')])]
  const machine = [os, arch, system, rustc, workspace, cwd, cargoHome, effectiveConfig]
  const any = `${[...named, os, arch, hashOf(machine)].join('-')}-`
  const ofJob = `${any}${hashOf([workflow, job])}-`
  const ofCell = `${ofJob}${hashOf([cell])}-`
  const ofLock = `${ofCell}${hashOf([locks])}-`
  return { key: `${ofLock}${runId}-${runAttempt}`, restoreKeys: [ofLock, ofCell, ofJob, any] }
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
