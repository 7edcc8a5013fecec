import { join } from 'node:path'
import type { Files, TreeEntry } from '../../runner/ports.ts'
import { formsOf } from './secret-forms.ts'

/** What is looked for, by the names of variables. */
type Sought = ReadonlyMap<string, readonly Buffer[]>

export function soughtFor(values: ReadonlyMap<string, string>): Sought {
  return new Map([...values].map(([name, value]) => [name, formsOf(value)]))
}

/** Names of the variables whose values are in what a folder has there: in its path, in a file, or in what a link says. */
export async function secretsIn(
  { path, kind }: Pick<TreeEntry, 'path' | 'kind'>,
  folder: string,
  sought: Sought,
  files: Pick<Files, 'valuesIn' | 'contents'>,
): Promise<readonly string[]> {
  const at = join(folder, path)
  const target = kind === 'symlink' ? ((await files.contents([at]))[0] ?? '') : ''
  const told = secretsTold(`${path}\n${target}`, sought)
  const held = kind === 'file' ? ((await files.valuesIn(at, sought)) ?? []) : []
  return [...new Set([...told, ...held])]
}

/** The same of a text. */
export function secretsTold(text: string, sought: Sought): readonly string[] {
  const bytes = Buffer.from(text)
  const isTold = (forms: readonly Buffer[]): boolean => forms.some((form) => bytes.includes(form))
  return [...sought].flatMap(([name, forms]) => (isTold(forms) ? [name] : []))
}
