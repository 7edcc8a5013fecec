import { join } from 'node:path'
import { fingerprintOf } from '../../cargo/target-layout.ts'
import type { Commands, Files } from '../../runner/ports.ts'
import { type FileTime, type RestorePlan, unitsOf } from '../judge/plan-restore.ts'
import { watchList } from '../judge/unseen-inputs.ts'
import { type Manifest, type TargetFacts, targetOf } from '../manifest.ts'
import { cargosNotes } from '../survey/late-inputs.ts'
import { git } from '../survey/survey-sources.ts'
import { UNREAD_NS } from '../survey/survey-target.ts'
import type { FetchedSnapshot } from './fetch.ts'
import { heldBackList } from './held-back.ts'
import { mergeRegistry } from './merge-registry.ts'
import { type Placement, stagedAt } from './placements.ts'
import { putInPlace } from './put-in-place.ts'
import { removeUnit } from './remove-unit.ts'
import { setTimes } from './set-times.ts'
import { discard } from './unpack.ts'

interface SettleRequest {
  readonly fetched: FetchedSnapshot
  /** Absolute path of the native program. */
  readonly program: string
  readonly nowNs: bigint
  /** Where the list of inputs goes that the cargo shim looks after. */
  readonly inputsFile: string
  /** And the one of incremental data that was not unpacked; not written when there is none. */
  readonly heldBackFile: string
  /** A file of the job's own to be written: its time tells when the restore ended. */
  readonly markFile: string
}

interface SettlePorts {
  readonly files: Files
  readonly commands: Commands
}

export interface SettledSnapshot {
  readonly plan: RestorePlan
  /** When everything was in its place, in nanoseconds since the epoch, as files tell it. */
  readonly restoredNs: bigint
  /** The newest time in what was restored. */
  readonly newestNs: bigint
  /** Absolute path of the native program that can unpack what was held back. */
  readonly program: string
}

/**
 * Puts an unpacked snapshot into its place and gives unchanged sources their old times. The order
 * matters: what must not look fresh goes first, so that being cut off anywhere costs speed only.
 */
export async function settleSnapshot(
  request: SettleRequest,
  ports: SettlePorts,
): Promise<SettledSnapshot> {
  const { fetched, program, nowNs, inputsFile, markFile } = request
  const { manifest, plan, survey, leftOut } = fetched
  try {
    await prepareTargets(request, ports)
    await touchChanged(plan, request, ports)
    await mergeRegistry(fetched, ports.files)
    for (const placement of fetched.placements) await putInPlace(placement, ports)
    const gits = new Set(manifest.inputs.filter(({ isGits }) => isGits).map(({ path }) => path))
    const old = plan.times.filter(({ modifiedNs }) => modifiedNs !== 'now')
    const refused = await setTimes(
      program,
      old.filter(({ path }) => !gits.has(path)),
      ports.commands,
    )
    // Git goes by the times that it noted at the checkout: without this, it calls every file changed.
    await git(manifest.checkout, ['update-index', '-q', '--really-refresh'], ports.commands)
    const late = await setTimes(
      program,
      old.filter(({ path }) => gits.has(path)),
      ports.commands,
    )
    for (const unit of unitsOf(new Set([...refused, ...late]), manifest)) {
      await removeFrom(manifest, unit, (folder) => folder, ports.files)
    }
    await ports.files.writeText(inputsFile, watchList(manifest, survey.sources))
    if (leftOut.sessions.length === 0) await ports.files.remove(request.heldBackFile)
    else await ports.files.writeText(request.heldBackFile, heldBackList(fetched))
    await ports.files.writeText(markFile, String(nowNs))
    const restoredNs = (await ports.files.facts(markFile))?.changedNs ?? nowNs
    return { plan, restoredNs, newestNs: manifest.newestNs - plan.shiftNs, program }
  } catch (error) {
    await discard(fetched, ports.files)
    throw error
  }
}

/** What changed is newer than anything restored, or nothing is restored. */
async function touchChanged(
  { times }: RestorePlan,
  { program }: SettleRequest,
  { commands }: SettlePorts,
): Promise<void> {
  const changed = times.filter(({ modifiedNs }) => modifiedNs === 'now')
  const [refused] = await setTimes(program, changed, commands)
  if (refused !== undefined) throw new Error(`${refused} changed, and its time cannot be set`)
}

/** Still beside their places: fingerprints go, times are shifted, and reading shows from now on. */
async function prepareTargets(
  { fetched, program }: SettleRequest,
  { files, commands }: SettlePorts,
): Promise<void> {
  const { manifest, placements, plan } = fetched
  const lies = (folder: string): string => stagedAt(folder, placements)
  for (const unit of plan.staleUnits) await removeFrom(manifest, unit, lies, files)
  for (const target of manifest.targets) await tagOlder(target, placements, files)
  const notes = new Set(manifest.targets.map(({ folder }) => cargosNotes(lies(folder))))
  for (const { staging } of placements) {
    const times = (await files.tree(staging)).flatMap(({ path, kind, modifiedNs }): FileTime[] => {
      const time = { path: join(staging, path), modifiedNs: modifiedNs - plan.shiftNs }
      const showsUse =
        kind === 'file' && (fingerprintOf(path) !== undefined || notes.has(time.path))
      if (!showsUse && (kind === 'symlink' || plan.shiftNs === 0n)) return []
      return [showsUse ? { ...time, accessedNs: UNREAD_NS } : time]
    })
    await setTimes(program, times, commands)
  }
}

/** As cargo does in target folders that it makes: snapshots that name no workspace do without. */
const TAG_TEXT = `Signature: 8a477f597d28d172789f06886806bc55
# This file is a cache directory tag created by cargo.
# For information about cache directory tags see https://bford.info/cachedir/
`

async function tagOlder(
  { folder, roots }: TargetFacts,
  placements: readonly Placement[],
  files: Files,
): Promise<void> {
  if (roots !== undefined) return
  await files.writeText(join(stagedAt(folder, placements), 'CACHEDIR.TAG'), TAG_TEXT)
}

/** `unit` is the absolute folder of its fingerprint, as in its place; `lies` tells where its target folder is now. */
async function removeFrom(
  { targets }: Manifest,
  unit: string,
  lies: (folder: string) => string,
  files: Files,
): Promise<void> {
  const folder = targetOf(unit, targets)
  if (folder !== undefined) {
    await removeUnit(lies(folder), unit.slice(folder.length + 1), files)
  }
}
