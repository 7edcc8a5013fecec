import { join } from 'node:path'
import type { Files } from '../../runner/ports.ts'

const LARGEST_TEXT_BYTES = 256 * 1024
/** A shorter value is found anywhere. */
const SHORTEST = 5
/** A program has more words in it than what a build script prints. */
const SHORTEST_IN_PROGRAM = 8

/** Variables that are another in each run or on each machine: they would make each run build all anew. */
const OF_EACH_RUN = /^(GITHUB|RUNNER|AGENT)_/

type Variables = Readonly<Record<string, string>>

/**
 * Names of variables of each run whose values a build script printed or wrote: a shell that it started may have
 * them from its environment, asking nobody. `folder` is the script's own, absolute.
 */
export async function runVariablesIn(
  folder: string,
  variables: Variables,
  files: Pick<Files, 'tree' | 'valuesIn'>,
): Promise<readonly string[]> {
  const texts = (await files.tree(folder)).filter(
    ({ path, kind, sizeBytes }) =>
      kind === 'file' &&
      sizeBytes <= LARGEST_TEXT_BYTES &&
      /^(output$|run\/stdout$|out\/)/.test(path),
  )
  const paths = texts.map(({ path }) => join(folder, path))
  return namesOfValues(paths, ofEachRun(variables, SHORTEST), files)
}

/** The same of what rustc made of a macro's answers. Absolute paths. */
export function runVariablesCompiledInto(
  outputs: readonly string[],
  variables: Variables,
  files: Pick<Files, 'valuesIn'>,
): Promise<readonly string[]> {
  return namesOfValues(outputs, ofEachRun(variables, SHORTEST_IN_PROGRAM), files)
}

function ofEachRun(variables: Variables, shortest: number): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(variables).filter(
      ([name, value]) => OF_EACH_RUN.test(name) && value.length >= shortest,
    ),
  )
}

async function namesOfValues(
  paths: readonly string[],
  wanted: ReadonlyMap<string, string>,
  files: Pick<Files, 'valuesIn'>,
): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const path of paths) {
    for (const name of (await files.valuesIn(path, wanted)) ?? []) found.add(name)
  }
  return [...found]
}
