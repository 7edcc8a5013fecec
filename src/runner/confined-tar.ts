import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, isAbsolute, join, relative, sep } from 'node:path'
import { entryTarVariables } from './entry-tar.ts'

interface Confinement {
  /** Where an entry's paths are relative to. */
  readonly base: string
  /** What the entry is for: absolute, or relative to `base`. */
  readonly paths: readonly string[]
  /** A folder of the transfer's own. */
  readonly folder: string
  /** The PATH of before. */
  readonly path: string
}

type Variables = Readonly<Record<string, string>>

/**
 * Variables, PATH among them, with which tar unpacks nothing but what an entry is for. `@actions/cache` unpacks with
 * `-P`: absolute names, `..` and files through links are all written where they say. Who wrote an entry is trusted
 * with the job's builds, but not with every file that this user may write. Throws for a path that is not below `base`.
 */
export function confinedTar({ base, paths, folder, path }: Confinement): Variables {
  const members = membersOf(paths, base)
  const programs = join(folder, 'programs')
  mkdirSync(programs, { recursive: true, mode: 0o700 })
  if (process.platform !== 'win32') return { PATH: withScripts(programs, { members, path }) }
  // Names of other alphabets and signs of the shell's come through variables as they are.
  const command = '@"%FAST_CARGO_NODE%" "%FAST_CARGO_TRANSFER%" tar %*\r\n'
  writeFileSync(join(programs, 'tar.cmd'), command)
  return { PATH: `${programs}${delimiter}${path}`, ...entryTarVariables({ members, folder }) }
}

/** The paths as names in an archive. Throws for one that is not below `base`. */
export function membersOf(paths: readonly string[], base: string): readonly string[] {
  const members = paths.map((each) => memberOf(each, base))
  const outside = members.find((member) => !isInside(member))
  if (outside !== undefined) throw new Error(`${outside} is not below ${base}`)
  return members
}

function memberOf(path: string, base: string): string {
  const member = isAbsolute(path) ? relative(base, path) : path
  return sep === '\\' ? member.replaceAll('\\', '/') : member
}

function isInside(member: string): boolean {
  return member !== '' && !isAbsolute(member) && !member.split('/').includes('..')
}

function withScripts(
  programs: string,
  { members, path }: { readonly members: readonly string[]; readonly path: string },
): string {
  for (const name of ['tar', 'gtar']) {
    const real = programIn(path, name)
    if (real === undefined) continue
    const confined = join(programs, name)
    writeFileSync(confined, script(real, members), { mode: 0o700 })
    // Nothing can be run from some machines' temporary folders.
    if (spawnSync(confined, ['--version'], { env: {} }).status !== 0) return path
  }
  return `${programs}${delimiter}${path}`
}

function programIn(path: string, name: string): string | undefined {
  const found = path.split(delimiter).map((folder) => join(folder, name))
  return found.find((each) => isAbsolute(each) && existsSync(each))
}

/** It goes on as it is called, but for one option; whatever is no unpacking is left alone. */
function script(tar: string, members: readonly string[]): string {
  return `#!/bin/sh
case $1 in -x*) ;; *) exec ${quoted(tar)} "$@" ;; esac
for word do
  shift
  [ "$word" = -P ] || set -- "$@" "$word"
done
exec ${quoted(tar)} "$@" -- ${members.map(quoted).join(' ')}
`
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`
}
