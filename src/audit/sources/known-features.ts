import semver from 'semver'
import * as v from 'valibot'
import type { CrateUse } from './crate-use.ts'
import table from './known-features.json' with { type: 'json' }

const SEEN = {
  /** `fs` is the crate's module and everything below it. */
  paths: v.optional(v.array(v.string()), []),
  methods: v.optional(v.array(v.string()), []),
  /** Words inside attributes: `env` of `#[arg(env)]`. */
  attributes: v.optional(v.array(v.string()), []),
}

const Feature = v.variant('kind', [
  /** Switches on others and nothing more. */
  v.object({ kind: v.literal('umbrella') }),
  /** What it gates cannot be compiled without it, and can be seen in the sources. */
  v.object({ kind: v.literal('compiler'), ...SEEN }),
  /**
   * Changes what a program does, how fast, or which services it can reach: a source may show that it is
   * needed, but never that it is not.
   */
  v.object({ kind: v.literal('runtime'), effect: v.string(), ...SEEN }),
])

const Crate = v.object({
  /** An npm range of the crate's versions that the entry was checked against. */
  versions: v.string(),
  source: v.string(),
  features: v.record(v.string(), Feature),
})

const Known = v.record(v.string(), Crate)

type KnownFeature = v.InferOutput<typeof Feature>
export type KnownCrate = v.InferOutput<typeof Crate>

/** The table of what features are for; `undefined` for a crate or a version it does not have. */
export function knownCrate(name: string, version: string): KnownCrate | undefined {
  const known = v.parse(Known, table)
  const family = name.replace(/^(aws-sdk-).+/, '$1*')
  const found = Object.hasOwn(known, name) ? known[name] : known[family]
  const fits =
    found !== undefined && semver.satisfies(version, found.versions, { includePrerelease: true })
  return fits ? found : undefined
}

/** Where the sources use what a feature unlocks, `src/main.rs:12`; `undefined` when nowhere. */
export function evidenceFor(feature: KnownFeature, use: CrateUse): string | undefined {
  if (feature.kind === 'umbrella') return undefined
  for (const path of feature.paths) {
    const seen = exactUse(path, use) ?? openUse(path, use)
    if (seen !== undefined) return seen
  }
  const method = feature.methods.find((name) => use.methods.has(name))
  if (method !== undefined) return `${use.methods.get(method)} .${method}`
  const word = feature.attributes.find((name) => use.attributeWords.has(name))
  return word === undefined ? undefined : `${use.attributeWords.get(word)} #[${word}]`
}

function exactUse(path: string, { crate, paths }: CrateUse): string | undefined {
  for (const [used, where] of paths) {
    if (used === path || used.startsWith(`${path}::`)) return `${where} ${crate}::${used}`
  }
  return undefined
}

/** A glob or a re-export at, above or below the path may be a use of it. */
function openUse(path: string, { crate, open }: CrateUse): string | undefined {
  for (const [from, where] of open) {
    const above = from === '' || path === from || path.startsWith(`${from}::`)
    if (above || from.startsWith(`${path}::`))
      return `${where} ${crate}::${from === '' ? '*' : `${from}::*`}`
  }
  return undefined
}
