/**
 * Where a transfer stands, read off the lines that `@actions/cache` 6.3.0 prints: it has no other
 * way of telling. Lines that another version words differently leave the phase as it is.
 */
export interface TransferProgress {
  readonly phase: 'local' | 'asking' | 'moving' | 'waiting'
  readonly startedMs: number
  /** When this phase began, or in `moving` when enough had last been moved. */
  readonly sinceMs: number
  /** Bytes moved by now, and by `sinceMs`. */
  readonly movedBytes: number
  readonly movedBytesThen: number
  /** The archive of a download, which grows as it comes. */
  readonly archivePath: string | undefined
  readonly archiveBytes: number
  /** HTTP status of the last answer. */
  readonly status: number | undefined
  /** Why no entry could be reserved, as the service said it. */
  readonly refusal: string | undefined
  /** Warnings and errors, in order. */
  readonly complaints: readonly string[]
}

export interface TransferLimits {
  /** For the service to answer a question. */
  readonly answerMs: number
  /** A transfer must move `windowBytes` within any `windowMs`. */
  readonly windowMs: number
  readonly windowBytes: number
  /** For a store that has all of an upload to say that it is done, or still at work. */
  readonly finishMs: number
  /** For all of it, packing and unpacking included. */
  readonly totalMs: number
}

/** What an outage or a dead connection may cost. */
export const TRANSFER_LIMITS: TransferLimits = {
  answerMs: 8_000,
  windowMs: 8_000,
  windowBytes: 256 * 1024,
  finishMs: 60_000,
  totalMs: 600_000,
}

export function transferStarted(nowMs: number): TransferProgress {
  return {
    phase: 'local',
    startedMs: nowMs,
    sinceMs: nowMs,
    movedBytes: 0,
    movedBytesThen: 0,
    archivePath: undefined,
    archiveBytes: 0,
    status: undefined,
    refusal: undefined,
    complaints: [],
  }
}

interface Rule {
  readonly line: RegExp
  readonly apply: (progress: TransferProgress, found: string, nowMs: number) => TransferProgress
}

const RULES: readonly Rule[] = [
  // v2 and v1 of the service
  { line: /^\[Request\] |^Resource Url: /, apply: (p, _, nowMs) => enter(p, 'asking', nowMs) },
  { line: /^\[Response\] - (\d+)/, apply: (p, found) => ({ ...p, status: Number(found) }) },
  { line: /^Archive path: (.*)/i, apply: archiveNamed },
  { line: /^Attempting to upload cache/, apply: (p, _, nowMs) => enter(p, 'moving', nowMs) },
  { line: /^Waiting for the store/, apply: (p, _, nowMs) => enter(p, 'waiting', nowMs) },
  { line: /^(?:Sent|Received) (\d+) of \d+/, apply: (p, found) => moved(p, Number(found)) },
  { line: /^Uploading chunk of size (\d+)/, apply: chunkSent },
  { line: /^Cache Size: .*\((\d+) B\)/, apply: archiveComplete },
  { line: /^File Size: (\d+)/, apply: (p, found) => ({ ...p, archiveBytes: Number(found) }) },
  { line: /^Failed to reserve cache: (.*)/, apply: (p, found) => ({ ...p, refusal: found }) },
]

/** The line without GitHub's `::debug::`; `complaint` says that it was a warning or an error. */
export function afterLine(
  progress: TransferProgress,
  { text, complaint }: { readonly text: string; readonly complaint: boolean },
  nowMs: number,
): TransferProgress {
  if (complaint) return { ...progress, complaints: [...progress.complaints, text] }
  for (const { line, apply } of RULES) {
    const match = line.exec(text)
    if (match !== null) return apply(progress, match[1] ?? '', nowMs)
  }
  return progress
}

function enter(
  progress: TransferProgress,
  phase: TransferProgress['phase'],
  nowMs: number,
): TransferProgress {
  return { ...progress, phase, sinceMs: nowMs, movedBytesThen: progress.movedBytes }
}

/** A save names its archive before it asks, a restore when it has the answer and downloads. */
function archiveNamed(progress: TransferProgress, path: string, nowMs: number): TransferProgress {
  if (progress.phase !== 'asking') return progress
  return { ...enter(progress, 'moving', nowMs), archivePath: path }
}

/** The end of a download; v1 prints it in the middle of an upload too. */
function archiveComplete(
  progress: TransferProgress,
  size: string,
  nowMs: number,
): TransferProgress {
  const sized = { ...progress, archiveBytes: Number(size) }
  return progress.archivePath === undefined ? sized : enter(sized, 'local', nowMs)
}

/** Only v1 prints its chunks, and nothing else while it uploads. */
function chunkSent(progress: TransferProgress, size: string, nowMs: number): TransferProgress {
  const moving = progress.phase === 'moving' ? progress : enter(progress, 'moving', nowMs)
  return moved(moving, moving.movedBytes + Number(size))
}

function moved(progress: TransferProgress, bytes: number): TransferProgress {
  return { ...progress, movedBytes: Math.max(progress.movedBytes, bytes) }
}

/**
 * The state as the clock and the archive's size show it; with a `reason` when a limit is passed.
 * `archiveSize` is the size of the file at `archivePath`, in bytes.
 */
export function atTick(
  progress: TransferProgress,
  { nowMs, archiveSize }: { readonly nowMs: number; readonly archiveSize: number },
  limits: TransferLimits,
): { readonly progress: TransferProgress; readonly reason?: string } {
  if (nowMs - progress.startedMs > limits.totalMs) {
    return { progress, reason: `it took longer than ${seconds(limits.totalMs)}` }
  }
  if (progress.phase === 'local') return { progress }
  const waitedMs = nowMs - progress.sinceMs
  if (progress.phase === 'asking') {
    return waitedMs > limits.answerMs
      ? { progress, reason: unanswered(progress, limits) }
      : { progress }
  }
  if (progress.phase === 'waiting') {
    const reason = `the upload was not finished within ${seconds(limits.finishMs)}`
    return waitedMs > limits.finishMs ? { progress, reason } : { progress }
  }
  const grown = moved(progress, archiveSize)
  const isAllThere = grown.archiveBytes > 0 && grown.movedBytes >= grown.archiveBytes
  const gainedBytes = grown.movedBytes - grown.movedBytesThen
  if (gainedBytes >= limits.windowBytes || (isAllThere && gainedBytes > 0)) {
    return { progress: enter(grown, 'moving', nowMs) }
  }
  if (waitedMs <= limits.windowMs) return { progress: grown }
  const least = `${Math.ceil(limits.windowBytes / 1024)} KiB`
  return { progress: grown, reason: `moved less than ${least} in ${seconds(limits.windowMs)}` }
}

function unanswered({ status }: TransferProgress, { answerMs }: TransferLimits): string {
  const bound = `within ${seconds(answerMs)}`
  if (status === undefined || status < 400) return `no answer ${bound}`
  return `the cache service answered ${status}, and nothing better ${bound}`
}

function seconds(ms: number): string {
  return `${ms / 1000} s`
}
