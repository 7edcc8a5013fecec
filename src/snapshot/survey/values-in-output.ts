import { join } from 'node:path'
import type { Files } from '../../runner/ports.ts'

const LARGEST_TEXT_BYTES = 256 * 1024
/** A shorter value is found anywhere. */
const SHORTEST = 5

/** Variables that are another in each run or on each machine: they would make each run build all anew. */
const OF_EACH_RUN = /^(GITHUB|RUNNER|AGENT)_/

/**
 * Names of variables of each run whose values a build script printed or wrote: a shell that it started may have
 * them from its environment, asking nobody. `folder` is the script's own, absolute.
 */
export async function runVariablesIn(
  folder: string,
  variables: Readonly<Record<string, string>>,
  files: Pick<Files, 'tree' | 'valuesIn'>,
): Promise<readonly string[]> {
  const wanted = new Map(
    Object.entries(variables).filter(
      ([name, value]) => OF_EACH_RUN.test(name) && value.length >= SHORTEST,
    ),
  )
  const found = new Set<string>()
  for (const { path, kind, sizeBytes } of await files.tree(folder)) {
    if (kind !== 'file' || sizeBytes > LARGEST_TEXT_BYTES) continue
    if (!/^(output$|run\/stdout$|out\/)/.test(path)) continue
    for (const name of (await files.valuesIn(join(folder, path), wanted)) ?? []) found.add(name)
  }
  return [...found]
}
