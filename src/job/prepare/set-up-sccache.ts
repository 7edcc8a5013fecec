import type { Runner } from '../../runner/ports.ts'
import { accessTo, type StoreAccess } from '../../sccache/access.ts'
import { listEntries } from '../../sccache/archive.ts'
import { describeFailedStart } from '../../sccache/failure.ts'
import { cacheFolderOf, type RunningServer, startServer } from '../../sccache/server.ts'
import { chooseStorage } from '../../sccache/storage.ts'
import type { SccacheStore } from '../../timing/job-record.ts'
import type { Inputs } from '../inputs.ts'
import type { Places } from '../places.ts'
import type { JobState } from '../state.ts'

interface SccacheSetUp {
  readonly sccache: { readonly binary: string; readonly version: string }
  readonly rustc: string
  readonly inputs: Pick<Inputs, 'cacheMaxBytes' | 'cacheStore'>
  readonly write: JobState['write']
  readonly places: Places
}

/** A server, and what is to be said of the store that it uses; no store: our archive. */
export interface SccacheInForce extends RunningServer {
  readonly store?: SccacheStore
}

type Ports = Pick<Runner, 'files' | 'commands' | 'job' | 'log'>

/**
 * Starts and probes the server; `undefined` when the job has to do without, which one warning says.
 */
export async function setUpSccache(
  request: SccacheSetUp,
  ports: Ports,
): Promise<SccacheInForce | undefined> {
  const { sccache, rustc, inputs, write, places } = request
  const { files, job, log } = ports
  const { cacheStore } = inputs
  if (cacheStore.kind === 'named' && cacheStore.isUnusable) return undefined
  const env = job.allEnv()
  const storage = chooseStorage(cacheStore, env)
  const access = accessTo({ storage, version: sccache.version, write, env })
  if (access.kind === 'refused') {
    log.warning(describeFailedStart(access.reason))
    return undefined
  }
  const { variables } = access
  const server = await startServer(
    { sccache: sccache.binary, rustc, capBytes: inputs.cacheMaxBytes, storage, variables },
    ports,
  )
  if (server.kind === 'failed') {
    log.warning(describeFailedStart(server.reason))
    return undefined
  }
  const folder = cacheFolderOf(job.context.temp)
  await listEntries({ folder, listPath: places.archiveList }, files)
  const store = storeOf(server, access)
  const where = store === undefined ? folder : `your store (${store.name})`
  log.info(`sccache ${server.version} is running and has compiled a probe; its store is ${where}.`)
  if (store !== undefined) sayAccess(store, access, log)
  return store === undefined ? server : { ...server, store }
}

function storeOf(
  { storage, unwritable }: RunningServer,
  access: Exclude<StoreAccess, { kind: 'refused' }>,
): SccacheStore | undefined {
  if (storage.kind === 'archive') return undefined
  const { name } = storage
  if (access.kind === 'reads') return { name, access: 'reads', reason: access.reason }
  if (unwritable !== undefined) return { name, access: 'cannot write', reason: unwritable }
  return { name, access: 'writes' }
}

function sayAccess(
  { name, access, reason = '' }: SccacheStore,
  given: StoreAccess,
  log: Ports['log'],
): void {
  if (access === 'reads') log.info(`This run only reads from it: ${reason}.`)
  if (access === 'cannot write') {
    log.warning(
      `Your store (${name}) accepts no writes: ${reason}. sccache only reads from it in this job.`,
    )
  }
  if (given.kind === 'writes' && given.note !== undefined) log.info(given.note)
}
