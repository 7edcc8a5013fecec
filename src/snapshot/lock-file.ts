import { parse } from 'smol-toml'
import * as v from 'valibot'

const Lock = v.object({
  package: v.optional(
    v.array(
      v.object({
        name: v.string(),
        version: v.string(),
        source: v.optional(v.string()),
        dependencies: v.optional(v.array(v.string()), []),
      }),
    ),
  ),
})

/** A package of a Cargo.lock; without a source, its sources are files of this machine. */
export interface LockedPackage {
  readonly name: string
  readonly version: string
  readonly source?: string | undefined
  /** `name`, or `name version` where several have the name. */
  readonly dependencies: readonly string[]
}

/** By which a package is told from others of its name: `name version`. */
export function lockedName({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string {
  return `${name} ${version}`
}

/** The packages of a Cargo.lock; none when it cannot be read. */
export function parseLock(text: string | undefined): readonly LockedPackage[] {
  try {
    const parsed = v.safeParse(Lock, parse(text ?? ''))
    return parsed.success ? (parsed.output.package ?? []) : []
  } catch {
    return [] // not TOML
  }
}

/** Names of all that the packages of a name depend on, directly or not, on any platform and with any feature. */
export function dependenciesOf(
  name: string,
  packages: readonly LockedPackage[],
): ReadonlySet<string> {
  const seen = new Set<string>()
  const edges = new Map<string, string[]>()
  for (const { name: from, dependencies } of packages) {
    const names = dependencies.map((dependency) => dependency.split(' ')[0] ?? '')
    edges.set(from, [...(edges.get(from) ?? []), ...names])
  }
  const left = [...(edges.get(name) ?? [])]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    left.push(...(edges.get(next) ?? []))
  }
  return seen
}
