import { aliasNames } from '../../cargo/read/aliases.ts'
import { readConfig } from '../../cargo/read/read-config.ts'
import type { Runner } from '../../runner/ports.ts'
import type { Inputs } from '../inputs.ts'
import { findPlace, foldersOf } from './find-place.ts'
import { isLikelyToBuild } from './likely-to-build.ts'

/** Above every version that follows `include`: an alias too many only means that the job is looked at closely. */
const ANY_CARGO = '1.999.0'

/**
 * Whether there is nothing to do for this job: its steps compile nothing, as its workflow file tells, and no input asks
 * for more than fast builds. Formatting takes a second, which whatever is set up, asked for and reported would double.
 */
export async function isLeftAlone(
  inputs: Inputs,
  { commands, files, job }: Pick<Runner, 'commands' | 'files' | 'job'>,
): Promise<boolean> {
  if (asksForMore(inputs)) return false
  // Most jobs build, and the steps alone tell that.
  if (await isLikelyToBuild(job, new Set(), files)) return false
  const place = await findPlace(inputs.workingDirectory, job.context.workspace, { commands, files })
  const { os } = job.context
  const configs = foldersOf(place).map((cwd) =>
    readConfig({ cwd, env: job.allEnv(), cargoVersion: ANY_CARGO, os }, files),
  )
  return !(await isLikelyToBuild(job, aliasNames(await Promise.all(configs)), files))
}

function asksForMore({ linker, cargoConfig, cache, directories, failAbove }: Inputs): boolean {
  const isPlain = linker === 'auto' && cargoConfig === '' && cache !== 'registry'
  return !isPlain || directories.length > 0 || failAbove !== undefined
}
