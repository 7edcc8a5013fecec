import * as v from 'valibot'

const STATE_SCHEMA = 1

const SccacheState = v.object({
  binary: v.string(),
  version: v.string(),
  socket: v.string(),
  confPath: v.string(),
})

const State = v.object({
  schema: v.literal(STATE_SCHEMA),
  /** `started`: main placed things but did not finish; `joined`: an earlier step of the job does it all. */
  phase: v.picklist(['started', 'ready', 'joined']),
  startedAtMs: v.number(),
  /** Of the `sccache` that main started; absent when there is none to stop. */
  sccache: v.optional(SccacheState),
  /** The archive of sccache's folder: its key, and where its contents were listed after the restore. */
  archiveKey: v.optional(v.string()),
  /** Why nothing is saved at the end; absent when this run may save. */
  readOnly: v.optional(v.string()),
  /** The cache service failed in main: post does not ask it again. */
  cacheServiceFailed: v.boolean(),
})

/** What main hands to post. Paths are not in it: both derive them from the job (`placesOf`). */
export type JobState = Omit<v.InferOutput<typeof State>, 'schema'>

export function encodeState(state: JobState): string {
  return JSON.stringify({ schema: STATE_SCHEMA, ...state })
}

/** `undefined` when main saved nothing, or something that this version does not know. */
export function decodeState(text: string): JobState | undefined {
  try {
    const parsed = v.safeParse(State, JSON.parse(text === '' ? 'null' : text))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined // cut off in writing
  }
}
