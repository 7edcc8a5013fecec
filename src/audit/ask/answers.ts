import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { GraphDifference } from '../project/parse-tree.ts'

const Difference = v.object({
  dropped: v.array(v.string()),
  added: v.array(v.string()),
  reduced: v.array(v.object({ key: v.string(), features: v.array(v.string()) })),
  unified: v.array(v.string()),
})

const ANSWERS_SCHEMA = 1

const AnswersFile = v.object({
  schema: v.literal(ANSWERS_SCHEMA),
  /** Of everything that cargo's answers depend on. */
  base: v.string(),
  answers: v.record(v.string(), Difference),
})

/** Cargo's answers of an earlier run, good as long as manifests, lock file, cargo and views are the same. */
export interface Answers {
  readonly base: string
  /** The digest of the changes -> what they make of the graph. */
  readonly known: ReadonlyMap<string, GraphDifference>
}

/** The answers in a text; none when it is no such file, or one for another state of the project. */
export function decodeAnswers(text: string | undefined, base: string): Answers {
  try {
    const parsed = v.safeParse(AnswersFile, JSON.parse(text ?? 'null'))
    if (parsed.success && parsed.output.base === base) {
      return { base, known: new Map(Object.entries(parsed.output.answers)) }
    }
  } catch {
    // cut off in writing: as good as none
  }
  return { base, known: new Map() }
}

/** The base that a file of answers is for; `undefined` when it is no such file. */
export function baseOf(text: string | undefined): string | undefined {
  try {
    const parsed = v.safeParse(AnswersFile, JSON.parse(text ?? 'null'))
    return parsed.success ? parsed.output.base : undefined
  } catch {
    return undefined
  }
}

export function encodeAnswers({ base, known }: Answers): string {
  return JSON.stringify({ schema: ANSWERS_SCHEMA, base, answers: Object.fromEntries(known) })
}

/** A short digest of texts, in which no two lists of texts are alike. */
export function digest(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 24)
}
