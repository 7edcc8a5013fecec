import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Agent, type Dispatcher, EnvHttpProxyAgent, request } from 'undici'
import { TOO_SLOW } from './download-failure.ts'
import { DownloadError, describeError, RefusedError } from './errors.ts'

interface HttpDownload {
  readonly url: URL
  readonly to: string
  /** Until the answer begins. */
  readonly answerMs: number
  /** Between any two pieces of the answer. */
  readonly silenceMs: number
  readonly totalMs: number
  /** More than this is refused. */
  readonly mostBytes?: number
}

const MAX_REDIRECTIONS = 5

/** Ends the request when the server is silent, or when it takes too long in all. */
interface Watch {
  readonly signal: AbortSignal
  readonly heard: (silenceMs: number) => void
  readonly stop: () => void
}

/**
 * One GET into a file, byte for byte as it was sent. Not `fetch`: that one decodes what a server
 * declares as encoded, and knows no proxy. Throws what `judgeFailure` understands.
 */
export async function httpDownload(download: HttpDownload): Promise<void> {
  const dispatcher = dispatcherFor(process.env)
  const watch = startWatch(download)
  try {
    await receive(download, dispatcher, watch)
  } catch (cause) {
    throw watch.signal.aborted ? watch.signal.reason : cause
  } finally {
    watch.stop()
    await dispatcher.destroy()
  }
}

/** `HTTPS_PROXY` and its like, as the runner sets them behind a proxy. */
export function dispatcherFor(env: NodeJS.ProcessEnv): Dispatcher {
  const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']
  return names.some((name) => env[name]) ? new EnvHttpProxyAgent() : new Agent()
}

function startWatch({ answerMs, totalMs }: HttpDownload): Watch {
  const aborter = new AbortController()
  const endAfter = (ms: number, what: string): NodeJS.Timeout =>
    setTimeout(() => aborter.abort(tooSlow(`${what} within ${(ms / 1000).toFixed(1)} s`)), ms)
  const whole = endAfter(totalMs, 'not complete')
  let silence = endAfter(answerMs, 'no answer')
  return {
    signal: aborter.signal,
    heard: (silenceMs) => {
      clearTimeout(silence)
      silence = endAfter(silenceMs, 'nothing more came')
    },
    stop: () => {
      clearTimeout(whole)
      clearTimeout(silence)
    },
  }
}

async function receive(
  { url, to, silenceMs, mostBytes = Infinity }: HttpDownload,
  dispatcher: Dispatcher,
  { signal, heard }: Watch,
): Promise<void> {
  const { statusCode, headers, body } = await request(url, {
    dispatcher,
    signal,
    maxRedirections: MAX_REDIRECTIONS,
    headers: { 'user-agent': 'fast-cargo', accept: '*/*', ...credentials(url) },
  })
  if (statusCode !== 200) {
    body.on('error', () => undefined).destroy()
    throw new DownloadError(`HTTP ${statusCode}`, { status: statusCode })
  }
  let received = 0
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      heard(silenceMs)
      received += chunk.length
      if (received > mostBytes) throw new RefusedError(`it has more than ${mostBytes} bytes`)
      yield chunk
    }
  }
  try {
    await pipeline(body, counted, createWriteStream(to), { signal })
  } catch (cause) {
    if (cause instanceof RefusedError) throw cause
    const whole = headers['content-length'] ?? 'unknown'
    throw new DownloadError(`cut off after ${received} of ${whole} bytes: ${describeError(cause)}`)
  }
}

function tooSlow(message: string): Error {
  return Object.assign(new Error(message), { code: TOO_SLOW })
}

function credentials({ username, password }: URL): Record<string, string> {
  if (username === '') return {}
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` }
}
