import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Crate, packCrate } from './pack-crate.ts'

/** Packs a crate into a local registry: a folder with an index and archives. */
export function addToRegistry(registry: string, crate: Crate): void {
  const { name } = crate
  const { indexLine } = packCrate(registry, crate)
  const index = join(registry, 'index', name.slice(0, 2), name.slice(2, 4))
  mkdirSync(index, { recursive: true })
  appendFileSync(join(index, name), `${indexLine}\n`)
}

/** Lets a project find its dependencies in a local registry alone. */
export function useRegistry(project: string, registry: string): void {
  mkdirSync(join(project, '.cargo'), { recursive: true })
  writeFileSync(join(project, '.cargo/config.toml'), sourceIn(registry))
}

/**
 * A cargo config by which a local registry stands for crates.io. Once a day, cargo removes what it
 * unpacked of registries that have no index in CARGO_HOME: a local one's, while it builds them.
 */
export function sourceIn(registry: string): string {
  const cache = '[cache]\nauto-clean-frequency = "never"\n'
  return `${cache}[source.crates-io]\nreplace-with = "local"\n[source.local]\nlocal-registry = "${registry}"\n`
}
