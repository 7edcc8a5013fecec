import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { root } from '../run.ts'

/** Packages with large graphs, at the versions that docs/audit.md speaks of. */
export const REAL_PACKAGES = [
  'lancedb@0.41.0',
  'fastembed@7.7.0',
  'bat@0.25.0',
  'gitui@0.27.0',
  'just@1.42.0',
  'xsv@0.13.0',
] as const

function cargo(folder: string, ...args: readonly string[]): void {
  execFileSync('cargo', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, 'src'), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

/** The source of a published package as a project of its own, its dependencies fetched. */
export function packagedProject(wanted: string, folder: string): string {
  const [name = '', version = ''] = wanted.split('@')
  const project = join(folder, `${name}-${version}`)
  if (existsSync(join(project, 'Cargo.lock'))) return project
  const fetcher = join(folder, `fetch-${name}`)
  write(fetcher, {
    'Cargo.toml': `[package]\nname = "fetcher"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\n${name} = "=${version}"\n`,
    'src/lib.rs': '',
  })
  try {
    cargo(fetcher, 'fetch', '-q')
  } catch {
    throw new Error(`${wanted} could not be fetched`)
  }
  const sources = join(process.env['CARGO_HOME'] ?? join(homedir(), '.cargo'), 'registry/src')
  const found = readdirSync(sources)
    .map((registry) => join(sources, registry, `${name}-${version}`))
    .find((path) => existsSync(path))
  if (found === undefined) throw new Error(`${wanted} is not in ${sources}`)
  cpSync(found, project, { recursive: true })
  cargo(project, 'fetch', '-q')
  return project
}

/** A program that keeps text embeddings in LanceDB and asks for all of tokio. */
export function planProject(folder: string): string {
  const project = join(folder, 'embeddings')
  write(project, {
    'Cargo.toml':
      '[package]\nname = "embeddings"\nversion = "0.1.0"\nedition = "2024"\n\n[dependencies]\nfastembed = "=7.7.0"\nlancedb = "=0.41.0"\ntokio = { version = "1", features = ["full"] }\n',
    'src/main.rs': readFileSync(join(root, 'scripts/audit/embeddings.rs'), 'utf8'),
  })
  cargo(project, 'fetch', '-q')
  return project
}
