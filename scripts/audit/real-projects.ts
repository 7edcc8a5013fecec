import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { root } from '../run.ts'

/** What docs/audit.md speaks of, the smallest graphs first; `plan` is its example. */
export const REAL_PROJECTS = [
  'just@1.42.0',
  'bat@0.25.0',
  'sqlx-cli@0.9.0',
  'gitoxide@0.61.0',
  'starship@1.27.0',
  'gitui@0.27.0',
  'cargo@0.98.0',
  'fastembed@7.7.0',
  'jj-cli@0.45.1',
  'rustic-rs@0.11.4',
  'nu@0.115.1',
  'plan',
  'lancedb@0.41.0',
] as const

/** A project, its dependencies fetched. */
interface RealProject {
  readonly project: string
  /** What had to be changed; sentences. */
  readonly notes: readonly string[]
}

/** The sources of `NAME@VERSION`, or the example. */
export function realProject(name: string, folder: string): RealProject {
  return name === 'plan' ? planProject(folder) : packagedProject(name, folder)
}

function cargo(folder: string, ...args: readonly string[]): void {
  execFileSync('cargo', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, 'src'), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

/** The source of a published package as a project of its own. */
function packagedProject(wanted: string, folder: string): RealProject {
  const project = join(folder, wanted.replace('@', '-'))
  if (!existsSync(project)) cpSync(packagedSources(wanted, folder), project, { recursive: true })
  // Also of one that is there already: an earlier run may have been stopped before.
  return { project, notes: fetchDependencies(project) }
}

/**
 * Fetches what the lock file names. Packages come with the lock file they were published with, and the
 * registry may lack a version of it by now. What had to be changed.
 */
export function fetchDependencies(project: string): readonly string[] {
  const lock = join(project, 'Cargo.lock')
  const published = join(project, 'Cargo.lock.published')
  if (!fetches(project)) {
    if (existsSync(lock)) renameSync(lock, published)
    cargo(project, 'fetch', '-q')
  }
  if (!existsSync(published)) return []
  return ['Its Cargo.lock names versions that the registry does not have: resolved anew.']
}

function packagedSources(wanted: string, folder: string): string {
  const [name = '', version = ''] = wanted.split('@')
  const fetcher = join(folder, `fetch-${name}`)
  write(fetcher, {
    'Cargo.toml': `[package]\nname = "fetcher"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\n${name} = "=${version}"\n`,
    'src/lib.rs': '',
  })
  if (!fetches(fetcher)) throw new Error(`${wanted} could not be fetched`)
  const sources = join(process.env['CARGO_HOME'] ?? join(homedir(), '.cargo'), 'registry/src')
  const found = readdirSync(sources)
    .map((registry) => join(sources, registry, `${name}-${version}`))
    .find((path) => existsSync(path))
  if (found === undefined) throw new Error(`${wanted} is not in ${sources}`)
  return found
}

function fetches(folder: string): boolean {
  try {
    cargo(folder, 'fetch', '-q')
    return true
  } catch {
    return false
  }
}

/** A program that keeps text embeddings in LanceDB and asks for all of tokio. */
function planProject(folder: string): RealProject {
  const project = join(folder, 'embeddings')
  write(project, {
    'Cargo.toml':
      '[package]\nname = "embeddings"\nversion = "0.1.0"\nedition = "2024"\n\n[dependencies]\nfastembed = "=7.7.0"\nlancedb = "=0.41.0"\ntokio = { version = "1", features = ["full"] }\n',
    'src/main.rs': readFileSync(join(root, 'scripts/audit/embeddings.rs'), 'utf8'),
  })
  cargo(project, 'fetch', '-q')
  return { project, notes: [] }
}
