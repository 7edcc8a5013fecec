import { describeError } from '../runner/errors.ts'
import type { RepositoryCache } from '../runner/github-ports.ts'
import type { Runner } from '../runner/ports.ts'
import type { JobState } from './state.ts'

/** What all our keys begin with. */
const OURS = 'fast-cargo-'
/** With the two questions, at most four calls of the REST API a job. */
const MOST_REMOVED = 2

export interface Footprint {
  readonly ours: readonly RepositoryCache[]
  readonly footprintBytes: number
  readonly cacheBytes: number
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

/** Deletes the snapshots and histories that the one just saved takes the place of. */
export async function removeSuperseded(
  footprint: Footprint | undefined,
  { snapshot, historyPrefix = '' }: JobState,
  { repositoryCaches, job, log }: FootprintPorts,
): Promise<void> {
  const [, ofCell = ''] = snapshot?.restoreKeys ?? []
  if (footprint === undefined || ofCell === '') return
  const superseded = footprint.ours
    .filter(({ ref }) => ref === job.context.ref)
    .filter(({ key }) => key.startsWith(ofCell) || isBehind(key, historyPrefix))
    .sort((one, other) => other.sizeBytes - one.sizeBytes)
  for (const { id, key } of superseded.slice(0, MOST_REMOVED)) {
    try {
      await repositoryCaches.remove(id)
      log.info(`Deleted ${key}, which this run supersedes.`)
    } catch (error) {
      const why = describeError(error)
      return log.info(
        `${key} is superseded and stays (${why}); "permissions: actions: write" would let it go.`,
      )
    }
  }
}

function isBehind(key: string, prefix: string): boolean {
  return prefix !== '' && key.startsWith(prefix)
}
