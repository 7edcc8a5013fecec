import { createPublicKey, verify } from 'node:crypto'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { listenOnLoopback } from './listen.ts'
import type { Lifetime } from './program.ts'

export const ROLE = 'arn:aws:iam::123456789012:role/ci/fast-cargo'

/** What all access keys of the service begin with. */
export const KEY_PREFIX = 'ASIATOKENSERVICE'

interface Trust {
  /** Whom the role's trust policy admits. */
  readonly subjects: readonly string[]
  readonly audience?: string
  readonly longestSeconds?: number
}

export interface TokenService {
  readonly endpoint: string
  /** Sessions that it gave keys to, by the names that it was told. */
  readonly sessions: readonly string[]
  /** Everything of these keys that nobody may see. */
  readonly secrets: readonly string[]
  /** The port of a bucket that only takes requests with such keys, in front of one that takes all. */
  guard(port: number): Promise<number>
  /** From now on every connection is refused. */
  close(): Promise<void>
}

interface Keys {
  readonly id: string
  readonly secret: string
  readonly token: string
}

/**
 * AssumeRoleWithWebIdentity as Amazon documents it: which parameters it wants, what it looks at in the token, whose
 * signature it checks with the issuer's key, and what it answers.
 */
export async function startTokenService(t: Lifetime, trust: Trust): Promise<TokenService> {
  const given: Keys[] = []
  const sessions: string[] = []
  const server = createServer(async (request, response) => {
    const asked = new URLSearchParams(await bodyOf(request))
    const refused = refusedForm(request, asked) ?? (await refusedToken(asked, trust))
    if (refused !== undefined) return answerError(response, refused)
    const number = given.length
    const keys = {
      ...{ id: `${KEY_PREFIX}${number}`, secret: `secret+of/session=${number}` },
      token: `token&of <session> ${number} `.repeat(8).trim(),
    }
    given.push(keys)
    sessions.push(asked.get('RoleSessionName') ?? '')
    answerKeys(response, keys, Number(asked.get('DurationSeconds') ?? 3600))
  })
  const { port, close } = await listenOnLoopback(server)
  t.after(close)
  return {
    endpoint: `http://127.0.0.1:${port}`,
    sessions,
    get secrets() {
      return given.flatMap(({ id, secret, token }) => [id, secret, token])
    },
    guard: async (behind) => {
      const guarding = await listenOnLoopback(guardOf(behind, given))
      t.after(guarding.close)
      return guarding.port
    },
    close,
  }
}

interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: string
}

function invalid(message: string): Refusal {
  return { status: 400, code: 'ValidationError', message }
}

function refusedForm(
  { method, headers }: IncomingMessage,
  asked: URLSearchParams,
): Refusal | undefined {
  const type = headers['content-type'] ?? ''
  if (method !== 'POST' || !type.startsWith('application/x-www-form-urlencoded')) {
    return { status: 404, code: 'InvalidAction', message: 'Could not find operation' }
  }
  if (
    asked.get('Action') !== 'AssumeRoleWithWebIdentity' ||
    asked.get('Version') !== '2011-06-15'
  ) {
    return { status: 400, code: 'InvalidAction', message: 'Could not find operation' }
  }
  if (!/^arn:aws:iam::\d{12}:role\/\S+$/.test(asked.get('RoleArn') ?? '')) {
    return invalid(`${asked.get('RoleArn')} is invalid`)
  }
  if (!/^[\w+=,.@-]{2,64}$/.test(asked.get('RoleSessionName') ?? '')) {
    return invalid("Value at 'roleSessionName' failed to satisfy constraint")
  }
  if (headers.authorization !== undefined) return invalid('This takes no signature')
  return undefined
}

async function refusedToken(
  asked: URLSearchParams,
  { subjects, audience = 'sts.amazonaws.com', longestSeconds = 3600 }: Trust,
): Promise<Refusal | undefined> {
  const token = asked.get('WebIdentityToken') ?? ''
  const claims = await claimsOf(token)
  if (claims === 'no key') {
    const message = "Couldn't retrieve verification key from your identity provider"
    return { status: 400, code: 'InvalidIdentityToken', message }
  }
  if (claims === undefined || claims['aud'] !== audience) {
    return { status: 400, code: 'InvalidIdentityToken', message: 'Incorrect token audience' }
  }
  if (Number(claims['exp']) * 1000 < Date.now()) {
    const message = 'Token expired: current date/time must be before the expiration date/time'
    return { status: 400, code: 'ExpiredTokenException', message }
  }
  const seconds = Number(asked.get('DurationSeconds') ?? 3600)
  if (seconds < 900 || seconds > longestSeconds) {
    return invalid(
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    )
  }
  if (asked.get('RoleArn') === ROLE && subjects.includes(String(claims['sub']))) return undefined
  const message = 'Not authorized to perform sts:AssumeRoleWithWebIdentity'
  return { status: 403, code: 'AccessDenied', message }
}

/** `undefined` for a token that its issuer has not signed. */
async function claimsOf(token: string): Promise<Record<string, unknown> | 'no key' | undefined> {
  const [header = '', payload = '', signature = ''] = token.split('.')
  try {
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const answer = await fetch(`${claims.iss}/.well-known/jwks`)
    if (!answer.ok) return 'no key'
    const { keys } = JSON.parse(await answer.text())
    const key = createPublicKey({ key: keys[0], format: 'jwk' })
    const text = Buffer.from(`${header}.${payload}`)
    return verify('sha256', text, key, Buffer.from(signature, 'base64url')) ? claims : undefined
  } catch {
    return undefined
  }
}

function answerError(response: ServerResponse, { status, code, message }: Refusal): void {
  response.writeHead(status, { 'content-type': 'text/xml' })
  response.end(
    `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${escaped(message)}</Message></Error><RequestId>1</RequestId></ErrorResponse>`,
  )
}

function answerKeys(response: ServerResponse, { id, secret, token }: Keys, seconds: number): void {
  const until = new Date(Date.now() + seconds * 1000).toISOString()
  response.writeHead(200, { 'content-type': 'text/xml' })
  response.end(
    `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>${id}</AccessKeyId><SecretAccessKey>${secret}</SecretAccessKey><SessionToken>${escaped(token)}</SessionToken><Expiration>${until}</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

function guardOf(behind: number, given: readonly Keys[]) {
  return createServer((incoming, response) => {
    const { headers, method, url: path } = incoming
    const signedBy = given.find(({ id }) => headers.authorization?.includes(`Credential=${id}/`))
    if (signedBy === undefined || headers['x-amz-security-token'] !== signedBy.token) {
      incoming.resume()
      response.writeHead(403, { 'content-type': 'application/xml' })
      return response.end('<Error><Code>InvalidAccessKeyId</Code></Error>')
    }
    const forward = request({ host: '127.0.0.1', port: behind, method, path, headers })
    forward.once('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    forward.once('error', () => response.destroy())
    return incoming.pipe(forward)
  })
}
