import { isObject, parseObject } from './answers.ts'
import type { Exchange } from './server.ts'

/** 1 read, 2 write, 3 both, as in the token's `ac` claim. */
export type CachePermission = 1 | 2 | 3

export interface CacheScope {
  readonly scope: string
  readonly permission: CachePermission
}

/** Who a job is, as its runtime token says it. */
export interface JobClaims {
  readonly runBackendId: string
  readonly jobBackendId: string
  /** Nearest first. */
  readonly cacheScopes: readonly CacheScope[]
}

/** The id that the services know a run by. */
export function runBackendId(runId: number | string): string {
  return `00000000-0000-4000-8000-${String(runId).padStart(12, '0')}`
}

const LIFETIME_SECONDS = 6 * 60 * 60

/** A JWT like `ACTIONS_RUNTIME_TOKEN`; its signature is only for show. */
export function createJobToken({ runBackendId, jobBackendId, cacheScopes }: JobClaims): string {
  const now = Math.floor(Date.now() / 1000)
  const claims = {
    scp: `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${runBackendId}:${jobBackendId}`,
    ac: JSON.stringify(
      cacheScopes.map(({ scope, permission }) => ({ Scope: scope, Permission: permission })),
    ),
    repository_id: '1',
    nbf: now - 60,
    exp: now + LIFETIME_SECONDS,
  }
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}.${part({ signed: jobBackendId })}`
}

/** The claims of the request's bearer token; `undefined` when there is none that can be read. */
export function readJobToken({ request }: Exchange): JobClaims | undefined {
  const token = /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  const payload = token?.split('.')[1]
  if (payload === undefined) return undefined
  const claims = parseObject(Buffer.from(payload, 'base64url').toString())
  const ids = /Actions\.Results:([^:\s]+):([^:\s]+)/.exec(String(claims['scp']))
  if (ids === null || Number(claims['exp']) * 1000 < Date.now()) return undefined
  return {
    runBackendId: ids[1] ?? '',
    jobBackendId: ids[2] ?? '',
    cacheScopes: readScopes(String(claims['ac'] ?? '[]')),
  }
}

function readScopes(json: string): readonly CacheScope[] {
  const scopes: unknown = JSON.parse(json)
  if (!Array.isArray(scopes)) return []
  return scopes.filter(isObject).map(({ Scope, Permission }) => ({
    scope: String(Scope),
    permission: Permission === 1 || Permission === 2 ? Permission : 3,
  }))
}
