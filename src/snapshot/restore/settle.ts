import { join } from 'node:path'
import { isBelow, pathBelow } from '../../cargo/paths.ts'
import { fingerprintOf } from '../../cargo/target-layout.ts'
import type { Commands, Files, TreeEntry } from '../../runner/ports.ts'
import { evidenceList } from '../judge/evidence-list.ts'
import { type FileTime, type RestorePlan, unitsOf } from '../judge/plan-restore.ts'
import { watchList } from '../judge/watch-list.ts'
import { type Manifest, targetOf } from '../manifest.ts'
import { accessTimesWork } from '../survey/access-times.ts'
import { cargosNotes } from '../survey/late-inputs.ts'
import { git } from '../survey/repository.ts'
import { UNREAD_NS } from '../survey/survey-target.ts'
import type { FetchedSnapshot } from './fetch.ts'
import { heldBackList } from './held-back.ts'
import { leavesOf, removeLeaves } from './leaves.ts'
import { mergeRegistry } from './merge-registry.ts'
import { noteIdentities } from './note-identities.ts'
import { stagedAt } from './placements.ts'
import { putInPlace } from './put-in-place.ts'
import { type UnitRemains, unitRemains, withoutDetours } from './remove-unit.ts'
import { rivalPrograms } from './rival-programs.ts'
import { scriptsRunAgain } from './scripts-run-again.ts'
import { setTimes } from './set-times.ts'
import { tagOlder } from './tag-older.ts'
import { discard, type Trees } from './unpack.ts'

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
    const remains = await prepareTargets(request, ports)
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
    await ports.files.writeText(inputsFile, watchList(manifest))
    const stale = new Set([...plan.staleUnits, ...untimed])
    const listed = { manifest, survey, stale, remainsOf: remains }
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

/**
 * Still beside their places: fingerprints go, times are shifted, and reading shows from now on. Returns what
 * there will be of each unit, absolute.
 */
async function prepareTargets(
  { fetched, program }: SettleRequest,
  { files, commands }: SettlePorts,
): Promise<UnitRemains> {
  const { manifest, placements, plan, trees } = fetched
  const lies: Lies = (folder) => stagedAt(folder, placements)
  const remains = remainsIn(manifest, lies, trees)
  const again = await scriptsRunAgain({ manifest, plan }, lies, files)
  const stale = new Set([...plan.staleUnits, ...again])
  const rivals = await rivalsIn(fetched, { lies, stale }, { files, commands })
  for (const unit of [...stale, ...rivals]) {
    const target = targetOf(unit, manifest.targets)
    if (target === undefined) continue
    const staged = (paths: readonly string[]): Promise<readonly string[]> => {
      const below = paths.filter((path) => isBelow(path, target))
      const lying = below.map((path) => join(lies(target), pathBelow(path, target)))
      return withoutDetours(lying, lies(target), files)
    }
    await removeAll(await staged(remains(unit)), files)
    await removeLeaves(await staged(leavesOf(unit, manifest)), files)
  }
  for (const target of manifest.targets) await tagOlder(target, placements, files)
  const notes = new Set(manifest.targets.map(({ folder }) => cargosNotes(lies(folder))))
  for (const [staging, entries] of trees) {
    await setTimes(program, timesOf(entries, { staging, notes, plan }), commands)
  }
  return remains
}

/** Where a target folder is now. */
type Lies = (folder: string) => string

/** What is in a target folder of what the folders hold that they come into place with; its paths are relative to it. */
function entriesIn(folder: string, lies: Lies, trees: Trees): readonly TreeEntry[] {
  const around = [...trees].filter(([staging]) => isBelow(lies(folder), staging))
  return around.flatMap(([staging, entries]) => {
    const way = pathBelow(lies(folder), staging)
    if (way === '') return entries
    const within = `${way}/`
    return entries.flatMap((entry) =>
      entry.path.startsWith(within) ? [{ ...entry, path: entry.path.slice(within.length) }] : [],
    )
  })
}

function remainsIn({ targets }: Manifest, lies: Lies, trees: Trees): UnitRemains {
  const ofTargets = new Map<string, UnitRemains>()
  for (const { folder } of targets) {
    ofTargets.set(folder, unitRemains(entriesIn(folder, lies, trees).map(({ path }) => path)))
  }
  return (unit) => {
    const target = targetOf(unit, targets)
    const found =
      target === undefined ? undefined : ofTargets.get(target)?.(pathBelow(unit, target))
    return (found ?? []).map((path) => join(target ?? '', path))
  }
}

/** Absolute folders of the fingerprints of programs that nothing tells apart, but for those that go anyway. */
async function rivalsIn(
  { manifest, trees }: FetchedSnapshot,
  { lies, stale }: { readonly lies: Lies; readonly stale: ReadonlySet<string> },
  ports: SettlePorts,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const { folder } of manifest.targets) {
    if (await accessTimesWork(lies(folder), ports)) continue
    const entries = entriesIn(folder, lies, trees)
    const staying = entries.filter(
      ({ path }) => !stale.has(join(folder, fingerprintOf(path) ?? '')),
    )
    found.push(...rivalPrograms(staying).map((unit) => join(folder, unit)))
  }
  return found
}

interface Staged {
  readonly staging: string
  /** Files that every cargo reads. */
  readonly notes: ReadonlySet<string>
  readonly plan: RestorePlan
}

/** Of what went meanwhile too: its time cannot be set, and need not. */
function timesOf(
  entries: readonly TreeEntry[],
  { staging, notes, plan: { shiftNs } }: Staged,
): readonly FileTime[] {
  return entries.flatMap(({ path, kind, modifiedNs }): FileTime[] => {
    const time = { path: join(staging, path), modifiedNs: modifiedNs - shiftNs }
    const showsUse = kind === 'file' && (fingerprintOf(path) !== undefined || notes.has(time.path))
    if (!showsUse && (kind === 'symlink' || shiftNs === 0n)) return []
    return [showsUse ? { ...time, accessedNs: UNREAD_NS } : time]
  })
}

async function removeAll(paths: readonly string[], files: Pick<Files, 'remove'>): Promise<void> {
  for (const path of paths) await files.remove(path)
}
