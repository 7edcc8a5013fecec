export interface Literal {
  readonly value: string
  /** Of the file that it is in, relative to the checkout. */
  readonly path: string
  /** The end of the text before its quote. */
  readonly before: () => string
}

/** Where a literal leads a macro that takes it for a path. */
export type Lead =
  /** A file or folder, without what stands for a place (`$VARIABLE/`, `../`). */
  | { readonly to: 'path'; readonly path: string }
  /** Files of such names, in whatever folder: a regular expression. */
  | { readonly to: 'names'; readonly pattern: string }
  | { readonly to: 'whole package' }

const ANYWHERE: Lead = { to: 'names', pattern: '' }

/** `undefined`: to no Markdown. */
export function leadOf(literal: Literal): Lead | undefined {
  const { value } = literal
  // A macro that asks for this variable reads what the manifest calls `readme`.
  if (value === 'CARGO_PKG_README') return ANYWHERE
  // Most are such.
  if (/^[\w -]+$/.test(value) && !isOfOthers(literal)) return { to: 'path', path: value }
  if (value.includes('\n') || isOfOthers(literal)) return undefined
  const plain = value.includes('\\') ? value.replaceAll(/\\+/g, '/') : value
  const parts = partsOf(plain.replace(/^\$\{?\w+\}?(?=\/|$)/, ''))
  if (parts.length === 0) {
    if (!/^\$\{?CARGO_MANIFEST_DIR\b/.test(plain) && !isArgument(literal)) return undefined
    return plain.includes('..') ? ANYWHERE : { to: 'whole package' }
  }
  const wild = parts.findIndex((part) => /[*?{[]/.test(part))
  if (wild === 0) return leadOfPattern(parts.at(-1) ?? '', literal)
  return { to: 'path', path: (wild < 0 ? parts : parts.slice(0, wild)).join('/') }
}

/** Without `.` and `..`, and without what stands for any folders before the rest: `**`, `{}`. */
function partsOf(path: string): readonly string[] {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  const from = parts.findIndex((part) => !/^(\*+|\{[^{}]*\})$/.test(part))
  return from < 0 ? parts.slice(-1) : parts.slice(from)
}

/** One that does not speak of Markdown, such as a mere `*`, is mostly something else than a pattern for files. */
function leadOfPattern(name: string, literal: Literal): Lead | undefined {
  const isAmongEndings = name.endsWith('}') && /(\.\{|,)md(,|\}$)/.test(name)
  const isOfMarkdown = name.endsWith('.md') || (name.includes('.{') && isAmongEndings)
  const isOfAny = /[*?}\]]$/.test(name) && name.includes('*')
  const isMeant =
    isOfMarkdown || (isOfAny && (literal.value.includes('**/*') || isArgument(literal)))
  return isMeant ? { to: 'names', pattern: patternOf(name) } : undefined
}

function patternOf(name: string): string {
  const escaped = (text: string): string => text.replaceAll(/\W/g, '\\$&')
  const source = name.replaceAll(/\{[^{}]*\}|\[[^\]]*\]|\*+|\W/g, (part) => {
    if (part.startsWith('*') || (part.length > 1 && !part.includes(','))) return '.*'
    if (part.length === 1) return part === '?' ? '.' : escaped(part)
    return `(${part.slice(1, -1).split(',').map(escaped).join('|')})`
  })
  // With many places for any text, one name could be looked at for hours.
  return source.split('.*').length > MOST_ANYTHING ? '' : `^${source}$`
}

const MOST_ANYTHING = 3

/** Macros whose arguments are no paths. */
const NO_READERS =
  /^(e?print(ln)?|write(ln)?|format(_args)?|(debug_)?assert\w*|panic|unreachable|todo|unimplemented|matches|vec|concat|env|option_env|json|trace|debug|info|warn|error|bail|ensure|anyhow|quote)$/

/** Is it what a macro is called with (`embed!(".")`), or the value of an attribute (`#[folder = "."]`)? */
function isArgument({ before }: Literal): boolean {
  const text = before().replace(/(?<![\w#])b?r?#*$/, '')
  const [, macro, between = ''] = /(\w+)!\s*[([{]([\w:=,\s]*)$/.exec(text) ?? []
  if (macro !== undefined && /(^|[=:,])\s*$/.test(between)) return !NO_READERS.test(macro)
  // From the last one on, so that the text is read once.
  const attribute = text.slice(Math.max(text.lastIndexOf('#['), text.lastIndexOf('#![')))
  return /^#!?\[\s*(?!doc\b)[\w:]+\s*(=|\((.*[\s,(])?\w*(folder|path|dir|root|glob)\w*\s*=)\s*$/.test(
    attribute,
  )
}

/** Rustc itself says what it includes, and what the functions of a build script get, no macro does. */
function isOfOthers({ value, path, before }: Literal): boolean {
  const isScript = /(^|\/)build\.rs$/.test(path) && !/(^|\/)src\//.test(path)
  if (!isScript && !value.endsWith('.md')) return false
  const included =
    /(?<!:)\binclude_(str|bytes)!\s*\(\s*(concat!\s*\(\s*env!\s*\(\s*"CARGO_MANIFEST_DIR"\s*\)\s*,\s*)?r?#*$/
  const text = before()
  return included.test(text) || (isScript && /\w\(\s*r?#*$/.test(text))
}
