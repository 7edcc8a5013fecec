import { openFile } from './read-file.ts'

/** Programs with debug information are larger than what is read whole. */
const WINDOW_BYTES = 16 << 20

/**
 * Names of the values whose bytes are somewhere in a file, of whatever size. Windows overlap by the longest value, so
 * that none lies across a border unseen.
 */
export async function valuesInFile(
  path: string,
  values: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const wanted = [...values].map(([name, value]) => [name, Buffer.from(value)] as const)
  const overlap = Math.max(0, ...wanted.map(([, value]) => value.length))
  const found = new Set<string>()
  await using file = await openFile(path)
  const { size } = await file.stat()
  const buffer = Buffer.alloc(Math.min(size, WINDOW_BYTES + overlap))
  for (let offset = 0; offset < size && found.size < wanted.length; offset += WINDOW_BYTES) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, offset)
    const window = buffer.subarray(0, bytesRead)
    for (const [name, value] of wanted) if (window.includes(value)) found.add(name)
  }
  return [...found]
}
