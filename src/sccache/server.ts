import { dirname, join } from 'node:path'
import { stringify } from 'smol-toml'
import type { Job, JobContext } from '../runner/github-ports.ts'
import type { CommandResult, Commands, Files } from '../runner/ports.ts'
import { whyUnwritable } from './access.ts'
import { clientVariables, isPortNumber, type ServerAddress, socketOf } from './address.ts'
import { withoutPasswords } from './address-secrets.ts'
import { reasonOf } from './failure.ts'
import { probeServer } from './probe.ts'
import { serverVariables } from './server-environment.ts'
import type { SccacheStorage } from './storage.ts'

/** sccache's own limit for its start; ours for the command that waits for it is a little longer. */
const STARTUP_LIMIT_MS = 8_000
const START_COMMAND_LIMIT_MS = 10_000
const STOP_LIMIT_MS = 3_000

interface ServerPorts {
  readonly files: Files
  readonly commands: Commands
  readonly job: Pick<Job, 'allEnv'> & { readonly context: Pick<JobContext, 'os' | 'temp'> }
}

interface ServerRequest {
  /** Absolute path of sccache. */
  readonly sccache: string
  /** Absolute path of the rustc that the job builds with, for the probe. */
  readonly rustc: string
  /** The most that our own cache folder may grow to while the job runs, in bytes. */
  readonly capBytes: number
  readonly storage: SccacheStorage
  /** What the server is told besides: whether it may write, and when it ends by itself. */
  readonly variables?: Readonly<Record<string, string | undefined>> | undefined
}

export interface RunningServer extends ServerAddress {
  readonly kind: 'running'
  readonly version: string
  readonly storage: SccacheStorage
  /** Why it only reads, though it was to write: a clause. */
  readonly unwritable?: string
}

/** `reason` is a clause: `describeFailedStart` makes a sentence of it. */
type StartedServer = RunningServer | { readonly kind: 'failed'; readonly reason: string }

/** The folder that travels as the archive. A fixed path: it is part of the cache entry's identity. */
export function cacheFolderOf(temp: string): string {
  return join(temp, 'fast-cargo', 'sccache-cache')
}

/**
 * Starts a server of this job alone, proves that it compiles and stores, and sets its statistics to
 * zero. Never throws for a server that does not start; nothing of it is left running then.
 */
export async function startServer(
  { sccache, rustc, capBytes, storage, variables }: ServerRequest,
  ports: ServerPorts,
): Promise<StartedServer> {
  const { temp } = ports.job.context
  const confPath = await writeConf(storage, capBytes, ports)
  const address = { binary: sccache, socket: socketOf(ports.job.context), confPath }
  await clearSocket(address, ports)
  const told = { storage, variables }
  const first = await runServer(address, told, ports)
  // One answer 503 of a store would be a whole job without it. Who gave no answer at all is not asked again.
  const again = storage.kind === 'theirs' && first.exitCode !== 0 && !isLate(first)
  const started = again ? await runServer(address, told, ports) : first
  const serverLog = (await ports.files.readText(serverLogOf(temp))) ?? ''
  if (started.timedOut || started.exitCode !== 0) {
    await clearSocket(address, ports)
    await ports.files.writeText(serverLogOf(temp), withoutPasswords(serverLog), 0o600)
    const reason =
      storage.kind === 'theirs' && isLate(started)
        ? noAnswer(storage)
        : reasonOf('sccache --start-server', started, serverLog)
    return { kind: 'failed', reason }
  }
  const folder = join(temp, 'fast-cargo', 'sccache-probe')
  const cacheFolder = cacheFolderOf(temp)
  const probed = await probeServer({ address, rustc, storage, cacheFolder, folder }, ports)
  await ports.files.remove(folder)
  if (probed.kind === 'fails') {
    await clearSocket(address, ports)
    return { kind: 'failed', reason: probed.reason }
  }
  const env = clientVariables(address)
  await ports.commands.run(sccache, ['--zero-stats'], { env, timeoutMs: STOP_LIMIT_MS })
  const unwritable = whyUnwritable(serverLog)
  return {
    ...{ kind: 'running', ...address, version: probed.version, storage },
    ...(unwritable === undefined ? {} : { unwritable }),
  }
}

function isLate({ timedOut, stderr }: CommandResult): boolean {
  return timedOut || stderr.includes('Timed out waiting')
}

/** sccache tries a store again and again until its time is over, and says nothing of why: a wrong password is no error to it. */
function noAnswer({ name }: Extract<SccacheStorage, { kind: 'theirs' }>): string {
  return `your store (${name}) did not let sccache in before its time to start was over. See whether this machine reaches it, and whether its address, user name and password are right`
}

/** With what the variables of the job make it say: it is for the job alone, and goes with it. */
export function serverLogOf(temp: string): string {
  return join(temp, 'fast-cargo', 'sccache.log')
}

/** The start-up limit can only be set in a file. A config file of the user's own is theirs. */
async function writeConf(
  storage: SccacheStorage,
  capBytes: number,
  { files, job }: ServerPorts,
): Promise<string> {
  const theirs = job.allEnv()['SCCACHE_CONF'] ?? ''
  const isByVariables = storage.kind === 'theirs' && storage.settings === undefined
  if (isByVariables && theirs !== '') return theirs
  const { temp } = job.context
  const confPath = join(temp, 'fast-cargo', 'sccache.toml')
  const folder = folderFor(storage, temp)
  const conf = {
    server_startup_timeout_ms: STARTUP_LIMIT_MS,
    ...(folder === undefined ? {} : { cache: { disk: { dir: folder, size: capBytes } } }),
  }
  await files.writeText(confPath, `${stringify(conf)}\n`)
  return confPath
}

/**
 * The settings of a store that the inputs name are in no file and in no step's environment: a server that a
 * client starts again knows nothing of it, and must not take to the user's own folder instead.
 */
function folderFor(storage: SccacheStorage, temp: string): string | undefined {
  if (storage.kind === 'archive') return cacheFolderOf(temp)
  return storage.settings === undefined ? undefined : join(temp, 'fast-cargo', 'sccache-apart')
}

/** A self-hosted runner may still have the server of a job that was cut off. */
async function clearSocket(
  address: ServerAddress,
  { files, commands }: ServerPorts,
): Promise<void> {
  const isPort = isPortNumber(address.socket)
  if (!isPort && (await files.facts(address.socket)) === undefined) return
  const env = clientVariables(address)
  await commands.run(address.binary, ['--stop-server'], { env, timeoutMs: STOP_LIMIT_MS })
  if (!isPort) await files.remove(address.socket)
}

/** It is told where to be and what its store needs. RUNNER_TRACKING_ID stays: GitHub's runner ends it too. */
async function runServer(
  address: ServerAddress,
  { storage, variables }: Pick<RunningServer, 'storage'> & Pick<ServerRequest, 'variables'>,
  { commands, files, job }: ServerPorts,
): Promise<CommandResult> {
  const log = serverLogOf(job.context.temp)
  await files.remove(log)
  // With SCCACHE_LOG=trace it holds the variables of each compilation, and sccache makes it readable by all.
  await files.writeText(log, '', 0o600)
  const env = {
    ...serverVariables(job.allEnv(), storage),
    SCCACHE_IDLE_TIMEOUT: '0',
    ...variables,
    ...clientVariables(address),
    SCCACHE_ERROR_LOG: log,
  }
  return commands.run(address.binary, ['--start-server'], {
    env,
    bare: true,
    cwd: dirname(log),
    timeoutMs: START_COMMAND_LIMIT_MS,
  })
}
