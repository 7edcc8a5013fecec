import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { loopback } from './loopback.ts'
import { packCrate } from './pack-crate.ts'

/** The crate that such a registry has, in several versions. */
export const CRATE = 'pebble'

/** A registry on a loopback port, from which cargo downloads as from crates.io. */
export interface CrateRegistry {
  /** Writes a project whose only dependency is this version; it is published when it is new. */
  writeProject(folder: string, version: string): void
}

/** Starts a registry without any crate. */
export async function crateRegistry(t: TestContext): Promise<CrateRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-registry-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const crates = new Map<string, ReturnType<typeof packCrate>>()
  const origin: string = await loopback(t, ({ url = '' }, response) => {
    const crate = crates.get(url.slice(1))
    const index = [...crates.values()].map(({ indexLine }) => indexLine).join('\n')
    if (crate !== undefined) response.end(readFileSync(crate.archive))
    else if (url === '/config.json') response.end(JSON.stringify({ dl: `${origin}/{version}` }))
    else if (url === `/pe/bb/${CRATE}`) response.end(index)
    else response.writeHead(404).end()
  })
  return {
    writeProject: (project, version) => {
      const packed =
        crates.get(version) ?? packCrate(folder, { name: CRATE, version, source: noise(version) })
      crates.set(version, packed)
      writeAll(project, projectFiles(origin, version, packed.checksum))
    },
  }
}

/** Each version holds 64 kB of its own that nothing else repeats. */
function noise(version: string): string {
  const digests = Array.from({ length: 2048 }, (_, place) =>
    createHash('sha256').update(`${version} ${place}`).digest('hex'),
  )
  return `pub static NOISE: &str = "${digests.join('')}";\n`
}

function projectFiles(
  origin: string,
  version: string,
  cksum: string,
): Readonly<Record<string, string>> {
  const source = 'registry+https://github.com/rust-lang/crates.io-index'
  return {
    'Cargo.toml': `[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\n${CRATE} = "=${version}"\n`,
    'Cargo.lock': `version = 4\n
[[package]]\nname = "app"\nversion = "0.1.0"\ndependencies = [\n "${CRATE}",\n]\n
[[package]]\nname = "${CRATE}"\nversion = "${version}"\nsource = "${source}"\nchecksum = "${cksum}"\n`,
    '.cargo/config.toml': `[source.crates-io]\nreplace-with = "own"\n[source.own]\nregistry = "sparse+${origin}/"\n`,
    '.gitignore': '/target\n',
    'src/main.rs': `fn main() {\n    println!("{}", ${CRATE}::NOISE.len());\n}\n`,
  }
}

function writeAll(folder: string, texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
