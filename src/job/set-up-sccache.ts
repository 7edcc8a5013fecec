import type { Runner } from '../runner/ports.ts'
import { listEntries } from '../sccache/archive.ts'
import { describeFailedStart } from '../sccache/failure.ts'
import { cacheFolderOf, type RunningServer, startServer } from '../sccache/server.ts'
import type { Places } from './places.ts'

interface SccacheSetUp {
  readonly sccache: string
  readonly rustc: string
  readonly capBytes: number
  readonly places: Places
}

/**
 * Starts and probes the server; `undefined` when the job has to do without, which one warning says.
 */
export async function setUpSccache(
  { sccache, rustc, capBytes, places }: SccacheSetUp,
  { files, commands, job, log }: Pick<Runner, 'files' | 'commands' | 'job' | 'log'>,
): Promise<RunningServer | undefined> {
  const server = await startServer({ sccache, rustc, capBytes }, { files, commands, job })
  if (server.kind === 'failed') {
    log.warning(describeFailedStart(server.reason))
    return undefined
  }
  const folder = cacheFolderOf(job.context.temp)
  await listEntries({ folder, listPath: places.archiveList }, files)
  const where = server.storage.kind === 'archive' ? folder : `your store (${server.storage.name})`
  log.info(
    `sccache ${server.version} is running and has compiled a probe; it keeps things in ${where}.`,
  )
  return server
}
