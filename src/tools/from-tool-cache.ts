import { fittingArchives, type PinnedArchive } from './choose-archive.ts'
import { findKept } from './kept-archive.ts'
import { passed, type Search, type SourceOutcome, type ToolPorts } from './search.ts'
import { toolFolder, unpackTool } from './unpack-tool.ts'

/**
 * The newest good enough version that an earlier job of this machine downloaded. Any job can write to the
 * tool cache, so that what lies there is verified like a download before anything of it runs.
 */
export async function fromToolCache(search: Search, ports: ToolPorts): Promise<SourceOutcome> {
  const reasons: string[] = []
  for (const archive of fittingArchives(search)) {
    const kept = await findKept(archive, ports)
    if (kept === undefined) continue
    const outcome = await verifyAndUnpack(kept, archive, search, ports)
    if (outcome.kind === 'found') return outcome
    reasons.push(outcome.reason)
  }
  return passed(reasons.join(', ') || 'none there')
}

async function verifyAndUnpack(
  kept: string,
  archive: PinnedArchive,
  search: Search,
  ports: ToolPorts,
): Promise<SourceOutcome> {
  const { files } = ports
  // A copy: what is verified must not be changed before it is unpacked.
  const own = toolFolder(`${search.tool}-from-cache`, ports)
  try {
    await files.makeFolder(toolFolder('', ports))
    await files.copy(kept, own)
    if ((await files.sha256(own)) === archive.sha256) {
      return await unpackTool(own, archive, search, ports)
    }
    return passed(`its ${search.tool} ${archive.version} is not what was pinned`)
  } finally {
    await files.remove(own)
  }
}
