import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Crate {
  readonly name: string
  readonly version?: string
  /** Of its library. */
  readonly source?: string
  /** Of its program. */
  readonly program?: string
  /** Features that enable nothing else. */
  readonly features?: readonly string[]
  /** Its build script. */
  readonly script?: string
  /** Its dependencies, all optional, each with a default feature of its name. */
  readonly optional?: readonly string[]
}

/** What a registry has of a crate. */
interface PackedCrate {
  /** The archive's path. */
  readonly archive: string
  /** SHA-256 of the archive. */
  readonly checksum: string
  /** Its line in the index, without the break. */
  readonly indexLine: string
}

/** Packs a crate as `NAME-VERSION.crate` into a folder, as `cargo publish` does. */
export function packCrate(folder: string, crate: Crate): PackedCrate {
  const { name, version = '1.0.0', source = '', program, script, optional = [] } = crate
  const full = `${name}-${version}`
  const staging = join(folder, 'staging')
  const sources = join(staging, full)
  mkdirSync(join(sources, 'src'), { recursive: true })
  const lines = optional.map((one) => `${one} = { version = "1", optional = true }\n`).join('')
  const plain = (crate.features ?? []).map((one) => `${one} = []\n`).join('')
  const features = `[features]\ndefault = ${JSON.stringify(optional)}\n${plain}`
  const manifest = `[package]\nname = "${name}"\nversion = "${version}"\n${features}[dependencies]\n${lines}`
  writeFileSync(join(sources, 'Cargo.toml'), manifest)
  writeFileSync(join(sources, 'src/lib.rs'), source)
  if (program !== undefined) writeFileSync(join(sources, 'src/main.rs'), program)
  if (script !== undefined) writeFileSync(join(sources, 'build.rs'), script)
  const archive = join(folder, `${full}.crate`)
  execFileSync('tar', ['-czf', archive, '-C', staging, full])
  const deps = optional.map((one) => ({
    ...{ name: one, req: '^1', features: [], optional: true, default_features: true },
    ...{ target: null, kind: 'normal' },
  }))
  const cksum = createHash('sha256').update(readFileSync(archive)).digest('hex')
  const own = Object.fromEntries((crate.features ?? []).map((one) => [one, []]))
  const entry = {
    ...{ name, vers: version, deps, cksum, yanked: false },
    features: { default: optional, ...own },
  }
  return { archive, checksum: cksum, indexLine: JSON.stringify(entry) }
}
