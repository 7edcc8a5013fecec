import { join } from 'node:path'

/**
 * Lock files that are not in git, where the root or a package could have one; absolute. Cargo makes them before it
 * runs anything: whatever a build lists a folder with finds them there, and a run begins without them.
 */
export function madeLocks(root: string, tracked: ReadonlySet<string>): readonly string[] {
  return [...tracked]
    .filter((path) => /(^|\/)Cargo\.toml$/.test(path))
    .map((path) => path.replace(/toml$/, 'lock'))
    .filter((path) => !tracked.has(path))
    .map((path) => join(root, path))
}
