import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { judgeFailure } from './download-failure.ts'
import { DownloadError } from './errors.ts'
import { httpDownload } from './http-download.ts'
import type { Downloads } from './ports.ts'
import { unpackArchive } from './unpack.ts'

type DownloadRequest = Parameters<Downloads['download']>[0]

interface Destination {
  readonly url: URL
  readonly to: string
}

/** Before the second and the third try. */
const BACK_OFF_MS = [300, 900]

/** Downloads over HTTP. A server that cannot be reached is not asked again by this process. */
export function httpDownloads(): Downloads {
  const scratch = join(resolve(process.env['RUNNER_TEMP'] ?? tmpdir()), 'fast-cargo', 'downloads')
  const unreachable = new Set<string>()
  return {
    download: (request) => download(request, scratch, unreachable),
    unpack: (archive, kind) => unpackArchive(archive, kind, scratch),
  }
}

async function download(
  request: DownloadRequest,
  scratch: string,
  unreachable: Set<string>,
): Promise<string> {
  const url = new URL(request.url)
  if (unreachable.has(url.host)) {
    throw new DownloadError(`${url.host} could not be reached before`)
  }
  const to = join(scratch, randomUUID())
  await mkdir(scratch, { recursive: true })
  try {
    await downloadWithRetries(request, { url, to })
    return to
  } catch (cause) {
    await rm(to, { force: true })
    if (judgeFailure(cause).unreachable) unreachable.add(url.host)
    throw describeFailure(url, cause)
  }
}

/** All tries share the time until the first answer, so that a sick server costs no more than a dead one. */
async function downloadWithRetries(
  { connectTimeoutMs, totalTimeoutMs }: DownloadRequest,
  { url, to }: Destination,
): Promise<void> {
  const startMs = Date.now()
  for (const backOffMs of [...BACK_OFF_MS, undefined]) {
    const answerMs = connectTimeoutMs - (Date.now() - startMs)
    const totalMs = totalTimeoutMs - (Date.now() - startMs)
    try {
      return await httpDownload({ url, to, answerMs, silenceMs: connectTimeoutMs, totalMs })
    } catch (cause) {
      const isLate = Date.now() - startMs + (backOffMs ?? 0) >= connectTimeoutMs
      if (backOffMs === undefined || isLate || !judgeFailure(cause).again) throw cause
      await wait(backOffMs)
    }
  }
}

/** An address may carry a password: it is shown without. */
function describeFailure({ origin, pathname }: URL, cause: unknown): DownloadError {
  const message = `${origin}${pathname}: ${judgeFailure(cause).what}`
  if (!(cause instanceof DownloadError)) return new DownloadError(message, { cause })
  return new DownloadError(message, cause.status === undefined ? {} : { status: cause.status })
}
