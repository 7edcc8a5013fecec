import type { Manifest } from '../manifest.ts'

/** By the places of the units: whether a file that the unit tells cargo of, by its relative path, differs. */
export function changedByReads(
  { units, named }: Pick<Manifest, 'units' | 'named'>,
  differing: readonly string[],
): readonly boolean[] {
  const paths = new Set(differing)
  return units.map(({ reads }) => reads.some((place) => paths.has(named[place] ?? '')))
}

/** By the places of `needs`. Cargo's graph has no circles, so this ends. */
export function withDependents(
  marked: readonly boolean[],
  { units, crates }: Pick<Manifest, 'units' | 'crates'>,
): readonly boolean[] {
  const grown = [...marked]
  for (let grew = true; grew; ) {
    grew = false
    for (const [place, { needs }] of [...units, ...crates].entries()) {
      if (grown[place] || !needs.some((other) => grown[other])) continue
      grown[place] = true
      grew = true
    }
  }
  return grown
}
