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
