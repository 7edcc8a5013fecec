import { join } from 'node:path'
import type { CargoConfig } from '../cargo/config.ts'
import { readConfig } from '../cargo/read-config.ts'
import { type RootManifest, readRootManifest } from '../cargo/read-manifest.ts'
import { type TheirLinker, theirLinker } from '../cargo/their-linker.ts'
import { findToolchain, type Toolchain } from '../cargo/toolchain.ts'
import { hostTriple } from '../linker/choose-linker.ts'
import { InputError } from '../runner/errors.ts'
import type { Runner } from '../runner/ports.ts'
import type { Inputs } from './inputs.ts'
import { findOtherCache } from './other-caches.ts'
import type { Places } from './places.ts'

/** What the job has before us. */
export interface Surroundings {
  /** Where the job builds. */
  readonly cwd: string
  /** `undefined` before the step that installs Rust. */
  readonly toolchain: Toolchain | undefined
  /** The host triple; without a toolchain, what this machine would most likely have. */
  readonly triple: string
  readonly config: CargoConfig
  /** `undefined` before the checkout. */
  readonly manifest: RootManifest | undefined
  readonly theirLinker: TheirLinker
  /** Why a cache of others makes ours step aside: a sentence. */
  readonly otherCache: string | undefined
}

export async function lookAround(
  { workingDirectory }: Pick<Inputs, 'workingDirectory'>,
  { home }: Places,
  { commands, files, job }: Pick<Runner, 'commands' | 'files' | 'job'>,
): Promise<Surroundings> {
  const { workspace } = job.context
  const wanted = join(workspace, workingDirectory)
  const cwd = (await isFolder(wanted, files))
    ? wanted
    : await beforeCheckout(wanted, workspace, files)
  const skip = [join(home, 'bin')]
  const toolchain = await findToolchain({ cwd, skip }, { commands, files })
  const triple = hostTriple(toolchain, job.context)
  const cargoVersion = toolchain?.cargoVersion
  const hasRust = toolchain !== undefined
  const [config, manifest, otherCache] = await Promise.all([
    readConfig({ cwd, env: job.allEnv(), cargoVersion }, files),
    readRootManifest(cwd, files),
    findOtherCache({ cwd, hasRust }, { commands, files, job }),
  ])
  return {
    ...{ cwd, toolchain, triple, config, manifest, otherCache },
    theirLinker: theirLinker(config, { triple, cfg: toolchain?.cfg ?? [] }),
  }
}

async function isFolder(path: string, files: Runner['files']): Promise<boolean> {
  return (await files.facts((await files.realPath(path)) ?? path))?.kind === 'directory'
}

/** A folder that is missing is a mistake only once there is a checkout that could have it. */
async function beforeCheckout(
  wanted: string,
  workspace: string,
  files: Runner['files'],
): Promise<string> {
  if ((await files.list(workspace)).length === 0) return workspace
  throw new InputError(
    `Input "working-directory" leads to ${wanted}, which is not a folder. Name one relative to the checkout, ${workspace}.`,
  )
}
