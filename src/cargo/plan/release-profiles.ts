import type { CargoConfig } from '../read/config.ts'
import { isTable, valueAt } from '../read/config.ts'
import type { RootManifest } from '../read/read-manifest.ts'

/** Profiles of the project's own that inherit from `release`, as manifest and config files define them. */
export function releaseProfiles(
  manifest: RootManifest | undefined,
  { layers }: Pick<CargoConfig, 'layers'>,
): readonly string[] {
  const parents = new Map<string, string>()
  for (const table of [
    ...(manifest === undefined
      ? []
      : [manifest, ...(manifest.others ?? [])].map(({ table }) => table)),
    ...layers.map(({ table }) => table),
  ]) {
    const profiles = valueAt(table, ['profile'])
    if (!isTable(profiles)) continue
    for (const [name, profile] of Object.entries(profiles)) {
      const parent = isTable(profile) ? profile['inherits'] : undefined
      if (typeof parent === 'string' && isName(name)) parents.set(name, parent)
    }
  }
  return [...parents.keys()].filter((name) => rootOf(name, parents) === 'release')
}

/** Cargo stops at any other. */
function isName(name: string): boolean {
  return /^[\p{L}\p{N}_-]+$/u.test(name)
}

/** Cargo refuses circles; here they just end. */
function rootOf(name: string, parents: ReadonlyMap<string, string>): string {
  const seen = new Set<string>()
  let each = name
  for (let parent = parents.get(each); parent !== undefined && !seen.has(each); ) {
    seen.add(each)
    each = parent
    parent = parents.get(each)
  }
  return each
}
