import { join } from 'node:path'
import { mayMatter, ownerFinder } from './judge-sources.ts'
import type { Manifest, SourceFacts } from './manifest.ts'

/** Absolute paths that a proc macro may read unrecorded, and the sources of the units that it may read them for. */
interface UnseenInputs {
  readonly paths: readonly string[]
  readonly sources: readonly string[]
}

/**
 * What the cargo shim looks after, each path ended by NUL: first every path that a unit was built
 * from, then, behind the sources (each after a `>`) that take a new time in their place, what no unit
 * names and a proc macro may read for them.
 */
export function watchList(manifest: Manifest, present: readonly SourceFacts[]): string {
  const { checkout, named, inputs } = manifest
  const tracked = named.map((path) => join(checkout, path))
  const others = inputs.filter(({ isGits }) => !isGits).map(({ path }) => path)
  const unseen = unseenInputs(manifest, present).flatMap(({ paths, sources }) => [
    ...sources.map((path) => `>${path}`),
    ...paths,
  ])
  return [...tracked, ...others, ...unseen].map((path) => `${path}\0`).join('')
}

function unseenInputs(
  manifest: Manifest,
  present: readonly SourceFacts[],
): readonly UnseenInputs[] {
  const { checkout, packages } = manifest
  const owner = ownerFinder(manifest)
  const paths = unnamedPaths(manifest, present)
  const inside = (name: string) => (path: string) => owner(path).some((one) => one.name === name)
  const groups = packages
    .filter(({ macros }) => macros.length > 0)
    .map(({ name }) => {
      const own = inside(name)
      return { paths: paths.filter(own), sources: manifest.named.filter(own) }
    })
  const outside = {
    paths: paths.filter((path) => owner(path).length === 0),
    sources: groups.flatMap(({ sources }) => sources),
  }
  return [...groups, outside]
    .filter((group) => group.paths.length > 0 && group.sources.length > 0)
    .map((group) => ({
      paths: group.paths.map((path) => join(checkout, path)),
      sources: group.sources.map((path) => join(checkout, path)),
    }))
}

/**
 * Files that no unit names, and the folders that hold nothing else: what is added to a folder of
 * migrations shows by the folder's time, while in others cargo and editors come and go.
 */
function unnamedPaths(
  { named, packages, checkout }: Manifest,
  present: readonly SourceFacts[],
): readonly string[] {
  const isNamed = new Set(named)
  const isFolder = (content: string | undefined): boolean => content?.startsWith('folder ') === true
  const files = present
    .filter(({ path, content }) => !isFolder(content) && !isNamed.has(path) && mayMatter(path))
    .map(({ path }) => path)
  const busy = new Set([...named.map(parent), ...packages.map(({ folder }) => folder)])
  const folders = new Set(files.map(parent))
  return [
    ...files,
    ...[...folders].filter(
      (folder) => folder !== '' && !busy.has(folder) && !busy.has(join(checkout, folder)),
    ),
  ]
}

function parent(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
