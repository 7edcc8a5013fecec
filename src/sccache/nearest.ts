/** Of some words the one that `word` was most likely meant to be, whatever its case. */
export function nearest(wrong: string, words: readonly string[]): string | undefined {
  const word = wrong.toLowerCase()
  const [first, ...rest] = words
  if (first === undefined) return undefined
  const better = (best: string, other: string): string =>
    edits(word, other.toLowerCase()) < edits(word, best.toLowerCase()) ? other : best
  return rest.reduce(better, first)
}

/** Letters to insert, remove or replace (Levenshtein). */
function edits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1]
    for (const [column, above] of row.slice(1).entries()) {
      const replaced = (row[column] ?? 0) + (other[column] === letter ? 0 : 1)
      next.push(Math.min(above + 1, (next[column] ?? 0) + 1, replaced))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
