import * as v from 'valibot'

/** What the keys of all crates hold, by name: as it is where that can be shown, else a short digest behind a `#`. */
export type KeyIngredients = Readonly<Record<string, string>>

const SCHEMA = 1

const KeyRecord = v.object({ schema: v.literal(SCHEMA), parts: v.record(v.string(), v.string()) })

export function encodeKeyRecord(parts: KeyIngredients): string {
  return JSON.stringify({ schema: SCHEMA, parts })
}

/** `undefined` when the text is missing, cut off, or of another schema. */
export function decodeKeyRecord(text: string | undefined): KeyIngredients | undefined {
  try {
    const parsed = v.safeParse(KeyRecord, JSON.parse(text ?? ''))
    return parsed.success ? parsed.output.parts : undefined
  } catch {
    return undefined // not JSON at all
  }
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
}

/** Why sccache had less than half of what it could have had, a sentence; `undefined` where it had more. */
export function explainMisses({ hits, misses, changed }: Misses): string | undefined {
  const all = hits + misses
  if (all < FEWEST_CRATES || hits * 2 >= all) return undefined
  const had = `sccache had ${hits} of ${all} crates`
  if (changed.length === 0) {
    return `${had}, though its version, the compiler, paths, settings and CARGO_* variables are those of the last recorded run: the code of the others changed, or the store does not have them any more.`
  }
  const named = changed.slice(0, MOST_NAMED)
  const more = changed.length > named.length ? `, and ${changed.length - named.length} more` : ''
  return `${had}. In the keys of all crates, this is not as in the last recorded run: ${named.join(', ')}${more}. Jobs that are to share must have it alike.`
}
