import { dirname } from 'node:path'
import { isBelow } from '../../cargo/paths.ts'
import { hashInName, placeOfUnit } from '../../cargo/target-layout.ts'
import type { Files } from '../../runner/ports.ts'
import { parentOf } from '../survey/survey-sources.ts'
import { baseName } from '../survey/survey-target.ts'
import { documentationsIn } from './documentation.ts'

/** Finds what must go so that cargo builds a unit and all that depends on it. */
export type UnitRemains = (unit: string) => readonly string[]

/**
 * What a target folder holds of a unit, so that taking it away makes cargo build the unit anew. Its
 * fingerprint alone would not do: cargo would build the unit, and go on to call its dependents fresh by
 * their own fingerprints. A missing output makes them dirty too. All paths are relative to the target folder;
 * a unit is named by the folder of its fingerprint, and `paths` are all that is there.
 */
export function unitRemains(paths: readonly string[]): UnitRemains {
  const files = paths.filter((path) => !path.endsWith('.d'))
  const byHash = Map.groupBy(files, (path) => hashInName(baseName(path)))
  const marks = Map.groupBy(
    paths.filter((path) => path.includes('.fingerprint/')),
    (path) => path.slice(0, path.lastIndexOf('/')),
  )
  const documentations = documentationsIn(paths)
  return (unit) => {
    const place = placeOfUnit(unit)
    if (place === undefined) return []
    const { profile, package: name, hash, own } = place
    const documentation = documentations.find((all) => all.includes(unit))
    if (documentation !== undefined) return documentation
    if (own !== undefined) return [own]
    const at = profile === '' ? '' : `${profile}/`
    const build = `${at}build/${name}-${hash}`
    const folders = [`${at}deps`, `${at}examples`, build]
    const isOwn = (path: string): boolean => folders.includes(parentOf(path))
    const plain = plainOutputs(marks.get(unit) ?? [])
    const isPlain = (path: string): boolean =>
      plain.has(`${parentOf(path).slice(at.length)}/${plainName(baseName(path))}`)
    // A build script that runs again finds an empty OUT_DIR, as in a job without us.
    return [
      unit,
      `${build}/output`,
      `${build}/out`,
      ...(byHash.get(hash) ?? []).filter(isOwn),
      ...(byHash.get(undefined) ?? []).filter((path) => isOwn(path) && isPlain(path)),
    ]
  }
}

/** Libraries that others load by name have no hash in it, nor have programs everywhere: `deps/app`, `examples/e`. */
function plainOutputs(marks: readonly string[]): ReadonlySet<string> {
  const found = marks.flatMap((path) => {
    const [, kind, name = ''] = /^(lib|bin|example)-(.+?)(?:\.json)?$/.exec(baseName(path)) ?? []
    if (kind === undefined) return []
    return [`${kind === 'example' ? 'examples' : 'deps'}/${name.replaceAll('-', '_')}`]
  })
  return new Set(found)
}

/** `app` of `app.exe`, `app.pdb` and `libapp.so`; what has no suffix is a program with a hash, or a copy of one. */
function plainName(name: string): string {
  return /^(?:lib)?([^.]+)\.[a-z]+$/.exec(name)?.[1]?.replaceAll('-', '_') ?? ''
}

/** Without those that a link of a build script leads out of the folder. */
export async function withoutDetours(
  paths: readonly string[],
  folder: string,
  files: Pick<Files, 'realPath'>,
): Promise<readonly string[]> {
  const real = (await files.realPath(folder)) ?? folder
  const parents = new Map<string, string | undefined>()
  for (const parent of new Set(paths.map(dirname)))
    parents.set(parent, await files.realPath(parent))
  return paths.filter((path) => isBelow(parents.get(dirname(path)) ?? '', real))
}
