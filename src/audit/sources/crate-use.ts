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
const MOST_STEPS = 3

/** What the sources of one package use of each of some crates. */
export type CrateUses = (crate: string) => CrateUse

/**
 * Reads what the sources of one package use of some crates. Names are resolved through every `use` of
 * the package, the file's own first; where that is ambiguous, each meaning counts as used.
 */
export function crateUses(crates: ReadonlySet<string>, sources: readonly SourceFacts[]): CrateUses {
  const paths = new Map<string, Map<string, string>>()
  const open = new Map<string, Map<string, string>>()
  const everywhere = aliasesOf(sources)
  for (const source of sources) {
    const resolver = { crates, own: aliasesOf([source]), everywhere }
    const add = (to: typeof paths, path: readonly string[], line: number): void => {
      for (const [crate = '', ...rest] of resolve(path, resolver)) {
        const found = to.get(crate) ?? new Map<string, string>()
        const key = rest.join('::')
        if (!found.has(key)) found.set(key, `${source.file}:${line}`)
        to.set(crate, found)
      }
    }
    for (const { path, line } of source.paths) add(paths, path, line)
    for (const { path, line, glob, exported } of source.imports) {
      if (glob || exported) add(open, path, line)
    }
  }
  const shared = {
    methods: whereFound(sources, ({ methods }) => methods),
    attributeWords: whereFound(sources, ({ attributeWords }) => attributeWords),
    incomplete: sources.some(({ includesOther }) => includesOther),
  }
  return (crate) => ({
    ...{ crate, ...shared },
    paths: paths.get(crate) ?? new Map<string, string>(),
    open: open.get(crate) ?? new Map<string, string>(),
  })
}

function aliasesOf(sources: readonly SourceFacts[]): Aliases {
  const aliases = new Map<string, Map<string, readonly string[]>>()
  for (const { name, path } of sources.flatMap(({ imports }) => imports)) {
    if (name === undefined || (path.length === 1 && path[0] === name)) continue
    const meanings = aliases.get(name) ?? new Map<string, readonly string[]>()
    aliases.set(name, meanings.set(path.join('::'), path))
  }
  return new Map([...aliases].map(([name, meanings]) => [name, [...meanings.values()]]))
}

interface Resolver {
  readonly crates: ReadonlySet<string>
  readonly own: Aliases
  readonly everywhere: Aliases
}

/** What a path may mean, from the crate on; nothing when it leads to none of the crates. */
function resolve(
  path: readonly string[],
  resolver: Resolver,
  steps = 0,
): readonly (readonly string[])[] {
  const [head = '', ...rest] = path
  if (steps > MOST_STEPS) return []
  if (RELATIVE.has(head)) return resolveRelative(rest, resolver, steps)
  const meanings = resolver.own.get(head) ?? resolver.everywhere.get(head) ?? []
  const followed = meanings
    .filter((meaning) => meaning.join() !== path.join())
    .flatMap((meaning) => resolve([...meaning, ...rest], resolver, steps + 1))
  return resolver.crates.has(head) ? [path, ...followed] : followed
}

/** `crate::net::io::copy`: any part may be a name that some module imported. */
function resolveRelative(
  path: readonly string[],
  resolver: Resolver,
  steps: number,
): readonly (readonly string[])[] {
  return path.flatMap((part, at) => {
    const rest = path.slice(at + 1)
    const followed = (resolver.everywhere.get(part) ?? []).flatMap((meaning) =>
      resolve([...meaning, ...rest], resolver, steps + 1),
    )
    return resolver.crates.has(part) ? [path.slice(at), ...followed] : followed
  })
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
