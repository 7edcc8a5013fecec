import { join } from 'node:path'
import type { BuiltWorkspace } from './find-workspaces.ts'
import { type LockedPackage, parseLock } from './lock-file.ts'
import type { LockFacts, Manifest } from './manifest.ts'

/** What the lock files of the workspaces say at the time of the snapshot. */
export function lockFacts(workspaces: readonly BuiltWorkspace[]): readonly LockFacts[] {
  const users = Map.groupBy(
    workspaces.flatMap(({ packages }) => packages.map(({ name }) => name)),
    (name) => name,
  )
  return workspaces.map(({ root, locked, packages }) => ({
    file: join(root, 'Cargo.lock'),
    versions: versionsIn(locked),
    packages: packages.map(({ name }) => name).filter((name) => users.get(name)?.length === 1),
  }))
}

/**
 * Where a package has several versions, its name does not tell who uses which. A git dependency's
 * commit (behind `#`) changes no name: what uses it goes on from its incremental data.
 */
function versionsIn(locked: readonly LockedPackage[]): Readonly<Record<string, string>> {
  const byName = Map.groupBy(locked, ({ name }) => name)
  const single = [...byName].flatMap(([name, [first, ...others]]) => {
    const { version, source = '' } = first ?? {}
    return others.length > 0 ? [] : [[name, `${version} ${source.replace(/#.*/, '')}`]]
  })
  return Object.fromEntries(single)
}

interface LockNow {
  /** Absolute path of the lock file of the workspace that the job builds. */
  readonly file: string
  readonly text: string
}

/**
 * Local packages that cargo builds under new names, because they or what each of their units was built
 * from have another version in the lock file now: what rustc kept to compile them incrementally is of
 * no use to them.
 */
export function bumpedPackages(
  { locks, builtNames, packages }: Pick<Manifest, 'locks' | 'builtNames' | 'packages'>,
  { file, text }: LockNow,
): readonly string[] {
  const lock = locks.find((each) => each.file === file)
  const now = versionsIn(parseLock(text))
  const moved = Object.entries(lock?.versions ?? {}).filter(
    ([name, then]) => now[name] !== undefined && now[name] !== then,
  )
  const bumped = new Set(moved.map(([name]) => name))
  return packages
    .filter(({ name }) => lock?.packages.includes(name))
    .filter(({ builtFrom }) => builtFrom.some((place) => bumped.has(builtNames[place] ?? '')))
    .map(({ name }) => name)
}
