import type { TomlTable, TomlValue } from 'smol-toml'
import { type CargoConfig, findInEnvironment, isTable, type KeyPath, keyName } from './config.ts'

/** A value in force. `from` has a place for each item of a list, and one for anything else. */
export interface InForce {
  readonly key: KeyPath
  readonly value: TomlValue
  readonly from: readonly string[]
}

/** What all files and `--config` arguments come to; `clashes` are what cargo stops at, a clause each. */
interface MergedConfig {
  readonly values: ReadonlyMap<string, InForce>
  readonly clashes: readonly string[]
}

/** Merges as cargo does: scalars of the winner, lists joined with the winner's items last. */
export function mergeConfig({
  layers,
  commandLine = [],
}: Pick<CargoConfig, 'layers' | 'commandLine'>): MergedConfig {
  const values = new Map<string, InForce>()
  const clashes: string[] = []
  for (const { path, table } of [...layers].reverse().concat(commandLine)) {
    for (const [key, value] of leaves(table)) {
      const name = keyName(key)
      const below = values.get(name)
      const clash = clashOf({ key, value, path }, values)
      if (clash !== undefined) clashes.push(clash)
      else values.set(name, over({ key, value, from: origins(value, path) }, below))
    }
  }
  return { values, clashes }
}

/** One key with its variable, which wins over files, not over `--config`, and adds to lists. */
export function valueInForce(config: CargoConfig, key: KeyPath): InForce | undefined {
  const variable = findInEnvironment(config.env, key)
  const above = mergeConfig({ layers: [], commandLine: config.commandLine ?? [] })
  const below = mergeConfig({ layers: config.layers }).values.get(keyName(key))
  const argument = above.values.get(keyName(key))
  if (variable === undefined) return mergeTwo(argument, below)
  const isList = Array.isArray((below ?? argument)?.value)
  const value: TomlValue = isList ? words(String(variable.value)) : variable.value
  const set = { key, value, from: origins(value, variable.from) }
  return mergeTwo(argument, mergeTwo(set, below))
}

function mergeTwo(above: InForce | undefined, below: InForce | undefined): InForce | undefined {
  return above === undefined ? below : over(above, below)
}

function over(above: InForce, below: InForce | undefined): InForce {
  if (!Array.isArray(above.value) || !Array.isArray(below?.value)) return above
  const { key } = above
  return { key, value: [...below.value, ...above.value], from: [...below.from, ...above.from] }
}

function origins(value: TomlValue, path: string): readonly string[] {
  return Array.isArray(value) ? value.map(() => path) : [path]
}

/** A list does not merge with a word, nor a table with either. */
function clashOf(
  { key, value, path }: { readonly key: KeyPath; readonly value: TomlValue; readonly path: string },
  values: ReadonlyMap<string, InForce>,
): string | undefined {
  const name = keyName(key)
  const same = values.get(name)
  const isOther = same !== undefined && Array.isArray(same.value) !== Array.isArray(value)
  const other = isOther ? same : tableAgainstValue(key, values)
  return (
    other && `${name} of ${path} does not merge with that of ${other.from[0] ?? 'another file'}`
  )
}

function tableAgainstValue(
  key: KeyPath,
  values: ReadonlyMap<string, InForce>,
): InForce | undefined {
  for (let length = 1; length < key.length; length++) {
    const above = values.get(keyName(key.slice(0, length)))
    if (above !== undefined) return above
  }
  const prefix = `${keyName(key)}.`
  return [...values].find(([name]) => name.startsWith(prefix))?.[1]
}

/** Every value of a table with its whole key; a list is one value. */
export function leaves(
  table: TomlTable,
  above: KeyPath = [],
): readonly (readonly [KeyPath, TomlValue])[] {
  return Object.entries(table).flatMap(([name, value]) => {
    const key = [...above, name]
    return isTable(value) ? leaves(value, key) : [[key, value] as const]
  })
}

/** As cargo splits the flags of a variable or a word. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
