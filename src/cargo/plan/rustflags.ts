import { cfgHolds } from '../read/cfg.ts'
import { type CargoConfig, isTable } from '../read/config.ts'
import { valueInForce, words } from '../read/merge-config.ts'

/** A target that is built for. */
export interface BuildTarget {
  readonly triple: string
  /** Its lines of `rustc --print cfg`. */
  readonly cfg: readonly string[]
}

interface Rustflags {
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

/** The keys below `target` that speak of this target: its own triple, then conditions in cargo's order. */
export function keysOf(config: CargoConfig, { triple, cfg }: BuildTarget): readonly string[] {
  const all = [...config.layers, ...(config.commandLine ?? [])]
  const conditional = all.flatMap(({ table }) =>
    isTable(table['target'])
      ? Object.keys(table['target']).filter((key) => cfgHolds(key, cfg))
      : [],
  )
  return [triple, ...[...new Set(conditional)].sort()]
}

/** Cargo joins lists over all files, those that win last, and the variable and the arguments behind them. */
function joined(config: CargoConfig, key: readonly string[]): Rustflags | undefined {
  const found = valueInForce(config, key)
  if (found === undefined) return undefined
  const { value, from } = found
  const flags = Array.isArray(value) ? value.map(String) : words(String(value))
  return { flags, from: [...new Set(from)].join(', ') }
}

/** No flags at all are as good as no key: cargo asks the next source. */
function together(sources: readonly (Rustflags | undefined)[]): Rustflags | undefined {
  const found = sources.filter((source) => source !== undefined && source.flags.length > 0)
  if (found.length === 0) return undefined
  return {
    flags: found.flatMap((source) => source?.flags ?? []),
    from: [...new Set(found.map((source) => source?.from))].join(', '),
  }
}
