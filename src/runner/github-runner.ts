import { runArtifacts } from './artifacts.ts'
import { cacheStore } from './cache-store.ts'
import { systemClock } from './clock.ts'
import { localCommands } from './commands.ts'
import { httpDownloads } from './downloads.ts'
import { localFiles } from './files.ts'
import type { CacheBreaker } from './github-ports.ts'
import { githubJob } from './job.ts'
import { stepLog } from './log.ts'
import type { Runner } from './ports.ts'
import { pullRequests } from './pull-requests.ts'
import { repositoryCaches } from './repository-caches.ts'
import { cachesInS3 } from './s3-caches.ts'
import { runnerToolCache } from './tool-cache.ts'
import { webIdentity } from './web-identity.ts'

/** The machine, the job and the services that this process really has. */
export function githubRunner(): Runner {
  const job = githubJob()
  const log = stepLog()
  const cacheBreaker: CacheBreaker = { serviceFailed: false }
  return {
    files: localFiles(),
    commands: localCommands(),
    cache: cacheStore({ context: job.context, log }, cacheBreaker),
    cacheBreaker,
    downloads: httpDownloads(),
    toolCache: runnerToolCache(),
    pullRequests: pullRequests(job),
    repositoryCaches: repositoryCaches(job),
    inS3: (store) => ({
      cache: cacheStore({ context: job.context, log, store }, cacheBreaker),
      repositoryCaches: cachesInS3(store),
    }),
    artifacts: runArtifacts(job),
    job,
    webIdentity: webIdentity(job),
    clock: systemClock(),
    log,
  }
}
