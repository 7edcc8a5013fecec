import { getProxyUrl } from '@actions/http-client/lib/proxy'
import { fetch as fetchThrough, ProxyAgent } from 'undici'

export interface Sent {
  readonly method: string
  readonly redirect: 'manual'
  readonly headers: Record<string, string>
  readonly body?: Blob | string
  readonly signal?: AbortSignal
}

/** What is used of an answer. */
export type Answer = Pick<Response, 'ok' | 'status' | 'headers' | 'body' | 'text'>

/** Through the proxy that `@actions/cache` would take; `fetch` by itself knows none. */
export async function proxiedFetch(url: URL, sent: Sent): Promise<Answer> {
  const proxy = getProxyUrl(url)
  if (proxy === undefined) return fetch(url, sent)
  return fetchThrough(url, { ...sent, dispatcher: new ProxyAgent(proxy.href) })
}
