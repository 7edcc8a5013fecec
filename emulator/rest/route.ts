import type { ArtifactService } from '../artifacts/artifact-service.ts'
import type { BlobStore } from '../blobs/blob-store.ts'
import type { CacheEntries } from '../cache/cache-entries.ts'
import type { JsonAnswer } from '../http/answers.ts'
import type { Exchange } from '../http/server.ts'
import type { Repository, TokenPermissions } from './repository.ts'

/** What the REST API answers from. */
export interface RestState {
  readonly repository: Repository
  readonly entries: CacheEntries
  readonly blobs: BlobStore
  readonly artifacts: ArtifactService
}

export interface RestCall {
  readonly state: RestState
  readonly exchange: Exchange
  /** `owner/name` of the repository that was asked for. */
  readonly fullName: string
  /** The number in the path, such as an issue's or a run's. */
  readonly number: number
  readonly body: Readonly<Record<string, unknown>>
}

export interface Route {
  /** As it stands in the request log. */
  readonly name: string
  readonly method: 'DELETE' | 'GET' | 'PATCH' | 'POST'
  /** The path behind `/repos/{owner}/{repo}`; `{n}` stands for a number. */
  readonly path: string
  /** Any of these is enough. Reading needs `read`, everything else `write`. */
  readonly permissions: readonly (keyof TokenPermissions)[]
  readonly answer: (call: RestCall) => JsonAnswer
}

export const NOT_FOUND: JsonAnswer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
}
