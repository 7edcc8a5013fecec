import { parse as parseToml } from 'smol-toml'
import { type Literal, leadOf } from './literal-leads.ts'

/** A source or settings file; its path is relative to the checkout, its text `undefined` where it cannot be read. */
export interface LeadingText {
  readonly path: string
  readonly text: string | undefined
}

/** What string literals may lead a proc macro to. */
export interface Leads {
  /** Files and folders, from any folder on. */
  readonly paths: ReadonlySet<string>
  /** Regular expressions for names of files, in whatever folder. */
  readonly names: ReadonlySet<string>
  /** The texts with a literal that stands for the whole package which they are in. */
  readonly wholes: ReadonlySet<string>
}

/** Settings of tools that are no macros. */
const TOOLS =
  /(^|\/)[._]?(book|cliff|clippy|committed|Cross|deny|dist(-workspace)?|lychee|mise|nextest|pyproject|release(-plz)?|rustfmt|rust-toolchain|taplo|typos)\.toml$/

/** A macro's arguments are in Rust, as is what it does of itself; some have settings, too (`askama.toml`). */
export function mayLead(path: string): boolean {
  return /\.(rs|toml)$/.test(path) && !TOOLS.test(path)
}

/** Of Markdown files, those that a literal leads to. */
export function ledTo(
  paths: readonly string[],
  leads: Leads | undefined,
  ownerOf: (path: string) => object | undefined,
): ReadonlySet<string> {
  if (leads === undefined) return new Set(paths)
  const wholes = new Set([...leads.wholes].map(ownerOf))
  // A text outside of all packages may be a part of any.
  const isInWhole = (path: string): boolean => wholes.has(undefined) || wholes.has(ownerOf(path))
  return new Set(paths.filter((path) => isInWhole(path) || isNamedBy(path, leads)))
}

/**
 * What stands between quotes counts, in comments too: more than there is costs time only. `undefined`:
 * not all can be read, so that any Markdown may be meant.
 */
export function leadsIn(texts: readonly LeadingText[]): Leads | undefined {
  const paths = new Set<string>()
  const names = new Set<string>()
  const wholes = new Set<string>()
  for (const { path, text: whole } of texts) {
    const text = isManifest(path) ? metadataIn(whole) : whole
    if (text === undefined) return undefined
    for (const literal of literalsIn(text, path)) {
      const lead = leadOf(literal)
      if (lead?.to === 'path') paths.add(lead.path)
      else if (lead?.to === 'names') names.add(lead.pattern)
      else if (lead?.to === 'whole package') wholes.add(path)
    }
  }
  return { paths, names, wholes }
}

/** For a path with more folders, looking at each way through them would take longer than a build. */
const DEEPEST = 100

/** Does a literal name a folder on the way to the file, or the end of its path? */
function isNamedBy(path: string, { paths, names }: Omit<Leads, 'wholes'>): boolean {
  const parts = path.split('/')
  if (parts.length > DEEPEST) return true
  const isOnTheWay = parts.some((_, first) =>
    parts.some((_, last) => last >= first && paths.has(parts.slice(first, last + 1).join('/'))),
  )
  return isOnTheWay || [...names].some((name) => new RegExp(name).test(parts.at(-1) ?? ''))
}

function isManifest(path: string): boolean {
  return /(^|\/)Cargo\.toml$/.test(path)
}

/** Tools that pack and publish; what they are told is no macro's. */
const PACKERS = [
  'binstall',
  'bundle',
  'deb',
  'dist',
  'docs',
  'generate-rpm',
  'release',
  'rpm',
  'wix',
]

/** What of a manifest is for others than cargo: `readme` or `exclude` lead no macro to a file. */
function metadataIn(manifest: string | undefined): string | undefined {
  if (manifest === undefined) return undefined
  try {
    const tables = parseToml(manifest)
    return JSON.stringify(
      [tables['package'], tables['workspace']].map((table) => {
        const entries = Object.entries(Object(Object(table).metadata))
        return entries.filter(([tool]) => !PACKERS.includes(tool))
      }),
    )
  } catch {
    return undefined
  }
}

/** Longer than paths are; code between two literals mostly is longer, too. */
const LONGEST = 256

/**
 * Every text between two neighbouring quotes, whichever of them opens a literal. So neither a quote in
 * a comment nor `'"'` hides one, and raw strings need no rule.
 */
function* literalsIn(text: string, path: string): Iterable<Literal> {
  const isTable = path.endsWith('.toml')
  let at = text.indexOf('"')
  if (isTable) for (const value of text.split("'")) yield { value, path, before: () => '' }
  while (at >= 0) {
    const end = text.indexOf('"', at + 1)
    if (end < 0) return
    if (end - at <= LONGEST) {
      const [value, quote] = [text.slice(at + 1, end), at]
      yield { value, path, before: () => text.slice(Math.max(0, quote - 200), quote) }
      // Some macros are given TOML.
      if (value.includes("'"))
        for (const part of value.split("'")) yield { value: part, path, before: () => '' }
    }
    at = end
  }
}
