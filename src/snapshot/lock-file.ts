import { parse } from 'smol-toml'
import * as v from 'valibot'

const Lock = v.object({
  package: v.optional(
    v.array(
      v.object({
        name: v.string(),
        version: v.string(),
        source: v.optional(v.string()),
        checksum: v.optional(v.string()),
        dependencies: v.optional(v.array(v.string()), []),
      }),
    ),
  ),
  metadata: v.optional(v.record(v.string(), v.unknown())),
})

/** A package of a Cargo.lock; without a source, its sources are files of this machine. */
export interface LockedPackage {
  readonly name: string
  readonly version: string
  readonly source?: string | undefined
  /** SHA-256 of its `.crate` file, in hexadecimal digits; of a registry's packages alone. */
  readonly checksum?: string | undefined
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
    return parsed.success ? packagesOf(parsed.output) : []
  } catch {
    return [] // not TOML
  }
}

/** The first version of the format has all checksums in a table of their own. */
function packagesOf({ package: packages = [], metadata = {} }: v.InferOutput<typeof Lock>) {
  return packages.map((one): LockedPackage => {
    const apart = metadata[`checksum ${one.name} ${one.version} (${one.source})`]
    return typeof apart === 'string' ? { checksum: apart, ...one } : one
  })
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
