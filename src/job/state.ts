import * as v from 'valibot'
import { parseJson } from '../json/parse-json.ts'
import { REPORT_MODES } from './parse-input.ts'

const STATE_SCHEMA = 1

const State = v.object({
  schema: v.literal(STATE_SCHEMA),
  /**
   * `started`: main placed things but did not finish; `joined`: an earlier step of the job does it all;
   * `left alone`: main did nothing.
   */
  phase: v.picklist(['started', 'ready', 'joined', 'left alone']),
  startedAtMs: v.number(),
  /** What main took; absent while it is at work. */
  setUpMs: v.optional(v.number()),
  /** The folder of the wrappers. */
  home: v.string(),
  /** The inputs that post needs, as main read them. */
  inputs: v.object({
    strict: v.boolean(),
    summary: v.picklist(REPORT_MODES),
    cacheMaxBytes: v.number(),
    workingDirectory: v.string(),
    comment: v.optional(v.picklist(REPORT_MODES), 'never'),
    allowedVariables: v.optional(v.array(v.string()), []),
    failAbove: v.optional(v.number()),
  }),
  /** The server that main started; absent when there is none to stop. */
  sccache: v.optional(
    v.object({
      ...{ binary: v.string(), version: v.string(), socket: v.string(), confPath: v.string() },
      /** A store that is not ours to save, and what the job may do with it. */
      store: v.optional(
        v.object({
          name: v.string(),
          access: v.picklist(['writes', 'reads', 'cannot write']),
          reason: v.optional(v.string()),
        }),
      ),
    }),
  ),
  /** Where sccache's folder is to be saved; absent when it is not ours to save. */
  archiveKey: v.optional(v.string()),
  /** Finds the archives of this cell. */
  archivePrefix: v.optional(v.string()),
  historyKey: v.optional(v.string()),
  /** Finds the newest history of any run of this cell. */
  historyPrefix: v.optional(v.string()),
  /** Of the snapshot; absent when the job has none to restore or save. */
  snapshot: v.optional(
    v.object({
      key: v.string(),
      restoreKeys: v.array(v.string()),
      /** What they are made of, by name. */
      parts: v.optional(v.record(v.string(), v.string())),
      restoredKey: v.optional(v.string()),
      /** The newest entry that there was when the job began, usable or not. */
      seenKey: v.optional(v.string()),
      /** What is in the place of a snapshot, so that none is saved either; a clause. */
      occupied: v.optional(v.string()),
      /** When the restore ended, in nanoseconds since the epoch; absent when nothing was restored. */
      restoredNs: v.optional(v.string()),
      /** The newest time in what was restored, in nanoseconds since the epoch. */
      newestNs: v.optional(v.string()),
      /** The native program that can unpack what was held back. */
      program: v.optional(v.string()),
      /** What was compiled of ours, to travel in a folder of that name: what a later step changed does not. */
      native: v.optional(
        v.object({
          name: v.string(),
          programs: v.array(v.object({ path: v.string(), sha256: v.string() })),
        }),
      ),
      cwd: v.string(),
      cargoHome: v.string(),
      /** What keyed digests are made with. */
      salt: v.string(),
      /** What cargo's `[env]` says, by variable. */
      settings: v.array(v.tuple([v.string(), v.string()])),
    }),
  ),
  /** Of what `cargo install` makes; absent where that is not kept. */
  tools: v.optional(
    v.object({ root: v.string(), salt: v.string(), key: v.string(), prefix: v.string() }),
  ),
  /** What is kept beside or instead of a snapshot. */
  kept: v.optional(
    v.object({
      key: v.string(),
      restoreKeys: v.array(v.string()),
      restoredKey: v.optional(v.string()),
      folders: v.array(v.string()),
      /** Lock files whose packages are kept. */
      locks: v.optional(v.array(v.string())),
      cargoHome: v.string(),
    }),
  ),
  /** Variables that say where a bucket is; absent where GitHub's cache is used. */
  storeSettings: v.optional(v.record(v.string(), v.string())),
  /** Whether this run may save to the cache, and why. */
  write: v.object({
    allowed: v.boolean(),
    reason: v.string(),
    isOfPull: v.optional(v.boolean()),
  }),
  /** Git where the job builds, before any later step; absent where there is none. */
  checkout: v.optional(
    v.object({
      root: v.string(),
      commit: v.string(),
      /** The program that told. */
      git: v.optional(v.string()),
      /** It keeps its refs in a form that the cargo shim does not read. */
      isReftable: v.boolean(),
    }),
  ),
  /** Main's warnings: the summary shows them. */
  warnings: v.array(v.string()),
  /** The cache service failed in main: post does not ask it again. */
  cacheServiceFailed: v.boolean(),
  /** Why nothing can be saved, as main found out: a clause. */
  cacheTrouble: v.optional(v.string()),
})

/** What main hands to post. Other paths are not in it: both derive them from the job (`placesOf`). */
export type JobState = Omit<v.InferOutput<typeof State>, 'schema'>

export function encodeState(state: JobState): string {
  return JSON.stringify({ schema: STATE_SCHEMA, ...state })
}

/** `undefined` when main saved nothing, or something that this version does not know. */
export function decodeState(text: string): JobState | undefined {
  return parseJson(State, text)
}
