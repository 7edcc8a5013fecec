import prettyBytes from 'pretty-bytes'
import type { CacheSave } from '../../runner/github-ports.ts'
import type { Runner } from '../../runner/ports.ts'
import { layerKey } from '../../snapshot/keys.ts'
import { type SavedSnapshot, saveSnapshot } from '../../snapshot/save/save.ts'
import type { Places } from '../places.ts'
import type { JobState } from '../state.ts'
import type { SnapshotDecision } from './decide-snapshot.ts'

/** What came of it; `why` where something was to be saved and was not, a clause. */
type SnapshotOutcome =
  /** With the key of a layer that was saved as well. */
  | { readonly kind: 'saved'; readonly newLayer?: string | undefined }
  | { readonly kind: 'not saved'; readonly why?: string }

type SnapshotState = NonNullable<JobState['snapshot']>

interface DecidedRequest {
  readonly state: JobState
  readonly places: Places
  /** Files by name that travel beside the snapshot, as they are when it is packed. */
  readonly companions: () => Promise<Readonly<Record<string, string>>>
}

/** Packs and saves what was decided. Says in the log what came of it. */
export async function saveDecided(
  { plan, save, use }: SnapshotDecision,
  { state, places, companions }: DecidedRequest,
  runner: Runner,
): Promise<SnapshotOutcome> {
  const { snapshot, inputs } = state
  if (use.saved !== undefined) runner.log.info(`Snapshot: ${use.saved}`)
  if (plan === undefined || save === undefined || snapshot === undefined) {
    return { kind: 'not saved' }
  }
  for (const clause of plan.places.placeless) runner.log.info(`Snapshot: without ${clause}.`)
  // Packing takes seconds: other runs are looked for before and after it.
  const isOvertaken = () => saysNewer(snapshot, places, runner)
  if (await isOvertaken()) return OVERTAKEN
  const saving = {
    ...save,
    companions: async () => ((await isOvertaken()) ? undefined : companions()),
    folder: places.snapshot,
    key: snapshot.key,
    layerKeyOf: (digest: string) => layerKey(snapshot, digest),
    capBytes: inputs.cacheMaxBytes,
    native: snapshot.native,
  }
  const startedMs = runner.clock.nowMs()
  const saved = await saveSnapshot(plan, saving, runner)
  if (saved.kind === 'overtaken') return OVERTAKEN
  if (saved.kind === 'too large') {
    const why = `it has ${prettyBytes(saved.packedBytes)}, more than the input cache-max-size allows (${prettyBytes(inputs.cacheMaxBytes)})`
    runner.log.warning(`The snapshot is not saved: ${why}.`)
    return { kind: 'not saved', why }
  }
  announceSaved(saved, runner.clock.nowMs() - startedMs, runner)
  if (saved.save.kind === 'saved' || saved.save.kind === 'exists') {
    return { kind: 'saved', newLayer: saved.newLayer }
  }
  return { kind: 'not saved', why: saved.save.reason }
}

const OVERTAKEN: SnapshotOutcome = {
  kind: 'not saved',
  why: 'another run of this job has saved one meanwhile',
}

function announceSaved(
  saved: Extract<SavedSnapshot, { kind: 'tried' }>,
  tookMs: number,
  { log }: Pick<Runner, 'log'>,
): void {
  const without = saved.withIncremental
    ? ''
    : ', without incremental data to stay below cache-max-size'
  const there =
    saved.layerBytes === 0
      ? ''
      : `, beside ${prettyBytes(saved.layerBytes)} of dependencies that are the same as before`
  log.info(
    `Snapshot: ${outcome(saved.save)} (${prettyBytes(saved.packedBytes - saved.layerBytes)} packed${there}${without}, ${(tookMs / 1000).toFixed(1)} s).`,
  )
  if (saved.save.kind === 'unavailable') {
    log.warning(
      `Could not save to the cache (${saved.save.reason}). The next run starts with less.`,
    )
  }
}

/** Whether there is a snapshot of this cell that was not there when this job began; the log names it. */
async function saysNewer(
  { key, restoreKeys, seenKey }: SnapshotState,
  { snapshot }: Places,
  { cache, log }: Runner,
): Promise<boolean> {
  const [, ofCell = key] = restoreKeys
  const newest = await cache.find({ paths: [snapshot], key, restoreKeys: [ofCell] })
  if (newest === undefined || newest === seenKey) return false
  log.info(`Another run has saved ${newest} meanwhile; this one keeps its times only.`)
  return true
}

function outcome(save: CacheSave): string {
  if (save.kind === 'saved') return 'saved'
  if (save.kind === 'exists') return 'this attempt has saved it already'
  return `not saved: ${save.reason}`
}
