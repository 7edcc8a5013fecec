import { InputError } from '../runner/errors.ts'
import type { StoreChoice } from './parse-store.ts'
import { DISK, STORES, type StoreName } from './stores.ts'

/** Who keeps what sccache caches: our folder, which travels as one archive, or a store of the user's. */
export type SccacheStorage =
  | { readonly kind: 'archive' }
  | {
      readonly kind: 'theirs'
      readonly name: string
      /** The variable that leads to it. */
      readonly variable: string
      /** Which of the known ones it is; `undefined`: a folder, several levels, a config file or a rare one. */
      readonly store?: StoreName
      /** By our inputs: what they set, as variables of the server. */
      readonly settings?: Variables
    }

type Variables = Readonly<Record<string, string | undefined>>

/** What tells sccache to ask several stores, one after the other. */
export const CHAIN = 'SCCACHE_MULTILEVEL_CHAIN'

/** The variables that choose a store, in sccache's own order of precedence, then the local ones. */
const VARIABLES: readonly (readonly [variable: string, name: string, store?: StoreName])[] = [
  [CHAIN, 'several levels'],
  ['SCCACHE_BUCKET', 'S3', 's3'],
  ['SCCACHE_REDIS_ENDPOINT', 'Redis', 'redis'],
  ['SCCACHE_REDIS_CLUSTER_ENDPOINTS', 'Redis', 'redis'],
  ['SCCACHE_REDIS', 'Redis', 'redis'],
  ['SCCACHE_MEMCACHED_ENDPOINT', 'memcached', 'memcached'],
  ['SCCACHE_MEMCACHED', 'memcached', 'memcached'],
  ['SCCACHE_GCS_BUCKET', 'Google Cloud Storage', 'gcs'],
  ['SCCACHE_GHA_ENABLED', "GitHub's cache", 'github'],
  ['SCCACHE_GHA_VERSION', "GitHub's cache", 'github'],
  ['SCCACHE_AZURE_BLOB_CONTAINER', 'Azure', 'azure'],
  ['SCCACHE_AZURE_CONNECTION_STRING', 'Azure', 'azure'],
  ['SCCACHE_WEBDAV_ENDPOINT', 'WebDAV', 'webdav'],
  ['SCCACHE_OSS_BUCKET', 'OSS'],
  ['SCCACHE_COS_BUCKET', 'COS'],
  ['SCCACHE_DIR', 'a folder'],
  ['SCCACHE_CONF', 'a config file'],
]

const OFF = new Set(['', '0', 'false', 'off'])

/** What the inputs name, else what the user's own variables do. Throws `InputError` where a named one lacks a setting. */
export function chooseStorage(choice: StoreChoice, env: Variables): SccacheStorage {
  if (choice.kind === 'archive') return choice
  if (choice.kind === 'auto') return storageFromEnvironment(env)
  const { store, variables } = choice
  const { title: name, needs, settings } = STORES[store]
  if (store === 'github') {
    const enabled = { SCCACHE_GHA_ENABLED: 'on', ...variables }
    return { kind: 'theirs', name, store, variable: 'SCCACHE_GHA_ENABLED', settings: enabled }
  }
  const variable = needs
    .map((need) => settings[need] ?? '')
    .find((wanted) => (variables[wanted] ?? env[wanted] ?? '') !== '')
  if (variable !== undefined) return behindFolder({ name, store, variable, settings: variables })
  const words = needs.map((need) => `"${need}"`).join(' or ')
  throw new InputError(
    `Input "cache-store" is "${store}", and "cache-store-config" has no ${words}. Add the line "${needs[0]} = ...".`,
  )
}

type Theirs = Extract<SccacheStorage, { kind: 'theirs' }>

function behindFolder(
  stored: Omit<Theirs, 'kind'> & { readonly settings: Readonly<Record<string, string>> },
): SccacheStorage {
  const { name, store, settings } = stored
  if (settings[DISK.disk] !== undefined) {
    const chain = { ...settings, [CHAIN]: `disk,${store}` }
    return { kind: 'theirs', ...stored, name: `${name} behind a folder`, settings: chain }
  }
  if (settings[DISK.disk_size] === undefined) return { kind: 'theirs', ...stored }
  throw new InputError(
    'Input "cache-store-config" has "disk_size" and no "disk". Add the line "disk = /PATH", or remove this one.',
  )
}

/** A store that the user's own SCCACHE_* variables name stays theirs; without one it is our archive. */
export function storageFromEnvironment(env: Variables): SccacheStorage {
  for (const [variable, name, store] of VARIABLES) {
    const value = env[variable] ?? ''
    const isOff = variable === 'SCCACHE_GHA_ENABLED' ? OFF.has(value.toLowerCase()) : value === ''
    if (!isOff) return { kind: 'theirs', name, variable, ...(store === undefined ? {} : { store }) }
  }
  return { kind: 'archive' }
}
