import { isAbsolute } from 'node:path'
import { type CargoConfig, type Found, findSetting } from '../read/config.ts'
import { type BuildTarget, effectiveRustflags, keysOf } from './rustflags.ts'

/** What a project says itself about its linker. */
export interface TheirLinker {
  /** The driver: `clang`. */
  readonly driver?: Found
  /** What `-fuse-ld=` names among its rustc flags: `mold`; `isPath`: what `--ld-path=` does. */
  readonly fuseLd?: Found & { readonly isPath?: true }
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
  const linker = lastValue(options, /^link-args?=(?:.*\s)?((?:-fuse-ld|--ld-path)=\S+)/)
  const [, option, value] = /^(.*?)=(.+)$/.exec(linker ?? '') ?? []
  const isPath = option === '--ld-path' ? { isPath: true as const } : {}
  return {
    ...(driver === undefined ? {} : { driver }),
    ...(value === undefined ? {} : { fuseLd: { value, from, ...isPath } }),
  }
}

/** The option as it reaches the driver: `-fuse-ld=mold`. */
export function linkerOption({ value, isPath }: NonNullable<TheirLinker['fuseLd']>): string {
  return `${isPath ? '--ld-path' : '-fuse-ld'}=${value}`
}

/**
 * rustc's arguments that have it link as the project says; `undefined` where they would not mean the same:
 * the path of a driver is relative to the file that names it.
 */
export function linkerArguments({ driver, fuseLd }: TheirLinker): readonly string[] | undefined {
  const name = String(driver?.value ?? '')
  if (/[/\\]/.test(name) && !isAbsolute(name)) return undefined
  return [
    ...(driver === undefined ? [] : ['-C', `linker=${name}`]),
    ...(fuseLd === undefined ? [] : ['-C', `link-arg=${linkerOption(fuseLd)}`]),
  ]
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
