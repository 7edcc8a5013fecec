import { dirname, join } from 'node:path'
import { isBelow } from '../../cargo/paths.ts'
import type { Files } from '../../runner/ports.ts'
import { readUnit } from './read-unit.ts'
import type { InputRequest } from './survey-types.ts'

/** `cargo vendor` leaves one in each package. */
const CHECKSUMS = '.cargo-checksum.json'

/**
 * Packages that no workspace of the job's commands has for its own, though their sources lie in the checkout, by what
 * rustc read for them: vendored ones, which cargo takes for a registry's or a git repository's, and those of a
 * workspace that a program built by itself below the target folder (a test, a build script). With their folders.
 */
export async function vendoredPackages(
  { targets, workspaces, scope }: InputRequest,
  files: Pick<Files, 'readText' | 'facts'>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const isThere = [...scope.tracked, ...scope.untracked].some((path) => path.endsWith(CHECKSUMS))
  const local = new Set(workspaces.flatMap(({ packages }) => packages.map(({ name }) => name)))
  const locked = new Set(workspaces.flatMap((each) => each.locked.map(({ name }) => name)))
  const roots = workspaces.map(({ root }) => root)
  const found = new Set<string>()
  for (const { survey, kept } of targets) {
    for (const unit of kept.filter(({ mark }) => !/^(run-build-script|doc-)/.test(mark))) {
      const name = unit.package
      if (local.has(name) || found.has(name) || (locked.has(name) && !isThere)) continue
      const read = await readUnit({ unit, survey, folders: [], bases: roots }, files)
      if (read?.paths.some((path) => isSource(path, scope))) found.add(name)
    }
  }
  return foldersOf(found, scope, files)
}

function isSource(path: string, { root, targetFolders }: InputRequest['scope']): boolean {
  return isBelow(path, root) && !targetFolders.some((folder) => isBelow(path, join(folder)))
}

/** By the manifests that git tracks. */
async function foldersOf(
  names: ReadonlySet<string>,
  { root, tracked }: InputRequest['scope'],
  files: Pick<Files, 'readText'>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map([...names].map((name) => [name, [] as string[]]))
  const manifests = [...tracked].filter((path) => /(^|\/)Cargo\.toml$/.test(path))
  for (const path of names.size === 0 ? [] : manifests) {
    const text = await files.readText(join(root, path))
    const name = /^name *= *["']([^"']+)["']/m.exec(text ?? '')?.[1] ?? ''
    found.get(name)?.push(join(root, dirname(path)))
  }
  return found
}
