import { join } from 'node:path'
import type { Manifest, SourceFacts } from '../manifest.ts'
import { cargosNotes } from '../survey/late-inputs.ts'
import { parentOf } from '../survey/survey-sources.ts'
import { mayMatter, ownerFinder } from './judge-sources.ts'

/** Absolute paths that a proc macro may read unrecorded, and the sources of the units that it may read them for. */
interface UnseenInputs {
  readonly paths: readonly string[]
  readonly sources: readonly string[]
}

/**
 * What the cargo shim looks after, each path ended by NUL: first files that every building cargo reads
 * (each after a `<`), then every path that a unit was built from, then, behind the sources (each after a `>`) that take a new time in their place, what no unit
 * names and a proc macro may read for them.
 */
export function watchList(manifest: Manifest, present: readonly SourceFacts[]): string {
  const { checkout, named, inputs, targets } = manifest
  const read = targets.map(({ folder }) => `<${cargosNotes(folder)}`)
  const tracked = named.map((path) => join(checkout, path))
  const others = inputs.filter(({ isGits }) => !isGits).map(({ path }) => path)
  const unseen = unseenInputs(manifest, present).flatMap(({ paths, sources }) => [
    ...sources.map((path) => `>${path}`),
    ...paths,
  ])
  return [...read, ...tracked, ...others, ...unseen].map((path) => `${path}\0`).join('')
}

function unseenInputs(
  manifest: Manifest,
  present: readonly SourceFacts[],
): readonly UnseenInputs[] {
  const { checkout, packages } = manifest
  const ownerOf = ownerFinder(manifest)
  const byOwner = (paths: readonly string[]): ReadonlyMap<string | undefined, readonly string[]> =>
    Map.groupBy(paths, (path) => ownerOf(path)?.name)
  const paths = byOwner(unnamedPaths(manifest, present))
  const named = byOwner(manifest.named)
  const groups = packages
    .filter(({ macros }) => macros.length > 0)
    .map(({ name }) => ({ paths: paths.get(name) ?? [], sources: named.get(name) ?? [] }))
  const outside = {
    paths: paths.get(undefined) ?? [],
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
  const busy = new Set([...named.map(parentOf), ...packages.map(({ folder }) => folder)])
  const folders = new Set(files.map(parentOf))
  return [
    ...files,
    ...[...folders].filter(
      (folder) => folder !== '' && !busy.has(folder) && !busy.has(join(checkout, folder)),
    ),
  ]
}
