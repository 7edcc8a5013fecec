import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Crate {
  readonly name: string
  /** Its dependencies, all optional, each with a default feature of its name. */
  readonly optional?: readonly string[]
}

/** Packs a crate into a local registry: a folder with an index and archives. */
function addCrate(registry: string, { name, optional = [] }: Crate): void {
  const folder = join(registry, 'staging', `${name}-1.0.0`)
  mkdirSync(join(folder, 'src'), { recursive: true })
  const lines = optional.map((one) => `${one} = { version = "1", optional = true }\n`).join('')
  const features = `[features]\ndefault = ${JSON.stringify(optional)}\n`
  const manifest = `[package]\nname = "${name}"\nversion = "1.0.0"\n${features}[dependencies]\n${lines}`
  writeFileSync(join(folder, 'Cargo.toml'), manifest)
  writeFileSync(join(folder, 'src/lib.rs'), '')
  const archive = join(registry, `${name}-1.0.0.crate`)
  execFileSync('tar', ['-czf', archive, '-C', join(registry, 'staging'), `${name}-1.0.0`])
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
  const entry = { name, vers: '1.0.0', deps, cksum, features: { default: optional }, yanked: false }
  const index = join(registry, 'index', name.slice(0, 2), name.slice(2, 4))
  mkdirSync(index, { recursive: true })
  writeFileSync(join(index, name), JSON.stringify(entry))
}

/** A project with a dev-dependency that is in the lock file, but was never downloaded. */
export function projectWithoutTestPackages(folder: string): string {
  const project = projectOfRegistry(folder)
  rmSync(join(folder, 'registry/only-tests-1.0.0.crate'))
  return project
}

/** A project whose dependencies lie in a local registry of their own. */
export function projectOfRegistry(folder: string): string {
  const registry = join(folder, 'registry')
  addCrate(registry, { name: 'used' })
  addCrate(registry, { name: 'user', optional: ['used'] })
  addCrate(registry, { name: 'only-tests' })
  const project = join(folder, 'project')
  mkdirSync(join(project, 'src'), { recursive: true })
  mkdirSync(join(project, '.cargo'), { recursive: true })
  writeFileSync(join(project, 'src/lib.rs'), '')
  writeFileSync(
    join(project, 'Cargo.toml'),
    '[package]\nname = "project"\nversion = "0.1.0"\n[dependencies]\nuser = "1"\n[dev-dependencies]\nonly-tests = "1"\n',
  )
  const source = `[source.crates-io]\nreplace-with = "local"\n[source.local]\nlocal-registry = "${registry}"\n`
  writeFileSync(join(project, '.cargo/config.toml'), source)
  execFileSync('cargo', ['generate-lockfile', '--offline', '-q'], { cwd: project })
  return project
}
