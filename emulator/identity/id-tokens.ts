import { generateKeyPairSync, sign } from 'node:crypto'
import { answerJson } from '../http/answers.ts'
import { type Faults, faultAnswered } from '../http/faults.ts'
import { readJobToken } from '../http/job-token.ts'
import type { Answer } from '../http/server.ts'

const REQUESTS = '/idtoken/'
const KEYS = '/.well-known/jwks'

export const ID_TOKEN_ROUTE = /^\/(idtoken\/|\.well-known\/jwks$)/

/** What a token says of the job that it is for. */
interface Job {
  readonly repository: string
  readonly ref: string
  readonly event: string
  readonly workflow: string
  readonly runId: number
}

/** What `ACTIONS_ID_TOKEN_REQUEST_URL` is; where GitHub has the ids of the job, this one has what is to be claimed. */
export function idTokenUrl(origin: string, job: Job): string {
  const { repository, ref, event, workflow, runId } = job
  const of = event === 'pull_request' ? event : `ref:${ref}`
  const claims = {
    ...{ sub: `repo:${repository}:${of}`, repository, ref, workflow },
    ...{ event_name: event, run_id: String(runId) },
  }
  const path = Buffer.from(JSON.stringify(claims)).toString('base64url')
  return `${origin}${REQUESTS}${path}?api-version=2.0`
}

const LIFETIME_SECONDS = 300
const KEY_ID = 'emulator'

/** GitHub's provider of OpenID Connect: tokens for jobs, and the key that they are signed with. */
export function idTokenRoutes(faults: Faults): Answer {
  let pair: ReturnType<typeof newKeys> | undefined
  const keys = (): ReturnType<typeof newKeys> => {
    pair ??= newKeys()
    return pair
  }
  return async (exchange) => {
    const { url, request, notes } = exchange
    notes.service = 'identity'
    notes.operation = url.pathname === KEYS ? 'keys' : 'token'
    if (faultAnswered(faults.take('identity', notes.operation), exchange)) return
    if (url.pathname === KEYS) {
      const key = keys().publicKey.export({ format: 'jwk' })
      return answerJson(exchange, { status: 200, body: { keys: [{ ...key, kid: KEY_ID }] } })
    }
    if (readJobToken(exchange) === undefined) return answerJson(exchange, { status: 401 })
    const said = Buffer.from(url.pathname.slice(REQUESTS.length), 'base64url').toString()
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      ...JSON.parse(said),
      iss: `http://${request.headers.host}`,
      aud: url.searchParams.get('audience') ?? 'https://github.com/octo-org',
      ...{ iat: now, nbf: now - 60, exp: now + LIFETIME_SECONDS },
    }
    const value = signed(claims, keys().privateKey)
    answerJson(exchange, { status: 200, body: { count: value.length, value } })
  }
}

function newKeys() {
  return generateKeyPairSync('rsa', { modulusLength: 2048 })
}

function signed(claims: object, key: ReturnType<typeof newKeys>['privateKey']): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${part({ typ: 'JWT', alg: 'RS256', kid: KEY_ID })}.${part(claims)}`
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
}
