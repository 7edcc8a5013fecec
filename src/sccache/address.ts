import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { JobContext } from '../runner/github-ports.ts'

/** How to reach one sccache server. */
export interface ServerAddress {
  /** The sccache program. */
  readonly binary: string
  /** Path of its Unix socket; on Windows, which has none, a port number in digits. */
  readonly socket: string
  readonly confPath: string
}

/** The kernel's limit for a socket's path is 104 bytes on macOS and 108 on Linux, its end included. */
const LONGEST_SOCKET_PATH = 100

/** A socket (or port) of this job alone: several jobs may run on one machine at once. */
export function socketOf({ os, temp }: Pick<JobContext, 'os' | 'temp'>): string {
  const hash = createHash('sha256').update(temp).digest('hex')
  // From the range that the systems neither reserve nor hand out by themselves.
  if (os === 'windows') return String(20_000 + (Number.parseInt(hash.slice(0, 8), 16) % 12_000))
  const path = join(temp, 'fast-cargo', 'sccache.sock')
  if (Buffer.byteLength(path) <= LONGEST_SOCKET_PATH) return path
  return `/tmp/fast-cargo-${hash.slice(0, 16)}.sock`
}

/** The variables that lead a client to this server, whatever the user's own say. */
export function clientVariables({
  socket,
  confPath,
}: Pick<ServerAddress, 'socket' | 'confPath'>): Readonly<Record<string, string | undefined>> {
  const isPort = isPortNumber(socket)
  return {
    SCCACHE_CONF: confPath,
    SCCACHE_SERVER_UDS: isPort ? undefined : socket,
    SCCACHE_SERVER_PORT: isPort ? socket : undefined,
    // It would make every client open the store by itself.
    SCCACHE_CLIENT_SIDE: undefined,
  }
}

export function isPortNumber(socket: string): boolean {
  return /^\d+$/.test(socket)
}
