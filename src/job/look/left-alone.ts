import { aliasNames } from '../../cargo/read/aliases.ts'
import { readConfig } from '../../cargo/read/read-config.ts'
import type { Runner } from '../../runner/ports.ts'
import type { Inputs } from '../inputs.ts'
import { findPlace, foldersOf } from './find-place.ts'
import { isLikelyToBuild } from './likely-to-build.ts'

/** Above every version that follows `include`: an alias too many only means that the job is looked at closely. */
const ANY_CARGO = '1.999.0'

/** Whether the steps of this job may compile, aliases of the project's own included. Most do, as the steps alone tell. */
export async function mayStepsBuild(
  { workingDirectory }: Pick<Inputs, 'workingDirectory'>,
  { commands, files, job }: Pick<Runner, 'commands' | 'files' | 'job'>,
): Promise<boolean> {
  const aliases = async (): Promise<ReadonlySet<string>> => {
    const place = await findPlace(workingDirectory, job.context, { commands, files })
    const configs = foldersOf(place).map((cwd) =>
      readConfig({ cwd, env: job.allEnv(), cargoVersion: ANY_CARGO, os: job.context.os }, files),
    )
    return aliasNames(await Promise.all(configs))
  }
  return isLikelyToBuild(job, aliases, files)
}

/**
 * Whether there is nothing to do for a job whose steps compile nothing: no input asks for more than fast builds.
 * Formatting takes a second, which whatever is set up, asked for and reported would double.
 */
export function isLeftAlone({
  linker,
  cargoConfig,
  cache,
  directories,
  failAbove,
}: Inputs): boolean {
  const isPlain = linker === 'auto' && cargoConfig === '' && cache !== 'registry'
  return isPlain && directories.length === 0 && failAbove === undefined
}
