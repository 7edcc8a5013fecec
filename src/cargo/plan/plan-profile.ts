import type { TomlValue } from 'smol-toml'
import {
  type CargoConfig,
  type Found,
  findSetting,
  isTable,
  type KeyPath,
  valueAt,
} from '../read/config.ts'
import type { RootManifest } from '../read/read-manifest.ts'
import { isAtLeast } from '../read/toolchain.ts'
import { cannotSet, type Decision, keptAs, setUnlessTheirs, type Wish } from './decision.ts'

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
    const asked = debugOfHeirs(context)
    if (asked !== undefined) return keptAs(wish, asked, 'theirs kept')
    return decideDependenciesDebug(wish, settingOf(DEV_DEBUG, context))
  }
  const same = (value: TomlValue): boolean => debugLevel(value) === debugLevel(wish.value)
  return setUnlessTheirs(wish, theirs && withExporter(theirs), same)
}

/** actions-rust-lang/setup-rust-toolchain exports it unless it is told not to. */
function withExporter(found: Found): Found {
  const isDefault = found.from === 'CARGO_PROFILE_DEV_DEBUG' && found.value === '0'
  return isDefault ? { ...found, from: `${found.from}, as set-up actions export it` } : found
}

/**
 * Debug info that a profile which inherits from dev asks for, such as `[profile.test] debug = 2`: a
 * package override of dev would win over it for the dependencies.
 */
function debugOfHeirs(context: ProfileContext): Found | undefined {
  const found = heirsOfDev(context).map((name) => settingOf(['profile', name, 'debug'], context))
  return found.find((theirs) => theirs && !['0', LINE_TABLES].includes(debugLevel(theirs.value)))
}

function heirsOfDev(context: ProfileContext): readonly string[] {
  const { config, manifest } = context
  const tables = [...config.layers, ...(manifest === undefined ? [] : allOf(manifest))]
  const names = tables.flatMap(({ table }) => {
    const profiles = table['profile']
    return isTable(profiles) ? Object.keys(profiles) : []
  })
  return [...new Set([...names, 'test'])].filter((name) => inheritsDev(name, context, names.length))
}

/** `left` ends a circle, at which cargo stops. */
function inheritsDev(name: string, context: ProfileContext, left: number): boolean {
  if (name === 'test') return true
  const above = settingOf(['profile', name, 'inherits'], context)?.value
  if (above === 'dev' || above === 'test') return true
  return typeof above === 'string' && left > 0 && inheritsDev(above, context, left - 1)
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
  manifest: Pick<RootManifest, 'path' | 'table' | 'others'>,
  key: KeyPath,
): Found | undefined {
  for (const { path, table } of allOf(manifest)) {
    const value = valueAt(table, key)
    if (value !== undefined) return { value, from: path }
  }
  return undefined
}

/** What one workspace of the checkout asks for holds for all: our settings are the same for each. */
function allOf<Manifest extends Pick<RootManifest, 'others'>>(
  manifest: Manifest,
): readonly (Manifest | RootManifest)[] {
  return [manifest, ...(manifest.others ?? [])]
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
