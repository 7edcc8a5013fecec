import * as v from 'valibot'
import { readResultsFile } from '../results-file.ts'

const CommandSchema = v.object({
  /** Absent when a signal ended it, or when a command before it failed. */
  exitCode: v.optional(v.number()),
  /** Path, relative to the checkout -> sha256. */
  programs: v.record(v.string(), v.string()),
})

const BuildSchema = v.object({
  commands: v.array(CommandSchema),
  /** What fast-cargo set or kept: cargo's key -> value. */
  settings: v.record(v.string(), v.string()),
  /** Digest of the action that took part. */
  action: v.string(),
  /** Set-up, restore and cargo. */
  durationMs: v.number(),
  restored: v.number(),
  built: v.number(),
  /** What the log says of units that were built anew although they were restored. */
  reasons: v.array(v.string()),
  warnings: v.array(v.string()),
  /** Processes that were watched while they ran. */
  watched: v.number(),
  log: v.string(),
})

/** One job, and what it made. */
export type Build = v.InferOutput<typeof BuildSchema>

const DifferenceSchema = v.object({
  what: v.string(),
  restored: v.string(),
  clean: v.string(),
  kind: v.picklist(['fault', 'not deterministic']),
})

const VisitSchema = v.object({
  place: v.number(),
  commit: v.string(),
  verdict: v.picklist(['same', 'not deterministic', 'fault', 'does not build']),
  differences: v.array(DifferenceSchema),
  restored: BuildSchema,
})

export type FinishedVisit = v.InferOutput<typeof VisitSchema>

const RunSchema = v.object({
  /** The action and the commits that the visits are of. */
  of: v.string(),
  visits: v.array(VisitSchema),
})

const ResultsSchema = v.object({
  schema: v.literal(1),
  machine: v.string(),
  /** Repository, commands, variables and inputs that all builds have in common. */
  settings: v.string(),
  /** Commit -> its clean builds: one, or two where something differed. */
  clean: v.record(v.string(), v.array(BuildSchema)),
  /** With and without the watcher. */
  runs: v.object({ on: v.optional(RunSchema), off: v.optional(RunSchema) }),
})

export type IdentityResults = v.InferOutput<typeof ResultsSchema>

/** What earlier starts found; `undefined` where the file is missing. Throws when it is something else. */
export function readIdentityResults(file: string): Promise<IdentityResults | undefined> {
  return readResultsFile(file, ResultsSchema)
}
