import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { unzipSync } from 'fflate'
import { localCommands } from './commands.ts'
import { DownloadError, FULL_DISK, isFullDisk } from './errors.ts'
import { patiently } from './patiently.ts'

const TAR_TIMEOUT_MS = 60_000

/** Unpacks into a new folder below `scratch`. Throws `DownloadError`. */
export async function unpackArchive(
  archive: string,
  kind: 'tar.gz' | 'zip',
  scratch: string,
): Promise<string> {
  const folder = join(scratch, randomUUID())
  await mkdir(folder, { recursive: true })
  try {
    if (kind === 'zip') unzip(archive, folder)
    else await untar(archive, folder)
    return folder
  } catch (cause) {
    await patiently(() => rm(folder, { recursive: true, force: true }))
    if (cause instanceof DownloadError) throw cause
    throw new DownloadError('the archive cannot be unpacked', { cause })
  }
}

async function untar(archive: string, folder: string): Promise<void> {
  // A relative path: GNU tar takes the colon of `C:\` for a host's name.
  const args = ['-xzf', relative(folder, archive).split(sep).join('/')]
  const options = { cwd: folder, timeoutMs: TAR_TIMEOUT_MS }
  const { exitCode, stderr } = await localCommands().run('tar', args, options)
  if (exitCode === 127) throw new DownloadError('there is no tar here to unpack the archive with')
  if (exitCode === 0) return
  const reason = isFullDisk(stderr) ? FULL_DISK : stderr.trim().split('\n')[0]
  throw new DownloadError(`the archive cannot be unpacked: ${reason}`)
}

/**
 * In this process, since neither `unzip` nor Python need be there. The reader tells no modes, so
 * every file may be run: these archives hold programs. Synchronous writes, because a child that is
 * started while a program's file is open for writing would make that program "busy".
 */
function unzip(archive: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    const path = join(folder, name)
    if (!path.startsWith(folder + sep)) throw new DownloadError(`the archive has a path ${name}`)
    if (name.endsWith('/')) continue
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes, { mode: 0o755 })
  }
}
