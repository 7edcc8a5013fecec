import { createHash } from 'node:crypto'
import type { JobContext } from '../runner/github-ports.ts'

interface ArchiveIdentity {
  readonly context: Pick<
    JobContext,
    'os' | 'arch' | 'workflow' | 'workflowFile' | 'job' | 'runId' | 'runAttempt'
  >
  /** Ends the key: whether the default branch saved. */
  readonly mark: string
  /** What `rustc -vV` says: another compiler finds nothing in the archive. */
  readonly rustc: string
  /** The matrix values as JSON. */
  readonly cell: string
  /** The input cache-key, '' when it is not used. It names a group of workflows that share archives. */
  readonly userKey: string
  /** It starts from archives of no other job. */
  readonly ownOnly: boolean
}

export interface ArchiveKeys {
  /** Entries cannot be overwritten, so every run saves under a key of its own. */
  readonly key: string
  /** First the newest of this job and cell, then the newest of any of the workflow or group with the same compiler. */
  readonly restoreKeys: readonly [cell: string, compiler: string]
}

/** No commas and well below 512 characters, as GitHub's cache wants them. */
export function archiveKeys({
  context,
  mark,
  rustc,
  cell,
  userKey,
  ownOnly,
}: ArchiveIdentity): ArchiveKeys {
  const { os, arch, workflow, workflowFile, job, runId, runAttempt } = context
  const named = ['fast-cargo-sccache', ...(userKey === '' ? [] : [userKey.replaceAll(',', '_')])]
  const group = userKey === '' ? workflow : ''
  const compiler = [...named, os, arch, shortHash(JSON.stringify([rustc, group])), ''].join('-')
  const ofCell = `${compiler}${shortHash(JSON.stringify([workflow, workflowFile, job, cell]))}-`
  const key = `${ofCell}${runId}-${runAttempt}${mark}`
  return { key, restoreKeys: [ofCell, ownOnly ? ofCell : compiler] }
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
