import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Enough for the largest job. */
const FREE_BYTES = 15e9
/** For so long after many files were deleted, making new ones is slow. */
const SETTLE_MS = 120_000

/**
 * Moves a folder out of the way, to be deleted when nothing is measured. Deleted at once it would
 * slow down the next job: ext4 without a journal, as virtual machines have it, looks at each inode
 * freed in the last minute or more before it makes a file. A new runner has deleted nothing.
 */
export async function setAside(path: string, aside: string): Promise<void> {
  if (!existsSync(path)) return
  await mkdir(aside, { recursive: true })
  await rename(path, join(await mkdtemp(join(aside, 'old-')), 'folder'))
}

/** Deletes what was set aside. */
export async function emptyAside(aside: string): Promise<void> {
  const names = await readdir(aside).catch(() => [])
  for (const name of names) await rm(join(aside, name), { recursive: true, force: true })
}

/** Waits until the deletion before is forgotten, after one more where the disk is full. */
export async function settleDisk(aside: string, print: (line: string) => void): Promise<void> {
  if (!existsSync(aside)) return
  const { bavail, bsize } = await statfs(aside)
  const isHolding = (await readdir(aside)).length > 0
  if (isHolding && bavail * bsize >= FREE_BYTES) return
  await emptyAside(aside)
  // An empty folder was last changed by the end of a deletion.
  const leftMs = (await stat(aside)).mtimeMs + SETTLE_MS - Date.now()
  if (leftMs <= 0) return
  print(`Waiting ${Math.ceil(leftMs / 1000)} s: files were deleted, which slows down new ones`)
  await wait(leftMs)
}
