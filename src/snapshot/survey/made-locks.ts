import { join } from 'node:path'

/**
 * Lock files that are not in git, where the root or a package could have one; absolute. Cargo makes them before it
 * runs anything: whatever a build lists a folder with finds them there, and a run begins without them.
 */
export function madeLocks(root: string, tracked: ReadonlySet<string>): readonly string[] {
  return [...tracked]
    .filter((path) => /(^|\/)Cargo\.toml$/.test(path))
    .map(lockBeside)
    .filter((path) => !tracked.has(path))
    .map((path) => join(root, path))
}

/** Of a relative path: whether it is one of them. */
export function isMadeLock(path: string, tracked: ReadonlySet<string>): boolean {
  return /(^|\/)Cargo\.lock$/.test(path) && !tracked.has(path) && tracked.has(manifestBeside(path))
}

function lockBeside(manifest: string): string {
  return manifest.replace(/toml$/, 'lock')
}

function manifestBeside(lock: string): string {
  return lock.replace(/lock$/, 'toml')
}

/** What comes and goes in every job: git's own folder, target folders, and lock files that are not in git. */
export function leftOutOfListings(
  root: string,
  targetFolders: readonly string[],
  tracked: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([join(root, '.git'), ...targetFolders, ...madeLocks(root, tracked)])
}
