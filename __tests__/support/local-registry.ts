import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Crate {
  readonly name: string
  readonly version?: string
  /** Of its library. */
  readonly source?: string
  /** Its build script. */
  readonly script?: string
  /** Its dependencies, all optional, each with a default feature of its name. */
  readonly optional?: readonly string[]
}

/** Packs a crate into a local registry: a folder with an index and archives. */
export function addToRegistry(registry: string, crate: Crate): void {
  const { name, version = '1.0.0', source = '', script, optional = [] } = crate
  const full = `${name}-${version}`
  const folder = join(registry, 'staging', full)
  mkdirSync(join(folder, 'src'), { recursive: true })
  const lines = optional.map((one) => `${one} = { version = "1", optional = true }\n`).join('')
  const features = `[features]\ndefault = ${JSON.stringify(optional)}\n`
  const manifest = `[package]\nname = "${name}"\nversion = "${version}"\n${features}[dependencies]\n${lines}`
  writeFileSync(join(folder, 'Cargo.toml'), manifest)
  writeFileSync(join(folder, 'src/lib.rs'), source)
  if (script !== undefined) writeFileSync(join(folder, 'build.rs'), script)
  const archive = join(registry, `${full}.crate`)
  execFileSync('tar', ['-czf', archive, '-C', join(registry, 'staging'), full])
  const deps = optional.map((one) => ({
    ...{
      name: one,
      req: '^1',
      features: [],
      optional: true,
      default_features: true,
      target: null,
      kind: 'normal',
    },
  }))
  const cksum = createHash('sha256').update(readFileSync(archive)).digest('hex')
  const entry = { name, vers: version, deps, cksum, features: { default: optional }, yanked: false }
  const index = join(registry, 'index', name.slice(0, 2), name.slice(2, 4))
  mkdirSync(index, { recursive: true })
  appendFileSync(join(index, name), `${JSON.stringify(entry)}\n`)
}

/** Lets a project find its dependencies in a local registry alone. */
export function useRegistry(project: string, registry: string): void {
  const source = `[source.crates-io]\nreplace-with = "local"\n[source.local]\nlocal-registry = "${registry}"\n`
  mkdirSync(join(project, '.cargo'), { recursive: true })
  writeFileSync(join(project, '.cargo/config.toml'), source)
}
