import { answerJson, type JsonAnswer, readJson } from '../http/answers.ts'
import { type Faults, faultAnswered } from '../http/faults.ts'
import type { Answer, Exchange } from '../http/server.ts'
import { cacheRestRoutes } from './caches.ts'
import { commentRoutes } from './comments.ts'
import { answerGraphql } from './graphql.ts'
import { pullRoutes } from './pulls.ts'
import type { TokenPermissions } from './repository.ts'
import { NOT_FOUND, type RestState, type Route } from './route.ts'
import { runRoutes } from './runs.ts'

const ROUTES = [...cacheRestRoutes, ...commentRoutes, ...pullRoutes, ...runRoutes]

/** Answers the part of GitHub's REST API that actions like this one use. */
export function restRoutes(
  state: RestState,
  faults: Faults,
  callsPerToken = Number.POSITIVE_INFINITY,
): Answer {
  const callsBy = new Map<string, number>()
  return async (exchange) => {
    const { url, request, notes } = exchange
    const match = /^\/repos\/([^/]+\/[^/]+)(\/.*)$/.exec(url.pathname)
    const path = match?.[2] ?? ''
    const number = Number(/\d+/.exec(path)?.[0] ?? 0)
    const route = ROUTES.find(
      (candidate) =>
        candidate.method === request.method && candidate.path === path.replace(/\d+/, '{n}'),
    )
    notes.service = 'rest'
    notes.operation = route?.name ?? `${request.method} ${url.pathname}`
    notes.key = url.searchParams.get('key') ?? ''
    if (faultAnswered(faults.take('rest', notes.operation), exchange)) return
    const token = request.headers.authorization ?? ''
    callsBy.set(token, (callsBy.get(token) ?? 0) + 1)
    if ((callsBy.get(token) ?? 0) > callsPerToken) return answerJson(exchange, RATE_LIMITED)
    if (url.pathname === '/graphql') return answerGraphql(exchange, state, faults)
    const body = await readJson(exchange)
    const refused = refusal(exchange, route, state.repository.permissions)
    const call = { state, exchange, number, body, fullName: match?.[1] ?? '' }
    answerJson(exchange, withLimits(refused ?? route?.answer(call) ?? NOT_FOUND))
  }
}

const RATE_LIMITED: JsonAnswer = {
  status: 403,
  body: { message: 'API rate limit exceeded for installation.', status: '403' },
  headers: { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0' },
}

function refusal(
  { request }: Exchange,
  route: Route | undefined,
  permissions: TokenPermissions,
): JsonAnswer | undefined {
  if (!/^(bearer|token) ./i.test(request.headers.authorization ?? '')) {
    return { status: 401, body: { message: 'Requires authentication', status: '401' } }
  }
  if (route === undefined) return undefined
  const enough = request.method === 'GET' ? ['read', 'write'] : ['write']
  if (route.permissions.some((permission) => enough.includes(permissions[permission]))) {
    return undefined
  }
  const message = 'Resource not accessible by integration'
  return { status: 403, body: { message, status: '403' } }
}

/** A token of a job has 1,000 requests an hour; clients read what is left. */
function withLimits(answer: JsonAnswer): JsonAnswer {
  const limits = { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '999' }
  return { ...answer, headers: { ...limits, ...answer.headers } }
}
