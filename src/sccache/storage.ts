/** Who keeps what sccache caches: our folder, which travels as one archive, or a store of the user's. */
export type SccacheStorage =
  | { readonly kind: 'archive' }
  | { readonly kind: 'theirs'; readonly name: string; readonly variable: string }

type Variables = Readonly<Record<string, string | undefined>>

/** The variables that choose a store, in sccache's own order of precedence, then the local ones. */
const STORES: readonly (readonly [variable: string, name: string])[] = [
  ['SCCACHE_MULTILEVEL_CHAIN', 'several levels'],
  ['SCCACHE_BUCKET', 'S3'],
  ['SCCACHE_REDIS_ENDPOINT', 'Redis'],
  ['SCCACHE_REDIS_CLUSTER_ENDPOINTS', 'Redis'],
  ['SCCACHE_REDIS', 'Redis'],
  ['SCCACHE_MEMCACHED_ENDPOINT', 'memcached'],
  ['SCCACHE_MEMCACHED', 'memcached'],
  ['SCCACHE_GCS_BUCKET', 'Google Cloud Storage'],
  ['SCCACHE_GHA_ENABLED', "GitHub's cache"],
  ['SCCACHE_GHA_VERSION', "GitHub's cache"],
  ['SCCACHE_AZURE_BLOB_CONTAINER', 'Azure'],
  ['SCCACHE_AZURE_CONNECTION_STRING', 'Azure'],
  ['SCCACHE_WEBDAV_ENDPOINT', 'WebDAV'],
  ['SCCACHE_OSS_BUCKET', 'OSS'],
  ['SCCACHE_COS_BUCKET', 'COS'],
  ['SCCACHE_DIR', 'a folder'],
  ['SCCACHE_CONF', 'a config file'],
]

const OFF = new Set(['', '0', 'false', 'off'])

/** A store that the user's own SCCACHE_* variables name stays theirs; without one it is our archive. */
export function storageFromEnvironment(env: Variables): SccacheStorage {
  for (const [variable, name] of STORES) {
    const value = env[variable] ?? ''
    const isOff = variable === 'SCCACHE_GHA_ENABLED' ? OFF.has(value.toLowerCase()) : value === ''
    if (!isOff) return { kind: 'theirs', name, variable }
  }
  return { kind: 'archive' }
}

/** Of the user's SCCACHE_* variables, those that say nothing about where things are kept. */
const HARMLESS = new Set([
  'SCCACHE_BASEDIRS',
  'SCCACHE_C_CUSTOM_CACHE_BUSTER',
  'SCCACHE_CACHE_MULTIARCH',
  'SCCACHE_CACHE_ZSTD_LEVEL',
  'SCCACHE_DIRECT',
  'SCCACHE_EXTRAFILES',
  'SCCACHE_LOG',
  'SCCACHE_LOG_MILLIS',
  'SCCACHE_MAX_FRAME_LENGTH',
])

/** What sccache's GitHub back end reads; only a server that uses it gets to see the token. */
const GITHUB_CACHE = new Set([
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_CACHE_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
])

/** These would move the server away from where we look for it. */
const OURS = new Set([
  'SCCACHE_CLIENT_SIDE',
  'SCCACHE_NO_DAEMON',
  'SCCACHE_SERVER_PORT',
  'SCCACHE_SERVER_UDS',
  'SCCACHE_START_SERVER',
  'SCCACHE_STARTUP_NOTIFY',
])

/** The variables that the server must not inherit, as an overlay: each one is `undefined`. */
export function withheldVariables(env: Variables, storage: SccacheStorage): Variables {
  const withheld = Object.keys(env).filter((name) => isWithheld(name, storage))
  return Object.fromEntries(withheld.map((name) => [name, undefined]))
}

function isWithheld(name: string, storage: SccacheStorage): boolean {
  if (name.startsWith('INPUT_') || OURS.has(name)) return true
  if (name.startsWith('ACTIONS_')) return !(usesGithub(storage) && GITHUB_CACHE.has(name))
  return name.startsWith('SCCACHE_') && storage.kind === 'archive' && !HARMLESS.has(name)
}

function usesGithub(storage: SccacheStorage): boolean {
  if (storage.kind === 'archive') return false
  return /GHA|MULTILEVEL|CONF/.test(storage.variable)
}
