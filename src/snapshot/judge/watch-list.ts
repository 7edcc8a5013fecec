import { join } from 'node:path'
import type { Manifest } from '../manifest.ts'
import { cargosNotes } from '../survey/late-inputs.ts'
import type { RestorePlan } from './plan-restore.ts'

/**
 * Inputs whose times cargo goes by, for the cargo shim to look after, each path ended by NUL: first files that
 * every building cargo reads (each after a `<`), then every path that a unit was built from, then (each after a `>`)
 * what else has got an old time.
 */
export function watchList(
  { checkout, named, inputs, targets }: Manifest,
  { times }: Pick<RestorePlan, 'times'>,
): string {
  const read = targets.map(({ folder }) => `<${cargosNotes(folder)}`)
  const tracked = named.map((path) => join(checkout, path))
  const others = inputs.filter(({ isGits }) => !isGits).map(({ path }) => path)
  const watched = new Set([...tracked, ...others])
  const old = times.filter(({ path, modifiedNs }) => modifiedNs !== 'now' && !watched.has(path))
  const besides = old.map(({ path }) => `>${path}`)
  return [...read, ...watched, ...besides].map((path) => `${path}\0`).join('')
}
