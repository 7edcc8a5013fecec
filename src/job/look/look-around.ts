import { join, relative } from 'node:path'
import { type AskedFor, programsAskedFor } from '../../cargo/plan/asked-for.ts'
import { type TheirLinker, theirLinker } from '../../cargo/plan/their-linker.ts'
import type { CargoConfig } from '../../cargo/read/config.ts'
import { readConfig } from '../../cargo/read/read-config.ts'
import type { RootManifest } from '../../cargo/read/read-manifest.ts'
import { findToolchain, type Toolchain } from '../../cargo/read/toolchain.ts'
import { hostTriple } from '../../linker/choose-linker.ts'
import type { Runner } from '../../runner/ports.ts'
import type { Inputs } from '../inputs.ts'
import type { Places } from '../places.ts'
import { findPlace, foldersOf } from './find-place.ts'
import { findOtherCache } from './other-caches.ts'

/** What the job has before us. */
export interface Surroundings {
  /** Where the job builds. */
  readonly cwd: string
  /** `undefined` before the step that installs Rust. */
  readonly toolchain: Toolchain | undefined
  /** The host triple; without a toolchain, what this machine would most likely have. */
  readonly triple: string
  readonly config: CargoConfig
  /** `undefined` before the checkout, or where it has none. */
  readonly manifest: RootManifest | undefined
  /** Why there is none, a clause. */
  readonly lacks?: string
  /** The folder of the workspace that counts most, relative to the checkout. */
  readonly project: string
  /** What was found of the place without being named: sentences. */
  readonly notes: readonly string[]
  readonly theirLinker: TheirLinker
  /** Nothing that the workflow file tells of the job's steps rules it out that they compile. */
  readonly mayBuild: boolean
  /** Programs that the configs of the job's workspaces name. */
  readonly asked: readonly AskedFor[]
  /** Why a cache of others makes ours step aside: a sentence. */
  readonly otherCache: string | undefined
}

export async function lookAround(
  { workingDirectory, mayBuild }: Pick<Inputs, 'workingDirectory'> & Pick<Surroundings, 'mayBuild'>,
  { home }: Places,
  { commands, files, job }: Pick<Runner, 'commands' | 'files' | 'job'>,
): Promise<Surroundings> {
  const { workspace } = job.context
  const place = await findPlace(workingDirectory, job.context, { commands, files })
  const { cwd, manifest, note, ...lacks } = place
  const skip = [join(home, 'bin')]
  const toolchain = await findToolchain({ cwd, skip }, { commands, files })
  const triple = hostTriple(toolchain, job.context)
  const cargoVersion = toolchain?.cargoVersion
  const hasRust = toolchain !== undefined
  const folders = foldersOf(place)
  const configIn = (folder: string): Promise<CargoConfig> =>
    readConfig({ cwd: folder, env: job.allEnv(), cargoVersion, os: job.context.os }, files)
  const [config, elsewhere, otherCache] = await Promise.all([
    configIn(cwd),
    Promise.all(folders.filter((folder) => folder !== cwd).map(configIn)),
    findOtherCache({ folders, hasRust }, { commands, files, job }),
  ])
  const target = { triple, cfg: toolchain?.cfg ?? [] }
  const configs = [config, ...elsewhere]
  return {
    ...{ cwd, toolchain, triple, config, manifest, ...lacks, otherCache },
    project: relative(workspace, folders[0] ?? cwd),
    notes: note === undefined ? [] : [note],
    mayBuild,
    // Of no matter where nothing is linked.
    theirLinker: mayBuild ? theirLinker(config, target) : {},
    asked: mayBuild ? programsAskedFor(configs, target) : [],
  }
}
