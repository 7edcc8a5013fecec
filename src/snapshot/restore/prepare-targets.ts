import { join } from 'node:path'
import { isBelow, pathBelow } from '../../cargo/paths.ts'
import { fingerprintOf } from '../../cargo/target-layout.ts'
import type { Commands, Files, TreeEntry } from '../../runner/ports.ts'
import type { FileTime, RestorePlan } from '../judge/plan-restore.ts'
import { type Manifest, targetOf } from '../manifest.ts'
import { accessTimesWork } from '../survey/access-times.ts'
import { cargosNotes } from '../survey/late-inputs.ts'
import { UNREAD_NS } from '../survey/survey-target.ts'
import { documentationsIn } from './documentation.ts'
import type { FetchedSnapshot } from './fetch.ts'
import { leavesFinder, removeLeaves } from './leaves.ts'
import { stagedAt } from './placements.ts'
import { type UnitRemains, unitRemains, withoutDetours } from './remove-unit.ts'
import { rivalPrograms } from './rival-programs.ts'
import { scriptsRunAgain } from './scripts-run-again.ts'
import { setTimes } from './set-times.ts'
import { tagOlder } from './tag-older.ts'
import type { Trees } from './unpack.ts'

interface Ports {
  readonly files: Files
  readonly commands: Commands
}

/**
 * Still beside their places: fingerprints go, times are shifted, and reading shows from now on. Returns what
 * there will be of each unit, absolute.
 */
export async function prepareTargets(
  fetched: FetchedSnapshot,
  /** Absolute path of the native one. */
  program: string,
  { files, commands }: Ports,
): Promise<UnitRemains> {
  const { manifest, placements, plan, trees, leftOut } = fetched
  const lies: Lies = (folder) => stagedAt(folder, placements)
  const remains = remainsIn(manifest, lies, trees)
  const again = await scriptsRunAgain({ manifest, plan }, lies, files)
  // What a former version left would stand beside what the new one leaves.
  const stale = new Set([...plan.staleUnits, ...again, ...leftOut.renamed])
  const rivals = await rivalsIn(fetched, { lies, stale }, files)
  const going = new Set([...stale, ...rivals, ...staleDocumentation(fetched, lies)])
  const leavesOf = leavesFinder(manifest, going)
  for (const unit of going) {
    const target = targetOf(unit, manifest.targets)
    if (target === undefined) continue
    const staged = (paths: readonly string[]): Promise<readonly string[]> => {
      const below = paths.filter((path) => isBelow(path, target))
      const lying = below.map((path) => join(lies(target), pathBelow(path, target)))
      return withoutDetours(lying, lies(target), files)
    }
    await removeAll(await staged(remains(unit)), files)
    await removeLeaves(await staged(leavesOf(unit)), files)
  }
  for (const target of manifest.targets) await tagOlder(target, placements, files)
  const notes = new Set(manifest.targets.map(({ folder }) => cargosNotes(lies(folder))))
  for (const [staging, entries] of trees) {
    await setTimes(program, timesOf(entries, { staging, notes, plan }), commands)
  }
  return remains
}

/** Where anything tells that this job documents something else: absolute, of each documentation one fingerprint. */
function staleDocumentation(
  { isOwn, plan, manifest: { targets }, trees }: FetchedSnapshot,
  lies: Lies,
): readonly string[] {
  if (isOwn && plan.changedFiles.length === 0) return []
  return targets.flatMap(({ folder }) => {
    const paths = entriesIn(folder, lies, trees).map(({ path }) => path)
    return documentationsIn(paths).map(([unit = '']) => join(folder, unit))
  })
}

/** Where a target folder is now. */
type Lies = (folder: string) => string

/** What is in a target folder of what the folders hold that they come into place with; its paths are relative to it. */
function entriesIn(folder: string, lies: Lies, trees: Trees): readonly TreeEntry[] {
  const at = lies(folder)
  const around = [...trees].filter(([staging]) => isBelow(at, staging))
  return around.flatMap(([staging, entries]) => {
    const way = pathBelow(at, staging)
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
  files: Files,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const { folder } of manifest.targets) {
    if (await accessTimesWork(lies(folder), files)) continue
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

/** Of files and folders. */
export async function removeAll(
  paths: readonly string[],
  files: Pick<Files, 'remove'>,
): Promise<void> {
  for (const path of paths) await files.remove(path)
}
