import type { TomlTable, TomlValue } from 'smol-toml'

/** One file of cargo's config. */
export interface ConfigLayer {
  readonly path: string
  readonly table: TomlTable
  /** As it is written; absent for what is no file. */
  readonly text?: string
}

/** Cargo's config as it is without us. */
export interface CargoConfig {
  /** The files that cargo reads, those that win first. */
  readonly layers: readonly ConfigLayer[]
  readonly env: Readonly<Record<string, string>>
  /** The `--config` arguments of one command, the one that wins last; they win over all else. */
  readonly commandLine?: readonly ConfigLayer[]
  /** Absolute path of CARGO_HOME. */
  readonly cargoHome: string
  /** What could not be read, a sentence each. */
  readonly notes: readonly string[]
}

/** A key of cargo's config, part by part: `['profile', 'dev', 'package', '*', 'debug']`. */
export type KeyPath = readonly string[]

/** A value that somebody set, and the file or variable it comes from. */
export interface Found {
  readonly value: TomlValue
  readonly from: string
}

/** A key as cargo's documentation writes it: `profile.dev.package."*".debug`. */
export function keyName(key: KeyPath): string {
  return key.map((part) => (/^[\w-]+$/.test(part) ? part : JSON.stringify(part))).join('.')
}

/** The value that is in force: arguments win over variables, these over files, and files nearer to the build over others. */
export function findSetting(config: CargoConfig, key: KeyPath): Found | undefined {
  const argument = findInFiles([...(config.commandLine ?? [])].reverse(), key)
  return argument ?? findInEnvironment(config.env, key) ?? findInFiles(config.layers, key)
}

export function findInFiles(layers: readonly ConfigLayer[], key: KeyPath): Found | undefined {
  return findAllInFiles(layers, key)[0]
}

/** Every file's value of a key, for those that cargo joins. */
function findAllInFiles(layers: readonly ConfigLayer[], key: KeyPath): readonly Found[] {
  return layers.flatMap(({ path, table }) => {
    const value = valueAt(table, key)
    return value === undefined ? [] : [{ value, from: path }]
  })
}

/** Set but empty counts: cargo then takes the empty value, and does not ask its files. */
export function findInEnvironment(
  env: Readonly<Record<string, string>>,
  key: KeyPath,
): Found | undefined {
  const name = variableNames(key).find((candidate) => env[candidate] !== undefined)
  return name === undefined ? undefined : { value: env[name] ?? '', from: name }
}

const SHORT_NAMES: Readonly<Record<string, string>> = {
  'build.rustc-wrapper': 'RUSTC_WRAPPER',
  'build.rustc-workspace-wrapper': 'RUSTC_WORKSPACE_WRAPPER',
  'build.incremental': 'CARGO_INCREMENTAL',
  'build.target-dir': 'CARGO_TARGET_DIR',
}

/** The variables that can set a key, the one that wins first; none for what only files can say. */
export function variableNames(key: KeyPath): readonly string[] {
  if (key[0] === 'profile' && key[2] === 'package') return []
  if (key.some((part) => !/^[\w-]+$/.test(part))) return []
  const name = `CARGO_${key.join('_').replaceAll('-', '_').toUpperCase()}`
  const short = SHORT_NAMES[keyName(key)]
  return short === undefined ? [name] : [short, name]
}

export function valueAt(table: TomlTable, key: KeyPath): TomlValue | undefined {
  return key.reduce<TomlValue | undefined>(
    (value, part) => (isTable(value) && Object.hasOwn(value, part) ? value[part] : undefined),
    table,
  )
}

export function isTable(value: TomlValue | undefined): value is TomlTable {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)
}
