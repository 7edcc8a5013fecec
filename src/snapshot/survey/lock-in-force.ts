import { join } from 'node:path'
import { pathBelow } from '../../cargo/paths.ts'
import { lockedName } from '../lock-file.ts'
import type { CrateFacts, Manifest } from '../manifest.ts'
import type { BuiltWorkspace } from './find-workspaces.ts'

/** What of a manifest names packages by their lock file. */
interface LockInForce extends Pick<Manifest, 'lock'> {
  /** `Crate.locked` of a package by its name. */
  readonly lockedOf: (name: string) => CrateFacts['locked']
}

/** Of the one workspace that the job built; with several, a version gone from one may be another's. */
export function lockInForce(workspaces: readonly BuiltWorkspace[], checkout: string): LockInForce {
  const [first, ...others] = workspaces
  if (first === undefined || others.some(({ root }) => root !== first.root)) {
    return { lock: '', lockedOf: () => '' }
  }
  const byName = Map.groupBy(first.locked, ({ name }) => name)
  return {
    lock: pathBelow(join(first.root, 'Cargo.lock'), checkout),
    lockedOf: (name) => {
      const [locked, ...more] = byName.get(name) ?? []
      return locked === undefined || more.length > 0 ? '' : lockedName(locked)
    },
  }
}
