import { describeError } from '../../runner/errors.ts'
import type { RepositoryCache } from '../../runner/github-ports.ts'
import type { Runner } from '../../runner/ports.ts'

/** What all our keys begin with. */
const OURS = 'fast-cargo-'
/** With the two questions, five calls of the REST API for most jobs; later runs remove what is left. */
const MOST_REMOVED = 3

/** Times of earlier runs are smaller; what cannot be removed is evicted when nobody reads it any more. */
const WORTH_A_LINE_BYTES = 500_000

export interface Footprint {
  readonly ours: readonly RepositoryCache[]
  readonly footprintBytes: number
  readonly cacheBytes: number | undefined
}

type FootprintPorts = Pick<Runner, 'repositoryCaches' | 'cacheBreaker' | 'job' | 'log'>

/** What we keep in the repository's cache; `undefined` where the token may not see it. */
export async function readFootprint({
  repositoryCaches,
  cacheBreaker,
  job,
  log,
}: FootprintPorts): Promise<Footprint | undefined> {
  if (job.input('token') === '' || cacheBreaker.serviceFailed) return undefined
  try {
    const [ours, cacheBytes] = await Promise.all([
      repositoryCaches.list(OURS),
      repositoryCaches.usedBytes(),
    ])
    return { ours, cacheBytes, footprintBytes: sizeOf(ours) }
  } catch (error) {
    log.info(`What is kept in the repository's cache is not known (${describeError(error)}).`)
    return undefined
  }
}

function sizeOf(entries: readonly RepositoryCache[]): number {
  return entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
}

/** An entry that this run has saved. */
export interface SavedEntry {
  readonly key: string
  /** What the keys begin with that it takes the place of, and its own. */
  readonly prefix: string
}

/** Deletes the entries of the same branch that those just saved take the place of, the largest first. */
export async function removeSuperseded(
  footprint: Footprint | undefined,
  saved: readonly SavedEntry[],
  { repositoryCaches, job, log }: FootprintPorts,
): Promise<void> {
  const superseded = (footprint?.ours ?? [])
    .filter(({ ref }) => ref === job.context.ref)
    .filter((old) => saved.some(({ key, prefix }) => old.key !== key && old.key.startsWith(prefix)))
    .sort((one, other) => other.sizeBytes - one.sizeBytes)
  for (const { id, key, sizeBytes } of superseded.slice(0, MOST_REMOVED)) {
    try {
      await repositoryCaches.remove(id)
      log.info(`Deleted ${key}, which this run supersedes.`)
    } catch (error) {
      const why = describeError(error)
      if (sizeBytes < WORTH_A_LINE_BYTES) return
      return log.info(
        `${key} is superseded and was not deleted (${why}): that needs ${repositoryCaches.removalNeeds}.`,
      )
    }
  }
}
