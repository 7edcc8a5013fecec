/** The stores that `cache-store` can name besides our own archive. */
export type StoreName = 'github' | 's3' | 'redis' | 'memcached' | 'webdav' | 'gcs' | 'azure'

interface Store {
  /** As users read it. */
  readonly title: string
  /** A setting as sccache's config file names it -> the variable that the server reads it from. */
  readonly settings: Readonly<Record<string, string>>
  /** One of these has to be given. */
  readonly needs: readonly string[]
  /** Which of its clients are told to read only by. */
  readonly rwMode: string
  /** Since when sccache knows that variable. */
  readonly readOnlySince: string
  /** Its settings among the variables SCCACHE_*. */
  readonly own: RegExp
  /** What it reads besides SCCACHE_*. */
  readonly credentials?: RegExp
}

/** `bucket: SCCACHE_REDIS_BUCKET`, for settings whose variable is their name. */
function named(prefix: string, names: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, prefix + name.toUpperCase()]))
}

const ALL_SINCE = '0.16.0'

/** A folder of the machine that sccache asks before the store. */
export const DISK = { disk: 'SCCACHE_DIR', disk_size: 'SCCACHE_CACHE_SIZE' } as const

/** Of the role that keys of S3 are asked for with: for us alone, no server knows such variables. */
export const ROLE_SETTINGS = {
  role_arn: 'OIDC_ROLE_ARN',
  role_session_name: 'OIDC_ROLE_SESSION_NAME',
  role_duration_seconds: 'OIDC_ROLE_DURATION_SECONDS',
  audience: 'OIDC_AUDIENCE',
  sts_endpoint: 'OIDC_STS_ENDPOINT',
} as const

export const STORES: Readonly<Record<StoreName, Store>> = {
  github: {
    title: "GitHub's cache",
    settings: named('SCCACHE_GHA_', 'version rw_mode'),
    needs: [],
    rwMode: 'SCCACHE_GHA_RW_MODE',
    readOnlySince: ALL_SINCE,
    own: /^SCCACHE_GHA_/,
    credentials: /^ACTIONS_(CACHE_SERVICE_V2|CACHE_URL|RESULTS_URL|RUNTIME_TOKEN)$/,
  },
  s3: {
    title: 'S3',
    settings: {
      ...named('SCCACHE_', 'bucket region endpoint'),
      ...named(
        'SCCACHE_S3_',
        'key_prefix no_credentials use_ssl enable_virtual_host_style server_side_encryption server_side_encryption_aws_kms server_side_encryption_kms_key_id rw_mode',
      ),
      ...ROLE_SETTINGS,
      ...DISK,
    },
    needs: ['bucket'],
    rwMode: 'SCCACHE_S3_RW_MODE',
    readOnlySince: ALL_SINCE,
    own: /^SCCACHE_(S3_\w+|BUCKET|REGION|ENDPOINT)$/,
    credentials: /^AWS_/,
  },
  redis: {
    title: 'Redis',
    settings: {
      ...named(
        'SCCACHE_REDIS_',
        'endpoint cluster_endpoints username password db ttl expiration key_prefix rw_mode',
      ),
      url: 'SCCACHE_REDIS',
      ...DISK,
    },
    needs: ['endpoint', 'cluster_endpoints', 'url'],
    rwMode: 'SCCACHE_REDIS_RW_MODE',
    readOnlySince: ALL_SINCE,
    own: /^SCCACHE_REDIS/,
  },
  memcached: {
    title: 'memcached',
    settings: {
      ...named('SCCACHE_MEMCACHED_', 'endpoint username password expiration key_prefix rw_mode'),
      url: 'SCCACHE_MEMCACHED',
      ...DISK,
    },
    needs: ['endpoint', 'url'],
    rwMode: 'SCCACHE_MEMCACHED_RW_MODE',
    readOnlySince: ALL_SINCE,
    own: /^SCCACHE_MEMCACHED/,
  },
  webdav: {
    title: 'WebDAV',
    settings: {
      ...named('SCCACHE_WEBDAV_', 'endpoint key_prefix username password token rw_mode'),
      ...DISK,
    },
    needs: ['endpoint'],
    rwMode: 'SCCACHE_WEBDAV_RW_MODE',
    readOnlySince: ALL_SINCE,
    own: /^SCCACHE_WEBDAV_/,
  },
  gcs: {
    title: 'Google Cloud Storage',
    settings: {
      ...named('SCCACHE_GCS_', 'bucket key_prefix service_account rw_mode'),
      cred_path: 'SCCACHE_GCS_KEY_PATH',
      credential_url: 'SCCACHE_GCS_CREDENTIALS_URL',
      ...DISK,
    },
    needs: ['bucket'],
    rwMode: 'SCCACHE_GCS_RW_MODE',
    readOnlySince: '0.2.0',
    own: /^SCCACHE_GCS_/,
    credentials: /^(GOOGLE|GCLOUD|GCP|CLOUDSDK|GCE|TASKCLUSTER)_/,
  },
  azure: {
    title: 'Azure',
    settings: {
      ...named('SCCACHE_AZURE_', 'connection_string key_prefix storage_account endpoint rw_mode'),
      container: 'SCCACHE_AZURE_BLOB_CONTAINER',
      ...DISK,
    },
    needs: ['container'],
    rwMode: 'SCCACHE_AZURE_RW_MODE',
    readOnlySince: ALL_SINCE,
    own: /^SCCACHE_AZURE_/,
    credentials: /^AZURE_/,
  },
}

export const STORE_NAMES = Object.keys(STORES) as readonly StoreName[]

/** Whether nobody but the job should read what such a variable holds. */
export function isSecret(variable: string): boolean {
  return /PASSWORD|TOKEN|SECRET|CONNECTION_STRING|ACCESS_KEY|CLIENT_/.test(variable)
}
