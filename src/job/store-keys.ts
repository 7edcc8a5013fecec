import { InputError } from '../runner/errors.ts'
import type { JobContext } from '../runner/github-ports.ts'
import type { AssumedRole, TokenClaims } from '../runner/identity-ports.ts'
import type { Runner } from '../runner/ports.ts'
import { keyVariables, type StoreRole, tokenServiceOf } from '../sccache/store-role.ts'
import { attempt } from './attempt.ts'

type Variables = Readonly<Record<string, string>>

interface KeysRequest {
  readonly role: StoreRole
  /** What the job says of its store. */
  readonly variables: Variables
  /** What it costs to have none, as a sentence. */
  readonly otherwise: string
}

type Ports = Pick<Runner, 'webIdentity' | 'job' | 'log'>

/**
 * Keys of S3 for the role, as variables; `undefined` where the job has to do without, which one line has said. Throws
 * `InputError` for what only the workflow or the role can put right.
 */
export async function keysFor(request: KeysRequest, ports: Ports): Promise<Variables | undefined> {
  const { webIdentity, job, log } = ports
  const { role, variables, otherwise } = request
  const endpoint = tokenServiceOf(role, variables)
  const sessionName = role.sessionName ?? sessionNameOf(job.context)
  const what = `get keys for the role ${role.arn}`
  return attempt(
    { what, otherwise },
    async () => {
      const assumed = await webIdentity.assume({ ...role, endpoint, sessionName })
      if (assumed.kind === 'keys') return keysOf(assumed, role, ports)
      if (assumed.kind === 'unavailable') throw new Error(assumed.reason)
      if (assumed.kind === 'not permitted') return withoutToken(request, ports)
      throw refusal(refusedBy(new URL(endpoint).host, assumed, role), { ...assumed, role }, job)
    },
    log,
  )
}

/** Of a fork, most likely, which never gets one: then nothing that anybody should act on. */
function withoutToken({ role, otherwise }: KeysRequest, { job, log }: Ports): undefined {
  if (job.context.event !== 'pull_request') throw new InputError(notPermitted(role))
  log.info(`${otherwise} ${NO_TOKEN}`)
  return undefined
}

/** A role may well be for the default branch alone: then it is no mistake that another run does not get it. */
function refusal(
  why: string,
  { code, role }: { readonly code: string; readonly role: StoreRole },
  { context: { event, ref, defaultBranchRef } }: Ports['job'],
): Error {
  const isOther = event === 'pull_request' || ref !== defaultBranchRef
  if (isOther && code === 'AccessDenied') return new Error(why.replace(/\.$/, ''))
  return new InputError(`Input "cache-store-config" has role_arn = "${role.arn}": ${why}`)
}

const PERMISSION = '"permissions: id-token: write"'

const NO_TOKEN = `GitHub gives this run no ID token for the role in cache-store-config: a pull request from a fork never gets one, others need ${PERMISSION}.`

function notPermitted({ arn }: StoreRole): string {
  return `Input "cache-store-config" has role_arn = "${arn}", and this job may not ask GitHub for an ID token. Give it ${PERMISSION} (and "contents: read", which is not there by itself then).`
}

type Refused = Extract<AssumedRole, { kind: 'refused' }>

function refusedBy(
  host: string,
  { code, message, token: { sub, iss } }: Refused,
  { audience }: StoreRole,
): string {
  const fix = Object.hasOwn(FIXES, code) ? FIXES[code]?.({ sub, iss, audience }) : undefined
  const said = [code, message]
    .filter((part) => part !== '')
    .join(', ')
    .replace(/\.$/, '')
  return `${host} refuses it (${said}).${fix === undefined ? '' : ` ${fix}`}`
}

/** What may be done about it, by the codes that Amazon documents. */
const FIXES: Readonly<
  Record<string, (token: TokenClaims & { readonly audience: string }) => string>
> = {
  AccessDenied: ({ sub, audience }) =>
    `Let the role's trust policy admit the subject "${sub}" and the audience "${audience}".`,
  InvalidIdentityToken: ({ iss, audience }) =>
    `See whether the account has the identity provider ${iss} with the audience "${audience}".`,
  ExpiredTokenException: () =>
    'Run the job again, and see whether the clock of its machine is right.',
  ValidationError: () =>
    'Correct the setting that it names: role_arn, role_session_name, or role_duration_seconds, which the role limits by its maximum session duration.',
  RegionDisabledException: () =>
    'Activate STS for that region in the account, or name another one: "sts_endpoint = https://sts.amazonaws.com".',
}

function keysOf(
  { keys, until }: Extract<AssumedRole, { kind: 'keys' }>,
  { arn }: StoreRole,
  { job, log }: Ports,
): Variables {
  for (const key of Object.values(keys)) job.maskSecret(key)
  const end = /^[\dTZ:.+-]{1,40}$/.test(until) ? `, until ${until}` : ''
  log.info(`The S3 store is used with keys of the role ${arn}${end}.`)
  return keyVariables(keys)
}

/** As services log it; at most 64 of the characters that they take. */
function sessionNameOf({ repository, runId, runAttempt }: JobContext): string {
  const run = `-${runId}-${runAttempt}`
  return `fast-cargo-${repository.replaceAll(/[^\w+=,.@-]/g, '-')}`.slice(0, 64 - run.length) + run
}
