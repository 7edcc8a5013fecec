import { setTimeout as wait } from 'node:timers/promises'
import { AwsV4Signer } from 'aws4fetch'
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

const TRIES = 3
const FIRST_PAUSE_MS = 500
/** A store that asks for more is down. */
const LONGEST_PAUSE_MS = 4_000

/**
 * One signed request. What is busy or breaks off is asked again; throws with the status and the store's own code for
 * every other answer that is no success.
 */
export async function askS3(store: S3Store, request: S3Request): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetchSigned(store, request).catch((error: unknown) => {
      if (attempt === TRIES) throw error
    })
    if (answer?.ok || (answer?.status === 404 && request.mayLack === true)) return answer
    const isBusy = answer === undefined || answer.status === 429 || answer.status >= 500
    if (!isBusy || (answer !== undefined && attempt === TRIES)) throw await refusal(answer)
    await answer?.body?.cancel()
    const asked = Number(answer?.headers.get('retry-after') ?? Number.NaN) * 1_000
    const pauseMs = Number.isNaN(asked) ? FIRST_PAUSE_MS * attempt : asked
    await wait(Math.min(pauseMs, LONGEST_PAUSE_MS))
  }
}

async function fetchSigned(
  store: S3Store,
  { method, name, query = {}, headers = {}, body }: S3Request,
): Promise<Response> {
  const url = urlOf(store, name)
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value)
  const init = { method, ...(body === undefined ? {} : { body }) }
  // The token of a redirect's target would be another one, and what says where it leads is of use.
  const plain = { ...init, redirect: 'manual' } as const
  if (store.credentials === undefined) return fetch(url, { ...plain, headers: { ...headers } })
  const { sessionToken, ...key } = store.credentials
  const signer = new AwsV4Signer({
    ...{ ...key, ...(sessionToken === undefined ? {} : { sessionToken }), region: store.region },
    ...{ ...init, headers: { ...headers }, url: url.href, service: 's3' },
  })
  const signed = await signer.sign()
  return fetch(signed.url, { ...plain, headers: signed.headers })
}

function urlOf({ endpoint, bucket, inHost }: S3Store, name: string): URL {
  const path = name.split('/').map(encodeURIComponent).join('/')
  if (!inHost) return new URL(`${endpoint}/${bucket}/${path}`)
  const url = new URL(`${endpoint}/${path}`)
  url.hostname = `${bucket}.${url.hostname}`
  return url
}

async function refusal(answer: Response): Promise<Error> {
  const text = await answer.text().catch(() => '')
  const code = /<Code>(\w{1,60})<\/Code>/.exec(text)?.[1]
  const region = /^[\w-]{1,40}$/.exec(answer.headers.get('x-amz-bucket-region') ?? '')?.[0]
  const said = [
    ...(code === undefined ? [] : [code]),
    ...(region === undefined ? [] : [`the bucket's region is ${region}`]),
  ].join(', ')
  return new Error(`the S3 store answered ${answer.status}${said === '' ? '' : ` (${said})`}`)
}
