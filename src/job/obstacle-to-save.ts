import type { Runner } from '../runner/ports.ts'
import { hasRustCache, RUST_CACHE_SENTENCE } from './other-caches.ts'
import type { JobState } from './state.ts'

/** Why this run saves no snapshot whatever it has built, a clause. */
export async function obstacleToSave(
  { write, snapshot }: JobState,
  { job, commands, cacheBreaker }: Pick<Runner, 'job' | 'commands' | 'cacheBreaker'>,
): Promise<string | undefined> {
  if (!write.allowed) return write.reason
  if (cacheBreaker.why !== undefined) return cacheBreaker.why
  if (hasRustCache(job.allEnv())) return RUST_CACHE_SENTENCE.replace(/\.$/, '')
  const args = ['-c', 'safe.directory=*', 'rev-parse', 'HEAD']
  const head = await commands.run('git', args, { cwd: snapshot?.cwd ?? '/', timeoutMs: 10_000 })
  const commit = head.exitCode === 0 ? head.stdout.trim() : ''
  // Without git there is nothing to compare with: the checkout is what the job made it.
  if (commit === '' || commit === job.context.sha) return undefined
  return `the checkout is at ${commit.slice(0, 9)}, and the run is for ${job.context.sha.slice(0, 9)}`
}
