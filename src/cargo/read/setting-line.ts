import { parseDocument, type TomlDocument } from '@decimalturn/toml-patch'
import type { CargoConfig, Found, KeyPath } from './config.ts'
import type { RootManifest } from './read-manifest.ts'

/** `/repo/.cargo/config.toml:4` for what a file sets, else the name of the variable. */
export function placeOf(
  key: KeyPath,
  { from }: Found,
  {
    config,
    manifest,
  }: { readonly config: CargoConfig; readonly manifest: RootManifest | undefined },
): string {
  const files = [...config.layers, ...(manifest === undefined ? [] : [manifest])]
  const text = files.find(({ path }) => path === from)?.text
  const line = text === undefined ? undefined : lineOf(text, key)
  return line === undefined ? from : `${from}:${line}`
}

/** In a longer text nobody looks for a line, and reading it for one takes seconds. */
const LONGEST_TEXT = 100_000

/** The line that a key is set in, from 1; `undefined` when the text does not set it. */
export function lineOf(text: string, key: KeyPath): number | undefined {
  if (text.length > LONGEST_TEXT || !text.includes(key.at(-1) ?? '')) return undefined
  const found = entriesOf(text).find(({ path }) => key.every((part, at) => path[at] === part))
  return found?.line
}

interface Entry {
  readonly path: KeyPath
  readonly line: number
}

/** Every header and key of a text with its whole path, in their order; none when it is not TOML. */
function entriesOf(text: string): readonly Entry[] {
  try {
    return parseDocument(text).cst.flatMap((block) => {
      const line = block.loc.start.line
      if (block.type === 'KeyValue') return entriesIn(block, [])
      // An array of tables has its keys in no place that a path leads to.
      if (block.type !== 'Table') return []
      const path = block.key.item.value
      return [{ path, line }, ...block.items.flatMap((row) => entriesIn(row, path))]
    })
  } catch {
    return [] // the file is known without its lines
  }
}

type Block = TomlDocument['cst'][number]
type Row = Extract<Block, { readonly type: 'Table' }>['items'][number]

function entriesIn(row: Row, above: KeyPath): readonly Entry[] {
  if (row.type !== 'KeyValue') return []
  const path = [...above, ...row.key.value]
  const inner = row.value.type === 'InlineTable' ? row.value.items : []
  const line = row.loc.start.line
  return [{ path, line }, ...inner.flatMap(({ item }) => entriesIn(item, path))]
}
