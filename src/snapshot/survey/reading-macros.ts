import { isCompiled, outputName } from '../../cargo/target-layout.ts'
import { dependenciesOf } from '../lock-file.ts'
import type { PackageFacts } from '../manifest.ts'
import type { BuiltWorkspace } from './find-workspaces.ts'
import readNothing from './read-nothing-macros.json' with { type: 'json' }
import { baseName, type TargetSurvey } from './survey-target.ts'

const READ_NOTHING: ReadonlySet<string> = new Set(readNothing.macros.map(crateName))

/** Libraries that rustc loads, as proc macros are. */
const LOADED: ReadonlySet<string> = new Set(['so', 'dylib', 'dll'])

/**
 * The local packages, with the local ones that they depend on, and with the macros in their graph that
 * may read files that nothing records. Which packages are macros, the target folders show: those that
 * were not built read nothing.
 */
export function describePackages(
  workspaces: readonly BuiltWorkspace[],
  surveys: readonly TargetSurvey[],
): readonly PackageFacts[] {
  const built = new Set(
    surveys.flatMap(({ entries }) => entries.flatMap(({ path }) => macroAt(path) ?? [])),
  )
  return workspaces.flatMap(({ packages, locked }) => {
    const local = new Set(packages.map(({ name }) => name))
    const localCrates = new Set(packages.map(({ name }) => crateName(name)))
    // The library of a package may have a name of its own: whose it is, is then not known.
    const names = new Set(locked.map(({ name }) => crateName(name)))
    const strangers = [...built].filter((name) => !names.has(name))
    const mayRead = (name: string): boolean => localCrates.has(name) || !READ_NOTHING.has(name)
    const byName = Map.groupBy(locked, ({ name }) => name)
    return packages.map(({ name, folder }) => {
      const [own, ...others] = byName.get(name) ?? []
      const all = [...dependenciesOf(name, locked)]
      const macros = all.filter((other) => built.has(crateName(other)) && mayRead(crateName(other)))
      return {
        ...{ name, folder },
        ...(own === undefined || others.length > 0 ? {} : { version: own.version }),
        macros: [...macros, ...strangers].sort(),
        needs: [name, ...all.filter((other) => local.has(other) && other !== name)],
        builtFrom: [],
      }
    })
  })
}

/** A proc macro as it lies in a target folder. */
function macroAt(path: string): string | undefined {
  const output = isCompiled(path) ? outputName(baseName(path)) : undefined
  if (output?.hash === undefined || !LOADED.has(output.extension)) return undefined
  return output.crate
}

function crateName(name: string): string {
  return name.replaceAll('-', '_')
}
