import { open, readFile, truncate, writeFile } from 'node:fs/promises'
import { totalmem } from 'node:os'

/** Kernel and programs find their first pages here; the rest comes out of the file's. */
const LEFT_BYTES = 2 ** 30
const PIECE_BYTES = 8 * 2 ** 20

/**
 * Fills free memory with pages of a file that takes no room on the disk, as memory looks on a machine
 * that has worked for a while. The host of a virtual machine may take *free* memory away within seconds, as
 * Firecracker's does, and who needs it next waits for every page: the same file was written with
 * 160 MB/s instead of 2.6 GB/s. Which job meets that is chance, and a restore, which writes gigabytes
 * within seconds, suffers most. Does nothing where the system does not say what is free (`/proc/meminfo`).
 */
export async function presentMemory(file: string): Promise<void> {
  if ((await freeBytes()) === undefined) return
  await writeFile(file, '')
  await truncate(file, totalmem())
  await using handle = await open(file)
  const piece = Buffer.alloc(PIECE_BYTES)
  for (let at = 0; at < totalmem(); at += PIECE_BYTES) {
    if (((await freeBytes()) ?? 0) < LEFT_BYTES) return
    await handle.read(piece, 0, PIECE_BYTES, at)
  }
}

async function freeBytes(): Promise<number | undefined> {
  const text = await readFile('/proc/meminfo', 'utf8').catch(() => '')
  const kilobytes = /^MemFree:\s*(\d+) kB$/m.exec(text)?.[1]
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
}
