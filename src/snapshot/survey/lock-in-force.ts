import { join } from 'node:path'
import { pathBelow } from '../../cargo/paths.ts'
import type { Files } from '../../runner/ports.ts'
import { lockedName } from '../lock-file.ts'
import type { CrateFacts, Manifest } from '../manifest.ts'
import type { BuiltWorkspace } from './find-workspaces.ts'

/** What of a manifest names packages by their lock file. */
interface LockInForce extends Pick<Manifest, 'lock'> {
  /** `Crate.locked` of a package by its name. */
  readonly lockedOf: (name: string) => CrateFacts['locked']
}

const NO_LOCK: LockInForce = { lock: '', lockedOf: () => '' }

/**
 * Of the one workspace that the job built; with several, a version gone from one may be another's. Nor does a file tell
 * anything that a step of this job has written (`cargo update`): the next job begins with the other one, and writes it too.
 */
export async function lockInForce(
  workspaces: readonly BuiltWorkspace[],
  { root, sinceNs }: { readonly root: string; readonly sinceNs: bigint },
  files: Pick<Files, 'facts'>,
): Promise<LockInForce> {
  const [first, ...others] = workspaces
  if (first === undefined || others.some((other) => other.root !== first.root)) return NO_LOCK
  const path = join(first.root, 'Cargo.lock')
  if (((await files.facts(path))?.changedNs ?? 0n) > sinceNs) return NO_LOCK
  const byName = Map.groupBy(first.locked, ({ name }) => name)
  return {
    lock: pathBelow(path, root),
    lockedOf: (name) => {
      const [locked, ...more] = byName.get(name) ?? []
      return locked === undefined || more.length > 0 ? '' : lockedName(locked)
    },
  }
}
