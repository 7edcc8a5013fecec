import { join } from 'node:path'
import { FULL_DISK, isFullDisk } from '../runner/errors.ts'
import type { CommandResult, Commands, Files, TreeEntry } from '../runner/ports.ts'
import type { Manifest } from './manifest.ts'

const PACK_LIMIT_MS = 300_000

export type Compression = Manifest['compression']

/** The same programs that GitHub's own cache client wants; `undefined` without a tar. */
export async function compressionHere(
  commands: Pick<Commands, 'which'>,
): Promise<Compression | undefined> {
  if ((await commands.which('tar')) === undefined) return undefined
  return (await commands.which('zstd')) === undefined ? 'gzip' : 'zstd'
}

interface PackRequest {
  /** Paths are relative to it. */
  readonly base: string
  readonly entries: readonly TreeEntry[]
  /** Absolute path of the archive. */
  readonly to: string
  readonly compression: Compression
  /** `alike`: files that have much in common, in small pieces. */
  readonly content: 'usual' | 'alike'
}

/**
 * What a crate left in several files (its metadata beside and inside its rlib, its object files there
 * and in its incremental data) is found again so far back. Every zstd unpacks that much without being told.
 * That finds long pieces only; a large table of hashes finds short ones, at four times the cost and with
 * 350 MB of memory.
 */
const ZSTD = { usual: 'zstd -T0 -3 --long=27', alike: 'zstd -T1 -1 --zstd=wlog=26,hlog=24' }

/** In units of 512 bytes: as much as a pipe holds. tar's usual 10 kB make it read and write six times as often. */
const TAR_RECORD = '128'

/** Packs files with their times to the nanosecond; hard links stay links. Throws when tar fails. */
export async function packFiles(
  { base, entries, to, compression, content }: PackRequest,
  { files, commands }: { readonly files: Files; readonly commands: Commands },
): Promise<void> {
  const list = `${to}.list`
  await files.writeText(list, entries.map(({ path }) => `${path}\0`).join(''))
  const program = compression === 'zstd' ? ZSTD[content] : 'gzip -1'
  const how = ['--format=pax', '--null', '--no-recursion', '--use-compress-program', program]
  const args = ['-cf', to, '-C', base, ...how, '-T', list]
  const { exitCode, stderr } = await commands.run('tar', args, { timeoutMs: PACK_LIMIT_MS })
  await files.remove(list)
  const reason = isFullDisk(stderr) ? FULL_DISK : lastLine(stderr)
  if (exitCode !== 0) throw new Error(`tar could not pack ${base}: ${reason}`)
}

export interface UnpackRequest {
  /** Absolute paths of the archives. */
  readonly parts: readonly string[]
  /** An absolute folder, which is made where it is missing. */
  readonly into: string
  /** Relative paths that are not wanted, with all that is below them. */
  readonly leaveOut: readonly string[]
  readonly compression: Compression
  /** Why what one of them holds is not to be trusted, a clause. */
  readonly objectionTo: (
    entries: readonly TreeEntry[],
    folder: string,
  ) => Promise<string | undefined>
}

/** Of the archives while they are unpacked, in the folder that all come into. */
const PARTS = '.fast-cargo-parts'

/**
 * Unpacks all parts at once into a folder. Throws when one is damaged, or holds what it must not; the folder is
 * gone then. Returns all that is there, some folders more than once. Each part comes into an empty folder of its own first: tar sees to it that no file is written
 * through a symlink of the same archive, but knows nothing of other archives and their symlinks.
 */
export async function unpackParts(
  { parts, into, leaveOut, compression, objectionTo }: UnpackRequest,
  { files, commands }: { readonly files: Files; readonly commands: Commands },
): Promise<readonly TreeEntry[]> {
  const folders = parts.map((_, index) => join(into, PARTS, String(index)))
  await Promise.all(folders.map((folder) => files.makeFolder(folder)))
  const unwanted = `${parts[0]}.leave-out`
  await files.writeText(unwanted, leaveOut.map((path) => `${path}\n`).join(''))
  const how = ['--no-same-owner', '--use-compress-program', compression, '-X', unwanted]
  const results = await Promise.all(
    parts.map((part, index) =>
      commands.run('tar', ['-xf', part, '-b', TAR_RECORD, '-C', folders[index] ?? into, ...how], {
        timeoutMs: PACK_LIMIT_MS,
      }),
    ),
  )
  await files.remove(unwanted)
  try {
    const failed = results.find(({ exitCode }) => exitCode !== 0)
    if (failed !== undefined) throw new Error(`it cannot be unpacked: ${whyOf(failed, results)}`)
    const found: TreeEntry[] = []
    for (const folder of folders) {
      const entries = await files.tree(folder)
      const objection = await objectionTo(entries, folder)
      if (objection !== undefined) throw new Error(objection)
      found.push(...entries)
    }
    for (const folder of folders) await files.moveInto(folder, into)
    await files.remove(join(into, PARTS))
    return found
  } catch (error) {
    await files.remove(into)
    throw error
  }
}

function whyOf(failed: CommandResult, results: readonly CommandResult[]): string {
  if (results.some(({ stderr }) => isFullDisk(stderr))) return FULL_DISK
  return failed.stderr.trim().split('\n')[0] ?? ''
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? ''
}
