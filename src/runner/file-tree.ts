import { createHash } from 'node:crypto'
import {
  type BigIntStats,
  closeSync,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
} from 'node:fs'
import { join } from 'node:path'
import type { FileFacts, TreeEntry } from './ports.ts'

// Synchronous: for tens of thousands of files, promises cost several times what the system does.

/**
 * Everything below a folder, folders before what is in them. What cannot be looked at is left out: it vanished meanwhile,
 * its name is no text, or its folder lets nobody in.
 */
export function treeBelow(
  root: string,
  leaveOut: (path: string) => boolean = () => false,
  untold: (path: string) => void = () => undefined,
): readonly TreeEntry[] {
  const found: TreeEntry[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = entriesOf(join(root, folder), () => untold(folder))
    for (const { name } of entries) {
      const path = folder === '' ? name : `${folder}/${name}`
      if (leaveOut(path)) continue
      const stat = statOf(join(root, path))
      if (stat === undefined || isOfSeveral(name, entries)) untold(path)
      if (stat === undefined) continue
      found.push({ path, ...factsOf(stat) })
      if (stat.isDirectory()) folders.push(path)
    }
  }
  return found
}

/** What a path holds, as `Files.contents` says it. */
export function contentOf(
  path: string,
  leaveOut: ReadonlySet<string> = new Set(),
): string | undefined {
  try {
    const stat = lstatSync(path)
    if (stat.isSymbolicLink()) return `link ${readlinkSync(path)}`
    if (stat.isDirectory()) return `folder ${hash(listing(path, leaveOut))}`
    if (!stat.isFile()) return undefined
    return `file ${digestOfFile(path, 'base64url')}${isExecutable(stat) ? ' x' : ''}`
  } catch {
    return undefined // not there, or not ours to read
  }
}

const SET_ID_BITS = 0o6000n

/** By its owner: of all modes, git keeps this alone. */
export function isExecutable({ mode }: { readonly mode: bigint | number }): boolean {
  return (Number(mode) & 0o100) !== 0
}

export function factsOf(stat: BigIntStats): FileFacts {
  return {
    kind: kindOf(stat),
    sizeBytes: Number(stat.size),
    modifiedMs: Number(stat.mtimeNs) / 1e6,
    modifiedNs: stat.mtimeNs,
    changedNs: stat.ctimeNs,
    accessedNs: stat.atimeNs,
    bornNs: stat.birthtimeNs,
    identity: `${stat.dev}:${stat.ino}`,
    links: Number(stat.nlink),
    // Folders hand theirs down, which is no trouble.
    changesUser: stat.isFile() && (stat.mode & SET_ID_BITS) !== 0n,
  }
}

function kindOf(stat: BigIntStats | Dirent): FileFacts['kind'] {
  if (stat.isSymbolicLink()) return 'symlink'
  if (stat.isDirectory()) return 'directory'
  return stat.isFile() ? 'file' : 'other'
}

/** A line `<kind> <name>` for each of what is in a folder, sorted. */
export function listing(path: string, leaveOut: ReadonlySet<string>): string {
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !leaveOut.has(join(path, name)))
    .map((entry) => `${kindOf(entry)} ${entry.name}`)
    .sort()
    .join('\n')
}

/** Names that are no text read alike, and as one that is. */
function isOfSeveral(name: string, entries: readonly Dirent[]): boolean {
  return name.includes('\uFFFD') && entries.filter((entry) => entry.name === name).length > 1
}

function entriesOf(folder: string, failed: () => void): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    failed()
    return [] // gone meanwhile, or not ours to read
  }
}

function statOf(path: string): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true, throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

const CHUNK_BYTES = 1 << 20

/** Piece by piece: a file may be larger than what fits into memory. */
export function digestOfFile(path: string, encoding: 'hex' | 'base64url'): string {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, size + 1))
    const digest = createHash('sha256')
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      digest.update(chunk.subarray(0, read))
    }
    return digest.digest(encoding)
  } finally {
    closeSync(file)
  }
}

function hash(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url')
}
