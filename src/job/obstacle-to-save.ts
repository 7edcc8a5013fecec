import type { Runner } from '../runner/ports.ts'
import { hasRustCache, RUST_CACHE_SENTENCE } from './other-caches.ts'
import type { JobState } from './state.ts'

/** Why this run saves no snapshot whatever it has built, a clause. */
export function obstacleToSave(
  { write }: Pick<JobState, 'write'>,
  { job }: Pick<Runner, 'job'>,
): string | undefined {
  if (!write.allowed) return write.reason
  return hasRustCache(job.allEnv()) ? RUST_CACHE_SENTENCE.replace(/\.$/, '') : undefined
}
