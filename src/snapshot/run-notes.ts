import * as v from 'valibot'
import { parseJson } from '../json/parse-json.ts'
import { differences, type KeyParts, PATH_PARTS } from './key-parts.ts'

/** Raised when a field changes its meaning; files of another schema are read as empty. */
const NOTES_SCHEMA = 1
const MOST_NOTES = 10

const Note = v.object({
  runId: v.string(),
  runAttempt: v.string(),
  /** What its snapshot was, or would have been, found by. */
  parts: v.record(v.string(), v.string()),
  /** It began with a snapshot. */
  restored: v.boolean(),
  /** It saved one; written before the last byte has arrived. */
  saves: v.boolean(),
  /** Whether its cargo had any use for a target folder; absent where that is not known. */
  uses: v.optional(v.boolean()),
})

const NotesFile = v.object({ schema: v.literal(NOTES_SCHEMA), runs: v.array(Note) })

/** What a run that may save tells the later ones of its job about snapshots: read without downloading one. */
export type RunNote = v.InferOutput<typeof Note>

/** With a note at the end, in place of what was known of the same attempt. */
export function withNote(notes: readonly RunNote[], note: RunNote): readonly RunNote[] {
  return [...notes.filter((other) => !isSameRun(other, note)), note].slice(-MOST_NOTES)
}

/** What two runs at once have kept, each attempt once. */
export function mergeNotes(
  known: readonly RunNote[],
  newest: readonly RunNote[],
): readonly RunNote[] {
  const missing = known.filter((note) => !newest.some((other) => isSameRun(other, note)))
  return [...missing, ...newest].slice(-MOST_NOTES)
}

function isSameRun(one: RunNote, other: RunNote): boolean {
  return one.runId === other.runId && one.runAttempt === other.runAttempt
}

export function encodeNotes(runs: readonly RunNote[]): string {
  return JSON.stringify({ schema: NOTES_SCHEMA, runs })
}

/** None when the file is missing, cut off, or of another schema. */
export function decodeNotes(text: string | undefined): readonly RunNote[] {
  return parseJson(NotesFile, text)?.runs ?? []
}

const MOST_NAMED = 6

/** Why a job does not begin with the snapshot that it saved last: a sentence. `undefined`: it has saved none. */
export function explainMiss(now: KeyParts, notes: readonly RunNote[]): string | undefined {
  const last = notes.findLast(({ saves }) => saves)
  if (last === undefined) return undefined
  const differing = differences(now, last.parts)
  const its = `the snapshot that this job saved last (run ${last.runId})`
  if (differing.length === 0) {
    return `Not found: ${its}, although no part of its key has changed. Its upload failed, or it was removed since: GitHub removes entries that were not read for 7 days, and the oldest beyond the repository's limit.`
  }
  const left = differing.length - MOST_NAMED
  const named = [...differing.slice(0, MOST_NAMED), ...(left > 0 ? [`${left} more`] : [])]
  return `This run cannot use ${its}, because these differ: ${named.join('; ')}.`
}

/** So many runs in a row must have had values of their own. */
const RUNS_TO_TELL = 3

/**
 * Why nobody could read what this run saves: a part that is new in each run. Of a path one other run tells enough
 * (where it moved for good, the next run saves). A clause; `undefined` where nothing speaks against a save.
 */
export function neverTheSame(now: KeyParts, notes: readonly RunNote[]): string | undefined {
  const valuesOf = (name: string): readonly (string | undefined)[] =>
    notes.map(({ parts }) => parts[name])
  const path = PATH_PARTS.find((name) => notes.length > 0 && !valuesOf(name).includes(now[name]))
  if (path !== undefined) {
    const was = valuesOf(path).at(-1) ?? 'not known'
    return `the ${path} (${now[path] ?? 'none'}; ${was} in the run before) is new in this run, and a snapshot fits one path only. On a runner that gives each job a folder of its own, no run can ever use one`
  }
  const name = Object.keys(now).find(
    (part) => /^(variable|setting|input) /.test(part) && isNewEachTime(now[part], valuesOf(part)),
  )
  return name === undefined
    ? undefined
    : `${name} has had another value in each of the last ${1 + RUNS_TO_TELL} runs, and it is part of a snapshot's key`
}

function isNewEachTime(
  value: string | undefined,
  earlier: readonly (string | undefined)[],
): boolean {
  const last = [value, ...earlier.slice(-RUNS_TO_TELL)]
  return last.length === 1 + RUNS_TO_TELL && new Set(last).size === last.length
}
