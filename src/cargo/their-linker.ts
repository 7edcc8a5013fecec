import { type CargoConfig, type Found, findSetting } from './config.ts'
import { type BuildTarget, effectiveRustflags, keysOf } from './rustflags.ts'

/** What a project says itself about its linker. */
export interface TheirLinker {
  /** The driver: `clang`. */
  readonly driver?: Found
  /** What `-fuse-ld=` names among its rustc flags: `mold`. */
  readonly fuseLd?: Found
}

/** rustc adds its own lld only for a driver whose name it does not know; these it knows. */
export const KNOWN_DRIVER = /(^|[-/\\])(gcc|g\+\+|clang|clang\+\+)(-\d+)?(\.exe)?$/

/** Finds the linker that files, variables or rustc flags name for a target. */
export function theirLinker(config: CargoConfig, target: BuildTarget): TheirLinker {
  const rustflags = effectiveRustflags(config, target)
  const options = codegenOptions(rustflags?.flags ?? [])
  const from = rustflags?.from ?? ''
  const inFlags = lastValue(options, /^linker=(.+)$/)
  const driver =
    inFlags === undefined
      ? keysOf(config, target)
          .map((key) => findSetting(config, ['target', key, 'linker']))
          .find((found) => found !== undefined)
      : { value: inFlags, from }
  const fuseLd = lastValue(options, /^link-args?=(?:.*\s)?(?:-fuse-ld=|--ld-path=)(\S+)/)
  return {
    ...(driver === undefined ? {} : { driver }),
    ...(fuseLd === undefined ? {} : { fuseLd: { value: fuseLd, from } }),
  }
}

/** The values of `-C`, however it is written. */
function codegenOptions(flags: readonly string[]): readonly string[] {
  return flags.flatMap((flag, index) => {
    const previous = flags[index - 1]
    if (previous === '-C' || previous === '--codegen') return [flag]
    const [, option] = /^(?:-C|--codegen=)(.+)$/.exec(flag) ?? []
    return option === undefined ? [] : [option]
  })
}

/** rustc and the drivers take the last of several. */
function lastValue(options: readonly string[], pattern: RegExp): string | undefined {
  return options.map((option) => pattern.exec(option)?.[1]).findLast((value) => value !== undefined)
}
