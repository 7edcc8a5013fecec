import * as v from 'valibot'
import { parseJson } from '../json/parse-json.ts'
import type { CrateFlags } from './key-flags.ts'

/** What the keys of all crates hold, by name: as it is where that can be shown, else a short digest behind a `#`. */
export type KeyIngredients = Readonly<Record<string, string>>

const SCHEMA = 1

/** Crates are many, and the ways in which they are compiled are few. */
const KeyRecord = v.object({
  schema: v.literal(SCHEMA),
  parts: v.record(v.string(), v.string()),
  ways: v.optional(v.array(v.string()), []),
  crates: v.optional(v.record(v.string(), v.array(v.number())), {}),
})

/** What a run knows of its keys. */
export interface KeyRecord {
  readonly parts: KeyIngredients
  readonly flags: CrateFlags
}

export function encodeKeyRecord({ parts, flags }: KeyRecord): string {
  const ways = [...new Set(Object.values(flags).flat())]
  const at = new Map(ways.map((way, index) => [way, index]))
  const crates = Object.entries(flags).map(([name, own]) => [name, own.map((way) => at.get(way))])
  return JSON.stringify({ schema: SCHEMA, parts, ways, crates: Object.fromEntries(crates) })
}

/** `undefined` when the text is missing, cut off, or of another schema. */
export function decodeKeyRecord(text: string | undefined): KeyRecord | undefined {
  const record = parseJson(KeyRecord, text)
  if (record === undefined) return undefined
  const { parts, ways, crates } = record
  const flags = Object.entries(crates).map(([name, own]) => [
    name,
    own.flatMap((at) => ways[at] ?? []),
  ])
  return { parts, flags: Object.fromEntries(flags) }
}

/** The launcher's lines `NAME=digest`: what of the environment is in the keys. */
export function variablesIn(text: string | undefined): KeyIngredients {
  const lines = (text ?? '').split('\n').map((line) => /^(\w+)=([0-9a-f]+)$/.exec(line))
  return Object.fromEntries(
    lines.flatMap((found) => {
      const [, name, digest] = found ?? []
      return name === undefined || digest === undefined ? [] : [[`variable ${name}`, `#${digest}`]]
    }),
  )
}

/** Below these, a low rate says nothing. */
const FEWEST_CRATES = 4
const MOST_NAMED = 6

interface Misses {
  readonly hits: number
  readonly misses: number
  /** How the ingredients differ from those of the last record, clauses. */
  readonly changed: readonly string[]
  /** Of how many crates rustc's flags could be compared. */
  readonly compared: number
}

/** Why sccache had less than half of what it could have had, a sentence; `undefined` where it had more. */
export function explainMisses({ hits, misses, changed, compared }: Misses): string | undefined {
  const all = hits + misses
  if (all < FEWEST_CRATES || hits * 2 >= all) return undefined
  const had = `sccache had ${hits} of ${all} crates`
  if (changed.length === 0) {
    const same = `${had}, though its version, the compiler, paths, settings and CARGO_* variables`
    return compared === 0
      ? `${same} are those of the last recorded run: that one did not compile these crates, or the store does not have them any more.`
      : `${same} are those of the last recorded run, and rustc's flags, too: the code of the others changed, or the store does not have them any more.`
  }
  const named = changed.slice(0, MOST_NAMED)
  const more = changed.length > named.length ? `, and ${changed.length - named.length} more` : ''
  return `${had}. In the keys of all or most crates, these differ from the last recorded run: ${named.join(', ')}${more}. Jobs that share a store need the same values.`
}
