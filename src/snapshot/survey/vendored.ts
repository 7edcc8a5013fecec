import { join } from 'node:path'
import { isBelow } from '../../cargo/paths.ts'
import type { Files } from '../../runner/ports.ts'
import { readUnit } from './read-unit.ts'
import type { InputRequest } from './survey-types.ts'

/** `cargo vendor` leaves one in each package. */
const CHECKSUMS = '.cargo-checksum.json'

/**
 * Names of packages that cargo takes for a registry's or a git repository's, though their sources lie in the
 * checkout: by what rustc read for their libraries.
 */
export async function vendoredPackages(
  { targets, workspaces, scope }: InputRequest,
  files: Pick<Files, 'readText' | 'facts'>,
): Promise<ReadonlySet<string>> {
  const isThere = [...scope.tracked, ...scope.untracked].some((path) => path.endsWith(CHECKSUMS))
  if (!isThere) return new Set()
  const local = new Set(workspaces.flatMap(({ packages }) => packages.map(({ name }) => name)))
  const roots = workspaces.map(({ root }) => root)
  const found = new Set<string>()
  for (const { survey, kept } of targets) {
    for (const unit of kept.filter(({ mark }) => !/^(run-build-script|doc-)/.test(mark))) {
      if (local.has(unit.package) || found.has(unit.package)) continue
      const read = await readUnit({ unit, survey, folders: [], bases: roots }, files)
      if (read?.paths.some((path) => isSource(path, scope))) found.add(unit.package)
    }
  }
  return found
}

function isSource(path: string, { root, targetFolders }: InputRequest['scope']): boolean {
  return isBelow(path, root) && !targetFolders.some((folder) => isBelow(path, join(folder)))
}
