import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { zipSync } from 'fflate'
import { type Dispatcher, request } from 'undici'
import { type ArtifactMethod, artifactCall } from './artifact-call.ts'
import type { Job } from './github-ports.ts'
import { dispatcherFor } from './http-download.ts'

interface Upload {
  readonly name: string
  readonly folder: string
  /** Absolute paths of files in the folder: a few kilobytes. */
  readonly files: readonly string[]
}

interface UploadPorts {
  readonly job: Pick<Job, 'env'>
  /** For all of it. */
  readonly limitMs: number
}

/** Records are worth keeping as long as somebody may still look at the run. */
const KEPT_DAYS = 30
const DAY_MS = 86_400_000

/** What `@actions/artifact` 6 says of itself and of its zips. */
const VERSION = 7
const ZIP = 'application/zip'

/**
 * Uploads files as one artifact, with the requests that `@actions/artifact` sends. That library asks a server
 * that answers something else five times, over half a minute, and cannot be stopped; this asks once. Throws
 * `NoServiceError` where no artifact service answers.
 */
export async function uploadArtifact(upload: Upload, ports: UploadPorts): Promise<void> {
  const dispatcher = dispatcherFor(process.env)
  try {
    await send(upload, ports, dispatcher)
  } finally {
    await dispatcher.destroy()
  }
}

async function send(
  { name, folder, files }: Upload,
  { job, limitMs }: UploadPorts,
  dispatcher: Dispatcher,
): Promise<void> {
  const signal = AbortSignal.timeout(limitMs)
  const zip = await zipped(folder, files)
  const call = (method: ArtifactMethod, message: object) =>
    artifactCall({ method, message: { ...message, name } }, { job, dispatcher, signal })
  try {
    const expiresAt = new Date(Date.now() + keptDays(job) * DAY_MS).toISOString()
    const created = { expires_at: expiresAt, version: VERSION, mime_type: ZIP }
    const { uploadUrl } = await call('CreateArtifact', created)
    await putBlob(uploadUrl, zip, { dispatcher, signal })
    const hash = createHash('sha256').update(zip).digest('hex')
    await call('FinalizeArtifact', { size: String(zip.length), hash: `sha256:${hash}` })
  } catch (cause) {
    if (!signal.aborted) throw cause
    throw new Error(`uploading ${name} took more than ${limitMs / 1000} s`)
  }
}

async function zipped(folder: string, files: readonly string[]): Promise<Uint8Array> {
  const entries = await Promise.all(
    files.map(async (path) => {
      const name = relative(folder, path).replaceAll(sep, '/')
      return [name, new Uint8Array(await readFile(path))] as const
    }),
  )
  return zipSync(Object.fromEntries(entries))
}

/** The repository may keep artifacts for less. */
function keptDays({ env }: Pick<Job, 'env'>): number {
  const most = Number(env('GITHUB_RETENTION_DAYS'))
  return most > 0 ? Math.min(KEPT_DAYS, most) : KEPT_DAYS
}

/** As one piece, which Azure takes of up to some thousand megabytes. */
async function putBlob(
  url: string | undefined,
  zip: Uint8Array,
  through: { readonly dispatcher: Dispatcher; readonly signal: AbortSignal },
): Promise<void> {
  if (url === undefined) throw new Error('the artifact service gave no address to upload to')
  const { statusCode, body } = await request(url, {
    ...through,
    method: 'PUT',
    headers: {
      'content-type': ZIP,
      'user-agent': 'fast-cargo',
      'x-ms-blob-content-type': ZIP,
      'x-ms-blob-type': 'BlockBlob',
      'x-ms-version': '2021-12-02',
    },
    body: Buffer.from(zip),
  })
  await body.dump()
  if (statusCode !== 201) throw new Error(`the upload was answered with HTTP ${statusCode}`)
}
