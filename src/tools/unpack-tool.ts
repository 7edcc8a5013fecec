import { join } from 'node:path'
import type { PinnedArchive } from './choose-archive.ts'
import { passed, type Search, type SourceOutcome, type ToolPorts } from './search.ts'
import { versionOf } from './versions.ts'

/** Where a job's own tools lie: what another job of the machine could change is never run from there. */
export function toolFolder(name: string, { job }: Pick<ToolPorts, 'job'>): string {
  return join(job.context.temp, 'fast-cargo', 'tools', name)
}

/** Unpacks a verified archive for this job, if its program runs here. Throws `DownloadError`. */
export async function unpackTool(
  path: string,
  { kind, binary, version, sha256 }: PinnedArchive,
  { tool }: Pick<Search, 'tool'>,
  ports: Pick<ToolPorts, 'downloads' | 'files' | 'commands' | 'job'>,
): Promise<SourceOutcome> {
  const { downloads, files, commands } = ports
  const folder = toolFolder(`${tool}-${version}`, ports)
  await files.remove(folder)
  await files.makeFolder(toolFolder('', ports))
  await files.rename(await downloads.unpack(path, kind), folder)
  const program = join(folder, binary)
  const says = await versionOf(tool, program, commands)
  if (says === version) return { kind: 'found', version, binary: program, sha256 }
  await files.remove(folder)
  return passed(says === undefined ? `its ${tool} does not run here` : `its ${tool} is ${says}`)
}
