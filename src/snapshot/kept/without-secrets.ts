import { join } from 'node:path'
import type { Files, TreeEntry } from '../../runner/ports.ts'
import { secretsIn, soughtFor } from '../save/find-secrets.ts'

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

/** What below a folder has one of the values in it. Where no value is known, nothing is read. */
export async function filesWithSecrets(
  { folder, entries, values }: SearchRequest,
  files: Pick<Files, 'valuesIn' | 'contents'>,
): Promise<readonly SecretFile[]> {
  if (values.size === 0) return []
  const sought = soughtFor(values)
  const found: SecretFile[] = []
  for (const entry of entries) {
    const variables = await secretsIn(entry, folder, sought, files)
    if (variables.length > 0) found.push({ path: join(folder, entry.path), variables })
  }
  return found
}
