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
