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
  files: Pick<Files, 'valuesIn'>,
): Promise<readonly SecretFile[]> {
  if (values.size === 0) return []
  const found: SecretFile[] = []
  for (const { path, kind } of entries) {
    if (kind !== 'file') continue
    const file = join(folder, path)
    const variables = (await files.valuesIn(file, values)) ?? []
    if (variables.length > 0) found.push({ path: file, variables })
  }
  return found
}
