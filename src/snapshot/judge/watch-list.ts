import { dirname, join } from 'node:path'
import { pathBelow } from '../../cargo/paths.ts'
import { type Manifest, targetOf } from '../manifest.ts'
import { cargosNotes } from '../survey/late-inputs.ts'
import type { SourceSurvey } from '../survey/survey-sources.ts'
import type { RestorePlan } from './plan-restore.ts'

/**
 * Inputs whose times cargo goes by, for the cargo shim to look after, each path ended by NUL: first files that
 * every building cargo reads (each after a `<`), then every path that a unit was built from, then (each after a `>`)
 * what else has got an old time, (each after a `|`) folders that are a workspace's target folder once there are any,
 * and (each after a `+`) the restored units: folders of fingerprints, relative to their target folder.
 */
export function watchList(
  { checkout, named, inputs, targets, units }: Manifest,
  { times, staleUnits }: Pick<RestorePlan, 'times' | 'staleUnits'>,
  { sources, root }: Pick<SourceSurvey, 'sources' | 'root'>,
): string {
  const read = targets.map(({ folder }) => `<${cargosNotes(folder)}`)
  const tracked = named.map((path) => join(checkout, path))
  const outside = inputs.filter(({ isGits }) => !isGits).map(({ path }) => path)
  const watched = new Set([...tracked, ...outside])
  const old = times.filter(({ path, modifiedNs }) => modifiedNs !== 'now' && !watched.has(path))
  const besides = old.map(({ path }) => `>${path}`)
  const restored = new Set(targets.map(({ folder }) => folder))
  const others = sources
    .filter(({ path }) => /(^|\/)Cargo\.toml$/.test(path))
    .map(({ path }) => join(root, dirname(path), 'target'))
    .filter((folder) => !restored.has(folder))
  const mayCome = others.map((folder) => `|${folder}`)
  const stale = new Set(staleUnits)
  const fresh = units.filter(({ folder }) => !stale.has(folder))
  const inTargets = fresh.flatMap((unit) => {
    const target = targetOf(unit.folder, targets)
    return target === undefined ? [] : [`+${pathBelow(unit.folder, target)}`]
  })
  const all = [...read, ...watched, ...besides, ...mayCome, ...inTargets]
  return all.map((path) => `${path}\0`).join('')
}
