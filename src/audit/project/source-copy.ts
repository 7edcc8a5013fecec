import { dirname, join } from 'node:path'
import { isBelow } from '../../cargo/paths.ts'
import type { Files } from '../../runner/ports.ts'
import type { Scratch } from './scratch.ts'
import type { Skeleton } from './skeleton.ts'

type CopyFiles = Pick<
  Files,
  'list' | 'facts' | 'copy' | 'makeFolder' | 'symlink' | 'realPath' | 'writeText'
>

/** Fills a scratch with the sources, so that cargo can compile there. Build output and `.git` stay behind. */
export async function copySources(
  { root, files: skeletonFiles }: Skeleton,
  { place }: Scratch,
  files: CopyFiles,
): Promise<void> {
  const manifests = [...skeletonFiles.keys()].filter((path) => path.endsWith('Cargo.toml'))
  const outside = manifests.map((path) => dirname(path)).filter((folder) => !isBelow(folder, root))
  for (const folder of [root, ...outside]) await copyFolder(folder, place, files)
}

async function copyFolder(
  folder: string,
  place: Scratch['place'],
  files: CopyFiles,
): Promise<void> {
  const names = await files.list(folder)
  if (names.includes('CACHEDIR.TAG')) return
  await files.makeFolder(place(folder))
  for (const name of names) {
    const path = join(folder, name)
    const facts = await files.facts(path)
    if (facts?.kind === 'directory' && name !== '.git') await copyFolder(path, place, files)
    if (facts?.kind === 'file') await files.copy(path, place(path))
    if (facts?.kind === 'symlink') await copyLinked(path, place, files)
  }
}

/** Manifests are changed in the copy: none of them may be a link to a file of the project, nor lie behind one. */
async function copyLinked(path: string, place: Scratch['place'], files: CopyFiles): Promise<void> {
  const target = await files.realPath(path).catch(() => undefined) // a link to itself
  if (target === undefined) return
  const kind = (await files.facts(target))?.kind
  if (kind === 'file') await files.copy(target, place(path))
  if (kind !== 'directory') return
  const isMember = (await files.facts(place(path))) !== undefined
  if (isMember) await copyFolder(path, place, files)
  else await files.symlink(target, place(path))
}
