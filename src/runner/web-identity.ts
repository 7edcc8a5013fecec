import { setTimeout as wait } from 'node:timers/promises'
import * as v from 'valibot'
import { describeError } from './errors.ts'
import type { Job } from './github-ports.ts'
import type { AssumedRole, RoleRequest, TokenClaims, WebIdentity } from './identity-ports.ts'
import { proxiedFetch } from './proxied-fetch.ts'
import { valueIn } from './s3-objects.ts'

interface Limits {
  /** Of one request, and of all together. */
  readonly requestMs: number
  readonly totalMs: number
  readonly pauseMs: number
}

const LIMITS: Limits = { requestMs: 5_000, totalMs: 15_000, pauseMs: 500 }
const TRIES = 3

/** Keys for the ID token that GitHub gives to a job with `id-token: write`. */
export function webIdentity(
  { env, maskSecret }: Pick<Job, 'env' | 'maskSecret'>,
  limits: Partial<Limits> = {},
): WebIdentity {
  const given = { ...LIMITS, ...limits }
  return {
    assume: async (request) => {
      const [url, bearer] = ['URL', 'TOKEN'].map((end) => env(`ACTIONS_ID_TOKEN_REQUEST_${end}`))
      if (!url || !bearer) return { kind: 'not permitted' }
      const until = AbortSignal.timeout(given.totalMs)
      try {
        const ask = { url, bearer, audience: request.audience }
        const token = await insist((signal) => idToken(ask, signal), { ...given, until })
        maskSecret(token)
        return await insist((signal) => keysFor(token, request, signal), { ...given, until })
      } catch (error) {
        return { kind: 'unavailable', reason: describeError(error) }
      }
    },
  }
}

/** Whatever throws is tried again, while there is time. */
async function insist<T>(
  tryOnce: (signal: AbortSignal) => Promise<T>,
  { requestMs, pauseMs, until }: Limits & { readonly until: AbortSignal },
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryOnce(AbortSignal.any([until, AbortSignal.timeout(requestMs)]))
    } catch (error) {
      if (attempt === TRIES || until.aborted) throw error
      await wait(pauseMs * attempt)
    }
  }
}

/** As `getIDToken` of `@actions/core` asks for it, which waits for minutes. */
async function idToken(
  { url, bearer, audience }: Readonly<Record<'url' | 'bearer' | 'audience', string>>,
  signal: AbortSignal,
): Promise<string> {
  const address = new URL(url)
  address.searchParams.set('audience', audience)
  const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' }
  const { status, text } = await exchange(address, { method: 'GET', headers, signal }, 'GitHub')
  if (status !== 200) throw new Error(`GitHub answered ${status} when asked for an ID token`)
  return v.parse(v.object({ value: v.string() }), JSON.parse(text)).value
}

/** One more request may do. */
const BUSY =
  /^(Throttling(Exception)?|RequestLimitExceeded|IDPCommunicationError|InternalFailure|InternalError|ServiceUnavailable|SlowDown)$/

/** AssumeRoleWithWebIdentity, which takes no signature: the token is proof enough. Throws where nobody has decided. */
async function keysFor(
  token: string,
  { arn, sessionName, durationSeconds, endpoint }: RoleRequest,
  signal: AbortSignal,
): Promise<AssumedRole> {
  const body = new URLSearchParams({
    ...{ Action: 'AssumeRoleWithWebIdentity', Version: '2011-06-15' },
    ...{ RoleArn: arn, RoleSessionName: sessionName, DurationSeconds: `${durationSeconds}` },
    WebIdentityToken: token,
  }).toString()
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/xml',
  }
  const url = new URL(endpoint)
  const { status, text } = await exchange(url, { method: 'POST', headers, body, signal }, url.host)
  if (status === 200) return keysIn(text, url.host)
  const [code, said] = [valueIn(text, 'Code'), valueIn(text, 'Message')]
  const message = said.replaceAll(token, '***').replaceAll(/\s+/g, ' ').trim().slice(0, 300)
  // A provider's keys cannot be had by the service just now.
  const isBusy = BUSY.test(code) || /retrieve verification key/i.test(message)
  if (status < 400 || status >= 500 || status === 429 || code === '' || isBusy) {
    const words = code === '' ? '' : ` (${code}, ${message})`
    throw new Error(`${url.host} answered ${status}${words}`)
  }
  return { kind: 'refused', code, message, token: claimsOf(token) }
}

function keysIn(xml: string, host: string): AssumedRole {
  const [accessKeyId, secretAccessKey, sessionToken, until] = [
    valueIn(xml, 'AccessKeyId'),
    valueIn(xml, 'SecretAccessKey'),
    valueIn(xml, 'SessionToken'),
    valueIn(xml, 'Expiration'),
  ]
  if (accessKeyId === '' || secretAccessKey === '' || sessionToken === '') {
    throw new Error(`${host} answered 200 without keys`)
  }
  return { kind: 'keys', keys: { accessKeyId, secretAccessKey, sessionToken }, until }
}

async function exchange(
  url: URL,
  sent: Omit<Parameters<typeof proxiedFetch>[1], 'redirect'>,
  who: string,
): Promise<{ readonly status: number; readonly text: string }> {
  try {
    // Nobody else gets what is sent.
    const answer = await proxiedFetch(url, { ...sent, redirect: 'manual' })
    return { status: answer.status, text: await answer.text() }
  } catch (cause) {
    throw new Error(`${who} does not answer`, { cause })
  }
}

const Claims = v.object({ sub: v.string(), iss: v.string() })

function claimsOf(token: string): TokenClaims {
  try {
    const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()
    return v.parse(Claims, JSON.parse(claims))
  } catch {
    return { sub: '', iss: '' } // what is no such token says nothing
  }
}
