import * as v from 'valibot'
import type { CacheStore, Job } from '../../runner/github-ports.ts'
import type { Files, Log } from '../../runner/ports.ts'
import { ofDefaultBranch } from '../../snapshot/keys.ts'
import { readsDefaultBranchAlone } from '../snapshot-store.ts'
import type { Checkout } from './checkout.ts'
import { readYaml, workflowPath, workflowText } from './workflow-file.ts'

/** What of the caches a job may start from. */
export interface Reads {
  /** `own`: what the same job of the same workflow saved on the default branch. */
  readonly from: 'all' | 'own' | 'nothing'
  /** Why not all, a clause. */
  readonly reason: string
}

interface Asked {
  readonly job: Pick<Job, 'context' | 'env'>
  readonly files: Pick<Files, 'readText' | 'list'>
  /** What is restored lies in a bucket. */
  readonly isInBucket?: boolean
  /** Git where the job builds. */
  readonly checkout?: Pick<Checkout, 'root' | 'commit'> | undefined
}

/**
 * A job that publishes starts from nothing that a job of another purpose built. In a pull request it starts
 * from nothing at all: entries that the pull request's own runs saved are found before those of the default
 * branch, and cannot be told from them, but for those in a bucket. Where it is unclear whether it publishes, what
 * others built is left out only where that costs little: not in pull requests.
 */
export async function decideReads(asked: Asked): Promise<Reads> {
  const { ref } = asked.job.context
  const isPull = ref.startsWith('refs/pull/')
  const by = whyByRun(asked.job) ?? (await byWorkflow(asked))
  if (by === undefined || (by.isUnclear && isPull)) return { from: 'all', reason: '' }
  const isMixed = isPull && !(asked.isInBucket && readsDefaultBranchAlone(asked.job))
  return { from: isMixed || by.sharesName ? 'nothing' : 'own', reason: by.reason }
}

/** `store`: where sccache keeps what it caches, if the job names a place. */
export function announceReads(
  { from, reason }: Reads,
  store: string | undefined,
  { info }: Pick<Log, 'info'>,
): void {
  if (from === 'all') return
  const what = from === 'own' ? 'only what this very job saved on the default branch' : 'nothing'
  const but =
    store === undefined ? '' : `, but for the store that it names (${store}), which sccache reads`
  info(
    `This job publishes (${reason}), so it restores ${what}${but}. To build from nothing: "cache: off".`,
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

interface Publishing {
  readonly reason: string
  /** The reason says why it may, not that it does. */
  readonly isUnclear?: boolean
  /** What another job saved cannot be told from its own. */
  readonly sharesName?: boolean
}

function whyByRun({ context, env }: Asked['job']): Publishing | undefined {
  if (context.event === 'release') return { reason: 'its run is of a release' }
  if (context.ref.startsWith('refs/tags/')) return { reason: 'its run is of a tag' }
  if (!env('ACTIONS_ID_TOKEN_REQUEST_URL')) return undefined
  return { reason: 'it has the permission id-token: write' }
}

async function byWorkflow(asked: Asked): Promise<Publishing | undefined> {
  const { job, checkout } = asked
  const { context, env } = job
  // Other runners tell nothing, and have no environments.
  if (!env('GITHUB_WORKFLOW_REF')) return undefined
  const path = workflowPath(job)
  if (path === undefined) return MAYBE
  const { found, isWhole } = await jobsOfId({ path, above: [] }, { ...asked, opened: [] })
  const isNamed = found.some(({ environment }) => environment !== undefined)
  if (isNamed && found.length > 1) {
    return { reason: 'it, or a job of the same name, names an environment', sharesName: true }
  }
  if (isNamed) return { reason: 'it names an environment' }
  if (found.length === 0 && !isWhole) return MAYBE
  const isOther = checkout !== undefined && checkout.commit !== context.sha
  return isOther ? { reason: OTHER_COMMIT, isUnclear: true } : undefined
}

const MAYBE: Publishing = {
  reason: 'perhaps: its workflow cannot be read here, and may name an environment',
  isUnclear: true,
}
const OTHER_COMMIT =
  "perhaps: the checkout is not the run's commit, whose workflow may name an environment"

/** GitHub lets a run have 50 files; one that several jobs call counts for each. */
const MOST_FILES = 200

const Named = v.tuple([
  v.string(),
  v.object({
    environment: v.optional(v.unknown()),
    uses: v.optional(v.string()),
    strategy: v.optional(v.unknown()),
  }),
])

/** By their entries: ids such as `constructor` are names of no object's own for most readers. */
const Workflow = v.object({
  jobs: v.pipe(
    v.unknown(),
    v.transform((jobs) => Object.entries(Object(jobs))),
    v.array(Named),
  ),
})

interface JobsOfId {
  readonly found: readonly { readonly environment?: unknown }[]
  /** No workflow is called that cannot be read here. */
  readonly isWhole: boolean
}

/**
 * The jobs of this job's id, in the workflow and in those of the repository's that it calls, once for each that calls
 * them: GitHub tells no more of a job.
 */
async function jobsOfId(
  { path, above }: { readonly path: string; readonly above: readonly string[] },
  asked: Asked & { readonly opened: string[] },
): Promise<JobsOfId> {
  if (asked.opened.push(path) > MOST_FILES) return { found: [], isWhole: false }
  const text = (await textOf(path, asked)) ?? ''
  // Reading YAML takes longer than looking for a word, which may be spelled in escapes.
  if (!/environment|uses|\\/.test(text)) return { found: [], isWhole: true }
  const workflow = v.safeParse(Workflow, await readYaml(text))
  if (!workflow.success) return { found: [], isWhole: false }
  const { jobs } = workflow.output
  const found = jobs.flatMap(([id, job]) =>
    id === asked.job.context.job && job.uses === undefined ? [job] : [],
  )
  // Cells of a matrix call it, too, and are not told apart in it.
  const called = jobs.flatMap(([, { uses = [], strategy }]) =>
    strategy === undefined ? uses : [uses, uses].flat(),
  )
  const inner = called.filter((uses) => uses.startsWith('./'))
  const chain = [...above, path]
  const below = inner.map((uses) => uses.slice(2)).filter((one) => !chain.includes(one))
  const all = await Promise.all(below.map((one) => jobsOfId({ path: one, above: chain }, asked)))
  return {
    found: [...found, ...all.flatMap((one) => one.found)],
    isWhole: called.length === inner.length && all.every(({ isWhole }) => isWhole),
  }
}

/** Of a checkout in a folder of its own, from there. */
async function textOf(
  path: string,
  { job: { context }, files, checkout }: Asked,
): Promise<string | undefined> {
  const text = await workflowText(path, { context }, files)
  if (text !== undefined || checkout === undefined) return text
  return workflowText(path, { context: { ...context, workspace: checkout.root } }, files)
}
