import { join } from 'node:path'
import type { Files } from '../../runner/ports.ts'
import type { LockedPackage } from '../lock-file.ts'

const PACKED = join('registry', 'cache')

/**
 * Why an unpacked part of CARGO_HOME is not to be trusted, a clause. Cargo checks a package when it downloads it and
 * never again, so each is checked here by the checksum in the job's own Cargo.lock; what that has no checksum of is
 * taken away, and cargo downloads it. Without any Cargo.lock, packages are as trusted as what was compiled from them.
 */
export async function objectionToCrates(
  folder: string,
  packages: readonly LockedPackage[],
  files: Pick<Files, 'list' | 'remove' | 'sha256'>,
): Promise<string | undefined> {
  if (packages.length === 0) return undefined
  const checksums = checksumsOf(packages)
  for (const registry of await files.list(join(folder, PACKED))) {
    for (const name of await files.list(join(folder, PACKED, registry))) {
      const path = join(folder, PACKED, registry, name)
      const [checksum, ...others] = checksums.get(name) ?? []
      if (checksum === undefined || others.length > 0) await files.remove(path)
      else if ((await files.sha256(path)) !== checksum) {
        return `${name} is not what the checksum in Cargo.lock says`
      }
    }
  }
  return undefined
}

/** By the name of the file. Two registries may have a package of the same name and version. */
function checksumsOf(packages: readonly LockedPackage[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { name, version, checksum } of packages) {
    if (checksum === undefined) continue
    const file = `${name}-${version}.crate`
    const known = found.get(file) ?? []
    if (!known.includes(checksum)) found.set(file, [...known, checksum])
  }
  return found
}
