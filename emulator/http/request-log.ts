import type { Exchange, ServiceName } from './server.ts'

/** One request as it went over the wire. Headers, and with them tokens, are not kept. */
export interface LoggedRequest {
  readonly service: ServiceName
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly key: string | undefined
  readonly version: string | undefined
  /** 0 when the connection ended without an answer. */
  readonly status: number
  readonly receivedBytes: number
  /** Of a file; 0 for every other answer. */
  readonly sentBytes: number
  readonly durationMs: number
  readonly userAgent: string
}

export interface RequestLog {
  readonly requests: readonly LoggedRequest[]
  /** The requests of a service, or of one of its operations. */
  of(service: ServiceName, operation?: string): readonly LoggedRequest[]
  clear(): void
  add(exchange: Exchange, startedMs: number): void
}

export function createRequestLog(): RequestLog {
  const requests: LoggedRequest[] = []
  return {
    requests,
    of: (service, operation) =>
      requests.filter(
        (request) =>
          request.service === service &&
          (operation === undefined || request.operation === operation),
      ),
    clear: () => {
      requests.length = 0
    },
    add: (exchange, startedMs) => requests.push(describe(exchange, startedMs)),
  }
}

function describe({ request, response, url, notes }: Exchange, startedMs: number): LoggedRequest {
  return {
    service: notes.service,
    operation: notes.operation,
    method: request.method ?? 'GET',
    path: url.pathname,
    key: notes.key,
    version: notes.version,
    status: response.headersSent ? response.statusCode : 0,
    receivedBytes: Number(request.headers['content-length'] ?? 0),
    sentBytes: notes.sentBytes ?? 0,
    durationMs: Date.now() - startedMs,
    userAgent: request.headers['user-agent'] ?? '',
  }
}
