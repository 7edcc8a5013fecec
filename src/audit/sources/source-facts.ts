import type { Token, Tokenize } from './rust-parser.ts'
import { type Import, isName, parseUseTree, plainName } from './use-tree.ts'

/** A path in a source, with the line of its first appearance. */
interface PathUse {
  readonly path: readonly string[]
  readonly line: number
}

/** What one source file names. Nothing is resolved yet. */
export interface SourceFacts {
  readonly file: string
  /** Paths of two parts or more, those of `use` among them, macros' bodies and attributes included. */
  readonly paths: readonly PathUse[]
  readonly imports: readonly (Import & { readonly line: number; readonly exported: boolean })[]
  /** Names behind a dot: methods and fields. */
  readonly methods: ReadonlyMap<string, number>
  /** Names inside `#[...]`. */
  readonly attributeWords: ReadonlyMap<string, number>
  /** It takes in code that is not among the sources. */
  readonly includesOther: boolean
}

/** Reads a source file. Code in doc comments counts: its examples are tests. */
export function readSource(file: string, source: string, tokenize: Tokenize): SourceFacts {
  const { tokens, docs } = tokenize(source)
  const facts = collect(file, tokens)
  if (docs === '') return facts
  const examples = collect(file, tokenize(docs).tokens)
  return {
    ...facts,
    paths: [...facts.paths, ...examples.paths],
    imports: [...facts.imports, ...examples.imports],
    methods: new Map([...examples.methods, ...facts.methods]),
    attributeWords: new Map([...examples.attributeWords, ...facts.attributeWords]),
  }
}

function collect(file: string, tokens: readonly Token[]): SourceFacts {
  const imports: SourceFacts['imports'][number][] = []
  const paths: PathUse[] = []
  const methods = new Map<string, number>()
  for (let at = 0; at < tokens.length; ) {
    const { text, line } = tokens[at] as Token
    const before = tokens[at - 1]?.text
    if (text === 'use' || (text === 'crate' && before === 'extern')) {
      const { imports: found, end } = parseUseTree(tokens, at + 1)
      const exported = isExported(tokens, text === 'use' ? at : at - 1)
      for (const one of found) {
        imports.push({ ...one, line, exported })
        paths.push({ path: one.path, line })
      }
      at = Math.max(end, at + 1)
    } else if (isName(text)) {
      const end = endOfPath(tokens, at)
      if (before === '.') methods.set(plainName(text), methods.get(plainName(text)) ?? line)
      else if (end > at + 1) paths.push({ path: namesBetween(tokens, at, end), line })
      at = end
    } else at += 1
  }
  return {
    ...{ file, imports, methods },
    paths: unique(paths),
    attributeWords: wordsInAttributes(tokens),
    includesOther: includesOther(tokens),
  }
}

function isExported(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text
  if (before === 'pub') return true
  // `pub(crate)`, `pub(in a::b)`: the brackets hold few words.
  return before === ')' && tokens.slice(Math.max(0, at - 12), at).some(({ text }) => text === 'pub')
}

function endOfPath(tokens: readonly Token[], start: number): number {
  let at = start + 1
  while (tokens[at]?.text === '::' && isName(tokens[at + 1]?.text ?? '')) at += 2
  return at
}

function namesBetween(tokens: readonly Token[], start: number, end: number): readonly string[] {
  return tokens
    .slice(start, end)
    .filter(({ text }) => text !== '::')
    .map(({ text }) => plainName(text))
}

function unique(paths: readonly PathUse[]): readonly PathUse[] {
  const first = new Map<string, PathUse>()
  for (const use of paths) {
    const key = use.path.join('::')
    if (!first.has(key)) first.set(key, use)
  }
  return [...first.values()]
}

function wordsInAttributes(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.text !== '#') continue
    let next = tokens[at + 1]?.text === '!' ? at + 2 : at + 1
    if (tokens[next]?.text !== '[') continue
    for (let depth = 0; next < tokens.length; next += 1) {
      const { text, line } = tokens[next] as Token
      if (text === '[') depth += 1
      if (text === ']') depth -= 1
      if (depth === 0) break
      if (isName(text) && !words.has(text)) words.set(text, line)
    }
    at = next
  }
  return words
}

/** `include!`, and macros in its manner such as `tonic::include_proto!`; texts and bytes are no code. */
function includesOther(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text }, at) =>
      /^include(?!_(?:str|bytes|dir)!?$)(?:_|$)/.test(text) && tokens[at + 1]?.text === '!',
  )
}
