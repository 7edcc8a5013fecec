import type { SccacheStorage } from './storage.ts'
import { STORES } from './stores.ts'

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

/** Of rare stores: the start of the variable that names it -> what it reads besides SCCACHE_*. */
const RARE_CREDENTIALS: readonly (readonly [store: RegExp, variables: RegExp])[] = [
  [/^SCCACHE_OSS_/, /^(ALIBABA|OSS)_/],
  [/^SCCACHE_COS_/, /^(TENCENTCLOUD|TKE)_/],
]

/** A chain of stores, or a config file, may name any of them. */
const ANY_STORE = /^SCCACHE_(MULTILEVEL_CHAIN|CONF)$/

/** All that the server gets of the job's variables: what its store needs, and no token of anything else. */
export function serverVariables(env: Variables, storage: SccacheStorage): Variables {
  const needed = Object.entries(env).filter(([name]) => isNeeded(name, storage))
  return {
    ...Object.fromEntries(needed),
    ...(storage.kind === 'archive' ? {} : storage.settings),
  }
}

function isNeeded(name: string, storage: SccacheStorage): boolean {
  if (OF_THE_MACHINE.test(name)) return true
  if (name.startsWith('SCCACHE_')) return isOf(storage, name)
  return storage.kind === 'theirs' && credentialsOf(storage).some((known) => known.test(name))
}

function isOf(storage: SccacheStorage, name: string): boolean {
  if (OF_ANY_STORE.has(name)) return true
  if (storage.kind === 'archive') return false
  // What the inputs name stands alone: a variable of another store would come before it.
  if (storage.settings !== undefined) {
    return storage.store !== undefined && STORES[storage.store].own.test(name)
  }
  return !OURS.has(name)
}

function credentialsOf({
  variable,
  store,
}: Extract<SccacheStorage, { kind: 'theirs' }>): readonly RegExp[] {
  if (ANY_STORE.test(variable)) {
    const all = Object.values(STORES).flatMap(({ credentials = [] }) => credentials)
    return [...all, ...RARE_CREDENTIALS.map(([, variables]) => variables)]
  }
  const known = store === undefined ? undefined : STORES[store].credentials
  const rare = RARE_CREDENTIALS.filter(([of]) => of.test(variable))
  return [...(known === undefined ? [] : [known]), ...rare.map(([, variables]) => variables)]
}
