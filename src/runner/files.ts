import { createHash } from 'node:crypto'
import * as fs from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { contentOf, factsOf, treeBelow } from './file-tree.ts'
import { moveInto } from './move-into.ts'
import { answerOf } from './observe.ts'
import { packTar } from './pack-tar.ts'
import { patiently } from './patiently.ts'
import type { FileFacts, Files } from './ports.ts'
import { openFile, readWhole } from './read-file.ts'
import { unpackTar } from './unpack-tar.ts'
import { valuesInFile } from './values-in-file.ts'

/** The machine's own files. */
export function localFiles(): Files {
  return {
    readText: (path, mostBytes) =>
      missingAs(undefined, async () => (await readWhole(path, mostBytes)).toString('utf8')),
    readBytes,
    valuesIn: (path, values) =>
      missingAs<readonly string[] | undefined>(undefined, () => valuesInFile(path, values)),
    writeText,
    copy: (from, to) => fs.copyFile(from, to),
    symlink,
    rename: (from, to) => patiently(() => fs.rename(from, to)),
    moveInto: async (from, to) => moveInto(from, to),
    makeFolder,
    remove,
    removeEmptyFolder,
    list: (path) => missingAs([], async () => (await fs.readdir(path)).sort()),
    walk,
    facts,
    tree: async (path, leaveOut, untold) => treeBelow(path, leaveOut, untold),
    contents: async (paths, leaveOut) => paths.map((path) => contentOf(path, leaveOut)),
    observe: async (questions, leaveOut) =>
      questions.map((question) => answerOf(question, leaveOut)),
    packTar,
    unpackTar,
    realPath: (path) => missingAs(undefined, () => fs.realpath(path)),
    sha256,
    setAccessed: async (path, accessedMs) =>
      fs.utimes(path, accessedMs / 1000, (await fs.stat(path)).mtimeMs / 1000),
    setModified: (path, modifiedMs) => fs.utimes(path, modifiedMs / 1000, modifiedMs / 1000),
  }
}

const MISSING = new Set(['ENOENT', 'ENOTDIR'])

async function missingAs<T>(absent: T, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (cause) {
    if (MISSING.has(errorCode(cause))) return absent
    throw cause
  }
}

function errorCode(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
}

function readBytes(
  path: string,
  range?: { readonly offset: number; readonly length: number },
): Promise<Buffer | undefined> {
  return missingAs<Buffer | undefined>(undefined, async () => {
    if (range === undefined) return readWhole(path)
    await using file = await openFile(path)
    const buffer = Buffer.alloc(range.length)
    const { bytesRead } = await file.read(buffer, 0, range.length, range.offset)
    return buffer.subarray(0, bytesRead)
  })
}

/** What is ours alone, unless somebody says that others need it. */
const PRIVATE = 0o600

async function writeText(path: string, text: string, mode?: number): Promise<void> {
  await fs.mkdir(dirname(path), { recursive: true })
  await fs.writeFile(path, text, { mode: mode ?? PRIVATE })
  if (mode !== undefined) await fs.chmod(path, mode)
}

async function makeFolder(path: string, mode?: number): Promise<void> {
  await fs.mkdir(path, { recursive: true })
  if (mode !== undefined) await fs.chmod(path, mode)
}

async function symlink(target: string, path: string): Promise<void> {
  await fs.rm(path, { force: true })
  await fs.symlink(target, path)
}

async function remove(path: string): Promise<void> {
  const whole = { recursive: true, force: true }
  try {
    await patiently(() => fs.rm(path, whole))
  } catch (cause) {
    if (!['EACCES', 'EPERM'].includes(errorCode(cause))) throw cause
    await makeWritable(path) // a build script's read-only folders
    await fs.rm(path, whole)
  }
}

/** A folder and all folders in it, for their owner. What is still being removed may be gone. */
async function makeWritable(folder: string): Promise<void> {
  if ((await facts(folder))?.kind !== 'directory') return
  await missingAs(undefined, () => fs.chmod(folder, 0o700))
  const entries = await missingAs([], () => fs.readdir(folder, { withFileTypes: true }))
  for (const entry of entries) {
    if (entry.isDirectory()) await makeWritable(join(folder, entry.name))
  }
}

async function removeEmptyFolder(path: string): Promise<boolean> {
  try {
    await fs.rmdir(path)
    return true
  } catch (cause) {
    if (['ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(errorCode(cause))) return false
    throw cause
  }
}

async function walk(path: string): Promise<readonly string[]> {
  const entries = await missingAs([], () =>
    fs.readdir(path, { recursive: true, withFileTypes: true }),
  )
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function facts(path: string): Promise<FileFacts | undefined> {
  return missingAs<FileFacts | undefined>(undefined, async () =>
    factsOf(await fs.lstat(path, { bigint: true })),
  )
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  await using file = await openFile(path)
  for await (const chunk of file.createReadStream({ autoClose: false })) hash.update(chunk)
  return hash.digest('hex')
}
