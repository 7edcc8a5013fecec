import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { isBelow, pathBelow } from '../../cargo/paths.ts'
import type { Commands, Files } from '../../runner/ports.ts'
import { git } from './repository.ts'

/** More than that is not a checkout's worth of generated files. */
const MOST_FILES = 20_000
const MOST_BYTES = 500_000_000

interface UntrackedRequest {
  /** Of the checkout. */
  readonly root: string
  readonly targetFolders: readonly string[]
}

/**
 * One digest for all that git does not track below the checkout, ignored files included, but for target folders.
 * `undefined` where there is too much of it, or git does not tell.
 */
export async function untrackedDigest(
  { root, targetFolders }: UntrackedRequest,
  { files, commands }: { readonly files: Files; readonly commands: Commands },
): Promise<string | undefined> {
  const inside = targetFolders.filter((folder) => isBelow(folder, root) && folder !== root)
  const without = inside.map((folder) => `:(exclude,literal)${pathBelow(folder, root)}`)
  const listed = await git(root, ['ls-files', '-z', '-o', '--', '.', ...without], commands)
  if (listed === undefined) return undefined
  const paths: string[] = []
  for (const path of listed.split('\0').filter((each) => each !== '')) {
    // Of another repository inside this one, git names the folder alone.
    if (!path.endsWith('/')) paths.push(path)
    else paths.push(...(await filesBelow(path, { root, targetFolders }, files)))
    if (paths.length > MOST_FILES) return undefined
  }
  return digestOf(paths.sort(), root, files)
}

async function filesBelow(
  folder: string,
  { root, targetFolders }: UntrackedRequest,
  files: Pick<Files, 'tree'>,
): Promise<readonly string[]> {
  const isLeftOut = (path: string): boolean =>
    path === '.git' || targetFolders.includes(join(root, folder, path))
  const entries = await files.tree(join(root, folder), isLeftOut)
  return entries.flatMap(({ path, kind }) => (kind === 'directory' ? [] : [folder + path]))
}

async function digestOf(
  paths: readonly string[],
  root: string,
  files: Pick<Files, 'facts' | 'contents'>,
): Promise<string | undefined> {
  const absolute = paths.map((path) => join(root, path))
  const facts = await Promise.all(absolute.map((path) => files.facts(path)))
  if (facts.reduce((sum, each) => sum + (each?.sizeBytes ?? 0), 0) > MOST_BYTES) return undefined
  const contents = await files.contents(absolute)
  const lines = paths.map((path, place) => `${path}\0${contents[place] ?? ''}\0`)
  return createHash('sha256').update(lines.join('')).digest('hex')
}
