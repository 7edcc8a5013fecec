import { join } from 'node:path'
import type { Manifest } from '../manifest.ts'
import { cargosNotes } from '../survey/late-inputs.ts'

/**
 * Inputs whose times cargo goes by, for the cargo shim to look after, each path ended by NUL: first files that
 * every building cargo reads (each after a `<`), then every path that a unit was built from.
 */
export function watchList({ checkout, named, inputs, targets }: Manifest): string {
  const read = targets.map(({ folder }) => `<${cargosNotes(folder)}`)
  const tracked = named.map((path) => join(checkout, path))
  const others = inputs.filter(({ isGits }) => !isGits).map(({ path }) => path)
  return [...read, ...tracked, ...others].map((path) => `${path}\0`).join('')
}
