import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { RefusedError } from './errors.ts'

/** More than any text that a build leaves behind; those few that may be larger say so. */
export const MOST_BYTES = 64_000_000

/** Without waiting: a pipe that nobody writes into would be opened for ever. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** Opens a file, or what a symlink leads to. Throws `RefusedError` for devices and pipes, which have no end. */
export async function openFile(path: string): Promise<FileHandle> {
  const file = await open(path, FLAGS)
  try {
    const facts = await file.stat()
    if (!facts.isFile() && !facts.isDirectory()) throw new RefusedError(`${path} is no file`)
    return file
  } catch (error) {
    await file.close()
    throw error
  }
}

/** The whole of a file. Throws `RefusedError` for one that is larger than `mostBytes`. */
export async function readWhole(path: string, mostBytes = MOST_BYTES): Promise<Buffer> {
  await using file = await openFile(path)
  const { size } = await file.stat()
  if (size > mostBytes) {
    throw new RefusedError(`${path} has ${size} bytes, and ${mostBytes} are read at most`)
  }
  const bytes = await file.readFile()
  if (bytes.length > mostBytes) throw new RefusedError(`${path} grew beyond ${mostBytes} bytes`)
  return bytes
}
