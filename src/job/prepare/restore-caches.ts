import { historyKeys } from '../../history/identity.ts'
import type { CacheRestore } from '../../runner/github-ports.ts'
import type { Runner } from '../../runner/ports.ts'
import { describeRestore, restoreArchive } from '../../sccache/archive.ts'
import { type ArchiveKeys, archiveKeys } from '../../sccache/archive-keys.ts'
import { cacheFolderOf } from '../../sccache/server.ts'
import { chooseStorage } from '../../sccache/storage.ts'
import { markOf } from '../../snapshot/keys.ts'
import type { JobRecord } from '../../timing/job-record.ts'
import type { Inputs } from '../inputs.ts'
import { type Reads, readable } from '../look/publishing.ts'
import type { Places } from '../places.ts'

interface CachesRequest {
  readonly inputs: Inputs
  readonly identity: JobRecord['job']
  readonly places: Places
  readonly decision: string
  /** All of `rustc -vV`, which is in the archive's key; `undefined` when there is no archive to restore. */
  readonly rustc: string | undefined
  readonly reads: Reads
}

export interface RestoredCaches {
  readonly historyKey: string
  readonly historyPrefix: string
  /** Absent where sccache keeps nothing with us. */
  readonly archiveKey?: string
  readonly archivePrefix?: string
  /** What restoring sccache's archive took. */
  readonly archiveMs: number
  readonly record: JobRecord['cache']
}

type CachePorts = Pick<Runner, 'cache' | 'files' | 'job' | 'log' | 'clock'>

/** Brings the history and sccache's folder of earlier runs; both may fail, neither matters to the build. */
export async function restoreCaches(
  request: CachesRequest,
  ports: CachePorts,
): Promise<RestoredCaches> {
  const { places, identity, inputs } = request
  const history = historyKeys(identity)
  const startedMs = ports.clock.nowMs()
  const timed = async () => {
    const record = await restoreSccacheFolder(request, ports)
    return { record, archiveMs: ports.clock.nowMs() - startedMs }
  }
  const [{ record, archiveMs }] = await Promise.all([
    timed(),
    ports.cache.restore({
      paths: [places.history],
      key: history.key,
      restoreKeys: [history.restorePrefix],
    }),
  ])
  const archive = keysOf(request, ports)
  return {
    historyKey: history.key,
    historyPrefix: history.restorePrefix,
    archiveMs,
    ...(archive === undefined
      ? {}
      : { archiveKey: archive.key, archivePrefix: archive.restoreKeys[0] }),
    record: { mode: inputs.cache, decision: request.decision, ...record },
  }
}

async function restoreSccacheFolder(
  request: CachesRequest,
  ports: CachePorts,
): Promise<Omit<JobRecord['cache'], 'mode'>> {
  const keys = keysOf(request, ports)
  if (keys === undefined) return { restored: '' }
  const folder = cacheFolderOf(ports.job.context.temp)
  const cache = readable(ports.cache, request.reads)
  const restored = await restoreArchive({ folder, keys }, { ...ports, cache })
  const sentence = describeRestore(restored, keys)
  warnOrSay(restored, sentence, ports)
  if (restored.kind !== 'hit') return { restored: sentence }
  return { restored: sentence, restoredKey: restored.key, restoredBytes: restored.sizeBytes }
}

function warnOrSay(restored: CacheRestore, sentence: string, { log }: CachePorts): void {
  if (restored.kind !== 'unavailable') {
    log.info(sentence)
    return
  }
  log.warning(
    `The cache service cannot be used: ${restored.reason}. Building without what earlier runs saved.`,
  )
}

function keysOf(
  { rustc, identity, inputs, reads }: CachesRequest,
  { job }: Pick<Runner, 'job'>,
): ArchiveKeys | undefined {
  if (rustc === undefined) return undefined
  if (chooseStorage(inputs.cacheStore, job.allEnv()).kind === 'theirs') return undefined
  const { context } = job
  return archiveKeys({
    ...{ context, rustc, mark: markOf(context), cell: identity.cell, userKey: inputs.cacheKey },
    ownOnly: reads.from !== 'all',
  })
}
