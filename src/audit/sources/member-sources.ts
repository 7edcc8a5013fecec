import { join, relative } from 'node:path'
import type { Files } from '../../runner/ports.ts'
import type { Tokenize } from './rust-parser.ts'
import { readSource, type SourceFacts } from './source-facts.ts'

/** Larger files are generated; to read one would take seconds. */
const LARGEST_BYTES = 2_000_000

interface SourcesRequest {
  /** The member's folder in the project, not in the scratch copy. */
  readonly folder: string
  /** The workspace's root, which names in the report are relative to. */
  readonly root: string
  readonly tokenize: Tokenize
}

/** What the Rust sources of a member name, those of its tests, examples and build script included. */
export async function readMemberSources(
  { folder, root, tokenize }: SourcesRequest,
  files: Pick<Files, 'readText' | 'list' | 'facts'>,
): Promise<readonly SourceFacts[]> {
  const sources: SourceFacts[] = []
  for (const path of await rustFiles(folder, files)) {
    const facts = await files.facts(path)
    if (facts === undefined || facts.sizeBytes > LARGEST_BYTES) continue
    const text = await files.readText(path)
    const name = relative(root, path).replaceAll('\\', '/')
    if (text !== undefined) sources.push(readSource(name, text, tokenize))
  }
  return sources
}

/** Other packages below the folder have their own turn; build output is not source. */
async function rustFiles(
  folder: string,
  files: Pick<Files, 'list' | 'facts'>,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const name of await files.list(folder)) {
    const path = join(folder, name)
    const kind = (await files.facts(path))?.kind
    if (kind === 'file' && name.endsWith('.rs')) found.push(path)
    if (kind !== 'directory' || name.startsWith('.') || name === 'node_modules') continue
    const inside = await files.list(path)
    if (inside.includes('Cargo.toml') || inside.includes('CACHEDIR.TAG')) continue
    found.push(...(await rustFiles(path, files)))
  }
  return found
}
