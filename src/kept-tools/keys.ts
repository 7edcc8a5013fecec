import { createHash } from 'node:crypto'
import type { JobContext } from '../runner/github-ports.ts'

interface ToolsIdentity {
  readonly context: Pick<
    JobContext,
    'os' | 'arch' | 'workflow' | 'workflowFile' | 'job' | 'runId' | 'runAttempt'
  >
  /** Ends the key: whether the default branch saved. */
  readonly mark: string
  /** Name and release of the operating system. */
  readonly system: string
  /** What `rustc -vV` says. */
  readonly rustc: string
  /** Where the job's programs are installed. */
  readonly root: string
  /** The matrix values as JSON. */
  readonly cell: string
  /** The input cache-key, '' when it is not used. */
  readonly userKey: string
}

export interface ToolsKeys {
  /** Entries cannot be overwritten, so every run saves under a key of its own. */
  readonly key: string
  /** The newest of this cell; another job's tools are of no use. */
  readonly prefix: string
}

/** No commas and well below 512 characters, as GitHub's cache wants them. */
export function toolsKeys(identity: ToolsIdentity): ToolsKeys {
  const { context, mark, system, rustc, root, cell, userKey } = identity
  const { os, arch, workflow, workflowFile, job, runId, runAttempt } = context
  const named = ['fast-cargo-tools', ...(userKey === '' ? [] : [userKey.replaceAll(',', '_')])]
  const machine = shortHash([system, rustc, root])
  const prefix = `${[...named, os, arch, machine, shortHash([workflow, workflowFile, job, cell])].join('-')}-`
  return { prefix, key: `${prefix}${runId}-${runAttempt}${mark}` }
}

/** JSON keeps the fields apart. */
function shortHash(fields: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 12)
}
