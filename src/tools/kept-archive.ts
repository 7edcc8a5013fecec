import { join } from 'node:path'
import { describeError } from '../runner/errors.ts'
import type { PinnedArchive } from './choose-archive.ts'
import type { Search, ToolPorts } from './search.ts'

/** The name in the tool cache, of all archives. */
const KEPT_AS = 'fast-cargo-archives'

/** The archive is what lies in the tool cache: its digest is pinned, and no program's in it is. */
const FILE = 'archive'

/** The tool cache takes semantic versions only; the letter keeps digits alone from being a number. */
function keptVersion({ version, sha256 }: PinnedArchive): string {
  return `${version}-h${sha256.slice(0, 12)}`
}

/** Absolute path of the archive as an earlier job of this machine left it: not verified. */
export async function findKept(
  archive: PinnedArchive,
  { toolCache, files }: Pick<ToolPorts, 'toolCache' | 'files'>,
): Promise<string | undefined> {
  const folder = await toolCache.find(KEPT_AS, keptVersion(archive))
  if (folder === undefined) return undefined
  const path = join(folder, FILE)
  return (await files.facts(path))?.kind === 'file' ? path : undefined
}

/** For later jobs of the machine; without a tool cache that can be written, they download it again. */
export async function keepArchive(
  downloaded: string,
  archive: PinnedArchive,
  { tool }: Pick<Search, 'tool'>,
  { toolCache, files, log, job }: Pick<ToolPorts, 'toolCache' | 'files' | 'log' | 'job'>,
): Promise<void> {
  const folder = join(job.context.temp, 'fast-cargo', 'tools', `${tool}-archive`)
  try {
    await files.makeFolder(folder)
    await files.copy(downloaded, join(folder, FILE))
    await toolCache.add(folder, KEPT_AS, keptVersion(archive))
  } catch (error) {
    log.info(`${tool} is not kept for later jobs (${describeError(error)}).`)
  } finally {
    await files.remove(folder)
  }
}
