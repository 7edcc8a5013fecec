import { basename, join } from 'node:path'
import type { Files } from '../runner/ports.ts'
import type { BuiltWorkspace } from './find-workspaces.ts'
import { type LockedPackage, parseLock } from './lock-file.ts'
import type { LockFacts, Manifest } from './manifest.ts'
import type { RestorePlan } from './plan-restore.ts'

/** What the lock files of the workspaces say at the time of the snapshot. */
export function lockFacts(workspaces: readonly BuiltWorkspace[]): readonly LockFacts[] {
  return workspaces.map(({ root, locked }) => ({
    file: join(root, 'Cargo.lock'),
    versions: versionsIn(locked),
  }))
}

/**
 * Where a package has several versions, its name does not tell who uses which. A git dependency's
 * commit (behind `#`) changes no name: what uses it goes on from its incremental data.
 */
function versionsIn(locked: readonly LockedPackage[]): Readonly<Record<string, string>> {
  const byName = Map.groupBy(locked, ({ name }) => name)
  const single = [...byName].flatMap(([name, [first, ...others]]) => {
    const { version, source } = first ?? {}
    return source === undefined || others.length > 0
      ? []
      : [[name, `${version} ${source.replace(/#.*/, '')}`]]
  })
  return Object.fromEntries(single)
}

/**
 * Local packages that cargo builds under new names, because each of their units was built from a package
 * that the lock file names another version of now: what rustc kept to compile them incrementally is of
 * no use to them.
 */
export async function bumpedPackages(
  { locks, foreign, packages, checkout }: Manifest,
  { differing }: Pick<RestorePlan, 'differing'>,
  files: Pick<Files, 'readText'>,
): Promise<readonly string[]> {
  const moved = differing.filter((path) => basename(path) === 'Cargo.lock')
  const changed = new Set(moved.map((path) => join(checkout, path)))
  const bumped = new Set<string>()
  for (const { file, versions } of locks.filter((lock) => changed.has(lock.file))) {
    const now = versionsIn(parseLock(await files.readText(file)))
    for (const [name, then] of Object.entries(versions)) {
      if (now[name] !== undefined && now[name] !== then) bumped.add(name)
    }
  }
  return packages
    .filter(({ builtFrom }) => builtFrom.some((place) => bumped.has(foreign[place] ?? '')))
    .map(({ name }) => name)
}
