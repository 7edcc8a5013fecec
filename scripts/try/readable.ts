const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&amp;': '&',
}

/** A job summary's Markdown as text for a terminal: tables in columns, without marks and tags. */
export function readableText(markdown: string): string {
  const lines = markdown.replaceAll('\r\n', '\n').split('\n')
  const text: string[] = []
  for (let at = 0; at < lines.length; ) {
    const rows = tableAt(lines, at)
    text.push(...(rows.length > 0 ? columns(rows) : plainLines(lines[at] ?? '')))
    at += Math.max(rows.length, 1)
  }
  return text
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function tableAt(lines: readonly string[], start: number): readonly string[] {
  const rows = lines.slice(start)
  const end = rows.findIndex((line) => !line.trim().startsWith('|'))
  return end === -1 ? rows : rows.slice(0, end)
}

function columns(rows: readonly string[]): readonly string[] {
  const cells = rows.map(cellsOf)
  const alignments = (cells[1] ?? []).map((cell) => cell.endsWith(':') && !cell.startsWith(':'))
  const body = cells.filter((_, row) => row !== 1)
  const widths = alignments.map((_, column) =>
    Math.max(...body.map((row) => (row[column] ?? '').length)),
  )
  return body.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return alignments[column] ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd(),
  )
}

function cellsOf(row: string): readonly string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => inline(cell.trim()))
}

function plainLines(line: string): readonly string[] {
  const summary = /<summary>(.*?)<\/summary>/.exec(line)?.[1]
  if (summary !== undefined) return ['', `${inline(summary)}:`]
  if (/^\s*<\/?details[^>]*>\s*$/.test(line) || /^\s*<!--.*-->\s*$/.test(line)) return []
  const heading = /^#+\s+(.*)$/.exec(line)?.[1]
  return heading === undefined ? [inline(line)] : ['', inline(heading).toUpperCase(), '']
}

function inline(text: string): string {
  return text
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '')
    .replaceAll('`', '')
    .replace(/\\([|\\`*_[\]<>#])/g, '$1')
    .replace(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(?:lt|gt|quot|nbsp|amp);/g, (entity) => ENTITIES[entity] ?? entity)
}
