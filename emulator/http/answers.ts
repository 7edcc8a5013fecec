import type { Exchange } from './server.ts'

/** The whole body of the request. */
export async function readBody({ request }: Exchange): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The body as a JSON object; `{}` when it is empty or something else. */
export async function readJson(exchange: Exchange): Promise<Record<string, unknown>> {
  return parseObject((await readBody(exchange)).toString())
}

export function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : {}
  } catch {
    return {} // the service then answers as for missing fields
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export interface JsonAnswer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export function answerJson({ response }: Exchange, { status, body, headers }: JsonAnswer): void {
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...headers,
  })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}
