import { dirname, join } from 'node:path'
import type { Files } from '../../runner/ports.ts'
import type { Fact } from '../manifest.ts'

/**
 * Which of the programs that a unit started a search on PATH leads to: a later run may have another version's
 * folder before it, with this one still there.
 */
export async function programsOnPath(
  programs: ReadonlySet<string>,
  path: string | undefined,
  files: Pick<Files, 'observe'>,
): Promise<readonly Fact[]> {
  const folders = (path ?? '').split(':')
  const found: Fact[] = []
  for (const program of programs) {
    const place = folders.indexOf(dirname(program))
    if (place === -1) continue
    const of = program.slice(program.lastIndexOf('/') + 1)
    const earlier = folders.slice(0, place).map((folder) => join(folder, of))
    const answers = await files.observe(earlier.map((each) => ({ path: each, aspect: 'kind' })))
    if (answers.some(({ value }) => value === 'file')) continue
    found.push({ aspect: 'program', of, value: program })
  }
  return found
}
