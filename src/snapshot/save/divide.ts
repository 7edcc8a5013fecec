import { incrementalOf, isCompiled, outputName } from '../../cargo/target-layout.ts'
import type { TreeEntry } from '../../runner/ports.ts'
import { baseName } from '../survey/survey-target.ts'

/** Each file costs about as much to unpack as so much content does. */
export const FILE_BYTES = 50_000

/**
 * Divides files into at most `parts` lists of about the same size, so that they are unpacked side by side.
 * What one crate or package left stays together, because much of it is there twice and packs as once;
 * so do the paths of one file (hard links).
 */
export function divide(
  entries: readonly TreeEntry[],
  parts: number,
): readonly (readonly TreeEntry[])[] {
  const lists = Array.from({ length: parts }, () => ({ bytes: 0, entries: [] as TreeEntry[] }))
  const groups = groupsOf(entries).map((group) => ({ group, bytes: sizeOf(group) }))
  for (const { group, bytes } of groups.sort((one, other) => other.bytes - one.bytes)) {
    const least = lists.reduce((best, list) => (list.bytes < best.bytes ? list : best))
    least.entries.push(...group)
    least.bytes += bytes
  }
  return lists.map((list) => list.entries).filter((list) => list.length > 0)
}

function groupsOf(entries: readonly TreeEntry[]): readonly (readonly TreeEntry[])[] {
  const names = new Map<string, string>()
  const sorted = entries.toSorted((one, other) => (one.path < other.path ? -1 : 1))
  const groups = Map.groupBy(sorted, ({ path, kind, identity }) => {
    const name = names.get(identity) ?? leftBy(path, kind)
    names.set(identity, name)
    return name
  })
  return [...groups.values()]
}

/** What a file was left by: a crate's library, its program, or a folder such as that of an unpacked package. */
function leftBy(path: string, kind: TreeEntry['kind']): string {
  const incremental = incrementalOf(path)
  if (incremental !== undefined) return incremental.crate
  const output = kind !== 'directory' && isCompiled(path) ? outputName(baseName(path)) : undefined
  if (output !== undefined) return output.crate
  return path.split('/').slice(0, 4).join('/')
}

function sizeOf(group: readonly TreeEntry[]): number {
  const files = new Map(group.map(({ identity, sizeBytes }) => [identity, sizeBytes]))
  return [...files.values()].reduce((sum, bytes) => sum + bytes + FILE_BYTES, 0)
}
