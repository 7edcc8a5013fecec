import { openFile } from './read-file.ts'
import { seekerFor } from './seek-values.ts'

/** Programs with debug information are larger than what is read whole. */
const WINDOW_BYTES = 16 << 20

/**
 * Names of the values of which some form is somewhere in a file, of whatever size. Windows overlap by the longest
 * form, so that none lies across a border unseen.
 */
export async function valuesInFile(
  path: string,
  values: ReadonlyMap<string, string | readonly Uint8Array[]>,
): Promise<readonly string[]> {
  const { seek, longest } = seekerFor(values)
  const found = new Set<string>()
  await using file = await openFile(path)
  const { size } = await file.stat()
  const buffer = Buffer.alloc(Math.min(size, WINDOW_BYTES + longest))
  for (let offset = 0; offset < size && found.size < values.size; offset += WINDOW_BYTES) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, offset)
    for (const name of seek(buffer.subarray(0, bytesRead))) found.add(name)
  }
  return [...found]
}
