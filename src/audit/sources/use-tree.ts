import type { Token } from './rust-parser.ts'

/** One name that a `use` brings in. */
export interface Import {
  /** `['tokio', 'io', 'copy']`; without the `*` of a glob. */
  readonly path: readonly string[]
  /** What it is called here; `undefined` for a glob and for `as _`. */
  readonly name: string | undefined
  readonly glob: boolean
}

interface Parsed {
  readonly imports: readonly Import[]
  /** The place of the first token behind it. */
  readonly end: number
}

/** Lists in lists, and parts of a path: nobody writes more, and who does is not followed. */
const DEEPEST = 100

/** Reads a use tree from the token at `start`, which is behind `use`. */
export function parseUseTree(
  tokens: readonly Token[],
  start: number,
  prefix: readonly string[] = [],
  depth = 0,
): Parsed {
  const path = [...prefix]
  let at = start
  for (;;) {
    const text = tokens[at]?.text
    if (path.length > DEEPEST) return { imports: [], end: at + 1 }
    if (text === '::') at += 1
    else if (text === '{' && depth < DEEPEST) return parseList(tokens, at + 1, path, depth + 1)
    else if (text === '*') return { imports: [{ path, name: undefined, glob: true }], end: at + 1 }
    else if (text !== undefined && isName(text)) {
      // `self` at the end of a list means what stands before the list.
      if (text !== 'self' || path.length === 0) path.push(plainName(text))
      at += 1
      if (tokens[at]?.text !== '::') return parseAlias(tokens, at, path)
    } else return { imports: [], end: at + 1 } // not Rust, or half a line of it
  }
}

function parseList(
  tokens: readonly Token[],
  start: number,
  prefix: readonly string[],
  depth: number,
): Parsed {
  const imports: Import[] = []
  let at = start
  while (at < tokens.length && tokens[at]?.text !== '}') {
    if (tokens[at]?.text === ',') at += 1
    else {
      const next = parseUseTree(tokens, at, prefix, depth)
      for (const found of next.imports) imports.push(found)
      at = next.end
    }
  }
  return { imports, end: at + 1 }
}

function parseAlias(tokens: readonly Token[], at: number, path: readonly string[]): Parsed {
  const renamed = tokens[at]?.text === 'as' ? tokens[at + 1]?.text : undefined
  const name = renamed === undefined ? path.at(-1) : plainName(renamed)
  return {
    imports: [{ path, name: name === '_' ? undefined : name, glob: false }],
    end: renamed === undefined ? at : at + 2,
  }
}

export function isName(text: string): boolean {
  return /^(?:r#|\$)?[\p{L}_][\p{L}\p{N}_]*$/u.test(text)
}

/** Without the `r#` of a raw identifier; a macro's `$crate` is the crate it stands in. */
export function plainName(text: string): string {
  return text.replace(/^r#/, '').replace(/^\$crate$/, 'crate')
}
