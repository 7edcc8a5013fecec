import { join } from 'node:path'
import type { Commands, Files } from '../../runner/ports.ts'
import { CommandFailed } from './bench.ts'

interface StorePorts {
  readonly files: Files
  readonly commands: Commands
}

/** An sccache of the benchmark's own: its server, its store, nothing of the user's. */
export interface SccacheStore {
  /** For every command that is to use it. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stop: () => Promise<void>
}

/** Longer than a build without a compilation; ends a server that a cancelled benchmark left. */
const IDLE_SECONDS = '1800'

/** Starts a server with the store in `folder`, which is made where it is missing. Throws where it does not start. */
export async function startStore(
  {
    sccache,
    folder,
    socket,
  }: { readonly sccache: string; readonly folder: string; readonly socket: string },
  { files, commands }: StorePorts,
): Promise<SccacheStore> {
  const env = {
    SCCACHE_DIR: folder,
    SCCACHE_SERVER_UDS: socket,
    SCCACHE_IDLE_TIMEOUT: IDLE_SECONDS,
    SCCACHE_CACHE_SIZE: '20G',
    SCCACHE_CONF: join(folder, 'no-such-file'),
    SCCACHE_SERVER_PORT: undefined,
    SCCACHE_BUCKET: undefined,
    SCCACHE_REDIS: undefined,
    SCCACHE_GHA_ENABLED: undefined,
  }
  await files.makeFolder(folder)
  const stop = async (): Promise<void> => {
    await commands.run(sccache, ['--stop-server'], { env, timeoutMs: 20_000 })
  }
  await stop() // of a benchmark that was cancelled
  const started = await commands.run(sccache, ['--start-server'], { env, timeoutMs: 20_000 })
  if (started.exitCode !== 0)
    throw new CommandFailed(`sccache did not start: ${started.stderr.trim()}`)
  return { env, stop }
}
