import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import type { Files } from '../../runner/ports.ts'

interface NativeIdentity {
  /** The folder with the Rust sources of this version of the action. */
  readonly sources: string
  /** What else decides what is compiled: the kind of machine, and rustc's options. */
  readonly options: readonly string[]
}

/**
 * The folder inside of a snapshot's that holds what was compiled of these sources, with these options. Whether it
 * runs on this very machine is tried before it is used.
 */
export async function nativeName(
  { sources, options }: NativeIdentity,
  files: Pick<Files, 'walk' | 'contents'>,
): Promise<string> {
  const paths = (await files.walk(sources)).filter((path) => path.endsWith('.rs'))
  const contents = await files.contents(paths)
  const hash = createHash('sha256').update(JSON.stringify([options, contents]))
  return `native-${hash.digest('hex').slice(0, 16)}`
}

/** Copies a program from the folder of an earlier run; says whether it was there. */
export async function bringEarlier(
  program: string,
  from: string | undefined,
  files: Pick<Files, 'facts' | 'copy'>,
): Promise<boolean> {
  if (from === undefined) return false
  const earlier = join(from, basename(program))
  // A link would lead to what nobody compiled for this.
  const isThere =
    (await files.facts(from))?.kind === 'directory' && (await files.facts(earlier))?.kind === 'file'
  if (isThere) await files.copy(earlier, program)
  return isThere
}
