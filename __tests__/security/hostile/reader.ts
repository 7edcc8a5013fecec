import { RefusedError } from '../../../src/runner/errors.ts'
import type { Files } from '../../../src/runner/ports.ts'

/** Something that reads what others wrote. */
export interface Reader {
  readonly name: string
  /** Sound texts, from which hostile ones are made. */
  readonly samples: readonly string[]
  /** Throws when it is not up to a text. */
  readonly read: (text: string) => unknown
}

/** Files that all hold the one text. */
export function filesOf(
  text: string,
): Pick<Files, 'readText' | 'readBytes' | 'list' | 'realPath' | 'facts'> {
  const bytes = Buffer.from(text, 'latin1')
  return {
    readText: async () => text,
    readBytes: async (_, range) =>
      range === undefined ? bytes : bytes.subarray(range.offset, range.offset + range.length),
    list: async () => ['cargo-1-1.jsonl'],
    realPath: async (path) => path,
    facts: async () => undefined,
  }
}

/** For readers that say no by an error of this kind, and by no other. */
export async function refusing(
  kinds: readonly (new (...args: never[]) => Error)[],
  read: () => unknown,
): Promise<void> {
  try {
    await read()
  } catch (error) {
    if (!kinds.concat(RefusedError as never).some((kind) => error instanceof kind)) throw error
  }
}
