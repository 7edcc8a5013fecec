import { join } from 'node:path'
import type { Files, TreeEntry } from '../../runner/ports.ts'

/** A file that is not kept, for a value of the job is in it. */
export interface SecretFile {
  /** Absolute. */
  readonly path: string
  /** Names of the variables. */
  readonly variables: readonly string[]
}

interface SearchRequest {
  readonly folder: string
  readonly entries: readonly TreeEntry[]
  /** By the names of variables. */
  readonly values: ReadonlyMap<string, string>
}

/** The files below a folder that have one of the values in them. Where no value is known, nothing is read. */
export async function filesWithSecrets(
  { folder, entries, values }: SearchRequest,
  files: Pick<Files, 'readBytes'>,
): Promise<readonly SecretFile[]> {
  if (values.size === 0) return []
  const wanted = [...values].map(([name, value]) => [name, Buffer.from(value)] as const)
  const found: SecretFile[] = []
  for (const { path, kind, sizeBytes } of entries) {
    if (kind !== 'file') continue
    const file = join(folder, path)
    const variables = await variablesIn({ file, sizeBytes, wanted }, files)
    if (variables.length > 0) found.push({ path: file, variables })
  }
  return found
}

/** Files of tools may be larger than what fits into memory. */
const WINDOW_BYTES = 16 << 20

interface FileSearch {
  readonly file: string
  readonly sizeBytes: number
  readonly wanted: readonly (readonly [name: string, value: Buffer])[]
}

/** Windows overlap by the longest value, so that none lies across a border unseen. */
async function variablesIn(
  { file, sizeBytes, wanted }: FileSearch,
  files: Pick<Files, 'readBytes'>,
): Promise<readonly string[]> {
  const overlap = Math.max(...wanted.map(([, value]) => value.length))
  const found = new Set<string>()
  for (let offset = 0; offset < sizeBytes; offset += WINDOW_BYTES) {
    const bytes = await files.readBytes(file, { offset, length: WINDOW_BYTES + overlap })
    for (const [name, value] of wanted) if (bytes?.includes(value)) found.add(name)
  }
  return [...found]
}
