import { answerJson } from './answers.ts'
import type { Exchange } from './server.ts'

const STATUS = {
  already_exists: 409,
  bad_route: 404,
  malformed: 400,
  not_found: 404,
  permission_denied: 403,
  resource_exhausted: 429,
  unauthenticated: 401,
}

export interface TwirpError {
  readonly code: keyof typeof STATUS
  readonly msg: string
  readonly retryAfterSeconds?: number
}

/** Errors are JSON, whatever the encoding of the request. */
export function answerError(exchange: Exchange, error: TwirpError): void {
  const { code, msg, retryAfterSeconds } = error
  answerJson(exchange, {
    status: STATUS[code],
    body: { code, msg },
    ...(retryAfterSeconds === undefined
      ? {}
      : { headers: { 'retry-after': String(retryAfterSeconds) } }),
  })
}
