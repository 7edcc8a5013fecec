import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keysFor } from '../../src/job/store-keys.ts'
import { githubRunner } from '../../src/runner/github-runner.ts'
import type { AssumedRole, RoleRequest } from '../../src/runner/identity-ports.ts'
import { jobContext } from '../../src/runner/job-context.ts'

const ARN = 'arn:aws:iam::123456789012:role/ci'
const PUSH = {
  ...{ GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'o/r', GITHUB_REF: 'refs/heads/main' },
}
const PULL = { ...PUSH, GITHUB_EVENT_NAME: 'pull_request' }

/** What a job does with what GitHub and the token service answer. */
async function keysWith(assumed: AssumedRole, env: Readonly<Record<string, string>> = PUSH) {
  const said: string[] = []
  const masked: string[] = []
  const asked: RoleRequest[] = []
  const { job, log } = githubRunner()
  const ports = {
    webIdentity: {
      assume: async (request: RoleRequest) => {
        asked.push(request)
        return assumed
      },
    },
    job: {
      ...job,
      context: { ...jobContext(env), defaultBranchRef: 'refs/heads/main' },
      maskSecret: (value: string) => masked.push(value),
    },
    log: {
      ...log,
      info: (line: string) => said.push(`info: ${line}`),
      warning: (line: string) => said.push(`warning: ${line}`),
      debug: () => undefined,
    },
  }
  const role = { arn: ARN, audience: 'sts.amazonaws.com', durationSeconds: 3600 }
  const variables = { SCCACHE_REGION: 'eu-central-1' }
  const request = { role, variables, otherwise: 'Building without.' }
  return { keys: await keysFor(request, ports), said, masked, asked }
}

const REFUSED = { kind: 'refused', code: 'AccessDenied', message: 'Not authorized.' } as const
const ISSUER = 'https://token.actions.githubusercontent.com'
const SUBJECT = { token: { sub: 'repo:o/r:ref:refs/heads/main', iss: ISSUER } }

test('keys are masked before anything else, and asked for under the name of the run', async () => {
  const keys = { accessKeyId: 'ASIA', secretAccessKey: 's', sessionToken: 't' }
  const env = { ...PUSH, GITHUB_REPOSITORY: `o/${'long'.repeat(20)}`, GITHUB_RUN_ID: '123456789' }
  const got = await keysWith({ kind: 'keys', keys, until: '2026-01-01T00:00:00Z' }, env)
  assert.deepEqual(got.keys, {
    ...{ AWS_ACCESS_KEY_ID: 'ASIA', AWS_SECRET_ACCESS_KEY: 's', AWS_SESSION_TOKEN: 't' },
  })
  assert.deepEqual(got.masked, ['ASIA', 's', 't'])
  assert.match(got.said.join(), /^info: The S3 store .* until 2026-01-01T00:00:00Z\.$/)
  const [{ endpoint, sessionName } = { endpoint: '', sessionName: '' }] = got.asked
  assert.equal(endpoint, 'https://sts.eu-central-1.amazonaws.com')
  assert.match(sessionName, /^fast-cargo-o-longlong.*-123456789-1$/)
  assert.equal(sessionName.length, 64)
})

const WRONG: readonly (readonly [AssumedRole, RegExp])[] = [
  [
    { kind: 'not permitted' },
    /role_arn = "arn:\S+", and this job .* "permissions: id-token: write"/,
  ],
  [
    { ...REFUSED, ...SUBJECT },
    /has role_arn = "arn:aws:iam::123456789012:role\/ci": sts\.eu-central-1\.amazonaws\.com refuses it \(AccessDenied, Not authorized\)\. Let .* admit the subject "repo:o\/r:ref:refs\/heads\/main" and the audience "sts\.amazonaws\.com"\.$/,
  ],
  [
    { ...REFUSED, ...SUBJECT, code: 'InvalidIdentityToken' },
    /the identity provider https:\/\/token\.actions\.githubusercontent\.com with/,
  ],
  [{ ...REFUSED, ...SUBJECT, code: 'ExpiredTokenException' }, /whether the clock/],
  [{ ...REFUSED, ...SUBJECT, code: 'ValidationError' }, /Correct the setting .* role_duration_sec/],
  [{ ...REFUSED, ...SUBJECT, code: 'RegionDisabledException' }, /Activate STS for that region/],
  [{ ...REFUSED, ...SUBJECT, code: 'toString', message: '' }, /refuses it \(toString\)\.$/],
]

for (const [assumed, message] of WRONG) {
  test(`what only a change can put right is an error that says which: ${message}`, async () => {
    await assert.rejects(keysWith(assumed), { name: 'InputError', message })
  })
}

test('who gives no answer costs one warning', async () => {
  const { keys, said } = await keysWith({ kind: 'unavailable', reason: 'sts does not answer' })
  assert.equal(keys, undefined)
  const warning = `warning: Could not get keys for the role ${ARN} (sts does not answer). Building without.`
  assert.deepEqual(said, [warning])
})

test('a pull request, or another branch, goes on without keys that it is not meant to have', async () => {
  const fork = await keysWith({ kind: 'not permitted' }, PULL)
  assert.equal(fork.keys, undefined)
  assert.match(fork.said.join(), /^info: Building without\. GitHub gives this run no ID token/)
  const refused = await keysWith(
    { ...REFUSED, token: { sub: 'repo:o/r:pull_request', iss: ISSUER } },
    PULL,
  )
  assert.equal(refused.keys, undefined)
  assert.match(refused.said.join(), /^warning: .* admit the subject "repo:o\/r:pull_request"/)
  const branch = await keysWith({ ...REFUSED, ...SUBJECT }, { ...PUSH, GITHUB_REF: 'refs/heads/x' })
  assert.match(branch.said.join(), /^warning: Could not get keys for the role/)
  const other = { ...REFUSED, ...SUBJECT, code: 'ValidationError' }
  await assert.rejects(keysWith(other, PULL), { name: 'InputError' })
})
