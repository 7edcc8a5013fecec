import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Step } from '../../emulator/job/options.ts'
import { BenchError } from '../bench-caches/bench-error.ts'
import { ACTION } from '../try/job-steps.ts'
import type { WorkflowJob } from './corpus/workflow-job.ts'

export type MethodName = 'none' | 'rust-cache' | 'fast-cargo'

/** A way of caching that takes part: one step, or none. */
export interface WorkflowMethod {
  readonly name: MethodName
  readonly title: string
  /** What the step's `uses` names and the folder it is run from. */
  readonly action?: { readonly uses: string; readonly ref: string; readonly folder: string }
  /** Of all that runs of it: a measurement of another action does not count. */
  readonly digest: string
}

interface Folders {
  /** With action.yml and dist/. */
  readonly action: string
  readonly rustCache: string | undefined
}

const RUST_CACHE = 'Swatinem/rust-cache'

/** `none`, rust-cache where its folder is named, and fast-cargo. */
export async function methodsOf(folders: Folders): Promise<readonly WorkflowMethod[]> {
  const { action, rustCache } = folders
  const none: WorkflowMethod = { name: 'none', title: 'no action at all', digest: '' }
  const ours: WorkflowMethod = {
    name: 'fast-cargo',
    title: 'one step, no inputs, in the workflow file of the commit that is checked out',
    action: { uses: ACTION, ref: 'v1', folder: action },
    digest: await digestOf('action', action),
  }
  if (rustCache === undefined) return [none, ours]
  const peer: WorkflowMethod = {
    name: 'rust-cache',
    title: `one step of ${RUST_CACHE} ${await versionOf(rustCache)}, with \`workspaces\` where the project's own step has it`,
    action: { uses: RUST_CACHE, ref: 'v2', folder: rustCache },
    digest: await digestOf('peer', rustCache),
  }
  return [none, peer, ours]
}

/** The step of a method as its README says; none for `none`. */
export function stepOf(
  { name, action }: WorkflowMethod,
  { rustCacheWorkspaces }: WorkflowJob,
): readonly Step[] {
  if (action === undefined) return []
  const step = { name, uses: `${action.uses}@${action.ref}` }
  const hasWorkspaces = name === 'rust-cache' && rustCacheWorkspaces !== undefined
  return [hasWorkspaces ? { ...step, with: { workspaces: rustCacheWorkspaces } } : step]
}

const PARTS = ['dist', 'native']

/** Of all that runs of an action. Throws `BenchError` that names the option where the folder has none. */
export async function digestOf(option: string, folder: string): Promise<string> {
  const definition = await readFile(join(folder, 'action.yml')).catch((cause: unknown) => {
    throw new BenchError(`--${option}: there is no action.yml in ${folder}.`, { cause })
  })
  const hash = createHash('sha256').update(definition)
  for (const part of PARTS) {
    for (const file of await filesIn(join(folder, part))) {
      hash.update(relative(folder, file)).update(await readFile(file))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

async function filesIn(folder: string): Promise<readonly string[]> {
  // A peer has no native/.
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile())
  return files.map(({ parentPath, name }) => join(parentPath, name)).sort()
}

async function versionOf(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}')
  const { version } = JSON.parse(text) as { readonly version?: unknown }
  return typeof version === 'string' ? version : '(version not known)'
}
