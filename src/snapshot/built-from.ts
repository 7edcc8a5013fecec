import { join } from 'node:path'
import type { Files } from '../runner/ports.ts'
import type { Chosen } from './choose-units.ts'
import type { PackageFacts } from './manifest.ts'
import { unitNeeds } from './unit-needs.ts'

interface BuiltFrom {
  readonly packages: readonly PackageFacts[]
  /** Names of packages; `builtFrom` has places in it. */
  readonly builtNames: readonly string[]
}

/**
 * Adds to local packages which ones all their units were built from, themselves included, by cargo's
 * fingerprints. Nothing for a package with a build script: whoever has its crates built otherwise has
 * the script run again, too.
 */
export async function withBuiltFrom(
  packages: readonly PackageFacts[],
  chosen: Chosen['chosen'],
  files: Pick<Files, 'readText'>,
): Promise<BuiltFrom> {
  const units = chosen.flatMap(({ survey, kept }) =>
    kept.map((unit) => ({ ...unit, folder: join(survey.folder, unit.folder) })),
  )
  const reached = reachedNames(units, await unitNeeds(units, files))
  const places = new Map<string, number>()
  const placeOf = (name: string): number => {
    const place = places.get(name) ?? places.size
    places.set(name, place)
    return place
  }
  const found = packages.map((facts) => {
    const own = units.flatMap(({ package: name, mark }, at) => {
      return name === facts.name ? [{ mark, names: reached[at] ?? new Set<string>() }] : []
    })
    if (own.some(({ mark }) => mark.includes('build-script'))) return facts
    const [first, ...others] = own
    const common = [...(first?.names ?? [])].filter((name) =>
      others.every(({ names }) => names.has(name)),
    )
    return { ...facts, builtFrom: [facts.name, ...common].map(placeOf) }
  })
  return { packages: found, builtNames: [...places.keys()] }
}

/** For each unit the names of the packages of all units that it was built from. */
function reachedNames(
  units: readonly { readonly package: string }[],
  needs: readonly (readonly number[])[],
): readonly ReadonlySet<string>[] {
  const known = new Map<number, ReadonlySet<string>>()
  const reach = (place: number): ReadonlySet<string> => {
    const earlier = known.get(place)
    if (earlier !== undefined) return earlier
    const names = new Set<string>()
    known.set(place, names) // cargo's graph has no circles; a damaged one must not keep us
    for (const need of needs[place] ?? []) {
      names.add(units[need]?.package ?? '')
      for (const name of reach(need)) names.add(name)
    }
    return names
  }
  return units.map((_, place) => reach(place))
}
