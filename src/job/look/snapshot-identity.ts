import { dirname, join } from 'node:path'
import { keyName } from '../../cargo/read/config.ts'
import { leaves } from '../../cargo/read/merge-config.ts'
import type { Runner } from '../../runner/ports.ts'
import { type KeyParts, keyParts } from '../../snapshot/key-parts.ts'
import { keyVariables } from '../../snapshot/key-variables.ts'
import { type SnapshotKeys, snapshotKeys } from '../../snapshot/keys.ts'
import { type LockedPackage, parseLock } from '../../snapshot/lock-file.ts'
import { isForThisProcessor, processorName, systemName } from '../../snapshot/system.ts'
import type { Inputs } from '../inputs.ts'
import type { Surroundings } from './look-around.ts'
import type { JobPlan } from './plan-job.ts'
import type { Reads } from './publishing.ts'

interface IdentityRequest {
  readonly inputs: Inputs
  readonly around: Surroundings
  readonly plan: JobPlan
  readonly reads: Reads
}

export interface SnapshotIdentity {
  readonly keys: SnapshotKeys
  /** What they are made of. */
  readonly parts: KeyParts
}

/** By what this job's snapshot is found. */
export async function identityOf(
  { inputs, around, plan, reads }: IdentityRequest,
  lockTexts: readonly LockText[],
  { files, commands, job }: Pick<Runner, 'files' | 'commands' | 'job'>,
): Promise<SnapshotIdentity> {
  const { config, toolchain, cwd } = around
  const { document, newerDocument } = plan.settings
  const variables = keyVariables(config.env)
  const common = {
    system: [await systemName({ commands, files }), ...(await processorOf(config, files))].join(
      ' ',
    ),
    rustc: toolchain?.verbose ?? '',
    userKey: inputs.cacheKey,
    ...{ cargoHome: config.cargoHome, cwd },
    locks: lockTexts.map(({ text }) => text).join('\0'),
  }
  const effectiveConfig = JSON.stringify([document, newerDocument, variables])
  const settings = [document, newerDocument].flatMap((table) => leaves(table))
  const { workspace } = job.context
  // Where our wrappers lie follows from the checkout's path, which is a part of its own.
  const shown = (value: unknown): string =>
    JSON.stringify(value).replaceAll(dirname(workspace), '<parent of the checkout>')
  return {
    keys: snapshotKeys({
      ...{ ...common, context: job.context, cell: inputs.cell, effectiveConfig },
      ownOnly: reads.from !== 'all',
    }),
    parts: keyParts({
      ...{ ...common, variables, workspace },
      settings: settings.map(([key, value]) => [keyName(key), shown(value)]),
    }),
  }
}

/** What is compiled for one processor alone may not run on another. */
async function processorOf(
  { layers, env }: Surroundings['config'],
  files: Pick<Runner['files'], 'readText'>,
): Promise<readonly string[]> {
  const isBound = isForThisProcessor(JSON.stringify([layers, env]))
  return isBound ? [await processorName(files)] : []
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
