import * as v from 'valibot'
import type { CacheStore, Job } from '../../runner/github-ports.ts'
import type { Files, Log } from '../../runner/ports.ts'
import { ofDefaultBranch } from '../../snapshot/keys.ts'
import { readYaml, workflowPath, workflowText } from './workflow-file.ts'

/** What of the caches a job may start from. */
export interface Reads {
  /** `own`: what the same job of the same workflow saved on the default branch. */
  readonly from: 'all' | 'own' | 'nothing'
  /** Why not all, a clause. */
  readonly reason: string
}

/**
 * A job that publishes starts from nothing that a job of another purpose built. In a pull request it starts
 * from nothing at all: entries that the pull request's own runs saved are found before those of the default
 * branch, and cannot be told from them.
 */
export async function decideReads(
  job: Pick<Job, 'context' | 'env'>,
  files: Pick<Files, 'readText'>,
): Promise<Reads> {
  const reason = await whyPublishing(job, files)
  if (reason === undefined) return { from: 'all', reason: '' }
  return { from: job.context.ref.startsWith('refs/pull/') ? 'nothing' : 'own', reason }
}

export function announceReads({ from, reason }: Reads, { info }: Pick<Log, 'info'>): void {
  if (from === 'all') return
  const what = from === 'own' ? 'only what this very job saved on the default branch' : 'nothing'
  info(
    `This job publishes (${reason}), so it restores ${what}. To build from nothing: "cache: off".`,
  )
}

/** The cache as such a job may read it. */
export function readable(cache: CacheStore, { from }: Reads): CacheStore {
  if (from === 'all') return cache
  return {
    ...cache,
    restore: async (entry) => {
      if (from === 'nothing') return { kind: 'miss' }
      const restored = await cache.restore(entry)
      return restored.kind === 'hit' && !ofDefaultBranch(restored.key) ? { kind: 'miss' } : restored
    },
  }
}

async function whyPublishing(
  job: Pick<Job, 'context' | 'env'>,
  files: Pick<Files, 'readText'>,
): Promise<string | undefined> {
  const { event, ref } = job.context
  if (event === 'release') return 'its run is of a release'
  if (ref.startsWith('refs/tags/')) return 'its run is of a tag'
  if (job.env('ACTIONS_ID_TOKEN_REQUEST_URL')) return 'it has the permission id-token: write'
  const path = workflowPath(job)
  if (path === undefined) return undefined
  const named = await namesEnvironment({ path, left: NESTED }, job, files)
  return named ? 'it names an environment' : undefined
}

/** GitHub lets workflows call each other four levels deep. */
const NESTED = 4

const Workflow = v.object({
  jobs: v.record(
    v.string(),
    v.object({ environment: v.optional(v.unknown()), uses: v.optional(v.string()) }),
  ),
})

/** Whether the job of that id, in the workflow or in one of the repository's that it calls, has an environment. */
async function namesEnvironment(
  { path, left }: { readonly path: string; readonly left: number },
  job: Pick<Job, 'context'>,
  files: Pick<Files, 'readText'>,
): Promise<boolean> {
  const text = (await workflowText(path, job, files)) ?? ''
  // Reading YAML takes longer than looking for a word.
  if (!/environment|uses:\s*['"]?\.\//.test(text)) return false
  const workflow = v.safeParse(Workflow, await readYaml(text))
  if (!workflow.success) return false
  const { jobs } = workflow.output
  const own = jobs[job.context.job]
  if (own !== undefined && own.uses === undefined) return own.environment !== undefined
  const called = Object.values(jobs).flatMap(({ uses }) => (uses?.startsWith('./') ? [uses] : []))
  if (left === 0) return false
  for (const uses of new Set(called)) {
    if (await namesEnvironment({ path: uses.slice(2), left: left - 1 }, job, files)) return true
  }
  return false
}
