import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** One request with its answer, and what the request log will say of it. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly notes: ExchangeNotes
}

export interface ExchangeNotes {
  service: ServiceName
  /** What was asked for, in the service's words: `CreateCacheEntry`, `put`, `list comments`. */
  operation: string
  key?: string
  version?: string
  /** Of a file that was sent; the client may have taken less. */
  sentBytes?: number
}

export type ServiceName = 'cache' | 'artifact' | 'blob' | 'identity' | 'rest' | 'mirror' | 'unknown'

export type Answer = (exchange: Exchange) => Promise<void>

/** A server on a loopback port of its own, which it keeps while it refuses connections. */
export interface LoopbackServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  /** Closes the port, as a service that is down: every connection is refused. */
  refuse(): Promise<void>
  /** Opens the same port again. */
  accept(): Promise<void>
}

/** Starts a server; `log` gets each exchange when its connection is done. */
export async function listen(
  answer: Answer,
  log: (exchange: Exchange, startedMs: number) => void,
): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    const exchange = openExchange(request, response)
    const startedMs = Date.now()
    response.once('close', () => log(exchange, startedMs))
    answer(exchange).catch((thrown: unknown) => answerCrash(response, thrown))
  })
  const port = await open(server, 0)
  return {
    origin: `http://127.0.0.1:${port}`,
    refuse: () => close(server),
    accept: async () => {
      if (!server.listening) await open(server, port)
    },
    [Symbol.asyncDispose]: () => close(server),
  }
}

function openExchange(request: IncomingMessage, response: ServerResponse): Exchange {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  return { request, response, url, notes: { service: 'unknown', operation: url.pathname } }
}

function answerCrash(response: ServerResponse, thrown: unknown): void {
  // A client that goes away in the middle of a body is no fault of the emulator.
  if (response.destroyed || response.headersSent) {
    response.destroy()
    return
  }
  response.writeHead(500, { 'content-type': 'text/plain' })
  response.end(`The emulator failed: ${thrown instanceof Error ? thrown.stack : String(thrown)}`)
}

function open(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject)
      const address = server.address()
      if (address === null || typeof address === 'string') return reject(new Error('no port'))
      resolve(address.port)
    })
  })
}

function close(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve()
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
