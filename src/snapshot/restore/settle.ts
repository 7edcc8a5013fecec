import type { Commands, Files } from '../../runner/ports.ts'
import { evidenceList } from '../judge/evidence-list.ts'
import { type RestorePlan, unitsOf } from '../judge/plan-restore.ts'
import { watchList } from '../judge/watch-list.ts'
import { git } from '../survey/repository.ts'
import type { FetchedSnapshot } from './fetch.ts'
import { heldBackList } from './held-back.ts'
import { ownLeaves } from './leaves.ts'
import { mergeRegistry } from './merge-registry.ts'
import { noteIdentities } from './note-identities.ts'
import { prepareTargets, removeAll } from './prepare-targets.ts'
import { putInPlace } from './put-in-place.ts'
import { setTimes } from './set-times.ts'
import { discard } from './unpack.ts'

interface SettleRequest {
  readonly fetched: FetchedSnapshot
  /** Absolute path of the native program. */
  readonly program: string
  readonly nowNs: bigint
  /** Where the list of inputs goes that the cargo shim looks after. */
  readonly inputsFile: string
  /** And the one of what restored units read besides. */
  readonly evidenceFile: string
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
  const { fetched, program, nowNs, inputsFile, evidenceFile, markFile } = request
  const { manifest, plan, survey, leftOut } = fetched
  try {
    const remains = await prepareTargets(fetched, program, ports)
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
    const untimed = unitsOf(new Set([...refused, ...late]), manifest)
    for (const unit of untimed) await removeAll(remains(unit), ports.files)
    // What the shim noted beside the lists of a job that was killed holds for those alone.
    for (const noted of [`${evidenceFile}.done`, `${inputsFile}.strangers`])
      await ports.files.remove(noted)
    await ports.files.writeText(inputsFile, watchList(manifest, plan, survey))
    const stale = new Set([...plan.staleUnits, ...untimed])
    const staying = manifest.units.filter(({ folder }) => !stale.has(folder))
    const listed = { manifest, survey, stale, remainsOf: remains, leavesOf: ownLeaves(staying) }
    await ports.files.writeText(evidenceFile, await evidenceList(listed, ports.files))
    if (manifest.inputs.length + manifest.units.length > 0)
      await noteIdentities(request, ports.commands)
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
