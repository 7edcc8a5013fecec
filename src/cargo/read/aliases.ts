import type { CargoConfig } from './config.ts'

/** Names of cargo commands that configs define (`[alias]`, `CARGO_ALIAS_*`); each stands before a `cargo-NAME` on PATH. */
export function aliasNames(configs: readonly CargoConfig[]): ReadonlySet<string> {
  const inFiles = configs.flatMap(({ layers }) =>
    layers.flatMap(({ table }) => Object.keys(Object(table['alias']))),
  )
  const inVariables = configs.flatMap(({ env }) =>
    Object.keys(env).flatMap((name) => /^CARGO_ALIAS_(.+)$/.exec(name)?.[1] ?? []),
  )
  return new Set([
    ...inFiles,
    ...inVariables.map((name) => name.toLowerCase().replaceAll('_', '-')),
  ])
}
