import { isBelow, pathBelow } from '../../cargo/paths.ts'
import type { Manifest, PackageFacts, SourceFacts } from '../manifest.ts'
import { parentOf } from '../survey/survey-sources.ts'

/** How the checkout differs from the one that the snapshot was made of. Relative paths. */
export interface SourceChanges {
  readonly same: readonly SourceFacts[]
  readonly changed: readonly string[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Of all these, the folders. */
  readonly folders: ReadonlySet<string>
}

/** Compares by content; what cannot be compared counts as changed. */
export function compareSources(
  before: readonly SourceFacts[],
  now: readonly SourceFacts[],
): SourceChanges {
  const earlier = new Map(before.map((source) => [source.path, source]))
  const here = new Set(now.map(({ path }) => path))
  const same: SourceFacts[] = []
  const changed: string[] = []
  const added: string[] = []
  for (const { path, content } of now) {
    const past = earlier.get(path)
    if (past === undefined) added.push(path)
    else if (content !== undefined && content === past.content) same.push(past)
    else changed.push(path)
  }
  const removed = before.map(({ path }) => path).filter((path) => !here.has(path))
  const folders = new Set(foldersAmong([...before, ...now]))
  return { same, changed, added, removed, folders }
}

/** A package whose units are not to be taken for fresh, though cargo would. */
interface StalePackage {
  readonly name: string
  readonly reason: string
}

/**
 * What cargo cannot see, because no unit names the file that changed, came or went:
 * - a module beside its twin (`a.rs` and `a/mod.rs`), which rustc refuses;
 * - a file that went from a package that cargo knows only by the newest time in it.
 */
export function stalePackages(
  changes: SourceChanges,
  manifest: Pick<Manifest, 'checkout' | 'named' | 'packages' | 'units'>,
): readonly StalePackage[] {
  const { added, removed } = changes
  const named = new Set(manifest.named)
  const stale = new Map<string, string>()
  const mark = (packages: readonly PackageFacts[], reason: string): void => {
    for (const { name } of packages) if (!stale.has(name)) stale.set(name, reason)
  }
  const ownerOf = ownerFinder(manifest)
  const usersOf = userFinder(manifest)
  for (const path of added.filter((path) => hasTwin(path, named))) {
    mark(usersOf(path), `${path} is a second file for the same module`)
  }
  const watching = new Set(
    manifest.units.filter((unit) => unit.watchesPackage).map((unit) => unit.package),
  )
  for (const path of removed) {
    const owner = ownerOf(path)
    if (owner !== undefined && watching.has(owner.name)) mark([owner], `${path} went`)
  }
  return [...stale].map(([name, reason]) => ({ name, reason }))
}

/** What lies in no package, any may use: through a symlink, or an attribute with its path. */
function userFinder(
  manifest: Pick<Manifest, 'checkout' | 'packages'>,
): (path: string) => readonly PackageFacts[] {
  const ownerOf = ownerFinder(manifest)
  return (path) => {
    const owner = ownerOf(path)
    return owner === undefined ? manifest.packages : [owner]
  }
}

function foldersAmong(sources: readonly SourceFacts[]): readonly string[] {
  return sources.filter(({ content }) => content?.startsWith('folder ')).map(({ path }) => path)
}

function hasTwin(path: string, named: ReadonlySet<string>): boolean {
  const folder = /^(.*)\/mod\.rs$/.exec(path)?.[1]
  if (folder !== undefined) return named.has(`${folder}.rs`)
  const file = /^(.*)\.rs$/.exec(path)?.[1]
  return file !== undefined && named.has(`${file}/mod.rs`)
}

/** Of nested packages, the innermost one owns a file. */
export function ownerFinder({
  checkout,
  packages,
}: Pick<Manifest, 'checkout' | 'packages'>): (path: string) => PackageFacts | undefined {
  // Of a package that two workspaces have, the first one counts.
  const byFolder = new Map(
    packages
      .filter(({ folder }) => isBelow(folder, checkout))
      .toReversed()
      .map((found) => [pathBelow(found.folder, checkout), found]),
  )
  return (path) => {
    let folder = parentOf(path)
    while (folder !== '' && !byFolder.has(folder)) folder = parentOf(folder)
    return byFolder.get(folder)
  }
}
