import { InputError } from '../runner/errors.ts'
import type { CacheStore, JobContext } from '../runner/github-ports.ts'
import type { Runner } from '../runner/ports.ts'
import type { S3Store } from '../runner/s3-ports.ts'
import { parseStore, secretsOf } from '../sccache/parse-store.ts'
import { parseChoice } from './parse-input.ts'

/** Where snapshots and all else that this action keeps lies, if not in GitHub's cache. */
export interface SnapshotStore {
  /** Settings as sccache's variables, the job's own among them. */
  readonly variables: Readonly<Record<string, string>>
  /** What no log may show. */
  readonly secrets: readonly string[]
  /** As its `rw_mode` says. */
  readonly readOnly: boolean
}

type ReadInput = (name: string) => string

const STORES = ['github', 's3'] as const

/** Whether a bucket is asked for, whose settings stand in `cache-store-config`. Throws `InputError`. */
export function isInS3(input: ReadInput): boolean {
  // As from a variable that is not set.
  if (input('snapshot-store').trim() === '') return false
  return parseChoice('snapshot-store', input, STORES) === 's3'
}

/** `undefined` for GitHub's cache. `env` is the job's environment. Throws `InputError`. */
export function parseSnapshotStore(
  input: ReadInput,
  env: Readonly<Record<string, string>>,
): SnapshotStore | undefined {
  if (!isInS3(input)) return undefined
  // With another store for sccache, the lines are that one's.
  const isSaid = ['', 'auto', 'archive', 's3'].includes(input('cache-store').trim())
  const choice = parseStore('s3', isSaid ? input('cache-store-config') : '')
  const variables = { ...env, ...(choice.kind === 'named' ? choice.variables : {}) }
  if (variables['SCCACHE_BUCKET']) {
    const readOnly = variables['SCCACHE_S3_RW_MODE'] === 'READ_ONLY'
    return { variables, secrets: secretsOf(choice), readOnly }
  }
  throw new InputError(
    'Input "snapshot-store" is "s3", and no bucket is named. Write "bucket = NAME" into cache-store-config, or set the variable SCCACHE_BUCKET.',
  )
}

const SETTING = /^(SCCACHE_(BUCKET|REGION|ENDPOINT|S3_\w+)|AWS_REGION)$/

/** What variables of the job say of the store: credentials are none of it. */
export function storeSettings(
  env: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => SETTING.test(name)))
}

/** The environment with those settings instead of its own: a later step shall not lead what is saved elsewhere. */
export function withSettings(
  env: Readonly<Record<string, string>>,
  settings: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const others = Object.entries(env).filter(([name]) => !SETTING.test(name))
  return { ...Object.fromEntries(others), ...settings }
}

/** The runner whose cache is that store. */
export function storedIn(store: SnapshotStore | undefined, runner: Runner): Runner {
  if (store === undefined) return runner
  const { job, cacheBreaker } = runner
  const place = placeOf(store, job.context, job.env('GITHUB_BASE_REF') ?? '')
  if (place !== undefined) return { ...runner, ...runner.inS3(place) }
  cacheBreaker.why = NO_CREDENTIALS
  return { ...runner, cache: UNAVAILABLE }
}

/** As in the pull request of a fork, which gets no secrets. */
const NO_CREDENTIALS = 'this run has no credentials for the S3 store (AWS_ACCESS_KEY_ID)'

const UNAVAILABLE: CacheStore = {
  restore: async () => ({ kind: 'unavailable', reason: NO_CREDENTIALS }),
  find: async () => undefined,
  save: async () => ({ kind: 'unavailable', reason: NO_CREDENTIALS }),
}

/** `undefined` without credentials. */
function placeOf(
  { variables }: SnapshotStore,
  { repository, ref, defaultBranchRef }: JobContext,
  baseBranch: string,
): S3Store | undefined {
  const said = (name: string): string => variables[name] ?? ''
  const credentials = credentialsIn(said)
  if (credentials === undefined && !isOn(said('SCCACHE_S3_NO_CREDENTIALS'))) return undefined
  const region = said('SCCACHE_REGION') || said('AWS_REGION') || 'us-east-1'
  const base = baseBranch === '' ? undefined : `refs/heads/${baseBranch}`
  const scopes = [ref, base, defaultBranchRef].filter((scope) => scope !== undefined)
  const prefix = said('SCCACHE_S3_KEY_PREFIX').replaceAll(/^\/+|\/+$/g, '')
  return {
    endpoint: endpointOf(said, region),
    bucket: said('SCCACHE_BUCKET'),
    region,
    inHost: isOn(said('SCCACHE_S3_ENABLE_VIRTUAL_HOST_STYLE')),
    ...(credentials === undefined ? {} : { credentials }),
    headers: encryptionIn(said),
    root: `${prefix === '' ? '' : `${prefix}/`}fast-cargo/${repository}/`,
    scopes: [...new Set(scopes)],
  }
}

function credentialsIn(said: (name: string) => string): S3Store['credentials'] {
  const [accessKeyId, secretAccessKey] = [said('AWS_ACCESS_KEY_ID'), said('AWS_SECRET_ACCESS_KEY')]
  const sessionToken = said('AWS_SESSION_TOKEN')
  if (accessKeyId === '' || secretAccessKey === '') return undefined
  return { accessKeyId, secretAccessKey, ...(sessionToken === '' ? {} : { sessionToken }) }
}

/** As sccache asks for it. */
function encryptionIn(said: (name: string) => string): S3Store['headers'] {
  const setting = 'SCCACHE_S3_SERVER_SIDE_ENCRYPTION'
  const header = 'x-amz-server-side-encryption'
  if (!isOn(said(`${setting}_AWS_KMS`))) return isOn(said(setting)) ? { [header]: 'AES256' } : {}
  const id = said(`${setting}_KMS_KEY_ID`)
  return { [header]: 'aws:kms', ...(id === '' ? {} : { [`${header}-aws-kms-key-id`]: id }) }
}

/** As sccache reads it: without a scheme, `use_ssl` says which one. */
function endpointOf(said: (name: string) => string, region: string): string {
  const endpoint = said('SCCACHE_ENDPOINT').replace(/\/+$/, '')
  if (endpoint === '') return `https://s3.${region}.amazonaws.com`
  if (/^https?:\/\//i.test(endpoint)) return endpoint
  return `${isOn(said('SCCACHE_S3_USE_SSL')) ? 'https' : 'http'}://${endpoint}`
}

function isOn(value: string): boolean {
  return /^(true|on|1)$/i.test(value)
}
