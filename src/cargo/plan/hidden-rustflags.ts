import type { TomlTable } from 'smol-toml'
import { keyName, valueAt } from '../read/config.ts'
import { words } from '../read/merge-config.ts'
import { placeOf } from '../read/setting-line.ts'
import type { CostContext } from './cost-context.ts'
import { effectiveRustflags, keysOf } from './rustflags.ts'

interface Hidden {
  readonly key: string
  readonly value: string
  readonly from: string
  readonly advice: string
}

/** Flags that a file sets and cargo drops, since it takes one source only. */
export function hiddenRustflags(context: CostContext): readonly Hidden[] {
  const { config, target } = context
  const inForce = target && effectiveRustflags(config, target)
  if (target === undefined || inForce === undefined) return []
  const keys = [...keysOf(config, target).map((key) => ['target', key, 'rustflags']), BUILD]
  return keys.flatMap((key) => {
    const layer = config.layers.find(({ table }) => flagsIn(table, key).length > 0)
    if (layer === undefined) return []
    const flags = flagsIn(layer.table, key)
    if (flags.every((flag) => inForce.flags.includes(flag))) return []
    const place = placeOf(key, { value: '', from: layer.path }, context)
    const advice = `${inForce.from} hides the rustflags of ${place} (${flags.join(' ')}): cargo takes flags from one place only. ${remedy(inForce.from)}`
    return [
      { key: keyName(key), value: flags.join(' '), from: `hidden by ${inForce.from}`, advice },
    ]
  })
}

const BUILD = ['build', 'rustflags']

function flagsIn(table: TomlTable, key: readonly string[]): readonly string[] {
  const value = valueAt(table, key)
  if (value === undefined) return []
  return Array.isArray(value) ? value.map(String) : words(String(value))
}

/** Set-up actions export RUSTFLAGS=-D warnings unless they are told not to. */
function remedy(from: string): string {
  return from.includes('RUSTFLAGS')
    ? 'Unset it (rustflags: "" in setup-rust-toolchain), or put all flags into one place.'
    : 'Put all flags under target, or all under build.'
}
