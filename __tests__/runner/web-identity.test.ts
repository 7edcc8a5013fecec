import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { createJobToken } from '../../emulator/http/job-token.ts'
import { idTokenUrl } from '../../emulator/identity/id-tokens.ts'
import { type Services, startServices } from '../../emulator/services.ts'
import type { AssumedRole, RoleRequest } from '../../src/runner/identity-ports.ts'
import { webIdentity } from '../../src/runner/web-identity.ts'
import { closedAddress, loopback } from '../support/loopback.ts'
import { ROLE, startTokenService } from '../support/stores/token-service.ts'

const MAIN = 'repo:o/r:ref:refs/heads/main'

async function github(t: TestContext): Promise<Services> {
  const services = await startServices()
  t.after(() => services[Symbol.asyncDispose]())
  return services
}

/** What a push to the default branch is given. */
function assume(services: Services, request: Partial<RoleRequest>): Promise<AssumedRole> {
  const job = { repository: 'o/r', ref: 'refs/heads/main', event: 'push', workflow: 'CI', runId: 1 }
  const variables: Readonly<Record<string, string>> = {
    ACTIONS_ID_TOKEN_REQUEST_URL: idTokenUrl(services.results.origin, job),
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: createJobToken({
      ...{ runBackendId: 'r', jobBackendId: 'j', cacheScopes: [] },
    }),
  }
  const limits = { requestMs: 2_000, totalMs: 6_000, pauseMs: 1 }
  return webIdentity(
    { env: (name) => variables[name], maskSecret: () => undefined },
    limits,
  ).assume({
    ...{
      arn: ROLE,
      audience: 'sts.amazonaws.com',
      durationSeconds: 3600,
      sessionName: 'a-session',
    },
    ...{ endpoint: 'http://127.0.0.1:1', ...request },
  })
}

test('a job gets keys for its ID token, and the service is told what session it is', async (t) => {
  const services = await github(t)
  const sts = await startTokenService(t, { subjects: [MAIN] })
  const assumed = await assume(services, sts)
  assert.ok(assumed.kind === 'keys', JSON.stringify(assumed))
  assert.deepEqual(Object.values(assumed.keys), sts.secrets)
  assert.match(assumed.until, /^\d{4}-/)
  assert.deepEqual(sts.sessions, ['a-session'])
})

test('what the service refuses is told in its own words, with the subject of the token', async (t) => {
  const services = await github(t)
  const sts = await startTokenService(t, { subjects: ['repo:o/other:ref:refs/heads/main'] })
  assert.deepEqual(await assume(services, sts), {
    ...{ kind: 'refused', code: 'AccessDenied' },
    token: { sub: MAIN, iss: services.results.origin },
    message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
  })
  for (const [request, code, message] of [
    [{ audience: 'elsewhere' }, 'InvalidIdentityToken', /audience/],
    [{ durationSeconds: 7200 }, 'ValidationError', /exceeds the MaxSessionDuration/],
    [{ arn: 'arn:aws:iam::1:role/x' }, 'ValidationError', /is invalid/],
  ] as const) {
    const refused = await assume(services, { ...sts, ...request })
    assert.ok(refused.kind === 'refused', JSON.stringify(refused))
    assert.equal(refused.code, code)
    assert.match(refused.message, message)
  }
})

test('a job without the permission is told so, and asks nobody', async () => {
  const { assume } = webIdentity({ env: () => undefined, maskSecret: () => undefined })
  const request = { arn: ROLE, audience: 'a', durationSeconds: 3600, sessionName: 'a' }
  assert.deepEqual(await assume({ ...request, endpoint: 'http://127.0.0.1:1' }), {
    kind: 'not permitted',
  })
})

test('who does not answer, or not as such a service, is only not there', async (t) => {
  const services = await github(t)
  const reasonOf = async (endpoint: string): Promise<string> => {
    const assumed = await assume(services, { endpoint })
    return assumed.kind === 'unavailable' ? assumed.reason : JSON.stringify(assumed)
  }
  assert.match(await reasonOf(await closedAddress()), /^127\.0\.0\.1:\d+ does not answer/)
  const silent = await loopback(t, () => undefined)
  assert.match(await reasonOf(silent), /does not answer .*timeout/)
  const page = await loopback(t, (_, response) => response.writeHead(404).end('<html>'))
  assert.match(await reasonOf(page), /answered 404$/)
  const moved = await loopback(t, (_, response) =>
    response.writeHead(307, { location: silent }).end(),
  )
  assert.match(await reasonOf(moved), /answered 307$/)
  const busy = await loopback(t, (_, response) => {
    const error = '<Error><Code>Throttling</Code><Message>Rate exceeded</Message></Error>'
    response.writeHead(400).end(`<ErrorResponse>${error}</ErrorResponse>`)
  })
  assert.match(await reasonOf(busy), /answered 400 \(Throttling, Rate exceeded\)$/)
  services.faults.set('identity', { kind: 'status', status: 503 })
  assert.match(await reasonOf(busy), /^GitHub answered 503 when asked for an ID token$/)
})

test('one failure of GitHub or of the service is no failure', async (t) => {
  const services = await github(t)
  const sts = await startTokenService(t, { subjects: [MAIN] })
  services.faults.set('identity:token', { kind: 'status', status: 500 }, 1)
  assert.equal((await assume(services, sts)).kind, 'keys')
  // Whose provider's key it could not read.
  services.faults.set('identity:keys', { kind: 'status', status: 503 }, 1)
  assert.equal((await assume(services, sts)).kind, 'keys')
})

test('the ID token is in no reason, whatever a service makes of it', async (t) => {
  const services = await github(t)
  const tokens: string[] = []
  const echo = await loopback(t, async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const token = new URLSearchParams(Buffer.concat(chunks).toString()).get('WebIdentityToken')
    tokens.push(token ?? '')
    const error = `<Error><Code>AccessDenied</Code><Message>no: ${token}</Message></Error>`
    response.writeHead(403).end(error)
  })
  const refused = await assume(services, { endpoint: echo })
  assert.match(tokens[0] ?? '', /^ey.*\..*\./)
  assert.deepEqual(refused.kind === 'refused' && refused.message, 'no: ***')
})
