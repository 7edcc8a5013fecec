import { connect, createServer, type Socket } from 'node:net'
import { type Listening, listenOnLoopback } from '../../__tests__/support/stores/listen.ts'

/** What went through. */
interface Travelled {
  /** How often the client spoke after the store had: a request of HTTP each; of Redis, maybe several. */
  readonly roundTrips: number
  readonly fromStoreBytes: number
  readonly toStoreBytes: number
}

export interface LatencyProxy extends Listening {
  /** Since the proxy started, or since it was asked last. */
  travelled(): Travelled
}

type Counts = { -readonly [Name in keyof Travelled]: number }

const NOTHING: Travelled = { roundTrips: 0, fromStoreBytes: 0, toStoreBytes: 0 }

/**
 * In front of a store, whatever protocol it speaks: each answer, and that a connection is there, is told so much
 * later, as over a long way. What follows an answer at once is no later than it: bandwidth is what it was.
 */
export async function latencyProxy({
  to,
  latencyMs,
}: {
  /** The port of the store. */
  readonly to: number
  readonly latencyMs: number
}): Promise<LatencyProxy> {
  let counts: Counts = { ...NOTHING }
  const count = (name: keyof Counts, by: number): void => {
    counts[name] += by
  }
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const store = connect({ port: to, host: '127.0.0.1', allowHalfOpen: true })
    join(client, store, { latencyMs, count })
  })
  return {
    ...(await listenOnLoopback(server)),
    travelled: () => {
      const since = counts
      counts = { ...NOTHING }
      return since
    },
  }
}

interface Passing {
  readonly latencyMs: number
  readonly count: (name: keyof Counts, by: number) => void
}

function join(client: Socket, store: Socket, { latencyMs, count }: Passing): void {
  // Timers of the same length end in the order in which they began.
  const later = (act: () => void): void => {
    if (latencyMs === 0) act()
    else setTimeout(act, latencyMs)
  }
  const end = (): void => {
    client.destroy()
    store.destroy()
  }
  for (const socket of [client, store]) socket.setNoDelay(true).on('error', end)
  client.on('close', () => store.destroy())
  let isAnswering = true
  store.on('data', (chunk: Buffer) => {
    isAnswering = true
    count('fromStoreBytes', chunk.length)
    later(() => client.write(chunk))
  })
  store.on('end', () => later(() => client.end()))
  later(() => {
    client.on('data', (chunk: Buffer) => {
      if (isAnswering) count('roundTrips', 1)
      isAnswering = false
      count('toStoreBytes', chunk.length)
      store.write(chunk)
    })
    client.on('end', () => store.end())
  })
}
