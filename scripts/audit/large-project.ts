import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A hundred dependency lines, as ten services of one company might have them. */
const MEMBERS: Readonly<Record<string, string>> = {
  api: 'axum tower tower-http hyper tokio serde serde_json tracing tracing-subscriber uuid',
  store: 'sqlx chrono rust_decimal redis mongodb sled rusqlite bincode zstd lz4_flex',
  search:
    'lancedb fastembed arrow-array arrow-schema tantivy regex memchr aho-corasick unicode-segmentation rayon',
  cloud:
    'aws-config aws-sdk-s3 aws-sdk-dynamodb object_store reqwest url base64 sha2 hmac jsonwebtoken',
  cli: 'clap indicatif console dialoguer comfy-table crossterm dirs anyhow thiserror env_logger',
  media: 'image imageproc resvg tiny-skia ab_glyph hound symphonia id3 kamadak-exif plotters',
  rpc: 'tonic prost quinn rustls tokio-rustls tokio-tungstenite tokio-util tokio-stream futures bytes',
  scripts: 'wasmtime rhai pest pest_derive nom winnow logos handlebars tera minijinja',
  data: 'polars ndarray nalgebra csv quick-xml toml serde_yaml_ng rmp-serde ciborium calamine',
  jobs: 'lapin petgraph cron time rand parking_lot dashmap crossbeam moka itertools',
}

/** The workspace, its dependencies fetched. */
export function largeProject(folder: string): string {
  const project = join(folder, 'large')
  if (existsSync(join(project, 'Cargo.lock'))) return project
  mkdirSync(project, { recursive: true })
  const members = Object.keys(MEMBERS)
  writeFileSync(
    join(project, 'Cargo.toml'),
    `[workspace]\nresolver = "3"\nmembers = ${JSON.stringify(members)}\n`,
  )
  for (const [member, names] of Object.entries(MEMBERS)) {
    const lines = names
      .split(' ')
      .map(
        (name) =>
          `${name} = ${name === 'tokio' ? '{ version = "1", features = ["full"] }' : '"*"'}\n`,
      )
    mkdirSync(join(project, member, 'src'), { recursive: true })
    const head = `[package]\nname = "${member}"\nversion = "0.1.0"\nedition = "2024"\n\n[dependencies]\n`
    writeFileSync(join(project, member, 'Cargo.toml'), head + lines.join(''))
    const uses = lines.map(
      (line) => `use ${(line.split(' ')[0] ?? '').replaceAll('-', '_')} as _;\n`,
    )
    writeFileSync(join(project, member, 'src/lib.rs'), uses.join(''))
  }
  execFileSync('cargo', ['fetch', '-q'], { cwd: project, stdio: 'inherit' })
  return project
}
