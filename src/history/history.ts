import * as v from 'valibot'
import { parseJson } from '../json/parse-json.ts'
import { isCold } from './cold-run.ts'
import type { PastCommand, PastRun, PastUnit } from './past-run.ts'
import type { Spread } from './spread.ts'

/** Raised when a field changes its meaning; files of another schema are read as empty. */
const HISTORY_SCHEMA = 1

const MAX_RUNS = 30

/** 30 runs of 150 units take about 60 KB; a job with hundreds of commands keeps fewer runs. */
const MAX_CHARACTERS = 1_000_000

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
const Sum = v.pipe(v.number(), v.minValue(0))

const StoredCommand = v.object({
  label: v.string(),
  outcome: v.picklist(['succeeded', 'failed', 'cancelled', 'unknown']),
  durationMs: v.optional(v.pipe(v.number(), v.minValue(0))),
  /** Flat pairs: the unit's place in `units`, and its duration in hundredths of a second. */
  units: v.optional(v.array(Count)),
})

const StoredRun = v.object({
  runId: v.string(),
  runAttempt: v.string(),
  sha: v.string(),
  ref: v.string(),
  startedAtMs: v.number(),
  setUpMs: v.optional(Sum),
  rustc: v.string(),
  sccache: v.optional(v.object({ hits: Count, misses: Count })),
  commands: v.array(StoredCommand),
  conditions: v.optional(v.record(v.string(), v.string())),
  beyond: v.optional(v.object({ snapshot: v.string(), seconds: Sum })),
  features: v.optional(v.record(v.string(), v.array(v.string()))),
})

const StoredSpread = v.object({
  ...{ cubes: Sum, squares: Sum, degrees: Sum, slowCubes: Sum, slowDegrees: Sum },
})

const HistoryFile = v.object({
  schema: v.literal(HISTORY_SCHEMA),
  /** The names of all units, which nearly every run repeats. */
  units: v.array(v.string()),
  runs: v.array(StoredRun),
  /** The noise of the repository's other jobs on this class of runner, by cell. */
  siblings: v.optional(v.record(v.string(), StoredSpread)),
})

/** Earlier runs of one job, newest last. */
export interface History {
  readonly runs: readonly PastRun[]
  /** The noise of other jobs of the repository, by `cellHash`. */
  readonly siblings?: Readonly<Record<string, Spread>>
}

export const EMPTY_HISTORY: History = { runs: [] }

/** The history with a run at its end, in place of what was known of the same attempt. */
export function appendRun({ runs, ...rest }: History, run: PastRun): History {
  const others = runs.filter(
    ({ runId, runAttempt }) => runId !== run.runId || runAttempt !== run.runAttempt,
  )
  return { ...rest, runs: latest([...others, run]) }
}

/** The last cold run among them, however long ago: what later ones are faster than. */
function latest(runs: readonly PastRun[]): readonly PastRun[] {
  const kept = runs.slice(-MAX_RUNS)
  const cold = runs.findLast(isCold)
  return cold === undefined || kept.includes(cold) ? kept : [cold, ...kept.slice(1)]
}

/** What two runs at once have kept: every attempt once, newest last. Of siblings, `one` knows better. */
export function mergeHistories(one: History, other: History): History {
  const byAttempt = new Map(
    [...one.runs, ...other.runs].map((run) => [`${run.runId} ${run.runAttempt}`, run]),
  )
  const runs = [...byAttempt.values()].sort((left, right) => left.startedAtMs - right.startedAtMs)
  const siblings = { ...other.siblings, ...one.siblings }
  const hasSiblings = Object.keys(siblings).length > 0
  return { runs: latest(runs), ...(hasSiblings ? { siblings } : {}) }
}

/** The text of the history file: at most a million characters, for which the oldest runs go. */
export function encodeHistory({ runs, siblings }: History): string {
  const places = new Map<string, number>()
  const placeOf = (key: string): number => {
    const place = places.get(key) ?? places.size
    places.set(key, place)
    return place
  }
  const stored = runs.map((run, index) => {
    const { features, ...rest } = storeRun(run, placeOf)
    return index === runs.length - 1 && features !== undefined ? { ...rest, features } : rest
  })
  const units = [...places.keys()]
  const text = JSON.stringify({ schema: HISTORY_SCHEMA, units, runs: stored, siblings })
  if (text.length <= MAX_CHARACTERS || runs.length <= 1) return text
  return encodeHistory({ runs: runs.slice(1), ...(siblings === undefined ? {} : { siblings }) })
}

function storeRun(run: PastRun, placeOf: (key: string) => number): v.InferInput<typeof StoredRun> {
  const { conditions, features, ...rest } = run
  return {
    ...rest,
    ...(conditions === undefined ? {} : { conditions: { ...conditions } }),
    ...(features === undefined ? {} : { features: mutable(features) }),
    commands: run.commands.map(({ units, ...command }) => ({
      ...command,
      // Cargo tells hundredths of a second, so nothing is lost.
      units: units?.flatMap(({ key, durationMs }) => [placeOf(key), Math.round(durationMs / 10)]),
    })),
  }
}

function mutable(features: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(features).map(([name, list]) => [name, [...list]]))
}

/** Reads a history file; empty when it is missing, cut off, foreign, or of another schema. */
export function decodeHistory(text: string | undefined): History {
  const file = parseJson(HistoryFile, text)
  if (file === undefined) return EMPTY_HISTORY
  const { units, runs, siblings } = file
  const read = runs.map((run) => readRun(run, units))
  return siblings === undefined ? { runs: read } : { runs: read, siblings }
}

function readRun(run: v.InferOutput<typeof StoredRun>, names: readonly string[]): PastRun {
  const { conditions, features, ...rest } = run
  return {
    ...rest,
    ...(conditions === undefined ? {} : { conditions }),
    ...(features === undefined ? {} : { features }),
    sccache: run.sccache,
    commands: run.commands.map((command): PastCommand => {
      const { label, outcome, durationMs, units } = command
      return { label, outcome, durationMs, units: units && readUnits(units, names) }
    }),
  }
}

function readUnits(pairs: readonly number[], names: readonly string[]): readonly PastUnit[] {
  return pairs.flatMap((place, index) => {
    const key = names[place]
    const hundredths = pairs[index + 1]
    if (index % 2 === 1 || key === undefined || hundredths === undefined) return []
    return [{ key, durationMs: hundredths * 10 }]
  })
}
