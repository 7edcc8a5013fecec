import { describeError } from '../../runner/errors.ts'
import type { Runner } from '../../runner/ports.ts'
import { layerPrefix, nearnessOf } from '../../snapshot/keys.ts'
import { decodeManifest, MOST_MANIFEST_BYTES } from '../../snapshot/manifest.ts'
import { bringBack } from '../../snapshot/restore/held-back.ts'
import { neverTheSame } from '../../snapshot/run-notes.ts'
import type { RestoredState } from '../../snapshot/save/choose-units.ts'
import { planSave } from '../../snapshot/save/plan-save.ts'
import type { SavePlan, SaveRequest } from '../../snapshot/save/save-plan.ts'
import type { JobRecord, SnapshotUse } from '../../timing/job-record.ts'
import type { ShimCommand } from '../../timing/shim-records.ts'
import { plainVariables } from '../look/plain-variables.ts'
import type { Places } from '../places.ts'
import { readNotes } from '../prepare/snapshot-notes.ts'
import type { JobState } from '../state.ts'
import { builtEarlier } from './built-earlier.ts'
import { type Footprint, readFootprint } from './footprint.ts'
import { obstacleToSave } from './obstacle-to-save.ts'

type SnapshotState = NonNullable<JobState['snapshot']>

interface SnapshotSaveRequest {
  readonly state: JobState
  readonly places: Places
  readonly record: JobRecord
  /** The job's commands, but for those that built another checkout. */
  readonly built: readonly ShimCommand[]
}

/** What is to be saved, or why nothing is; with what the summary says of it. */
export interface SnapshotDecision {
  readonly plan?: SavePlan
  readonly save?: SaveRequest
  /** What the units read was looked at again. */
  readonly sawInputs?: boolean
  /** Whether the job had any use for a target folder; absent where that is not known. */
  readonly uses?: boolean | undefined
  /** What is in the repository's cache before this run saves. */
  readonly footprint?: Footprint | undefined
  readonly use: Pick<
    SnapshotUse,
    'saved' | 'builtMs' | 'incremental' | 'footprintBytes' | 'cacheBytes'
  >
}

/** Decides before the report is written, so that the summary can say it; the transfer comes after. */
export async function decideSnapshot(
  { state, places, record, built }: SnapshotSaveRequest,
  runner: Runner,
): Promise<SnapshotDecision> {
  const { snapshot } = state
  if (snapshot === undefined) return { use: {} }
  const notes = await readNotes(places, runner)
  const obstacle = obstacleToSave(state, runner) ?? neverTheSame(snapshot.parts ?? {}, notes)
  if (obstacle !== undefined) return no(obstacle)
  const footprint = await readFootprint(runner)
  const { context } = runner.job
  const save: SaveRequest = {
    ...{ cwd: snapshot.cwd, workspace: context.workspace, cargoHome: snapshot.cargoHome },
    built,
    timed: record.commands,
    restored: await restoredState(snapshot, places, runner),
    startedMs: state.startedAtMs,
    earlierSeconds: await builtEarlier({ state, places, record }, runner),
    isFirst: !hasOwn(snapshot),
    plain: await plainVariables(state, runner),
    layerPrefix: layerPrefix(snapshot),
    evidence: {
      ...{ logs: places.watchLogs, salt: snapshot.salt, settings: new Map(snapshot.settings) },
      variables: runner.job.allEnv(),
      own: [places.home, places.scratch],
      temporary: [context.temp, '/tmp'],
    },
  }
  try {
    const planned = await planWhole(save, { snapshot, places }, runner)
    if ('plan' in planned) {
      sayWhatStays(planned.plan.secret, runner)
      const use = { ...useOf(planned.plan), ...sizesOf(footprint) }
      return { plan: planned.plan, save, sawInputs: true, uses: true, footprint, use }
    }
    if (planned.isTrouble) runner.log.warning(`No snapshot is saved: ${planned.reason}.`)
    const { sawInputs, reason, builtSeconds, uses } = planned
    const use = { ...no(reason).use, ...builtFor(builtSeconds), ...sizesOf(footprint) }
    return { sawInputs, uses, footprint, use }
  } catch (error) {
    runner.log.warning(`No snapshot is saved (${describeError(error)}).`)
    return no('looking at what was built failed')
  }
}

/** A value that may be a secret went into these. */
function sayWhatStays(secret: SavePlan['secret'], { log }: Pick<Runner, 'log'>): void {
  const first = secret.filter(({ variables }) => variables.length > 0)
  if (first.length === 0) return
  const names = [...new Set(first.flatMap(({ variables }) => variables))]
  const units = [...new Set(first.map((unit) => unit.package))]
  const others = secret.length - first.length
  const built = others === 0 ? '' : `, and ${others} that were built from them`
  log.info(
    `Not in the snapshot: what was compiled of ${units.join(', ')}${built}, since ${names.join(', ')} may be secret. If not: cache-env-allow: ${names.join(' ')}`,
  )
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

/** The job began with a snapshot of the same job and cell; one that was of no use is none. */
function hasOwn({ restoreKeys, seenKey, restoredNs }: SnapshotState): boolean {
  if (seenKey === undefined || restoredNs === undefined) return false
  return ['same lock', 'same cell'].includes(nearnessOf(seenKey, { restoreKeys }))
}

function sizesOf(footprint: Footprint | undefined): SnapshotDecision['use'] {
  if (footprint === undefined) return {}
  const { footprintBytes, cacheBytes } = footprint
  return { footprintBytes, ...(cacheBytes === undefined ? {} : { cacheBytes }) }
}

function builtFor(seconds: number | undefined): SnapshotDecision['use'] {
  return seconds === undefined ? {} : { builtMs: Math.round(seconds * 1000) }
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

function useOf({ sum, moved, left, compileMs, builtSeconds }: SavePlan): SnapshotDecision['use'] {
  const crateOf = (travels: boolean) => {
    return ({ crate, package: name, bytes }: SavePlan['moved'][number]) => ({
      ...{ crate, package: name, bytes, travels, compileMs: compileMs[crate] ?? 0 },
    })
  }
  return {
    saved: `This run saves a snapshot for the next ones: ${sum}.`,
    ...builtFor(builtSeconds),
    incremental: [...moved.map(crateOf(true)), ...left.map(crateOf(false))],
  }
}
