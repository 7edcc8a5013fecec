import type { Files } from '../../runner/ports.ts'
import type { WatchedUnit } from './watch-log.ts'

/** These ask for the variables that they want, each by its name. */
const ASKS_BY_NAME =
  /^(rustc|rustdoc|clippy-driver|git|cc|c\+\+|gcc|g\+\+|cpp|clang(\+\+)?|ld(\.\w+)?|rust-lld|collect2|cc1(plus)?|as|ar|ranlib|strip|lto-wrapper)(-[\d.]+)?$|-(gcc|g\+\+|cc|c\+\+|ar|as|ld|ranlib)(-[\d.]+)?$/
/** A library that rustc loads into itself, as cargo lays them out. */
const MACRO = /\/(deps|out)\/[^/]+\.so$/

/**
 * Finds whether a unit read all variables. Shells and the like take all variables over when they start; a build script or a macro that lists them has a use
 * for `environ`.
 */
export function wholeEnvironment(
  files: Pick<Files, 'valuesIn'>,
): (watched: WatchedUnit) => Promise<boolean> {
  // Many crates load the same macros.
  const known = new Map<string, Promise<boolean>>()
  const uses = (path: string): Promise<boolean> => {
    const found = known.get(path) ?? usesEnvironment(path, files)
    known.set(path, found)
    return found
  }
  return async ({ kind, programs, program, read, crate, hash }) => {
    // The linker opens what it makes.
    const own = `/lib${crate}${hash === '' ? '' : `-${hash}`}.so`
    const names = [...programs].map((path) => path.slice(path.lastIndexOf('/') + 1))
    if (names.some((name) => !ASKS_BY_NAME.test(name))) return true
    if (kind === 'script') return program === '' || (await uses(program))
    const macros = [...read].filter((path) => MACRO.test(path) && !path.endsWith(own))
    for (const path of macros) if (await uses(path)) return true
    return false
  }
}

/** As a string that a program has of its own: the name by which a library is asked for them. */
const ENVIRON = new Map([['environ', '\0environ\0']])

async function usesEnvironment(path: string, files: Pick<Files, 'valuesIn'>): Promise<boolean> {
  const found = await files.valuesIn(path, ENVIRON)
  return found === undefined || found.length > 0
}
