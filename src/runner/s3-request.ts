import { setTimeout as wait } from 'node:timers/promises'
import { AwsV4Signer } from 'aws4fetch'
import { type Answer, proxiedFetch } from './proxied-fetch.ts'
import type { S3Store } from './s3-ports.ts'

export interface S3Request {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE'
  /** Of the object; '' for the bucket. */
  readonly name: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Blob | string
  /** An answer of 404 is none, instead of an error. */
  readonly mayLack?: boolean
}

export type S3Answer = Answer

const TRIES = 3
const FIRST_PAUSE_MS = 500
/** A store that asks for more is down. */
const LONGEST_PAUSE_MS = 4_000

/** One signed request, as `insistOnS3`; with the text of the whole answer. */
export function askS3(
  store: S3Store,
  request: S3Request,
): Promise<Pick<S3Answer, 'ok' | 'headers'> & { readonly content: string }> {
  return insistOnS3(store, request, async (answer) => {
    const { ok, headers } = answer
    return { ok, headers, content: await answer.text() }
  })
}

/**
 * What `take` makes of the answer to a signed request. What is busy or breaks off, also while `take` reads, is asked
 * again; throws with the status and the store's own code for every other answer that is no success.
 */
export async function insistOnS3<Taken>(
  store: S3Store,
  request: S3Request,
  take: (answer: S3Answer) => Promise<Taken>,
): Promise<Taken> {
  for (let attempt = 1; ; attempt += 1) {
    const isLast = attempt === TRIES
    const tried = await tryOnce(store, request, take).catch((error: unknown) => {
      if (isLast) throw error
      return undefined
    })
    if (tried?.kind === 'taken') return tried.taken
    if (tried?.kind === 'refused' && (isLast || !tried.isBusy)) throw tried.error
    const asked = tried?.pauseMs ?? FIRST_PAUSE_MS * attempt
    await wait(Math.min(asked, LONGEST_PAUSE_MS))
  }
}

type Tried<Taken> =
  | { readonly kind: 'taken'; readonly taken: Taken; readonly pauseMs?: undefined }
  | Refused

interface Refused {
  readonly kind: 'refused'
  readonly isBusy: boolean
  readonly error: Error
  /** That the store asks for before it is asked again. */
  readonly pauseMs: number | undefined
}

async function tryOnce<Taken>(
  store: S3Store,
  request: S3Request,
  take: (answer: S3Answer) => Promise<Taken>,
): Promise<Tried<Taken>> {
  const answer = await fetchSigned(store, request)
  const { ok, status, headers } = answer
  if (ok || (status === 404 && request.mayLack === true)) {
    return { kind: 'taken', taken: await take(answer) }
  }
  const asked = Number(headers.get('retry-after') ?? Number.NaN) * 1_000
  return {
    kind: 'refused',
    isBusy: status === 429 || status >= 500,
    error: await refusal(answer),
    pauseMs: Number.isNaN(asked) ? undefined : asked,
  }
}

async function fetchSigned(
  store: S3Store,
  { method, name, query = {}, headers = {}, body }: S3Request,
): Promise<S3Answer> {
  const url = urlOf(store, name)
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value)
  const init = { method, ...(body === undefined ? {} : { body }) }
  // The token of a redirect's target would be another one, and what says where it leads is of use.
  const plain = { ...init, redirect: 'manual' } as const
  if (store.credentials === undefined)
    return proxiedFetch(url, { ...plain, headers: { ...headers } })
  const { sessionToken, ...key } = store.credentials
  const signer = new AwsV4Signer({
    ...{ ...key, ...(sessionToken === undefined ? {} : { sessionToken }), region: store.region },
    ...{ ...init, headers: { ...headers }, url: url.href, service: 's3' },
  })
  const signed = await signer.sign()
  return proxiedFetch(signed.url, { ...plain, headers: Object.fromEntries(signed.headers) })
}

function urlOf({ endpoint, bucket, inHost }: S3Store, name: string): URL {
  const path = name.split('/').map(encodeURIComponent).join('/')
  if (!inHost) return new URL(`${endpoint}/${bucket}/${path}`)
  const url = new URL(`${endpoint}/${path}`)
  url.hostname = `${bucket}.${url.hostname}`
  return url
}

async function refusal(answer: S3Answer): Promise<Error> {
  const text = await answer.text().catch(() => '')
  const code = /<Code>(\w{1,60})<\/Code>/.exec(text)?.[1]
  const region = /^[\w-]{1,40}$/.exec(answer.headers.get('x-amz-bucket-region') ?? '')?.[0]
  const said = [
    ...(code === undefined ? [] : [code]),
    ...(region === undefined ? [] : [`the bucket's region is ${region}`]),
  ].join(', ')
  return new Error(`the S3 store answered ${answer.status}${said === '' ? '' : ` (${said})`}`)
}
