import * as v from 'valibot'
import { parseJson } from '../json/parse-json.ts'
import { CargoCommand, Count, Duration } from './command-record.ts'

/** Raised when a field changes its meaning or goes; readers drop records of another schema. */
export const RECORD_SCHEMA = 1

/** A store of the user's own. */
const StoreRecord = v.object({
  /** `S3`, `Redis`. */
  name: v.string(),
  /** `cannot write`: it was to write, and sccache found at its start that it cannot. */
  access: v.picklist(['writes', 'reads', 'cannot write']),
  /** Of the two others, a clause. */
  reason: v.optional(v.string()),
})

const SccacheRecord = v.object({
  version: v.string(),
  hits: Count,
  misses: Count,
  errors: Count,
  /** Of what was to be written; what a run that only reads leaves out is none. */
  writeErrors: Count,
  /** Written to the cache; absent in records of earlier versions. */
  writes: v.optional(Count),
  store: v.optional(StoreRecord),
  /** Why sccache could not cache a compilation, in its or the launcher's terms: reason -> times. */
  notCached: v.record(v.string(), Count),
  /** Crates that plain rustc compiled because sccache itself failed. */
  fallbacks: Count,
  cacheSizeBytes: v.optional(Count),
})

const LinkerRecord = v.object({
  /** What the action meant to link with: `mold`, `lld`, `default`. */
  chosen: v.string(),
  reason: v.string(),
  /** Who linked the probe program, from its `.comment` section: `mold 3.0.0`, `LLD 22.1.2`, `GNU ld`. */
  probe: v.optional(v.string()),
  /** Artifacts of the job by who linked them: `{ "mold 3.0.0": 12 }`. */
  linked: v.record(v.string(), Count),
  /** The same of artifacts that our driver did not link. */
  elsewhere: v.optional(v.record(v.string(), Count)),
  /** How often our driver linked, temporary programs such as doctests included. */
  links: v.optional(Count),
  /** Its time over all of them; they run side by side, so it is more than their part of the build. */
  linkMs: v.optional(Duration),
  /** Links that the chosen linker failed at and the default one did. */
  fallbacks: v.optional(Count),
  /** The first reason for them, in the linker's words. */
  fallbackReason: v.optional(v.string()),
})

const Setting = v.object({
  /** Cargo's key: `profile.dev.debug`. */
  key: v.string(),
  value: v.string(),
  outcome: v.picklist(['set', 'already so', 'theirs kept', 'cannot']),
  /** The file or variable the value comes from, or why it could not be set. */
  from: v.string(),
  /** What it costs the build and which line to change, where it makes the build slower. */
  advice: v.optional(v.string()),
})

const ToolRecord = v.object({
  name: v.string(),
  version: v.string(),
  /** `path`, `cache`, `release`, `pypi`, `system`, `cargo`. */
  source: v.string(),
  /** sha256 of the archive it was verified by; absent where a package manager vouches for it. */
  sha256: v.optional(v.string()),
})

const IncrementalCrate = v.object({
  crate: v.string(),
  bytes: Count,
  /** What compiling it took at most; 0: not seen yet. */
  compileMs: Duration,
  /** Its incremental data travels. */
  travels: v.boolean(),
  package: v.optional(v.string()),
})

const SnapshotRecord = v.object({
  /** What the restore did, in one sentence. */
  restored: v.string(),
  restoredKey: v.optional(v.string()),
  restoredBytes: v.optional(Count),
  /** How near what was restored is to this run: by the lock file, the matrix cell, the job. */
  nearness: v.optional(v.picklist(['same lock', 'same cell', 'same job', 'another job'])),
  /** The run that saved it. */
  savedBy: v.optional(
    v.object({
      runId: v.string(),
      /** The default branch, where it was that. */
      branch: v.optional(v.string()),
      commit: v.optional(v.string()),
      /** When what is in it was built. */
      atMs: v.optional(v.number()),
    }),
  ),
  /** Download, unpacking and retiming. */
  restoreMs: v.optional(Duration),
  sameFiles: v.optional(Count),
  changedFiles: v.optional(Count),
  /** What was taken away so that cargo builds it anew, with the reason; the first ten. */
  builtAnew: v.optional(v.array(v.string())),
  /** The job has had no use for one, as its steps or its last runs tell. */
  isNeedless: v.optional(v.boolean()),
  /** Why the job began without the snapshot that its own last run had saved, in one sentence. */
  missed: v.optional(v.string()),
  /** How long cargo was building, by its reports and the target folders; absent where they were not looked at. */
  builtMs: v.optional(Duration),
  /** What was decided about saving, in one sentence. */
  saved: v.optional(v.string()),
  incremental: v.optional(v.array(IncrementalCrate)),
  /** What fast-cargo keeps in the repository's cache, and all that is in it. */
  footprintBytes: v.optional(Count),
  cacheBytes: v.optional(Count),
})

const CacheRecord = v.object({
  mode: v.picklist(['auto', 'snapshot', 'sccache', 'registry', 'off']),
  /** Which caches take part and why, in one sentence. */
  decision: v.optional(v.string()),
  snapshot: v.optional(SnapshotRecord),
  /** What became of the tools that the job installed with cargo, a sentence each. */
  installed: v.optional(v.array(v.string())),
  /** What happened in one sentence: why restored, missed, saved or not. */
  restored: v.string(),
  restoredKey: v.optional(v.string()),
  restoredBytes: v.optional(Count),
})

const JobIdentity = v.object({
  repository: v.string(),
  workflow: v.string(),
  job: v.string(),
  /** The matrix values as JSON, `null` for a job without a matrix. */
  cell: v.string(),
  runId: v.string(),
  runAttempt: v.string(),
  sha: v.string(),
  ref: v.string(),
  event: v.string(),
  /** Operating system, architecture and environment: `linux x64 github-hosted`. */
  runner: v.string(),
  /** The job's number in GitHub's addresses; absent where the runner does not tell it. */
  jobId: v.optional(v.pipe(v.string(), v.regex(/^\d{1,20}$/))),
})

/** Everything that fast-cargo measured in one job. Durations are milliseconds; the format is in docs/record.md. */
const JobRecordSchema = v.object({
  schema: v.literal(RECORD_SCHEMA),
  job: JobIdentity,
  startedAtMs: v.number(),
  /** What this action's own step took before the job's steps: tools, restore, settings. */
  setUpMs: v.optional(Duration),
  /** False while the job still runs: post writes the complete record. */
  complete: v.boolean(),
  commands: v.array(CargoCommand),
  sccache: v.optional(SccacheRecord),
  cache: CacheRecord,
  linker: LinkerRecord,
  settings: v.array(Setting),
  tools: v.array(ToolRecord),
  /** `rustc`, `cargo`, `fast-cargo` -> version line. */
  versions: v.record(v.string(), v.string()),
  /** Where the units' seconds went: `build scripts` -> milliseconds; units overlap. */
  work: v.optional(v.record(v.string(), Duration)),
  /** Compilations of cargos that our shim did not see: called by an absolute path. */
  unseenCompiles: v.optional(Count),
})

export type JobRecord = v.InferOutput<typeof JobRecordSchema>
export type SnapshotUse = v.InferOutput<typeof SnapshotRecord>
export type SettingRecord = JobRecord['settings'][number]
export type ToolUse = JobRecord['tools'][number]
export type SccacheStore = v.InferOutput<typeof StoreRecord>
export type SccacheCounts = v.InferOutput<typeof SccacheRecord>
export type LinkerUse = v.InferOutput<typeof LinkerRecord>

/** Reads a record from JSON that may be foreign, old or cut off; `undefined` when it is not one. */
export function parseJobRecord(text: string): JobRecord | undefined {
  return parseJson(JobRecordSchema, text)
}
