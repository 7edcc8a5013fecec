import { join } from 'node:path'
import { describeError, FULL_DISK, isFullDisk } from '../runner/errors.ts'
import type { CommandResult, Commands, Files, TreeEntry } from '../runner/ports.ts'
import type { PackRequest, Pressing } from '../runner/tar-ports.ts'

const PACK_LIMIT_MS = 300_000

type TarCommands = Pick<Commands, 'which' | 'run'>

/** By the machine's commands: a job has one tar, and asks for it with each archive. */
const known = new WeakMap<TarCommands, Promise<boolean>>()

/**
 * Whether archives are packed by the machine's tar. GNU's alone is told what to do here: others differ in options and
 * in names that are not ASCII. That of Git for Windows is GNU's, too, and takes a drive for another machine.
 */
export function isGnuTarHere(commands: TarCommands): Promise<boolean> {
  const answer = known.get(commands) ?? askTar(commands)
  known.set(commands, answer)
  return answer
}

async function askTar(commands: TarCommands): Promise<boolean> {
  if ((await commands.which('tar'))?.startsWith('/') !== true) return false
  const { exitCode, stdout } = await commands.run('tar', ['--version'], { timeoutMs: 5_000 })
  return exitCode === 0 && stdout.includes('GNU tar')
}

/** The same programs that GitHub's own cache client wants, or none; `undefined` without a tar, which that client needs. */
export async function compressionHere(commands: TarCommands): Promise<Pressing | undefined> {
  if ((await commands.which('tar')) === undefined) return undefined
  if (!(await isGnuTarHere(commands))) return 'zstd'
  return (await commands.which('zstd')) === undefined ? 'gzip' : 'zstd'
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
  request: PackRequest,
  { files, commands }: { readonly files: Files; readonly commands: Commands },
): Promise<void> {
  if (!(await isGnuTarHere(commands))) return files.packTar(request)
  const { base, entries, to, compression, content } = request
  const list = `${to}.list`
  await files.writeText(list, entries.map(({ path }) => `${path}\0`).join(''))
  const program = compression === 'zstd' ? ZSTD[content] : 'gzip -1'
  const how = ['--format=pax', '--null', '--no-recursion', '--use-compress-program', program]
  const args = ['-cf', to, '-C', base, ...how, '-T', list]
  const { exitCode, stderr } = await commands.run('tar', args, { timeoutMs: PACK_LIMIT_MS })
  await files.remove(list)
  const reason = isFullDisk(stderr) ? FULL_DISK : failureIn(stderr)
  if (exitCode !== 0) throw new Error(`tar could not pack ${base}: ${reason}`)
}

interface ArchiveToUnpack {
  /** Absolute. */
  readonly archive: string
  /** Relative paths that are not wanted from it, with all that is below them. */
  readonly leaveOut: readonly string[]
}

export interface UnpackRequest {
  readonly parts: readonly ArchiveToUnpack[]
  /** An absolute folder, which is made where it is missing. */
  readonly into: string
  readonly compression: Pressing
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
  request: UnpackRequest,
  { files, commands }: { readonly files: Files; readonly commands: Commands },
): Promise<readonly TreeEntry[]> {
  const { parts, into, objectionTo } = request
  const folders = parts.map((_, index) => join(into, PARTS, String(index)))
  await Promise.all(folders.map((folder) => files.makeFolder(folder)))
  try {
    await unpackEach(request, folders, { files, commands })
    const found: TreeEntry[] = []
    for (const folder of folders) {
      const untold: string[] = []
      const entries = await files.tree(folder, undefined, (path) => untold.push(path))
      const objection =
        (untold[0] && `${untold[0]} cannot be looked at`) ??
        objectionToNames(entries) ??
        (await objectionTo(entries, folder))
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

/** What lay in another part's folder would come from there to a place that it was not judged by. */
function objectionToNames(entries: readonly TreeEntry[]): string | undefined {
  const own = entries.find(({ path }) => path.toLowerCase() === PARTS)
  return own && `${own.path} is a name of fast-cargo's own`
}

/** Each part into the folder of its place. Throws when one cannot be unpacked, but not before all have ended. */
async function unpackEach(
  request: UnpackRequest,
  folders: readonly string[],
  ports: { readonly files: Files; readonly commands: Commands },
): Promise<void> {
  const { parts, compression } = request
  if (await isGnuTarHere(ports.commands)) return unpackByTar(request, folders, ports)
  const all = await Promise.allSettled(
    parts.map((part, index) =>
      ports.files.unpackTar({ ...part, into: folders[index] ?? '', compression }),
    ),
  )
  const reasons = all.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  const full = reasons.some((reason) => isFullDisk(describeError(reason)))
  if (reasons.length === 0) return
  const why = full ? FULL_DISK : describeError(reasons[0])
  throw new Error(`it cannot be unpacked: ${why}`, { cause: reasons[0] })
}

async function unpackByTar(
  { parts, compression }: UnpackRequest,
  folders: readonly string[],
  { files, commands }: { readonly files: Files; readonly commands: Commands },
): Promise<void> {
  const results = await Promise.all(
    parts.map(async ({ archive, leaveOut }, index) => {
      const unwanted = `${archive}.leave-out`
      await files.writeText(unwanted, leaveOut.map((path) => `${path}\n`).join(''))
      // Names are names: `debug/f` is not also `x/debug/f`, nor is `[` a wild card.
      const but = ['--anchored', '--no-wildcards', '-X', unwanted]
      const how = ['--no-same-owner', '--use-compress-program', compression, ...but]
      const args = ['-xf', archive, '-b', TAR_RECORD, '-C', folders[index] ?? '', ...how]
      const result = await commands.run('tar', args, { timeoutMs: PACK_LIMIT_MS })
      await files.remove(unwanted)
      return result
    }),
  )
  const failed = results.find(({ exitCode }) => exitCode !== 0)
  if (failed !== undefined) throw new Error(`it cannot be unpacked: ${whyOf(failed, results)}`)
}

function whyOf(failed: CommandResult, results: readonly CommandResult[]): string {
  if (results.some(({ stderr }) => isFullDisk(stderr))) return FULL_DISK
  return failureIn(failed.stderr)
}

/** What tar says in the end, whatever has gone wrong. */
const OUTCOME_ONLY =
  /^tar: (Exiting with failure status|Error is not recoverable|Child (returned status|died))/

/** The line that tells what went wrong. */
function failureIn(stderr: string): string {
  const lines = stderr.trim().split('\n')
  return lines.find((line) => !OUTCOME_ONLY.test(line)) ?? lines[0] ?? ''
}
