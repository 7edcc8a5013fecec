import { DownloadError, FULL_DISK, isFullDisk } from './errors.ts'

/** What a failed download means for the next one. */
interface Judgement {
  readonly what: string
  /** Trying the same once more may help. */
  readonly again: boolean
  /** The server cannot be reached: asking it for anything else would only cost time. */
  readonly unreachable: boolean
}

/** How the time limits of a download name themselves. */
export const TOO_SLOW = 'FAST_CARGO_TOO_SLOW'

const UNREACHABLE: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the host name cannot be looked up',
  ECONNREFUSED: 'connection refused',
  ENETUNREACH: 'network unreachable',
  EHOSTUNREACH: 'host unreachable',
}

const LOST = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']

/** Judges what `httpDownload` threw. */
export function judgeFailure(thrown: unknown): Judgement {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  if (isFullDisk(message)) return { what: FULL_DISK, again: false, unreachable: false }
  if (thrown instanceof DownloadError) {
    const { status } = thrown
    const again = status === undefined || status >= 500 || status === 429
    return { what: message, again, unreachable: false }
  }
  const code = codeOf(thrown)
  if (code === TOO_SLOW) return { what: message, again: false, unreachable: true }
  const words = UNREACHABLE[code]
  if (words !== undefined) return { what: words, again: false, unreachable: true }
  if (LOST.includes(code)) return { what: 'connection lost', again: true, unreachable: false }
  return { what: message, again: false, unreachable: false }
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
}
