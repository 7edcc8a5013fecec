import type { Exchange, ServiceName } from './server.ts'

/** What goes wrong with a request. */
export type Fault =
  /** Answers with this status and nothing useful; with a `body`, as a page that is not JSON. */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly retryAfterSeconds?: number
      readonly body?: string
    }
  /** Takes the request and never answers. */
  | { readonly kind: 'hang' }
  /** Bodies flow at this rate. */
  | { readonly kind: 'slow'; readonly bytesPerSecond: number }
  /** The connection breaks after this many bytes of a download. */
  | { readonly kind: 'truncate'; readonly afterBytes: number }
  /** Nothing follows after this many bytes of a download, and the connection stays open. */
  | { readonly kind: 'stall'; readonly afterBytes: number }
  /** The download has its size, but not its bytes. */
  | { readonly kind: 'wrong-bytes' }
  /** `CreateCacheEntry` answers 200 `{ok: false}`, as for a token that may not write. */
  | { readonly kind: 'write-denied' }

/** A service (`cache`), or one operation of it (`cache:CreateCacheEntry`, `blob:get`). */
export type FaultTarget = ServiceName | `${ServiceName}:${string}`

/** Faults that are on now; they can be changed while jobs run. */
export interface Faults {
  /** With `times`, the fault ends after so many requests. */
  set(target: FaultTarget, fault: Fault, times?: number): void
  /** Ends one fault, or all of them. */
  clear(target?: FaultTarget): void
  /** The fault of this request, which counts as one of its times. */
  take(service: ServiceName, operation: string): Fault | undefined
}

export function createFaults(): Faults {
  const active = new Map<FaultTarget, { fault: Fault; left: number }>()
  return {
    set: (target, fault, times = Number.POSITIVE_INFINITY) => {
      active.set(target, { fault, left: times })
    },
    clear: (target) => {
      if (target === undefined) active.clear()
      else active.delete(target)
    },
    take: (service, operation) => {
      const found = active.get(`${service}:${operation}`) ?? active.get(service)
      if (found === undefined || found.left <= 0) return undefined
      found.left -= 1
      return found.fault
    },
  }
}

/** Whether the fault has taken care of the whole answer; body faults and `write-denied` have not. */
export function faultAnswered(fault: Fault | undefined, exchange: Exchange): boolean {
  if (fault?.kind === 'hang') return true
  if (fault?.kind !== 'status') return false
  const { response, request } = exchange
  // An unread body would keep the connection's next request waiting.
  request.resume()
  response.writeHead(fault.status, {
    'content-type': fault.body === undefined ? 'application/json' : 'text/html',
    ...(fault.retryAfterSeconds === undefined
      ? {}
      : { 'retry-after': String(fault.retryAfterSeconds) }),
  })
  const error = { code: TWIRP_CODE[fault.status] ?? 'internal', msg: 'fault' }
  response.end(fault.body ?? JSON.stringify(error))
  return true
}

const TWIRP_CODE: Readonly<Record<number, string>> = {
  401: 'unauthenticated',
  403: 'permission_denied',
  404: 'not_found',
  429: 'resource_exhausted',
  503: 'unavailable',
}
