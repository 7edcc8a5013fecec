import { markdownTable } from 'markdown-table'

/** A column of a table; numbers stand right. */
export interface Column<Row> {
  readonly title: string
  readonly align?: 'right'
  /** The cell's Markdown: foreign text has gone through `cell` or `code`. */
  readonly of: (row: Row) => string
}

/** A Markdown table. Columns that are empty in every row are left out. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const filled = columns.filter(({ of }) => rows.some((row) => of(row) !== ''))
  return markdownTable(
    [filled.map(({ title }) => title), ...rows.map((row) => filled.map(({ of }) => of(row)))],
    { align: filled.map(({ align }) => align ?? '') },
  )
}

/** A part that is closed until somebody opens it. `summary` is HTML on one line. */
export function details(summary: string, body: string): string {
  // Without the empty lines, GitHub reads the body as HTML.
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`
}

/** Of a line that several sections share. */
export interface Part {
  readonly name: string
  /** HTML on one line. */
  readonly short: string
  readonly body: string
}

/** Parts of text with an empty line between them; empty parts are left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n')
}

/** `1 crate`, `2 crates`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** The first few of a list in words: `a, b and 3 more`. */
export function listed(items: readonly string[], most: number): string {
  const left = items.length - most
  if (left > 0) return `${items.slice(0, most).join(', ')} and ${left} more`
  const last = items.at(-1) ?? ''
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last
}
