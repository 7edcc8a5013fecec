import { join } from 'node:path'
import type { Files, TreeEntry } from '../../runner/ports.ts'
import { type LockedPackage, parseLock } from '../lock-file.ts'
import { registryFiles } from '../save/registry-files.ts'

/** What a job keeps beside or instead of a snapshot. */
export interface KeptPlan {
  /** Absolute. */
  readonly folders: readonly string[]
  /** Packages of these lock files, absolute paths; absent where a snapshot has them. */
  readonly locks?: readonly string[] | undefined
  readonly cargoHome: string
}

/** A folder with what of it is kept; paths are relative to it. */
interface KeptFolder {
  readonly path: string
  readonly entries: readonly TreeEntry[]
}

export interface KeptFiles {
  readonly folders: readonly KeptFolder[]
  /** Relative to CARGO_HOME. */
  readonly registry: readonly TreeEntry[]
}

/** What is left over where a restore was cut off. */
export const STAGING = '.fast-cargo-restoring'

/** What there is now of all that the plan names. */
export async function keptFiles(
  { folders, locks = [], cargoHome }: KeptPlan,
  files: Files,
): Promise<KeptFiles> {
  const packages = await lockedBy(locks, files)
  return {
    folders: await Promise.all(
      folders.map(async (path) => ({ path, entries: await entriesOf(path, files) })),
    ),
    registry: packages.length === 0 ? [] : await registryFiles(cargoHome, packages, files),
  }
}

/** Packages of lock files, absolute paths. */
export async function lockedBy(
  locks: readonly string[],
  files: Pick<Files, 'readText'>,
): Promise<readonly LockedPackage[]> {
  const texts = await Promise.all(locks.map((path) => files.readText(path)))
  return texts.flatMap((text) => parseLock(text))
}

async function entriesOf(folder: string, files: Files): Promise<readonly TreeEntry[]> {
  if ((await files.facts(folder))?.kind !== 'directory') return []
  const entries = await files.tree(
    folder,
    (path) => path.split('/')[0]?.startsWith(STAGING) ?? false,
  )
  const filled = new Set(entries.map(({ path }) => path.slice(0, path.lastIndexOf('/'))))
  // A folder comes with what is in it; git calls what lacks an empty one no repository.
  return entries.filter(
    ({ path, kind }) => kind !== 'other' && (kind !== 'directory' || !filled.has(path)),
  )
}

const LINE = /^(\d+):/

/** A line for each file, to see later what is new: `<size>:<time> <absolute path>`. */
export function listingOf({ folders, registry }: KeptFiles, cargoHome: string): readonly string[] {
  const all = [...folders, { path: cargoHome, entries: registry }]
  return all.flatMap(({ path, entries }) =>
    entries.map((entry) => `${entry.sizeBytes}:${entry.modifiedNs} ${join(path, entry.path)}`),
  )
}

/** How much of what is listed now is not in the earlier list, as it is or at all; a file without content counts too. */
export function newsIn(now: readonly string[], then: readonly string[]): NewFiles {
  const known = new Set(then)
  const sizeOf = (line: string): number => Number.parseInt(LINE.exec(line)?.[1] ?? '0', 10) + FILE
  const sum = (lines: readonly string[]): number =>
    lines.reduce((bytes, line) => bytes + sizeOf(line), 0)
  return { bytes: sum(now), newBytes: sum(now.filter((line) => !known.has(line))) }
}

interface NewFiles {
  readonly bytes: number
  readonly newBytes: number
}

/** What a file costs without its content. */
const FILE = 512
