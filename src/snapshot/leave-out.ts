import { basename, dirname, join, sep } from 'node:path'
import type { EnvironmentFacts } from './dep-info.ts'
import { mayMatter, ownerFinder } from './judge-sources.ts'
import type { Manifest, PartFacts, SessionFacts, UnitFacts } from './manifest.ts'
import type { RestorePlan } from './plan-restore.ts'

/** What of a snapshot is of no use to this job. */
export interface LeftOut {
  /** Outputs of units that cargo builds anew, whatever is restored; by target folder, relative to it. */
  readonly outputs: ReadonlyMap<string, readonly string[]>
  /** Incremental data that no compilation will start from: wanted again when the snapshot is saved anew. */
  readonly sessions: readonly SessionFacts[]
  readonly bytes: number
}

/** Incremental data below a target folder that is not unpacked; here `folder` is relative to it. */
export function sessionsBelow(target: string, { sessions }: LeftOut): readonly SessionFacts[] {
  return sessions
    .filter(({ folder }) => folder.startsWith(`${target}/`))
    .map((session) => ({ ...session, folder: session.folder.slice(target.length + 1) }))
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
  /** The Cargo.lock of the job, relative to the checkout. */
  readonly lock: string
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
  const dirty = dirtyUnits(situation)
  const outputs = new Map<string, string[]>()
  let bytes = 0
  for (const { folder, outputs: made } of dirty) {
    const target = manifest.targets.find((each) => folder.startsWith(`${each.folder}/`))?.folder
    if (target === undefined) continue
    outputs.set(target, [...(outputs.get(target) ?? []), ...made.map(({ path }) => path)])
    bytes += made.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  }
  const sessions = idleSessions(situation, dirty)
  bytes += sessions.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  return { outputs, sessions, bytes }
}

/** Units that cargo builds for sure: they, or what they were built from, read what is another one now. */
function dirtyUnits({ manifest, plan }: Situation): readonly UnitFacts[] {
  const { units, named } = manifest
  const differing = new Set(plan.differing)
  const stale = new Set(plan.staleUnits)
  const dirty = units.map(
    ({ folder, reads }) =>
      stale.has(folder) || reads.some((place) => differing.has(named[place] ?? '')),
  )
  // Cargo's graph has no circles, so this ends.
  for (let grew = true; grew; ) {
    grew = false
    for (const [place, { needs }] of units.entries()) {
      if (dirty[place] || !needs.some((other) => dirty[other])) continue
      dirty[place] = true
      grew = true
    }
  }
  return units.filter((_, place) => dirty[place])
}

/**
 * Of packages of which nothing tells that they could be built in this job under the names that they have.
 * Cargo gives other names to all that depends on a package of another version or with other features, and
 * looks for their incremental data in other folders: a lock file that says so makes none of it wanted.
 */
function idleSessions(situation: Situation, dirty: readonly UnitFacts[]): readonly SessionFacts[] {
  const { manifest, plan, mayMoveGit } = situation
  if (mayMoveGit || plan.shiftNs !== 0n) return []
  const changed = changedPackages(situation)
  if (changed === 'any') return []
  for (const { package: name } of dirty) changed.add(name)
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
  const hasMembers = packages.some((each) => each.folder.startsWith(folder + sep))
  if (basename(path) !== 'Cargo.toml' || hasMembers) return undefined
  return packages.find((each) => each.folder === folder)?.name
}

/** Packages in which a file is another one now, or that a variable was compiled into which is. */
function changedPackages(situation: Situation): Set<string> | 'any' {
  const { manifest, plan, lock, environment } = situation
  const changed = new Set<string>()
  for (const path of plan.differing.filter((path) => path !== lock && mayChangeOthers(path))) {
    const owner = ownerOfManifest(path, manifest)
    if (owner === undefined) return 'any'
    changed.add(owner)
  }
  const named = new Set(manifest.named)
  const ownerOf = ownerFinder(manifest)
  for (const path of plan.changedFiles.filter((path) => named.has(path) || mayMatter(path))) {
    const owner = ownerOf(path)
    if (owner === undefined) return 'any'
    changed.add(owner.name)
  }
  for (const unit of manifest.units) {
    if (!isSameEnvironment(unit.environment, environment)) changed.add(unit.package)
  }
  return changed
}

function isSameEnvironment(then: EnvironmentFacts, now: Situation['environment']): boolean {
  return Object.entries(then).every(([name, value]) => (now[name] ?? null) === value)
}
