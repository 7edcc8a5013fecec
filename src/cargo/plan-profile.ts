import type { TomlTable, TomlValue } from 'smol-toml'
import { type CargoConfig, type Found, findSetting, type KeyPath, valueAt } from './config.ts'
import { cannotSet, type Decision, keptAs, setUnlessTheirs, type Wish } from './decision.ts'
import type { RootManifest } from './read-manifest.ts'
import { isAtLeast } from './toolchain.ts'

export type ProfileInput = 'ci' | 'runtime' | 'off'

interface ProfileContext {
  readonly config: CargoConfig
  readonly manifest: RootManifest | undefined
  readonly cargoVersion: string | undefined
  /** Our config file. */
  readonly file: string
  /** Where the job builds. */
  readonly cwd: string
}

/** Costs a workspace crate some percent less than `LIMITED`: file and line, and nothing else. */
export const LINE_TABLES = 'line-tables-only'
export const LIMITED = 1

const DEV_DEBUG: KeyPath = ['profile', 'dev', 'debug']
const DEPENDENCIES_DEBUG: KeyPath = ['profile', 'dev', 'package', '*', 'debug']
const DEPENDENCIES_OPT_LEVEL: KeyPath = ['profile', 'dev', 'package', '*', 'opt-level']

/** The keys that a profile of ours manages. */
export function profileKeys(profile: ProfileInput): readonly KeyPath[] {
  if (profile === 'off') return []
  const debug = [DEV_DEBUG, DEPENDENCIES_DEBUG]
  return profile === 'ci' ? debug : [...debug, DEPENDENCIES_OPT_LEVEL]
}

/** Decides each profile key that nobody set: no file, no variable, no root manifest. */
export function planProfile(profile: ProfileInput, context: ProfileContext): readonly Decision[] {
  const wishes = profileKeys(profile).map((key) => wishFor(key, context))
  if (context.manifest === undefined) {
    const why = `no readable Cargo.toml in ${context.cwd} or above: check out first, or set the input working-directory`
    return wishes.map((wish) => cannotSet(wish, why))
  }
  return wishes.map((wish) => decide(wish, context))
}

function wishFor(key: KeyPath, { cargoVersion, file }: ProfileContext): Wish {
  if (key === DEPENDENCIES_DEBUG) return { key, value: false, file }
  if (key === DEPENDENCIES_OPT_LEVEL) return { key, value: 3, file }
  // Cargo before 1.71 stops at a word for debug info. One that follows includes finds the word in
  // an included file; older ones do not see it, and all of them take the number.
  const includes = cargoVersion !== undefined && isAtLeast(cargoVersion, 94)
  return includes ? { key, value: LINE_TABLES, file, newer: true } : { key, value: LIMITED, file }
}

function decide(wish: Wish, context: ProfileContext): Decision {
  const theirs = settingOf(wish.key, context)
  if (wish.key === DEPENDENCIES_DEBUG && theirs === undefined) {
    return decideDependenciesDebug(wish, settingOf(DEV_DEBUG, context))
  }
  return setUnlessTheirs(wish, theirs, (value) => debugLevel(value) === debugLevel(wish.value))
}

/** What somebody chose for `profile.dev.debug` was chosen for dependencies too. */
function decideDependenciesDebug(wish: Wish, devDebug: Found | undefined): Decision {
  if (devDebug === undefined || debugLevel(devDebug.value) === LINE_TABLES) {
    return setUnlessTheirs(wish, undefined, () => false)
  }
  return keptAs(wish, devDebug, debugLevel(devDebug.value) === '0' ? 'already so' : 'theirs kept')
}

function settingOf(key: KeyPath, { config, manifest }: ProfileContext): Found | undefined {
  return findSetting(config, key) ?? (manifest && findInManifest(manifest, key))
}

/** Manifests hold the same `profile` tables as config files do. */
export function findInManifest(
  { path, table }: { readonly path: string; readonly table: TomlTable },
  key: KeyPath,
): Found | undefined {
  const value = valueAt(table, key)
  return value === undefined ? undefined : { value, from: path }
}

const DEBUG_LEVELS: Readonly<Record<string, string>> = {
  false: '0',
  none: '0',
  limited: '1',
  true: '2',
  full: '2',
}

function debugLevel(value: TomlValue): string {
  return DEBUG_LEVELS[String(value)] ?? String(value)
}
