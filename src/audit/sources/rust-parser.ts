import { join } from 'node:path'
import type { Parser, TreeCursor } from 'web-tree-sitter'
import type { Files } from '../../runner/ports.ts'

/** A piece of Rust source: a word, a punctuation mark, a string's content. */
export interface Token {
  /** tree-sitter-rust's name of it: `identifier`, `::`, `string_content`. */
  readonly type: string
  readonly text: string
  /** From 1. */
  readonly line: number
}

/** A source's tokens in their order, without comments. */
interface TokenizedSource {
  readonly tokens: readonly Token[]
  /** The text of its doc comments: examples in them are compiled as tests. */
  readonly docs: string
}

export type Tokenize = (source: string) => TokenizedSource

/** The parser's files: beside the bundles, or in node_modules while developing. */
const PLACES = [
  {
    module: 'dist/wasm/web-tree-sitter.mjs',
    core: 'dist/wasm/web-tree-sitter.wasm',
    rust: 'dist/wasm/tree-sitter-rust.wasm',
  },
  {
    module: 'node_modules/web-tree-sitter/web-tree-sitter.js',
    core: 'node_modules/web-tree-sitter/web-tree-sitter.wasm',
    rust: 'node_modules/tree-sitter-rust/tree-sitter-rust.wasm',
  },
] as const

/** Loads the Rust parser (20 ms). `actionRoot` is the folder with action.yml. */
export async function loadTokenizer(
  actionRoot: string,
  files: Pick<Files, 'readBytes'>,
): Promise<Tokenize> {
  for (const { module, core, rust } of PLACES) {
    const wasmBinary = await files.readBytes(join(actionRoot, core))
    const grammar = await files.readBytes(join(actionRoot, rust))
    if (wasmBinary === undefined || grammar === undefined) continue
    const { Parser, Language } = await importParser(join(actionRoot, module))
    await Parser.init({ wasmBinary })
    const parser = new Parser()
    parser.setLanguage(await Language.load(grammar))
    return (source) => tokenize(parser, source)
  }
  throw new Error(`the Rust parser is not in ${actionRoot}`)
}

/**
 * Not part of the bundle: ncc turns its `await import("module")` into a namespace without the names
 * that a function carries (`createRequire`), and it then fails to start.
 */
function importParser(path: string): Promise<typeof import('web-tree-sitter')> {
  const slashes = path.replaceAll('\\', '/')
  const url = new URL(`file://${slashes.startsWith('/') ? '' : '/'}${encodeURI(slashes)}`)
  return import(/* webpackIgnore: true */ url.href)
}

function tokenize(parser: Parser, source: string): TokenizedSource {
  const tree = parser.parse(source)
  if (tree === null) return { tokens: [], docs: '' }
  const cursor = tree.walk()
  const tokens: Token[] = []
  const docs: string[] = []
  try {
    for (;;) {
      const isComment = cursor.nodeType.endsWith('comment')
      if (!isComment && cursor.gotoFirstChild()) continue
      const text = source.slice(cursor.startIndex, cursor.endIndex)
      if (!isComment) tokens.push(tokenAt(cursor, text))
      else if (DOC_COMMENT.test(text))
        docs.push(text.replace(/^[ \t]*(?:\/\/[/!]|\/\*[*!]|\*)/gm, ''))
      while (!cursor.gotoNextSibling()) {
        if (!cursor.gotoParent()) return { tokens, docs: docs.join('\n') }
      }
    }
  } finally {
    cursor.delete()
    tree.delete()
  }
}

const DOC_COMMENT = /^\/(?:\/[/!](?!\/)|\*[*!](?![*/]))/

function tokenAt({ nodeType, startPosition }: TreeCursor, text: string): Token {
  return { type: nodeType, text, line: startPosition.row + 1 }
}
