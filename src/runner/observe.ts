import { createHash } from 'node:crypto'
import { type BigIntStats, lstatSync, readlinkSync, statSync } from 'node:fs'
import { digestOfFile, isExecutable, listing } from './file-tree.ts'
import type { PathAnswer, PathQuestion } from './path-ports.ts'

// Synchronous, as in file-tree.ts: thousands of answers are wanted at once.

/** What a path is now, as `Files.observe` says it. */
export function answerOf(
  { path, aspect, known }: PathQuestion,
  leaveOut: ReadonlySet<string> = new Set(),
): PathAnswer {
  if (aspect === 'link') return { value: linkAt(path) }
  const stat = statOf(path)
  if (stat === undefined || typeof stat === 'string') return { value: stat ?? 'none' }
  const { ctimeNs: changedNs } = stat
  if (aspect === 'listing' && stat.isDirectory())
    return { value: listed(path, leaveOut), changedNs }
  if (aspect !== 'content' || !stat.isFile()) return { value: kindOf(stat), changedNs }
  const mode = isExecutable(stat) ? 'x' : ''
  const stamp = stampOf(stat) + mode
  if (known?.stamp === stamp) return { ...known, changedNs }
  return { value: `${contentOf(path)}${mode}`, stamp, changedNs }
}

/** Larger ones would take long to read, and their size tells more. */
const SMALL_BYTES = 1_000_000n

/** Images that are built to be reproducible give all files one time, which a header or library of the same size keeps. */
function stampOf({ size, mtimeNs, ctimeNs }: BigIntStats): string {
  const stamp = `${size}:${mtimeNs}`
  return size < SMALL_BYTES ? `${stamp}:${ctimeNs}` : stamp
}

function statOf(path: string): BigIntStats | 'unreadable' | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false })
  } catch {
    return 'unreadable' // a loop of symlinks, or a folder on the way that is not ours to enter
  }
}

function linkAt(path: string): string {
  try {
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
    return isLink ? readlinkSync(path) : 'none'
  } catch {
    return 'unreadable'
  }
}

function kindOf(stat: BigIntStats): string {
  if (stat.isDirectory()) return 'folder'
  return stat.isFile() ? 'file' : 'other'
}

function listed(path: string, leaveOut: ReadonlySet<string>): string {
  try {
    return sha256(listing(path, leaveOut))
  } catch {
    return 'unreadable'
  }
}

function contentOf(path: string): string {
  try {
    return digestOfFile(path, 'hex')
  } catch {
    return 'unreadable'
  }
}

function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
