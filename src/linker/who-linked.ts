import type { Files } from '../runner/ports.ts'
import { readSections } from './elf.ts'
import { whoLinkedMachO } from './mach-o.ts'
import { whoLinkedPe } from './portable-executable.ts'

/** What each linker writes of itself. Parts that it only copied, such as the compilers' lines, name none. */
const SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [/\bmold (\d+(?:\.\d+)*)/, 'mold'],
  [/\bwild(?: version)? (\d+(?:\.\d+)*)/i, 'wild'],
  [/\bLLD (\d+(?:\.\d+)*)/, 'LLD'],
]

/**
 * Who linked a program or library. In ELF by its `.comment` section: `mold 3.0.0`, `LLD 22.1.2`,
 * `wild 0.10.0`, `gold`, or `GNU ld`, which alone leaves no word; those of Windows and macOS by their headers.
 * `undefined` for what is none of these, is an object that nobody linked, or has lost that section.
 */
export async function whoLinked(
  path: string,
  files: Pick<Files, 'readBytes'>,
): Promise<string | undefined> {
  const elsewhere = (await whoLinkedPe(path, files)) ?? (await whoLinkedMachO(path, files))
  if (elsewhere !== undefined) return elsewhere
  const sections = await readSections(path, ['.comment', GOLD_NOTE], files)
  const comment = sections?.get('.comment')?.toString('latin1')
  if (sections === undefined || comment === undefined) return undefined
  for (const [pattern, name] of SIGNATURES) {
    const version = pattern.exec(comment)?.[1]
    if (version !== undefined) return `${name} ${version}`
  }
  return sections.has(GOLD_NOTE) ? 'gold' : 'GNU ld'
}

const GOLD_NOTE = '.note.gnu.gold-version'
