/** The last line that says something, cut to a clause's length: most programs end with their reason. */
export function lastLine(output: string): string {
  const lines = output.split('\n').map((line) => line.trim())
  return (lines.findLast((line) => line !== '') ?? 'it said nothing').slice(0, 200)
}
