import { join } from 'node:path'
import { isAbsolutePath, isBelow } from '../../cargo/paths.ts'
import type { Files } from '../../runner/ports.ts'
import type { MarkedUnit } from './survey-types.ts'

interface NamedRequest {
  /** Root of the checkout. */
  readonly root: string
  /** Relative paths of what git tracks. */
  readonly tracked: ReadonlySet<string>
  /** Of the job's cargo commands. */
  readonly commands: readonly { readonly args: readonly string[] }[]
  /** Of the checkout's packages. */
  readonly units: readonly MarkedUnit[]
}

/**
 * Whether rustc or the linker was told of files of the checkout that no unit names: linker scripts, libraries, a
 * linker of the project's own, what `cargo rustc -- --emit=asm=FILE` writes.
 */
export async function namesPaths(
  { root, tracked, commands, units }: NamedRequest,
  { readText }: Pick<Files, 'readText'>,
): Promise<boolean> {
  const flags = commands.flatMap(({ args }) => (args.includes('rustc') ? afterDashes(args) : []))
  if (flags.some((flag) => namesPath(flag, root))) return true
  const configs = [...tracked].filter((path) => /(^|\/)\.cargo\/config(\.toml)?$/.test(path))
  const texts = await Promise.all(configs.map((path) => readText(join(root, path))))
  if (texts.some((text) => OWN_PROGRAM.test(text ?? ''))) return true
  const notes = await Promise.all(
    units.map(({ folder, unit: { mark } }) => readText(join(folder, `${mark}.json`))),
  )
  const ofUnits = new Set(notes.flatMap((note) => rustflagsIn(note ?? '')))
  return [...ofUnits].some((flag) => namesPath(flag, root))
}

/** A linker or wrapper that is named by a path. */
const OWN_PROGRAM =
  /^\s*["']?(target\..*\.)?(linker|rustc|rustc-(workspace-)?wrapper)["']?\s*=.*\//m

function afterDashes(args: readonly string[]): readonly string[] {
  const dashes = args.indexOf('--')
  return dashes === -1 ? [] : args.slice(dashes + 1)
}

/** Cargo keeps the flags that a unit was built with, from wherever they came. */
function rustflagsIn(note: string): readonly string[] {
  const list = /"rustflags":(\[(?:"(?:[^"\\]|\\.)*",?)*\])/.exec(note)?.[1]
  return list === undefined ? [] : JSON.parse(list)
}

/** What ends so is a file, though no folder is named. */
const FILE = /\.(ld|lds|x|a|o|def|map|lst|so|json|s|asm)$/

function namesPath(flag: string, root: string): boolean {
  return flag.split(/[=,]/).some((part) => {
    const path = part.replace(/^(-L|-T|@)/, '')
    if (isAbsolutePath(path)) return isBelow(path, root)
    // Of a run path, the loader makes sense.
    if (/^(\$|rpath|loader_path|executable_path)/.test(path)) return false
    return /[\\/]/.test(path) || FILE.test(path)
  })
}
