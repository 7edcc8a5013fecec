import { clientVariables } from '../../sccache/address.ts'
import { cacheFolderOf, startServer } from '../../sccache/server.ts'
import { stopServer } from '../../sccache/stop.ts'
import { type Bench, type BenchmarkPorts, CommandFailed } from './bench.ts'
import type { BenchmarkPlaces } from './places.ts'

/** An sccache of the benchmark's own: its server, its store, nothing of the user's. */
export interface SccacheStore {
  /** For every command that is to use it. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stop: () => Promise<void>
}

/** Longer than a build without a compilation; ends a server that a cancelled benchmark left. */
const IDLE_SECONDS = '1800'

/** Nothing is thrown out while a setting is measured. */
const MOST_BYTES = 20_000_000_000

/** The sccache store in use. */
export const liveStore = ({ scratch }: BenchmarkPlaces): string => cacheFolderOf(scratch)

/** Starts and probes a server the way a job does, with what is in the store. Throws where it does not start. */
export async function startStore(
  { places, tools }: Bench,
  ports: BenchmarkPorts,
): Promise<SccacheStore> {
  const os = tools.toolchain.host.includes('windows') ? 'windows' : 'linux'
  const context = { os, temp: places.scratch } as const
  const server = await startServer(
    {
      ...{ sccache: tools.sccache ?? '', rustc: tools.rustc, capBytes: MOST_BYTES },
      ...{ storage: { kind: 'archive' }, variables: { SCCACHE_IDLE_TIMEOUT: IDLE_SECONDS } },
    },
    { ...ports, job: { context, allEnv: () => ports.job.allEnv() } },
  )
  if (server.kind === 'failed') throw new CommandFailed(`sccache did not start: ${server.reason}`)
  const stop = async (): Promise<void> => {
    await stopServer(server, ports)
  }
  return { env: clientVariables(server), stop }
}
