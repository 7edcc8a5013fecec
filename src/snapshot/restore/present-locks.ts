import { join } from 'node:path'
import { isBelow, pathBelow } from '../../cargo/paths.ts'
import type { Files } from '../../runner/ports.ts'
import { type LockedPackage, parseLock } from '../lock-file.ts'
import type { Manifest } from '../manifest.ts'

interface PresentLock {
  readonly path: string
  readonly packages: readonly LockedPackage[]
}

export interface PresentLocks {
  /** The job's Cargo.lock; its path is absolute. */
  readonly lock: PresentLock
  /** Of other workspaces that the job may build. */
  readonly otherLocks?: readonly PresentLock[]
}

/** The one that the snapshot was built by; with its path as the snapshot has it. */
export function lockOf(
  { lock, otherLocks = [] }: PresentLocks,
  manifest: Pick<Manifest, 'checkout' | 'lock'>,
): PresentLock {
  const named = [lock, ...otherLocks].map(({ path, packages }) => {
    return { path: pathBelow(path, manifest.checkout), packages }
  })
  return named.find(({ path }) => path === manifest.lock) ?? named[0] ?? lock
}

/**
 * What the packages of a snapshot are checked by: the job's lock files, and those of other workspaces of the checkout
 * that the snapshot is of (`examples`, `fuzz`). Where the job has none, nothing is checked.
 */
export async function lockedIn(
  { lock, otherLocks = [] }: PresentLocks,
  { checkout, targets }: Pick<Manifest, 'checkout' | 'targets'>,
  files: Pick<Files, 'readText'>,
): Promise<readonly LockedPackage[]> {
  const own = [lock, ...otherLocks]
  const packages = own.flatMap((each) => each.packages)
  if (packages.length === 0) return packages
  const roots = new Set(targets.flatMap((target) => target.roots ?? []))
  const paths = [...roots]
    .filter((root) => isBelow(root, checkout))
    .map((root) => join(root, 'Cargo.lock'))
    .filter((path) => !own.some((each) => each.path === path))
  const texts = await Promise.all(paths.map((path) => files.readText(path).catch(() => undefined)))
  return [...packages, ...texts.flatMap((text) => parseLock(text))]
}
