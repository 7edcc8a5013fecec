import { type CachePermission, createJobToken } from '../../emulator/http/job-token.ts'
import type { Services } from '../../emulator/services.ts'

/** What leads a JavaScript action to the cache service; its token is of the default branch. */
export function cacheVariables({ results }: Services, permission: CachePermission = 3) {
  const cacheScopes = [{ scope: 'refs/heads/main', permission }]
  return {
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_RESULTS_URL: `${results.origin}/`,
    ACTIONS_RUNTIME_TOKEN: createJobToken({
      runBackendId: 'run',
      jobBackendId: 'job',
      cacheScopes,
    }),
  }
}
