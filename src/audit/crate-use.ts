import type { SourceFacts } from './source-facts.ts'

/** How a member's sources use one crate. Paths are the crate's own: `['io', 'copy']`. */
export interface CrateUse {
  /** Its name in the sources. */
  readonly crate: string
  /** `a::b` -> where it was first seen: `src/main.rs:12`. '' is the crate as a whole. */
  readonly paths: ReadonlyMap<string, string>
  /** What `use a::*` and `pub use a` may stand for: anything at or below these. */
  readonly open: ReadonlyMap<string, string>
  readonly methods: ReadonlyMap<string, string>
  readonly attributeWords: ReadonlyMap<string, string>
  /** Some code of the member is not among its sources. */
  readonly incomplete: boolean
}

type Aliases = ReadonlyMap<string, readonly (readonly string[])[]>

const RELATIVE = new Set(['crate', 'self', 'super'])
/** `use` of a `use` of a `use`: more than this is a circle. */
const MOST_STEPS = 6

/**
 * What the sources of one package use of a crate. Names are resolved through every `use` of the
 * package, the file's own first; where that is ambiguous, each meaning counts as used.
 */
export function crateUse(crate: string, sources: readonly SourceFacts[]): CrateUse {
  const paths = new Map<string, string>()
  const open = new Map<string, string>()
  const everywhere = aliasesOf(sources)
  for (const source of sources) {
    const resolver = { crate, own: aliasesOf([source]), everywhere }
    const add = (to: Map<string, string>, path: readonly string[], line: number): void => {
      for (const found of resolve(path, resolver)) {
        const key = found.join('::')
        if (!to.has(key)) to.set(key, `${source.file}:${line}`)
      }
    }
    for (const { path, line } of source.paths) add(paths, path, line)
    for (const { path, line, glob, exported } of source.imports) {
      if (glob || exported) add(open, path, line)
    }
  }
  return {
    ...{ crate, paths, open },
    methods: whereFound(sources, ({ methods }) => methods),
    attributeWords: whereFound(sources, ({ attributeWords }) => attributeWords),
    incomplete: sources.some(({ includesOther }) => includesOther),
  }
}

function aliasesOf(sources: readonly SourceFacts[]): Aliases {
  const aliases = new Map<string, (readonly string[])[]>()
  for (const { name, path } of sources.flatMap(({ imports }) => imports)) {
    if (name === undefined || (path.length === 1 && path[0] === name)) continue
    aliases.set(name, [...(aliases.get(name) ?? []), path])
  }
  return aliases
}

interface Resolver {
  readonly crate: string
  readonly own: Aliases
  readonly everywhere: Aliases
}

/** The crate's paths that a path may mean; none when it leads elsewhere. */
function resolve(
  path: readonly string[],
  resolver: Resolver,
  steps = 0,
): readonly (readonly string[])[] {
  const [head = '', ...rest] = path
  if (head === resolver.crate) return [rest]
  if (steps > MOST_STEPS) return []
  if (RELATIVE.has(head)) return resolveRelative(rest, resolver, steps)
  const meanings = resolver.own.get(head) ?? resolver.everywhere.get(head) ?? []
  return meanings
    .filter((meaning) => meaning.join() !== path.join())
    .flatMap((meaning) => resolve([...meaning, ...rest], resolver, steps + 1))
}

/** `crate::net::io::copy`: any part may be a name that some module imported. */
function resolveRelative(
  path: readonly string[],
  resolver: Resolver,
  steps: number,
): readonly (readonly string[])[] {
  return path.flatMap((part, at) =>
    part === resolver.crate
      ? [path.slice(at + 1)]
      : (resolver.everywhere.get(part) ?? []).flatMap((meaning) =>
          resolve([...meaning, ...path.slice(at + 1)], resolver, steps + 1),
        ),
  )
}

function whereFound(
  sources: readonly SourceFacts[],
  of: (source: SourceFacts) => ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const source of sources) {
    for (const [name, line] of of(source)) {
      if (!found.has(name)) found.set(name, `${source.file}:${line}`)
    }
  }
  return found
}
