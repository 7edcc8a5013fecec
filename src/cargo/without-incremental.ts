import type { TomlTable, TomlValue } from 'smol-toml'
import { type CargoConfig, findSetting, isTable, type KeyPath, keyName, valueAt } from './config.ts'
import type { Decision } from './decision.ts'
import { DEV_INCREMENTAL } from './plan-incremental.ts'
import { outcomeOf, type SettingsPlan } from './plan-settings.ts'
import type { RootManifest } from './read-manifest.ts'

interface WithoutContext {
  readonly config: CargoConfig
  readonly manifest: RootManifest | undefined
  /** Our config file. */
  readonly file: string
}

const MOST_NAMES = 5

/**
 * The same plan, but for packages whose incremental data neither comes from a run before nor goes to one
 * after: compiled as usual they take less. Only where incremental compilation is our doing.
 */
export function withoutIncremental(
  plan: SettingsPlan,
  packages: readonly string[],
  { config, manifest, file }: WithoutContext,
): SettingsPlan {
  const ours = plan.decisions.some(
    ({ write }) => write?.value === true && keyName(write.key) === keyName(DEV_INCREMENTAL),
  )
  const tables = [
    ...[...config.layers, ...(manifest === undefined ? [] : [manifest])].map(({ table }) => table),
    ...[plan.document, plan.newerDocument],
  ]
  const specs = tables.flatMap(specsIn)
  const isSet = (key: KeyPath): boolean =>
    findSetting(config, key) !== undefined ||
    tables.some((table) => valueAt(table, key) !== undefined)
  const keys = packages
    .filter((name) => !specs.some((spec) => spec !== name && spec.includes(name)))
    .map((name): KeyPath => ['profile', 'dev', 'package', name, 'incremental'])
    .filter((key) => !isSet(key))
  const [key, ...alike] = keys
  if (!ours || key === undefined) return plan
  const decision: Decision = {
    record: {
      key: nameOf(keys),
      value: 'false',
      outcome: 'set',
      from: `${file}; ${reasonFor(keys)}`,
    },
    write: { key, value: false, alike },
  }
  return { ...plan, ...outcomeOf([...plan.decisions, decision]) }
}

/** Cargo stops where two of them, `app` and `app@1.0.0`, mean one package. */
function specsIn(table: TomlTable): readonly string[] {
  const profiles = Object.values(tableAt(table, 'profile'))
  return profiles.flatMap((profile) => Object.keys(tableAt(profile, 'package')))
}

function tableAt(table: TomlValue | undefined, key: string): TomlTable {
  const value = isTable(table) ? table[key] : undefined
  return isTable(value) ? value : {}
}

function nameOf(keys: readonly KeyPath[]): string {
  const [only, ...others] = keys
  if (only !== undefined && others.length === 0) return keyName(only)
  return `profile.dev.package.(${keys.length} packages).incremental`
}

function reasonFor(keys: readonly KeyPath[]): string {
  const names = keys.map(([, , , name = '']) => name)
  const rest = names.length - MOST_NAMES
  const listed = names.slice(0, MOST_NAMES).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
  return `they or a dependency have another version than in the snapshot, and this run saves none: ${listed}`
}
