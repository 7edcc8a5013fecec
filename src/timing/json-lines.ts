import type { Files } from '../runner/ports.ts'

/**
 * The text of a record that the wrappers wrote; `undefined` where something else has its name. Whatever runs in the
 * job may put a folder there, or a link to itself, or a file larger than anybody reads.
 */
export async function readRecord(
  path: string,
  files: Pick<Files, 'readText'>,
): Promise<string | undefined> {
  try {
    return (await files.readText(path)) ?? ''
  } catch {
    return undefined // not to be read
  }
}

/**
 * The JSON values of a text with one a line. Lines that are no JSON are passed over: a job that is
 * cut off leaves half a line, and other programs may write into the folder.
 */
export function parseJsonLines(text: string): readonly unknown[] {
  return text.split('\n').flatMap((line) => {
    try {
      return line.trim() === '' ? [] : [JSON.parse(line) as unknown]
    } catch {
      return [] // cut off or foreign
    }
  })
}
