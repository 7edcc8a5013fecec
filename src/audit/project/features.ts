import type { Package } from './metadata.ts'

type FeatureTable = Package['features']

/** The features that a list switches on in their package, the listed ones included. */
export function closure(table: FeatureTable, requested: Iterable<string>): ReadonlySet<string> {
  const on = new Set<string>()
  const visit = (feature: string): void => {
    if (on.has(feature) || table[feature] === undefined) return
    on.add(feature)
    for (const entry of table[feature]) {
      const name = ownFeature(entry, table)
      if (name !== undefined) visit(name)
    }
  }
  for (const feature of requested) visit(feature)
  return on
}

/** `x/y` switches the optional dependency `x` on too, and with it the feature that carries its name. */
function ownFeature(entry: string, table: FeatureTable): string | undefined {
  if (entry.startsWith('dep:')) return undefined
  if (!entry.includes('/')) return entry
  const [name = ''] = entry.split('/')
  return !name.endsWith('?') && table[name]?.includes(`dep:${name}`) ? name : undefined
}

/** What a set of features asks of other packages: `dep:x`, `x/y`, `x?/y`. */
export function demands(table: FeatureTable, on: Iterable<string>): ReadonlySet<string> {
  const all = [...on].flatMap((feature) => table[feature] ?? [])
  return new Set(all.filter((entry) => entry.startsWith('dep:') || entry.includes('/')))
}

/** The list without what others in it switch on anyway, in its order. */
export function withoutImplied(
  table: FeatureTable,
  features: readonly string[],
): readonly string[] {
  return features.filter((feature, index) => {
    const others = features.filter(
      (other, at) => other !== feature && !(at > index && impliesEachOther(table, feature, other)),
    )
    return !closure(table, others).has(feature)
  })
}

function impliesEachOther(table: FeatureTable, one: string, other: string): boolean {
  return closure(table, [one]).has(other) && closure(table, [other]).has(one)
}

/** Whether a feature does nothing but switch on others of its package. */
export function isUmbrella(table: FeatureTable, feature: string): boolean {
  const entries = table[feature] ?? []
  return entries.length > 0 && entries.every((entry) => table[entry] !== undefined)
}
