import type { Commands, Files } from '../runner/ports.ts'
import { clientVariables, isPortNumber, type ServerAddress } from './address.ts'
import { reasonOf } from './failure.ts'
import { type LauncherCounts, parseStatistics, type ServerStatistics } from './statistics.ts'

const STATISTICS_LIMIT_MS = 3_000
const STOP_LIMIT_MS = 6_000

interface StoppedServer {
  /** `undefined` when the server was gone already and its counts with it. */
  readonly statistics: ServerStatistics | undefined
  /** A sentence, when there is something to say. */
  readonly note: string | undefined
}

/**
 * Reads the counts and ends the server, by its socket alone. That it is gone is an ordinary case;
 * sccache shows zeros for a server that is not there, so only the stop tells.
 */
export async function stopServer(
  address: ServerAddress,
  { files, commands }: { readonly files: Files; readonly commands: Commands },
): Promise<StoppedServer> {
  const env = clientVariables(address)
  const show = ['--show-stats', '--stats-format=json']
  const shown = await commands.run(address.binary, show, { env, timeoutMs: STATISTICS_LIMIT_MS })
  const stop = { env, timeoutMs: STOP_LIMIT_MS }
  const stopped = await commands.run(address.binary, ['--stop-server'], stop)
  if (!isPortNumber(address.socket)) await files.remove(address.socket)
  if (stopped.exitCode === 0) return { statistics: parseStatistics(shown.stdout), note: undefined }
  const reason = reasonOf('sccache --stop-server', stopped)
  if (!stopped.timedOut && /connect to server/.test(reason)) {
    const note = 'The sccache server had ended before the job did; its counts are lost.'
    return { statistics: undefined, note }
  }
  const statistics = parseStatistics(shown.stdout)
  return { statistics, note: `The sccache server could not be stopped: ${reason}.` }
}

/**
 * A server that died is started again by the next compilation and counts from zero: then it knows
 * of fewer requests than the launcher passed to it. `undefined` when the counts are whole.
 */
export function describeRestart(
  statistics: ServerStatistics | undefined,
  { viaSccache }: LauncherCounts,
): string | undefined {
  if (statistics === undefined || statistics.requests >= viaSccache) return undefined
  const counted = `${statistics.requests} of ${viaSccache} compilations`
  return `The sccache server was restarted while the job ran: the counts cover ${counted}.`
}
