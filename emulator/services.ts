import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Artifacts, openArtifacts } from './artifacts/artifact-entries.ts'
import { ARTIFACT_ROUTE, artifactRoutes } from './artifacts/artifact-service.ts'
import { blobRoutes } from './blobs/blob-routes.ts'
import { type BlobStore, openBlobStore } from './blobs/blob-store.ts'
import { type CacheEntries, openCacheEntries } from './cache/cache-entries.ts'
import { cacheRoutes } from './cache/cache-service.ts'
import { openRateWindow } from './cache/rate-window.ts'
import { createFaults, type Faults } from './http/faults.ts'
import { createRequestLog, type RequestLog } from './http/request-log.ts'
import { type Answer, type LoopbackServer, listen } from './http/server.ts'
import { ID_TOKEN_ROUTE, idTokenRoutes } from './identity/id-tokens.ts'
import { releaseMirror } from './mirror/release-mirror.ts'
import { createRepository, type Repository } from './rest/repository.ts'
import { restRoutes } from './rest/rest-api.ts'

export interface ServicesOptions {
  /** Keeps caches and artifacts for later starts; without it they are gone with the services. */
  readonly folder?: string
  /** Files to serve as `<owner>/<repo>/releases/download/<tag>/<file>`. */
  readonly releases?: string
  /** GitHub's limits are 200 uploads and 1500 downloads a minute; without them nothing is limited. */
  readonly cacheUploadsPerMinute?: number
  readonly cacheDownloadsPerMinute?: number
  /** After so many calls of the REST API a token gets GitHub's "rate limit exceeded". */
  readonly restCallsPerToken?: number
  /** Whose artifact service it is; default: GitHub's. */
  readonly artifactServer?: 'GitHub' | 'act'
}

/** GitHub's services on loopback ports. */
export interface Services extends AsyncDisposable {
  /** Cache service v2, artifact service v4, and ID tokens. */
  readonly results: LoopbackServer
  /** What signed URLs lead to. */
  readonly blobs: LoopbackServer
  readonly rest: LoopbackServer
  readonly mirror: LoopbackServer
  readonly faults: Faults
  readonly log: RequestLog
  readonly repository: Repository
  readonly cacheEntries: CacheEntries
  /** The bytes of caches and artifacts, and the signatures that lead to them. */
  readonly blobStore: BlobStore
  readonly artifacts: Artifacts
}

interface Stores {
  readonly blobStore: BlobStore
  readonly entries: CacheEntries
  readonly artifacts: Artifacts
  readonly faults: Faults
  readonly repository: Repository
  readonly log: RequestLog
}

/** Starts all services; `await using` ends them. */
export async function startServices(options: ServicesOptions = {}): Promise<Services> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'github-services-')))
  const stores: Stores = {
    blobStore: openBlobStore(join(folder, 'blobs')),
    entries: openCacheEntries(join(folder, 'cache')),
    artifacts: openArtifacts(join(folder, 'artifacts')),
    faults: createFaults(),
    repository: createRepository(),
    log: createRequestLog(),
  }
  const servers = await startServers(stores, options)
  return {
    ...servers,
    faults: stores.faults,
    log: stores.log,
    repository: stores.repository,
    cacheEntries: stores.entries,
    blobStore: stores.blobStore,
    artifacts: stores.artifacts,
    [Symbol.asyncDispose]: async () => {
      for (const server of Object.values(servers)) await server[Symbol.asyncDispose]()
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true })
    },
  }
}

type Servers = Pick<Services, 'results' | 'blobs' | 'rest' | 'mirror'>

async function startServers(stores: Stores, options: ServicesOptions): Promise<Servers> {
  const { blobStore, entries, artifacts, faults, repository, log } = stores
  const blobs = await listen(blobRoutes(blobStore, faults), log.add)
  const shared = { blobs: blobStore, faults, blobOrigin: () => blobs.origin }
  const isActs = options.artifactServer === 'act'
  const artifactService = { ...shared, artifacts, isActs }
  const caches = cacheRoutes({
    ...shared,
    entries,
    uploads: openRateWindow(options.cacheUploadsPerMinute),
    downloads: openRateWindow(options.cacheDownloadsPerMinute),
  })
  const state = { repository, entries, blobs: blobStore, artifacts: artifactService }
  return {
    blobs,
    results: await listen(
      anyOf(caches, artifactRoutes(artifactService), idTokenRoutes(faults)),
      log.add,
    ),
    rest: await listen(restRoutes(state, faults, options.restCallsPerToken), log.add),
    mirror: await listen(releaseMirror(options.releases, faults), log.add),
  }
}

/** All stand at one origin, as `ACTIONS_RESULTS_URL` is one variable. */
function anyOf(caches: Answer, artifacts: Answer, idTokens: Answer): Answer {
  return (exchange) => {
    const { pathname } = exchange.url
    if (ID_TOKEN_ROUTE.test(pathname)) return idTokens(exchange)
    return pathname.startsWith(ARTIFACT_ROUTE) ? artifacts(exchange) : caches(exchange)
  }
}
