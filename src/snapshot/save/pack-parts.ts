import { join } from 'node:path'
import { incrementalOf } from '../../cargo/target-layout.ts'
import type { Commands, Files, TreeEntry } from '../../runner/ports.ts'
import type { Pressing } from '../../runner/tar-ports.ts'
import { packFiles } from '../archive.ts'
import type { PartFacts } from '../manifest.ts'
import { baseName } from '../survey/survey-target.ts'
import { divide, FILE_BYTES } from './divide.ts'

interface PartsRequest {
  /** Start of the archives' names. */
  readonly name: string
  /** Paths are relative to it. */
  readonly base: string
  readonly entries: readonly TreeEntry[]
  /** Absolute path of the folder for the archives. */
  readonly folder: string
  readonly compression: Pressing
}

interface Ports {
  readonly files: Files
  readonly commands: Commands
}

/**
 * Unpacked side by side; small ones are not worth a second process. Of notes, a job that changes one crate
 * wants one part only; `alike` content loses little where it is cut into pieces as long as zstd looks back.
 */
const DIVISION = {
  usual: { partBytes: 50_000_000, mostParts: 3 },
  alike: { partBytes: 100_000_000, mostParts: 4 },
} as const

/**
 * Packs the files of a target folder or of CARGO_HOME. What rustc noted of each crate (most of incremental
 * data) lies apart: nothing else repeats it, so that a job without a use for it need not decompress it.
 */
export async function packParts(request: PartsRequest, ports: Ports): Promise<PartFacts[]> {
  const isNotes = ({ path }: TreeEntry): boolean => isRustcNotes(path)
  const notes = request.entries.filter(isNotes)
  const others = request.entries.filter((entry) => !isNotes(entry))
  const [main, apart] = await Promise.all([
    packDivided({ ...request, entries: others }, 'usual', ports),
    packDivided({ ...request, name: `${request.name}-notes`, entries: notes }, 'alike', ports),
  ])
  return [...main, ...apart]
}

/** Its dependency graph and the answers to its queries. */
function isRustcNotes(path: string): boolean {
  return (
    incrementalOf(path) !== undefined &&
    ['dep-graph.bin', 'query-cache.bin'].includes(baseName(path))
  )
}

async function packDivided(
  { name, base, entries, folder, compression }: PartsRequest,
  content: 'usual' | 'alike',
  ports: Ports,
): Promise<PartFacts[]> {
  const { partBytes, mostParts } = DIVISION[content]
  const bytes = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes + FILE_BYTES, 0)
  const count = Math.min(mostParts, Math.max(1, Math.ceil(bytes / partBytes)))
  const parts: PartFacts[] = []
  for (const [index, list] of divide(entries, count).entries()) {
    const file = `${name}-${index}.tar.${compression}`
    const to = join(folder, file)
    await packFiles({ base, entries: list, to, compression, content }, ports)
    const sizeBytes = (await ports.files.facts(to))?.sizeBytes ?? 0
    const sessions = [...new Set(list.map(({ path }) => incrementalOf(path)?.folder ?? ''))]
    parts.push(content === 'alike' ? { file, sizeBytes, sessions } : { file, sizeBytes })
  }
  return parts
}
