import { dirname, join } from 'node:path'
import type { Runner } from '../runner/ports.ts'
import { keyVariables } from '../snapshot/key-variables.ts'
import { type SnapshotKeys, snapshotKeys } from '../snapshot/keys.ts'
import { type LockedPackage, parseLock } from '../snapshot/lock-file.ts'
import { systemName } from '../snapshot/system.ts'
import type { Inputs } from './inputs.ts'
import type { Surroundings } from './look-around.ts'
import type { JobPlan } from './plan-job.ts'

interface IdentityRequest {
  readonly inputs: Inputs
  readonly around: Surroundings
  readonly plan: JobPlan
}

/** The keys of this job's snapshot. */
export async function keysOf(
  { inputs, around, plan }: IdentityRequest,
  locks: readonly LockText[],
  { files, commands, job }: Pick<Runner, 'files' | 'commands' | 'job'>,
): Promise<SnapshotKeys> {
  const { config, toolchain, cwd } = around
  const { document, newerDocument } = plan.settings
  return snapshotKeys({
    context: job.context,
    system: await systemName({ commands, files }),
    rustc: toolchain?.verbose ?? '',
    cell: inputs.cell,
    userKey: inputs.cacheKey,
    ...{ cargoHome: config.cargoHome, cwd },
    effectiveConfig: JSON.stringify([document, newerDocument, keyVariables(config.env)]),
    locks: locks.map(({ text }) => text).join('\0'),
  })
}

interface LockText {
  /** Absolute. */
  readonly path: string
  readonly text: string
}

/** The lock files of the workspaces that the job may build. */
export function readLocks(
  { manifest }: Surroundings,
  { files }: Pick<Runner, 'files'>,
): Promise<readonly LockText[]> {
  const roots = manifest === undefined ? [] : [manifest, ...(manifest.others ?? [])]
  return Promise.all(
    roots.map(async ({ path: root }) => {
      const path = join(dirname(root), 'Cargo.lock')
      return { path, text: (await files.readText(path)) ?? '' }
    }),
  )
}

export function presentLock({ path, text }: LockText): {
  readonly path: string
  readonly packages: readonly LockedPackage[]
} {
  return { path, packages: parseLock(text) }
}
