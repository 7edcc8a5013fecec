import { InputError } from '../runner/errors.ts'
import type { CacheStore, Job } from '../runner/github-ports.ts'
import type { Runner } from '../runner/ports.ts'
import { namesStore, parseStore, secretsOf } from '../sccache/parse-store.ts'
import { s3Place } from '../sccache/s3-place.ts'
import type { StoreRole } from '../sccache/store-role.ts'
import { parseChoice } from './parse-input.ts'

/** Where snapshots and all else that this action keeps lies, if not in GitHub's cache. */
export interface SnapshotStore {
  /** Settings as sccache's variables, the job's own among them. */
  readonly variables: Readonly<Record<string, string>>
  /** What no log may show. */
  readonly secrets: readonly string[]
  /** As its `rw_mode` says. */
  readonly readOnly: boolean
  /** Whose keys it is used with. */
  readonly role?: StoreRole
  /** Those keys, as variables; `none` where nobody gives any, which has been said. */
  readonly keys?: Readonly<Record<string, string>> | 'none'
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
  const store = input('cache-store').trim()
  const isSaid = !namesStore(store) || store === 's3'
  const choice = parseStore('s3', isSaid ? input('cache-store-config') : '')
  const variables = { ...env, ...(choice.kind === 'named' ? choice.variables : {}) }
  if (variables['SCCACHE_BUCKET']) {
    const readOnly = variables['SCCACHE_S3_RW_MODE'] === 'READ_ONLY'
    const role = choice.kind === 'named' && choice.role
    return { variables, secrets: secretsOf(choice), readOnly, ...(role ? { role } : {}) }
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

/**
 * Whether a job that publishes, in a pull request, is given what the default branch saved and nothing else: in a bucket
 * each ref has a folder, and the credentials say who writes into it.
 */
export function readsDefaultBranchAlone({ context, env }: Pick<Job, 'context' | 'env'>): boolean {
  return context.ref.startsWith('refs/pull/') && Boolean(env('ACTIONS_ID_TOKEN_REQUEST_URL'))
}

/** The runner whose cache is that store. Main saves nothing. */
export function storedIn(
  store: SnapshotStore | undefined,
  runner: Runner,
  phase: 'main' | 'post',
): Runner {
  if (store === undefined) return runner
  const { job, cacheBreaker, log } = runner
  const { repository, event } = job.context
  if (store.keys === 'none') {
    cacheBreaker.why = NO_KEYS
    return { ...runner, cache: withoutWarning(NO_KEYS) }
  }
  const place = s3Place(
    { ...store.variables, ...store.keys },
    { repository, scopes: scopesOf(job, phase) },
  )
  if (place !== undefined) return { ...runner, ...runner.inS3(place) }
  cacheBreaker.why = NO_CREDENTIALS
  if (event !== 'pull_request') return { ...runner, cache: unavailable(NO_CREDENTIALS) }
  // Of a fork, most likely, which gets no secrets: nothing that anybody should act on.
  log.info(`Nothing is restored: ${NO_CREDENTIALS}.`)
  return { ...runner, cache: withoutWarning(NO_CREDENTIALS) }
}

/** Whose entries the run finds, its own first. */
function scopesOf(job: Runner['job'], phase: 'main' | 'post'): readonly string[] {
  const { ref, defaultBranchRef } = job.context
  const baseBranch = job.env('GITHUB_BASE_REF') ?? ''
  const base = baseBranch === '' ? undefined : `refs/heads/${baseBranch}`
  const isAlone = phase === 'main' && readsDefaultBranchAlone(job)
  const scopes = isAlone ? [defaultBranchRef] : [ref, base, defaultBranchRef]
  return [...new Set(scopes.filter((scope) => scope !== undefined))]
}

const NO_CREDENTIALS = 'this run has no credentials for the S3 store (AWS_ACCESS_KEY_ID)'
const NO_KEYS = 'this run has no keys for the S3 store'

function withoutWarning(reason: string): CacheStore {
  return { ...unavailable(reason), restore: async () => ({ kind: 'miss', reason }) }
}

function unavailable(reason: string): CacheStore {
  return {
    restore: async () => ({ kind: 'unavailable', reason }),
    find: async () => undefined,
    save: async () => ({ kind: 'unavailable', reason }),
  }
}
