import fc from 'fast-check'

/** What makes a reader stumble: ends of strings and lines, commands, markup, numbers without a place, names of objects. */
export const TOKENS: readonly string[] = [
  ...['"', "'", '\\', '\n', '\r\n', '\0', '\t', '\u0085', '\u2028', '\ud800', '\ufeff', '='],
  ...['[', ']', '{', '}', '[[', '}}', '<', '>', '|', '`', '```\n', '~~~', '#', '-- ', ': ', ','],
  ...['<img src=x onerror=alert(1)>', '</details>', '</script><script>alert(1)</script>', '<!--'],
  ...['[click](javascript:alert(1))', '![x](https://evil.example/x.png)', 'https://evil.example'],
  ...['@acme/everyone', '#12', 'GH-3', '\n# heading\n', '\n- item', '$x^2$', ':smile:', '**b**'],
  ...['\u202e\u2066\u200f\u061c', '::error::x', '\n::add-mask::x', '\u0085::set-output name=a::b'],
  ...['../../../etc/passwd', '/dev/zero', 'file:///', '__proto__', 'constructor', 'toString'],
  ...['1e999', '-1', '9'.repeat(400), 'NaN', '-0', '0x10', '1_000', '\u0661', 'null', 'true'],
  ...['a'.repeat(3000), '['.repeat(3000), '{a='.repeat(1000), ':'.repeat(3000), ' '.repeat(3000)],
  ...['a.'.repeat(1000), '*a'.repeat(500), '/a'.repeat(1500), '#['.repeat(1500), '"""', "'''"],
  ...[
    '&a [*a,*a]',
    '!!js/function x',
    '- '.repeat(1000),
    '((((',
    'x!(',
    'r#"',
    '\u{1F469}\u200d\u{1F4BB}',
  ],
]

/** Numbers that a JSON text may hold in the place of one. */
const NUMBERS = [-1, 0, 1e308, 1e-308, 2 ** 53, -(2 ** 31), 0.1, 1e21]

export interface Edit {
  readonly kind: 'insert' | 'replace' | 'delete' | 'repeat' | 'leaf' | 'double'
  /** A part of the whole: where. */
  readonly at: number
  readonly length: number
  readonly token: number
  readonly times: number
}

function editsOf(kinds: readonly Edit['kind'][]): fc.Arbitrary<Edit[]> {
  const edit = fc.record({
    kind: fc.constantFrom(...kinds),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    length: fc.integer({ min: 0, max: 40 }),
    token: fc.nat({ max: TOKENS.length + NUMBERS.length - 1 }),
    times: fc.integer({ min: 1, max: 400 }),
  })
  return fc.array(edit, { minLength: 1, maxLength: 6 })
}

/** Of a JSON text the first keep it one, so that what is in it is read. */
export const EDITS = fc.oneof(
  editsOf(['leaf']),
  editsOf(['insert', 'replace', 'delete', 'repeat', 'leaf', 'double']),
)

/** Nobody writes larger ones by hand, and slower than this readers are slow at any size. */
const LONGEST = 100_000

export function mutated(text: string, edits: readonly Edit[]): string {
  return edits.reduce((now, edit) => edited(now, edit).slice(0, LONGEST), text)
}

function edited(text: string, edit: Edit): string {
  const start = Math.floor(edit.at * (text.length + 1))
  const end = Math.min(text.length, start + edit.length)
  const token = TOKENS[edit.token % TOKENS.length] ?? ''
  const [before, between, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  if (edit.kind === 'insert') return before + token + text.slice(start)
  if (edit.kind === 'replace') return before + token + after
  if (edit.kind === 'delete') return before + after
  if (edit.kind === 'repeat') return before + (between + token).repeat(edit.times) + after
  if (edit.kind === 'double') return text.length < LONGEST / 2 ? text + text : text
  return withLeaf(text, edit) ?? before + token + after
}

type Leaf = readonly [Record<string, unknown>, string]

/** A JSON text, or a line of one, with one of its values changed; `undefined` for any other. */
function withLeaf(text: string, edit: Edit): string | undefined {
  const lines = text.split('\n')
  const place = Math.floor(edit.at * lines.length)
  for (const [whole, put] of [
    [text, (json: string): string => json],
    [lines[place] ?? '', (json: string): string => lines.with(place, json).join('\n')],
  ] as const) {
    const value = parsed(whole)
    const leaves = value === undefined ? [] : leavesOf(value)
    const leaf = leaves[Math.floor(edit.at * leaves.length)]
    if (leaf === undefined) continue
    changeLeaf(leaf, edit)
    return put(JSON.stringify(value))
  }
  return undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function leavesOf(value: unknown, found: Leaf[] = []): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return found
  const table = value as Record<string, unknown>
  for (const key of Object.keys(table)) {
    found.push([table, key])
    if (found.length < 5000) leavesOf(table[key], found)
  }
  return found
}

function changeLeaf([table, key]: Leaf, { token, times }: Edit): void {
  const value = table[key]
  const extreme = NUMBERS[token % NUMBERS.length]
  if (Array.isArray(value) && times > 200) {
    table[key] = Array.from({ length: times }, () => value)
      .flat()
      .slice(0, 2000)
  } else if (typeof value === 'number' && times > 40) table[key] = extreme
  else if (typeof value === 'object' && times < 20) table[key] = null
  else table[key] = TOKENS[token] ?? extreme
}
