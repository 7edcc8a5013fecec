import prettyBytes from 'pretty-bytes'
import { describeError } from '../runner/errors.ts'
import type { CacheSave } from '../runner/github-ports.ts'
import type { Runner } from '../runner/ports.ts'
import { decodeManifest, MOST_MANIFEST_BYTES } from '../snapshot/manifest.ts'
import { bringBack } from '../snapshot/restore/held-back.ts'
import type { RestoredState } from '../snapshot/save/choose-units.ts'
import { planSave, type SavePlan, type SaveRequest } from '../snapshot/save/plan-save.ts'
import { type SavedSnapshot, saveSnapshot } from '../snapshot/save/save.ts'
import type { JobRecord, SnapshotUse } from '../timing/job-record.ts'
import { readShimCommands } from '../timing/shim-records.ts'
import { type Footprint, readFootprint } from './footprint.ts'
import { obstacleToSave } from './obstacle-to-save.ts'
import type { Places } from './places.ts'
import { spentOnBuilds } from './spent-on-builds.ts'
import type { JobState } from './state.ts'

type SnapshotState = NonNullable<JobState['snapshot']>

interface SnapshotSaveRequest {
  readonly state: JobState
  readonly places: Places
  readonly record: JobRecord
}

/** What is to be saved, or why nothing is; with what the summary says of it. */
export interface SnapshotDecision {
  readonly plan?: SavePlan
  readonly save?: SaveRequest
  /** What the units read was looked at again. */
  readonly sawInputs?: boolean
  /** What is in the repository's cache before this run saves. */
  readonly footprint?: Footprint | undefined
  readonly use: Pick<SnapshotUse, 'saved' | 'incremental' | 'footprintBytes' | 'cacheBytes'>
}

/** Decides before the report is written, so that the summary can say it; the transfer comes after. */
export async function decideSnapshot(
  { state, places, record }: SnapshotSaveRequest,
  runner: Runner,
): Promise<SnapshotDecision> {
  const { snapshot } = state
  if (snapshot === undefined) return { use: {} }
  const obstacle = await obstacleToSave(state, runner)
  if (obstacle !== undefined) return no(obstacle)
  const footprint = await readFootprint(runner)
  const { context } = runner.job
  const save: SaveRequest = {
    ...{ cwd: snapshot.cwd, workspace: context.workspace, cargoHome: snapshot.cargoHome },
    built: await readShimCommands(places.records, runner.files),
    timed: record.commands,
    restored: await restoredState(snapshot, places, runner),
    spent: await spentOnBuilds({ state, places, record }, runner),
  }
  try {
    const planned = await planWhole(save, { snapshot, places }, runner)
    if ('plan' in planned) {
      const use = { ...useOf(planned.plan), ...sizesOf(footprint) }
      return { plan: planned.plan, save, sawInputs: true, footprint, use }
    }
    if (planned.isTrouble) runner.log.warning(`No snapshot is saved: ${planned.reason}.`)
    const { sawInputs, reason } = planned
    return { sawInputs, footprint, use: { ...no(reason).use, ...sizesOf(footprint) } }
  } catch (error) {
    runner.log.warning(`No snapshot is saved (${describeError(error)}).`)
    return no('looking at what was built failed')
  }
}

/** What was held back travels again; without it, a save that does not pay would not pay with it either. */
async function planWhole(
  save: SaveRequest,
  { snapshot, places }: { readonly snapshot: SnapshotState; readonly places: Places },
  runner: Runner,
): ReturnType<typeof planSave> {
  const planned = await planSave(save, runner)
  const { program } = snapshot
  if (!('plan' in planned) || program === undefined) return planned
  const grew = await bringBack({ list: places.heldBack, program }, runner)
  return grew ? planSave(save, runner) : planned
}

function sizesOf(footprint: Footprint | undefined): SnapshotDecision['use'] {
  if (footprint === undefined) return {}
  const { footprintBytes, cacheBytes } = footprint
  return { footprintBytes, cacheBytes }
}

function no(reason: string): SnapshotDecision {
  return { use: { saved: `Nothing saved: ${reason}.` } }
}

async function restoredState(
  { restoredNs }: SnapshotState,
  { snapshotManifest }: Places,
  { files }: Pick<Runner, 'files'>,
): Promise<RestoredState | undefined> {
  if (restoredNs === undefined) return undefined
  const manifest = decodeManifest(await files.readText(snapshotManifest, MOST_MANIFEST_BYTES))
  if (manifest === undefined) throw new Error(`${snapshotManifest} cannot be read`)
  return { manifest, restoredNs: BigInt(restoredNs) }
}

function useOf({ sum, moved, left, compileMs }: SavePlan): SnapshotDecision['use'] {
  const crateOf = (travels: boolean) => {
    return ({ crate, package: name, bytes }: SavePlan['moved'][number]) => ({
      ...{ crate, package: name, bytes, travels, compileMs: compileMs[crate] ?? 0 },
    })
  }
  return {
    saved: `This run's snapshot is saved for the next ones: ${sum}.`,
    incremental: [...moved.map(crateOf(true)), ...left.map(crateOf(false))],
  }
}

export type SnapshotOutcome = 'saved' | 'not saved'

interface DecidedRequest extends Pick<SnapshotSaveRequest, 'state' | 'places'> {
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
  if (plan === undefined || save === undefined || snapshot === undefined) return 'not saved'
  // Packing takes seconds: other runs are looked for before and after it.
  const isOvertaken = () => saysNewer(snapshot, places, runner)
  if (await isOvertaken()) return 'not saved'
  const saving = {
    ...save,
    companions: async () => ((await isOvertaken()) ? undefined : companions()),
    folder: places.snapshot,
    key: snapshot.key,
    capBytes: inputs.cacheMaxBytes,
  }
  const startedMs = runner.clock.nowMs()
  const saved = await saveSnapshot(plan, saving, runner)
  if (saved.kind === 'overtaken') return 'not saved'
  if (saved.kind === 'too large') {
    runner.log.warning(
      `The snapshot has ${prettyBytes(saved.packedBytes)}, more than the input cache-max-size allows (${prettyBytes(inputs.cacheMaxBytes)}). It is not saved.`,
    )
    return 'not saved'
  }
  announceSaved(saved, runner.clock.nowMs() - startedMs, runner)
  return saved.save.kind === 'saved' ? 'saved' : 'not saved'
}

function announceSaved(
  saved: Extract<SavedSnapshot, { kind: 'tried' }>,
  tookMs: number,
  { log }: Pick<Runner, 'log'>,
): void {
  const without = saved.withIncremental
    ? ''
    : ', without incremental data to stay below cache-max-size'
  log.info(
    `Snapshot: ${outcome(saved.save)} (${prettyBytes(saved.packedBytes)} packed${without}, ${(tookMs / 1000).toFixed(1)} s).`,
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
