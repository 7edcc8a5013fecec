import type { TomlValue } from 'smol-toml'
import { cfgHolds } from './cfg.ts'
import { type CargoConfig, findAllInFiles, findInEnvironment, isTable } from './config.ts'

/** A target that is built for. */
export interface BuildTarget {
  readonly triple: string
  /** Its lines of `rustc --print cfg`. */
  readonly cfg: readonly string[]
}

export interface Rustflags {
  readonly flags: readonly string[]
  /** The files and variables they come from. */
  readonly from: string
}

/** The rustc flags in force. Cargo has four sources and takes only the first that is there. */
export function effectiveRustflags(
  config: CargoConfig,
  target: BuildTarget,
): Rustflags | undefined {
  const { env } = config
  const encoded = env['CARGO_ENCODED_RUSTFLAGS']
  if (encoded !== undefined) {
    return { flags: encoded === '' ? [] : encoded.split('\x1f'), from: 'CARGO_ENCODED_RUSTFLAGS' }
  }
  if (env['RUSTFLAGS'] !== undefined) {
    return { flags: words(env['RUSTFLAGS']), from: 'RUSTFLAGS' }
  }
  const ofTarget = keysOf(config, target).map((key) => joined(config, ['target', key, 'rustflags']))
  return together(ofTarget) ?? joined(config, ['build', 'rustflags'])
}

/** The keys below `target` that speak of this target, its own triple first. */
export function keysOf(config: CargoConfig, { triple, cfg }: BuildTarget): readonly string[] {
  const conditional = config.layers.flatMap(({ table }) =>
    isTable(table['target'])
      ? Object.keys(table['target']).filter((key) => cfgHolds(key, cfg))
      : [],
  )
  return [triple, ...new Set(conditional)]
}

/** Cargo joins lists over all files, those that win last, and the variable behind them. */
function joined(config: CargoConfig, key: readonly string[]): Rustflags | undefined {
  const inFiles = [...findAllInFiles(config.layers, key)].reverse()
  const inEnvironment = findInEnvironment(config.env, key)
  const found = inEnvironment === undefined ? inFiles : [...inFiles, inEnvironment]
  return together(found.map(({ value, from }) => ({ flags: words(value), from })))
}

function together(sources: readonly (Rustflags | undefined)[]): Rustflags | undefined {
  const found = sources.filter((source) => source !== undefined)
  if (found.length === 0) return undefined
  return {
    flags: found.flatMap(({ flags }) => flags),
    from: [...new Set(found.map(({ from }) => from))].join(', '),
  }
}

function words(value: TomlValue): readonly string[] {
  if (Array.isArray(value)) return value.filter((word) => typeof word === 'string')
  return String(value)
    .split(/\s+/)
    .filter((word) => word !== '')
}
