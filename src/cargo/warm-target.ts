import { join } from 'node:path'
import type { Files } from '../runner/ports.ts'
import { ownFolders } from './target-layout.ts'

/** What a restore that was cut off left in a target folder: no cargo looks there. */
const OURS = /^\.fast-cargo-/

/** Whether a target folder holds units: of its own profiles, of other platforms', or of target folders inside it. */
export async function holdsUnits(folder: string, files: Pick<Files, 'list'>): Promise<boolean> {
  for (const name of ['', ...(await foldersIn(folder, files))]) {
    for (const profile of ['', ...(await foldersIn(join(folder, name), files))]) {
      if (await hasUnits(join(folder, name, profile), files)) return true
    }
  }
  return false
}

async function foldersIn(folder: string, files: Pick<Files, 'list'>): Promise<readonly string[]> {
  const names = await files.list(folder).catch(() => []) // such as the `lost+found` of a disk
  return names.filter((name) => !OURS.test(name))
}

async function hasUnits(profile: string, files: Pick<Files, 'list'>): Promise<boolean> {
  if ((await files.list(join(profile, '.fingerprint'))).length > 0) return true
  return (await ownFolders(profile, files)).length > 0
}
