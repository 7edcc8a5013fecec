import semver from 'semver'
import { withoutPasswords } from './address-secrets.ts'
import { CHAIN, type SccacheStorage } from './storage.ts'
import { STORES } from './stores.ts'

type Variables = Readonly<Record<string, string | undefined>>

/** What the job may do with the store, before the store has said anything of it. */
export type StoreAccess =
  | { readonly kind: 'writes'; readonly variables: Variables; readonly note?: string }
  /** `reason` is a clause. */
  | { readonly kind: 'reads'; readonly variables: Variables; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string }

interface AccessRequest {
  readonly storage: SccacheStorage
  /** Of sccache. */
  readonly version: string
  /** Whether this run may save what every later one reads, and why. */
  readonly write: {
    readonly allowed: boolean
    readonly reason: string
    readonly isOfPull?: boolean | undefined
  }
  readonly env: Variables
}

const ONLY = 'READ_ONLY'

const CHAIN_SINCE = '0.15.0'

/**
 * Runs that may not save for all only read a store that all share, and a folder before it. What the inputs name is
 * refused where this sccache cannot be told so; a store of the user's own variables goes on as they set it up.
 */
export function accessTo(request: AccessRequest): StoreAccess {
  const { storage, version, write } = request
  const access = accessToStore(request)
  if (storage.kind === 'archive' || storage.settings?.[CHAIN] === undefined) return access
  if (isBefore(version, CHAIN_SINCE)) {
    const reason = `sccache ${version} knows no folder before a store, which disk in cache-store-config asks for (${CHAIN_SINCE} does)`
    return { kind: 'refused', reason }
  }
  if (access.kind === 'refused' || mayWriteFor(write)) return access
  return { ...access, variables: { ...access.variables, SCCACHE_LOCAL_RW_MODE: ONLY } }
}

function isBefore(version: string, since: string): boolean {
  return semver.lt(semver.coerce(version) ?? '0.0.0', since)
}

function mayWriteFor({ allowed, isOfPull }: AccessRequest['write']): boolean {
  return allowed && isOfPull !== true
}

function accessToStore({ storage, version, write, env }: AccessRequest): StoreAccess {
  if (storage.kind === 'archive') return { kind: 'writes', variables: {} }
  const mayWrite = mayWriteFor(write)
  if (storage.store === undefined) {
    return mayWrite
      ? { kind: 'writes', variables: {} }
      : rareAccess({ storage, version, write, env })
  }
  const { rwMode, readOnlySince } = STORES[storage.store]
  const said = storage.settings?.[rwMode] ?? env[rwMode]
  const isByInput = storage.settings !== undefined
  if (said?.toUpperCase() === ONLY) return reads(rwMode, `${rwMode} says so`)
  if (!isByInput && said !== undefined) return { kind: 'writes', variables: {} }
  if (!isByInput && mayWrite && storage.store === 'gcs') {
    return reads(rwMode, `sccache only reads from it unless ${rwMode} is READ_WRITE`)
  }
  if (mayWrite) {
    return { kind: 'writes', variables: isByInput ? { [rwMode]: 'READ_WRITE' } : {} }
  }
  const why = whyNot(write)
  if (!isBefore(version, readOnlySince)) return reads(rwMode, why)
  const unable = `sccache ${version} cannot be told to only read from ${storage.name} (${readOnlySince} can)`
  if (!isByInput) {
    return { kind: 'writes', variables: {}, note: `${unable}: this run writes to it, too.` }
  }
  return { kind: 'refused', reason: `${unable}, and this run may not write (${why})` }
}

function whyNot({ isOfPull, reason }: AccessRequest['write']): string {
  return isOfPull === true ? 'runs for pull_request only read the cache' : reason
}

const RARE_SINCE = '0.16.0'
const RARE_MODES: Readonly<Record<string, readonly string[]>> = {
  [CHAIN]: [
    ...Object.values(STORES).map(({ rwMode }) => rwMode),
    ...['SCCACHE_OSS_RW_MODE', 'SCCACHE_COS_RW_MODE'],
  ],
  SCCACHE_OSS_BUCKET: ['SCCACHE_OSS_RW_MODE'],
  SCCACHE_COS_BUCKET: ['SCCACHE_COS_RW_MODE'],
}

/** Of stores that no input names, to a run that may not write. A folder is the machine's own. */
function rareAccess({ storage, version, write, env }: AccessRequest): StoreAccess {
  if (storage.kind === 'archive' || storage.variable === 'SCCACHE_DIR') {
    return { kind: 'writes', variables: {} }
  }
  const modes = RARE_MODES[storage.variable] ?? []
  if (modes.length === 0 || isBefore(version, RARE_SINCE)) {
    const note = `sccache cannot be told from outside to only read from ${storage.name}: this run writes to it, too, unless rw_mode there says otherwise.`
    return { kind: 'writes', variables: {}, note }
  }
  const unsaid = modes.filter((mode) => env[mode] === undefined)
  const variables = Object.fromEntries(unsaid.map((mode) => [mode, ONLY]))
  return unsaid.length === 0
    ? { kind: 'writes', variables: {} }
    : { kind: 'reads', variables, reason: whyNot(write) }
}

function reads(rwMode: string, reason: string): StoreAccess {
  return { kind: 'reads', variables: { [rwMode]: ONLY }, reason }
}

/**
 * Why a server that was to write does not: sccache says that in its log alone, and then reads only until it
 * ends. `undefined` where it does write.
 */
export function whyUnwritable(serverLog: string): string | undefined {
  const [, error] = /^storage write check failed: ([^\n]*)/m.exec(serverLog) ?? []
  if (error === undefined) return undefined
  return (
    withoutPasswords(error)
      .replace(/\s*Context:.*/, '')
      .slice(0, 200)
      .trim() || 'it gave no reason'
  )
}
