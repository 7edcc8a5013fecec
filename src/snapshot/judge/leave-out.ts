import { basename, dirname, join } from 'node:path'
import { isBelow, pathBelow } from '../../cargo/paths.ts'
import { placeOfUnit } from '../../cargo/target-layout.ts'
import { keyedDigest } from '../keyed-digest.ts'
import {
  type Manifest,
  type PartFacts,
  type SessionFacts,
  targetOf,
  type UnitFacts,
} from '../manifest.ts'
import { type BuiltAnew, builtAnew, type PresentLock } from './built-anew.ts'
import { ownerFinder } from './judge-sources.ts'
import type { RestorePlan } from './plan-restore.ts'

/** What of a snapshot is of no use to this job. */
export interface LeftOut {
  /** Outputs of units that cargo builds anew, whatever is restored; by target folder, relative to it. */
  readonly outputs: ReadonlyMap<string, readonly string[]>
  /** Incremental data that no compilation will start from: wanted again when the snapshot is saved anew. */
  readonly sessions: readonly SessionFacts[]
  /** Incremental data of units that will not be built under their names again. */
  readonly gone: readonly SessionFacts[]
  /** Units that will not be built under their names again: absolute folders of their fingerprints. */
  readonly renamed: readonly string[]
  readonly bytes: number
}

/** Those in one of the target folders; here `folder` is relative to it. */
export function sessionsOf(
  target: string,
  sessions: readonly SessionFacts[],
  targets: Manifest['targets'],
): readonly SessionFacts[] {
  return sessions
    .filter(({ folder }) => targetOf(folder, targets) === target)
    .map((session) => ({ ...session, folder: pathBelow(session.folder, target) }))
}

/** Parts of a target folder but for those with nothing but incremental data of which none is wanted. */
export function partsWith(
  parts: readonly PartFacts[],
  isWanted: (session: string) => boolean,
): readonly PartFacts[] {
  return parts.filter(({ sessions }) => sessions === undefined || sessions.some(isWanted))
}

interface Situation {
  readonly manifest: Manifest
  readonly plan: RestorePlan
  readonly lock: PresentLock
  /**
   * It is another one than the snapshot's, and names a git dependency: at another commit, what depends on it
   * keeps its names.
   */
  readonly mayMoveGit: boolean
  /** Variables as they are now. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

/**
 * Chooses what need not be unpacked. A mistake would cost time, never truth: cargo builds a unit whose
 * output is missing, and rustc compiles a crate without incremental data from nothing.
 */
export function planLeftOut(situation: Situation): LeftOut {
  const { manifest } = situation
  const { plan, lock } = situation
  const anew = builtAnew(manifest, plan, lock)
  const outputs = new Map<string, string[]>()
  let bytes = 0
  for (const { folder, outputs: made } of new Set([...anew.changed, ...anew.renamed])) {
    const target = targetOf(folder, manifest.targets)
    if (target === undefined) continue
    outputs.set(target, [...(outputs.get(target) ?? []), ...made.map(({ path }) => path)])
    bytes += made.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  }
  const gone = goneSessions(manifest, anew)
  const sessions = idleSessions(situation, anew).filter((session) => !gone.includes(session))
  bytes += [...gone, ...sessions].reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  const renamed = [...anew.renamed].map(({ folder }) => folder)
  return { outputs, sessions, gone, renamed, bytes }
}

function goneSessions(
  { sessions, targets }: Manifest,
  { renamed }: Pick<BuiltAnew, 'renamed'>,
): readonly SessionFacts[] {
  const inTarget = (folder: string): string =>
    pathBelow(folder, targetOf(folder, targets) ?? folder)
  const hashes = new Set([...renamed].map(({ folder }) => placeOfUnit(inTarget(folder))?.hash))
  return sessions.filter(({ hash }) => hashes.has(hash))
}

/**
 * Of packages of which nothing tells that they could be built in this job under the names that they have.
 * Cargo gives other names to all that depends on a package of another version or with other features, and
 * looks for their incremental data in other folders: a lock file that says so makes none of it wanted.
 */
function idleSessions(situation: Situation, anew: BuiltAnew): readonly SessionFacts[] {
  const { manifest, plan, mayMoveGit } = situation
  if (mayMoveGit || plan.shiftNs !== 0n) return []
  const changed = changedPackages(situation)
  if (changed === 'any') return []
  for (const { package: name } of anew.changed) changed.add(name)
  const isIdle = new Set(
    manifest.packages
      .filter(({ needs }) => needs.length > 0 && !needs.some((name) => changed.has(name)))
      .map(({ name }) => name),
  )
  return manifest.sessions.filter(({ package: name }) => isIdle.has(name))
}

/** Manifests and settings of cargo may decide about packages in which no file changed. */
function mayChangeOthers(path: string): boolean {
  return (
    /^(Cargo\.(toml|lock)|rust-toolchain(\.toml)?)$/.test(basename(path)) ||
    /(^|\/)\.cargo\//.test(path)
  )
}

/** The package whose manifest a path is, where it decides about no other: none lies below it. */
function ownerOfManifest(
  path: string,
  { checkout, packages }: Pick<Manifest, 'checkout' | 'packages'>,
): string | undefined {
  const folder = dirname(join(checkout, path))
  const hasMembers = packages.some((each) => each.folder !== folder && isBelow(each.folder, folder))
  if (basename(path) !== 'Cargo.toml' || hasMembers) return undefined
  return packages.find((each) => each.folder === folder)?.name
}

/** Packages in which a file is another one now, or that a variable was compiled into which is. */
function changedPackages(situation: Situation): Set<string> | 'any' {
  const { manifest, plan, lock, environment } = situation
  const changed = new Set<string>()
  for (const path of plan.differing.filter((path) => path !== lock.path && mayChangeOthers(path))) {
    const owner = ownerOfManifest(path, manifest)
    if (owner === undefined) return 'any'
    changed.add(owner)
  }
  const read = readPaths(manifest)
  const ownerOf = ownerFinder(manifest)
  const matters = (path: string): boolean => read === 'any' || read.has(path)
  for (const path of plan.changedFiles.filter(matters)) {
    const owner = ownerOf(path)
    if (owner === undefined) return 'any'
    changed.add(owner.name)
  }
  for (const unit of manifest.units) {
    if (!isSameEnvironment(unit.environment, manifest, environment)) changed.add(unit.package)
  }
  return changed
}

/** Relative to the checkout; `any` where not all that may have been read was seen. */
function readPaths({ units, facts, named, checkout }: Manifest): ReadonlySet<string> | 'any' {
  if (units.some(({ isWatched, mayReadMore }) => mayReadMore && !isWatched)) return 'any'
  return new Set([...named, ...facts.map(({ of }) => pathBelow(of, checkout))])
}

function isSameEnvironment(
  then: UnitFacts['environment'],
  { salt }: Manifest,
  now: Situation['environment'],
): boolean {
  return Object.entries(then).every(([name, digest]) => {
    const value = now[name]
    return (value === undefined ? null : keyedDigest(salt, name, value)) === digest
  })
}
