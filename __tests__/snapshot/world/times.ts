import { lstat, lutimes, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Everything below a folder, itself included; folders called `skip` are left out. */
export async function everythingIn(folder: string, skip?: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const below = entries
    .filter(({ name }) => name !== skip)
    .map(async (entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? everythingIn(path, skip) : [path]
    })
  return [folder, ...(await Promise.all(below)).flat()]
}

/** Sets the modification time of a file, a folder or a link itself. */
export async function setTime(path: string, milliseconds: number): Promise<void> {
  await lutimes(path, milliseconds / 1000, milliseconds / 1000)
}

/**
 * Shifts the times of all that lies in a folder, as if the clock had been off when it was written. Node keeps a
 * quarter of a microsecond of a time; the order of times stays as it was.
 */
export async function shiftTimes(folder: string, seconds: number): Promise<void> {
  // Cargo hard-links what it builds into the target directory's top: one file, two paths.
  const shifted = new Set<number>()
  for (const path of await everythingIn(folder)) {
    const { atimeMs, mtimeMs, ino } = await lstat(path)
    if (shifted.has(ino)) continue
    shifted.add(ino)
    await lutimes(path, atimeMs / 1000 + seconds, mtimeMs / 1000 + seconds)
  }
}
