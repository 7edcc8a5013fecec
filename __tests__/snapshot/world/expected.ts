import { changesCheckout, isUnsteady, readBy } from './deeds.ts'
import type { Conditions, State } from './state.ts'
import { digest, gitPosition } from './state.ts'
import type { Package, Workspace } from './workspaces.ts'

/** What a snapshot holds: what was built, and which units the job used. */
export interface Saved {
  readonly built: State
  readonly commit: string
  readonly conditions: Conditions
  readonly units: ReadonlySet<string>
  readonly succeeded: boolean
  /** Nothing in it is newer, in milliseconds since the epoch. */
  readonly endedMs: number
}

export interface Now {
  readonly built: State
  readonly commit: string
  readonly conditions: Conditions
  /** The run began so soon after the one before that the snapshot's times are shifted, as by a clock that is off. */
  readonly isTooSoon: boolean
}

/** Why a package may be compiled again. The last five are no change of content: the price of being safe. */
export type Reason =
  | 'changed by content'
  | 'depends on one that may be compiled'
  | 'it was not watched, and may have read what changed'
  | 'an input was written after our step'
  | 'its deeds'
  | 'a module that any package may have got a second file'
  | 'the clock was off, and its build script watches every file'

/** The packages that may be compiled, each with the first reason that holds. */
export function mayCompile(compared: Compared): ReadonlyMap<string, Reason> {
  const { workspace } = compared
  const allowed = new Map<string, Reason>()
  for (const [name, described] of Object.entries(workspace.packages)) {
    const reason = ownReason(name, described, compared)
    if (reason !== undefined) allowed.set(name, reason)
  }
  for (const name of Object.keys(workspace.packages)) {
    const isBelow = dependenciesOf(workspace, name).some((other) => allowed.has(other))
    if (isBelow && !allowed.has(name)) allowed.set(name, 'depends on one that may be compiled')
  }
  return allowed
}

/** Of those, the packages in which, or below which, content changed: the others need not be compiled. */
export function mustCompile(
  workspace: Workspace,
  allowed: ReadonlyMap<string, Reason>,
): ReadonlySet<string> {
  const names = Object.keys(workspace.packages)
  const isChanged = (name: string): boolean => allowed.get(name) === 'changed by content'
  return new Set(names.filter((name) => [name, ...dependenciesOf(workspace, name)].some(isChanged)))
}

interface Compared {
  readonly workspace: Workspace
  readonly saved: Saved
  readonly now: Now
  /** What units really read is known. */
  readonly seesReads: boolean
}

function ownReason(name: string, described: Package, compared: Compared): Reason | undefined {
  const { workspace, saved, now } = compared
  if (contentOf(described, saved) !== contentOf(described, now)) return 'changed by content'
  const hasDeeds = workspace.cargoMisses === true
  if (hasDeeds && [saved, now].some(({ built }) => isUnsteady(built, name))) return 'its deeds'
  if (hasDeeds && readByDeeds(name, saved) !== readByDeeds(name, now)) return 'its deeds'
  const differs = somethingDiffers(compared) || (hasDeeds && changesCheckout(saved.built))
  if (!compared.seesReads && mayReadMore(name, workspace) && differs) {
    return 'it was not watched, and may have read what changed'
  }
  if (twinOutside(compared)) {
    return 'a module that any package may have got a second file'
  }
  const late = latePaths(now)
  if (late.some((path) => reads(described, path))) return 'an input was written after our step'
  const wasOff = saved.conditions.skewSeconds !== 0
  if ((wasOff || now.isTooSoon) && described.watchesAll === true) {
    return 'the clock was off, and its build script watches every file'
  }
  return undefined
}

/** Content may be the same again, which no time tells. */
function latePaths({
  conditions: { untrackedArrive, lateSteps },
  built,
}: Pick<Now, 'built' | 'conditions'>): readonly string[] {
  const untracked = untrackedArrive === 'before' ? [] : [...built.untracked.keys()]
  const steps = lateSteps.flatMap((step) => (step.kind === 'write' ? [step.path] : []))
  return [...untracked, ...steps]
}

function reads({ folder, reads: others = [], leaves = [] }: Package, path: string): boolean {
  if (leaves.some((prefix) => path.startsWith(prefix))) return false
  return path.startsWith(`${folder}/`) || others.some((prefix) => path.startsWith(prefix))
}

/** What the build scripts and macros of a package read by its texts of deeds. */
function readByDeeds(
  name: string,
  { built, conditions }: Pick<Now, 'built' | 'conditions'>,
): string {
  const prefixes = readBy(built, name)
  const isRead = ([path]: readonly [string, unknown]): boolean =>
    prefixes.some((prefix) => path.startsWith(prefix))
  const late = latePaths({ built, conditions }).filter((path) => isRead([path, '']))
  return digest([[...built.tracked].filter(isRead), [...built.untracked].filter(isRead), late])
}

function contentOf(described: Package, { built, commit }: Pick<Now, 'built' | 'commit'>): string {
  const isRead = ([path]: readonly [string, unknown]) => reads(described, path)
  return digest([
    new Map([...built.tracked].filter(isRead)),
    new Map([...built.untracked].filter(isRead)),
    (described.env ?? []).map((name) => built.env[name] ?? ''),
    (described.features ?? []).filter((feature) => built.features.includes(feature)),
    described.commit === true ? commit : '',
    [built.release, built.rustflags, built.toolchain ?? ''],
  ])
}

function isOutside({ packages }: Workspace): (path: string) => boolean {
  const folders = Object.values(packages).map(({ folder }) => `${folder}/`)
  return (path) => !folders.some((folder) => path.startsWith(folder))
}

/** Did a module outside all packages, which symlinks lead to, get a second file? */
function twinOutside({ workspace, saved, now }: Compared): boolean {
  const isFree = isOutside(workspace)
  return [...now.built.tracked.keys()].some(
    (path) => path.endsWith('/mod.rs') && isFree(path) && !saved.built.tracked.has(path),
  )
}

/**
 * Build scripts read what they like, and so do macros: for themselves and for those that use them. What is
 * vendored may be either.
 */
function mayReadMore(name: string, workspace: Workspace): boolean {
  const all = [name, ...dependenciesOf(workspace, name)]
  const { folder = '' } = workspace.packages[name] ?? {}
  const hasScript = workspace.start.tracked.has(`${folder}/build.rs`)
  return (
    folder.startsWith('vendor/') ||
    hasScript ||
    all.some((other) => workspace.packages[other]?.isProcMacro === true)
  )
}

/** Is a variable or anything in the checkout another than it was, or was it written again; does git stand elsewhere? */
function somethingDiffers({ saved, now }: Pick<Compared, 'saved' | 'now'>): boolean {
  const all = ({ built, commit, conditions }: Pick<Now, 'built' | 'commit' | 'conditions'>) =>
    digest([built.tracked, built.untracked, built.env, gitPosition(commit, built, conditions)])
  return all(saved) !== all(now) || latePaths(now).length > 0
}

/** All packages that a package depends on, near and far. */
export function dependenciesOf(
  { packages }: Pick<Workspace, 'packages'>,
  name: string,
): readonly string[] {
  const near = packages[name]?.dependencies ?? []
  return near.flatMap((other) => [other, ...dependenciesOf({ packages }, other)])
}
