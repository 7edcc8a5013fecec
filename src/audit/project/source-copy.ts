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
    const kind = (await files.facts(path))?.kind
    if (kind === 'directory' && name !== '.git') await copyFolder(path, place, files)
    if (kind === 'file') await files.copy(path, place(path))
    const target = kind === 'symlink' ? await files.realPath(path) : undefined
    if (target !== undefined) await files.symlink(target, place(path))
  }
}
