import { realpathSync } from 'node:fs'
import { isAbsolute, relative } from 'node:path'
import { transferVariables } from './child-environment.ts'

/** Of the child that moves entries; `temp` is the runner's temporary folder. */
export function entryVariables(
  env: Readonly<Record<string, string | undefined>>,
  temp: string,
): Readonly<Record<string, string | undefined>> {
  return {
    ...transferVariables(env),
    // In debug mode the library lists every file of the archive.
    RUNNER_DEBUG: '0',
    // Paths in archives are relative to it.
    GITHUB_WORKSPACE: baseOf(temp),
  }
}

/**
 * Paths are part of an entry's identity. Relative to the runner's temporary folder they are the same in every job,
 * also where a runner gives each job a folder of its own.
 */
export function pathInEntry(path: string, temp: string): string {
  const way = relative(temp, path)
  return baseOf(temp) === '/' || way.startsWith('..') || isAbsolute(way) ? path : way
}

/** Without symlinks, as a process sees its own folder. */
export function baseOf(temp: string): string {
  return withoutBlanks(realpathSync(temp), '/')
}

/** `@actions/cache` 6.3.0 hands tar its folders unquoted. */
export function withoutBlanks(folder: string, otherwise: string): string {
  return /\s/.test(folder) ? otherwise : folder
}
