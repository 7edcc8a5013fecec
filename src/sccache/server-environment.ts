import type { SccacheStorage } from './storage.ts'

type Variables = Readonly<Record<string, string | undefined>>

/** What a program needs to find its way on a machine and to a server of the network. */
const OF_THE_MACHINE =
  /^(PATH|PATHEXT|HOME|USER|LOGNAME|USERNAME|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|TEMP|TMP|XDG_\w+|LD_LIBRARY_PATH|DYLD_\w+|(HTTPS?|ALL|NO)_PROXY|(NIX_)?SSL_CERT_(FILE|DIR)|RUST_BACKTRACE|RUSTUP_HOME|CARGO_HOME|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|USERPROFILE|HOMEDRIVE|HOMEPATH|(LOCAL)?APPDATA|PROGRAM(DATA|FILES|W6432)|RUNNER_TRACKING_ID)$/i

/** Of the user's SCCACHE_* variables, those that say nothing about where things are kept. */
const OF_ANY_STORE = new Set([
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

/** These would move the server away from where we look for it. */
const OURS = new Set([
  'SCCACHE_CLIENT_SIDE',
  'SCCACHE_NO_DAEMON',
  'SCCACHE_SERVER_PORT',
  'SCCACHE_SERVER_UDS',
  'SCCACHE_START_SERVER',
  'SCCACHE_STARTUP_NOTIFY',
])

/** The start of a variable that names a store -> what that store reads besides SCCACHE_*. */
const CREDENTIALS: readonly (readonly [store: RegExp, variables: RegExp])[] = [
  [/^SCCACHE_BUCKET$/, /^AWS_/],
  [/^SCCACHE_GCS_/, /^(GOOGLE|GCLOUD|GCP|CLOUDSDK|GCE|TASKCLUSTER)_/],
  [/^SCCACHE_AZURE_/, /^AZURE_/],
  [/^SCCACHE_OSS_/, /^(ALIBABA|OSS)_/],
  [/^SCCACHE_COS_/, /^(TENCENTCLOUD|TKE)_/],
  [/^SCCACHE_GHA_/, /^ACTIONS_(CACHE_SERVICE_V2|CACHE_URL|RESULTS_URL|RUNTIME_TOKEN)$/],
]

/** A chain of stores, or a config file, may name any of them. */
const ANY_STORE = /^SCCACHE_(MULTILEVEL_CHAIN|CONF)$/

/** All that the server gets of the job's variables: what its store needs, and no token of anything else. */
export function serverVariables(env: Variables, storage: SccacheStorage): Variables {
  return Object.fromEntries(Object.entries(env).filter(([name]) => isNeeded(name, storage)))
}

function isNeeded(name: string, storage: SccacheStorage): boolean {
  if (OF_THE_MACHINE.test(name)) return true
  if (name.startsWith('SCCACHE_')) {
    return storage.kind === 'archive' ? OF_ANY_STORE.has(name) : !OURS.has(name)
  }
  if (storage.kind === 'archive') return false
  const { variable } = storage
  return CREDENTIALS.some(
    ([store, variables]) =>
      (store.test(variable) || ANY_STORE.test(variable)) && variables.test(name),
  )
}
