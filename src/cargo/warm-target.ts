import { join } from 'node:path'
import type { Files } from '../runner/ports.ts'
import { ownFolders } from './target-layout.ts'

/** Pages, which may be many, and what a restore left that was cut off. */
const NO_PROFILE = /^(doc$|\.fast-cargo-)/

/** Whether a target folder holds units: of its own profiles, of other platforms', or of target folders inside it. */
export async function holdsUnits(folder: string, files: Pick<Files, 'list'>): Promise<boolean> {
  // Such as a disk's `lost+found` is only root's to read.
  const list = (path: string): Promise<readonly string[]> => files.list(path).catch(() => [])
  const foldersIn = async (path: string): Promise<readonly string[]> =>
    (await list(path)).filter((name) => !NO_PROFILE.test(name))
  for (const name of ['', ...(await foldersIn(folder))]) {
    for (const profile of ['', ...(await foldersIn(join(folder, name)))]) {
      if (await hasUnits(join(folder, name, profile), { list })) return true
    }
  }
  return false
}

async function hasUnits(profile: string, files: Pick<Files, 'list'>): Promise<boolean> {
  if ((await files.list(join(profile, '.fingerprint'))).length > 0) return true
  return (await ownFolders(profile, files)).length > 0
}
