import { parse, patch } from '@decimalturn/toml-patch'
import { parse as parseToml, type TomlValue } from 'smol-toml'
import { isTable, type KeyPath, valueAt } from '../../cargo/read/config.ts'
import type { ManifestLine } from './dependency-lines.ts'

/** What to write in place of a dependency line. */
export type LineEdit =
  | {
      readonly kind: 'features'
      readonly features: readonly string[]
      /** `false` writes `default-features = false`; `undefined` leaves what is there. */
      readonly defaultFeatures: false | undefined
    }
  | { readonly kind: 'remove' }
  | { readonly kind: 'move to dev' }

interface EditedManifest {
  readonly text: string
  /** The lines that differ, without their ends. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

type Entry = Record<string, unknown>

const DEEPEST = 50

/** The library that edits takes time by the square of the depth. */
function isDeep(value: TomlValue | undefined, left = DEEPEST): boolean {
  if (left === 0) return true
  return isTable(value) && Object.values(value).some((each) => isDeep(each, left - 1))
}

/** The manifest with one dependency line changed; comments, order and everything else stay. Throws when the line is not there. */
export function editManifest(
  text: string,
  line: Pick<ManifestLine, 'table' | 'key'>,
  edit: LineEdit,
): EditedManifest {
  if (isDeep(parseToml(text)))
    throw new Error('its tables lie deeper in one another than anybody writes them')
  const opened = edit.kind === 'features' ? withTable(text, line) : text
  const document = parse(opened) as Entry
  const table = tableAt(document, line.table)
  const entry = table[line.key]
  if (entry === undefined) throw new Error(`${line.table.join('.')} has no line "${line.key}"`)
  if (edit.kind === 'features') table[line.key] = withFeatures(entry, edit)
  else {
    delete table[line.key]
    if (edit.kind === 'move to dev') devTable(document, line.table)[line.key] = entry
    if (Object.keys(table).length === 0) dropTable(document, line.table)
  }
  const edited = patch(opened, document, { bracketSpacing: false })
  return { text: edited, ...changedLines(text, edited, line.key) }
}

/** `x = "1"` as `x = { version = "1" }`. By itself, for arrays are written without blanks inside. */
function withTable(
  text: string,
  { table: path, key }: Pick<ManifestLine, 'table' | 'key'>,
): string {
  const document = parse(text) as Entry
  const table = tableAt(document, path)
  if (typeof table[key] !== 'string') return text
  table[key] = { version: table[key] }
  return patch(text, document, { bracketSpacing: true })
}

function tableAt(document: Entry, path: KeyPath): Entry {
  const found = valueAt(document as never, path)
  if (!isTable(found)) throw new Error(`there is no table ${path.join('.')}`)
  return found
}

function withFeatures(
  entry: unknown,
  { features, defaultFeatures }: Extract<LineEdit, { readonly kind: 'features' }>,
): Entry {
  const table = entry as Entry
  if (defaultFeatures === false) {
    const old = 'default_features' in table
    table[old ? 'default_features' : 'default-features'] = false
  }
  if (features.length > 0) table['features'] = [...features]
  else delete table['features']
  return table
}

function devTable(document: Entry, path: KeyPath): Entry {
  const holder = path.slice(0, -1).reduce((table, part) => table[part] as Entry, document)
  const found = holder['dev-dependencies'] as Entry | undefined
  const table = found ?? {}
  holder['dev-dependencies'] = table
  return table
}

function dropTable(document: Entry, path: KeyPath): void {
  const holder = path.slice(0, -1).reduce((table, part) => table[part] as Entry, document)
  delete holder[path.at(-1) ?? '']
}

/**
 * The lines between the first and the last that differ, from the one that names the dependency on:
 * `"env",` alone could be anywhere.
 */
function changedLines(
  old: string,
  edited: string,
  key: string,
): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const before = old.split(/\r?\n/)
  const after = edited.split(/\r?\n/)
  let start = 0
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1
  start = placeOfName(before, Math.min(start, before.length - 1), key) ?? start
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return {
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
  }
}

/** The nearest line from `at` upwards that names the dependency, as a key or as a table. */
function placeOfName(lines: readonly string[], at: number, key: string): number | undefined {
  const name = key.replaceAll(/[^\w-]/g, '.').slice(0, 200)
  const naming = new RegExp(`^\\s*(?:["']?${name}["']?\\s*[.=]|\\[.*[."']?${name}["']?\\s*\\])`)
  const found = lines.slice(0, at + 1).findLastIndex((line) => naming.test(line))
  return found === -1 ? undefined : found
}
