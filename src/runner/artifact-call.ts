import { type Dispatcher, request } from 'undici'
import * as v from 'valibot'
import { DownloadError, describeError, NoServiceError } from './errors.ts'
import type { Job } from './github-ports.ts'

export type ArtifactMethod = 'CreateArtifact' | 'FinalizeArtifact'

interface ArtifactCall {
  readonly method: ArtifactMethod
  /** Names as in the service's proto file, 64-bit numbers as text. */
  readonly message: object
}

interface Connection {
  readonly job: Pick<Job, 'env'>
  readonly dispatcher: Dispatcher
  readonly signal: AbortSignal
}

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/'

/** Answers have a few hundred bytes. */
const MOST_BYTES = 100_000

/** GitHub's gateways say so in an outage, as pages that are no JSON. */
const OUTAGE: readonly number[] = [429, 502, 503, 504]

const Answer = v.object({
  ok: v.optional(v.boolean()),
  msg: v.optional(v.string()),
  signed_upload_url: v.optional(v.string()),
  // How Go's servers write it.
  signedUploadUrl: v.optional(v.string()),
})

/** One call of the artifact service v4. Throws `NoServiceError` where what answers is no such service. */
export async function artifactCall(
  { method, message }: ArtifactCall,
  connection: Connection,
): Promise<{ readonly uploadUrl: string | undefined }> {
  const { status, text } = await ask(method, message, connection)
  const answer = v.safeParse(Answer, objectIn(text))
  if (!answer.success) throw withoutAnswer(status)
  const { ok, msg, signed_upload_url, signedUploadUrl } = answer.output
  if (status !== 200 || ok !== true) {
    const why = msg === undefined ? '' : `: ${msg}`
    throw new DownloadError(`${method} was answered with HTTP ${status}${why}`, { status })
  }
  return { uploadUrl: signed_upload_url ?? signedUploadUrl }
}

function withoutAnswer(status: number): Error {
  if (OUTAGE.includes(status)) {
    return new DownloadError(`the artifact service answered HTTP ${status}`, { status })
  }
  return new NoServiceError(
    `this runner's artifact service does not speak the protocol of GitHub's (HTTP ${status})`,
  )
}

async function ask(
  method: ArtifactMethod,
  message: object,
  { job, ...through }: Connection,
): Promise<{ readonly status: number; readonly text: string }> {
  const token = job.env('ACTIONS_RUNTIME_TOKEN') ?? ''
  const url = new URL(SERVICE + method, job.env('ACTIONS_RESULTS_URL'))
  try {
    const { statusCode, body } = await request(url, {
      ...through,
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'user-agent': 'fast-cargo',
      },
      body: JSON.stringify({ ...runOf(token), ...message }),
    })
    return { status: statusCode, text: await textOf(body) }
  } catch (cause) {
    throw isNowhere(cause)
      ? new NoServiceError(
          `this runner's artifact service cannot be reached (${describeError(cause)})`,
        )
      : cause
  }
}

/** Who asks, as the token of the job says it. */
function runOf(token: string): object {
  const [, payload = ''] = token.split('.')
  const claims = v.safeParse(
    v.object({ scp: v.string() }),
    objectIn(Buffer.from(payload, 'base64url').toString()),
  )
  const scopes = claims.success ? claims.output.scp : ''
  const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(scopes) ?? []
  if (run === undefined) throw new NoServiceError("this runner's token is for no artifact service")
  return { workflow_run_backend_id: run, workflow_job_run_backend_id: job }
}

async function textOf(body: Dispatcher.ResponseData['body']): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > MOST_BYTES) return ''
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** `undefined` for what is no JSON. */
function objectIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isNowhere(cause: unknown): boolean {
  return (
    cause instanceof Error &&
    'code' in cause &&
    ['ECONNREFUSED', 'ENOTFOUND'].includes(String(cause.code))
  )
}
