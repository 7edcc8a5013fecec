import type { Runner } from '../../runner/ports.ts'
import { hasRustCache, RUST_CACHE_SENTENCE } from '../look/other-caches.ts'
import type { JobState } from '../state.ts'

/** Why this run saves no snapshot whatever it has built, a clause. */
export function obstacleToSave(
  { write, snapshot }: Pick<JobState, 'write' | 'snapshot'>,
  { job, cacheBreaker }: Pick<Runner, 'job' | 'cacheBreaker'>,
): string | undefined {
  if (!write.allowed) return write.reason
  if (cacheBreaker.why !== undefined) return cacheBreaker.why
  if (snapshot?.occupied !== undefined) return snapshot.occupied
  return hasRustCache(job.allEnv()) ? RUST_CACHE_SENTENCE.replace(/\.$/, '') : undefined
}
