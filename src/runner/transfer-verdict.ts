import { FULL_DISK, isFullDisk } from './errors.ts'
import type { CacheRestore, CacheSave } from './github-ports.ts'
import type { TransferProgress } from './transfer-progress.ts'
import type { TransferResult } from './transfer-request.ts'

/** `serviceFailed` tells an outage from trouble on this machine and from a refusal by policy. */
export interface Verdict<Outcome> {
  readonly outcome: Outcome
  readonly serviceFailed: boolean
}

const READ_DENIED = 'cache read denied:'
const WRITE_DENIED = 'cache write denied:'
const QUOTA = 'Cache storage quota has been hit'

/** What a restore came to. `@actions/cache` returns nothing for a miss and for any failure alike. */
export function judgeRestore(
  { restoredKey, error }: TransferResult,
  progress: TransferProgress,
): Verdict<CacheRestore> {
  if (restoredKey !== undefined) {
    const hit = { kind: 'hit', key: restoredKey, sizeBytes: progress.archiveBytes } as const
    return { outcome: hit, serviceFailed: false }
  }
  const complaint = error ?? lastComplaint(progress)
  const isMiss = complaint === undefined || complaint.includes(READ_DENIED)
  if (isMiss) return { outcome: { kind: 'miss' }, serviceFailed: false }
  return unavailable(complaint, progress)
}

/** What a save came to: it returns -1 for everything but success. */
export function judgeSave(
  { saved, error }: TransferResult,
  progress: TransferProgress,
): Verdict<CacheSave> {
  if (saved === true) {
    const outcome = { kind: 'saved', sizeBytes: progress.archiveBytes } as const
    return { outcome, serviceFailed: false }
  }
  // v2's own words for a refusal reach only the debug log; v1's are in what it prints.
  const complaint = progress.refusal ?? error ?? lastComplaint(progress) ?? 'it was not saved'
  if (/\(409\)|already.exists/i.test(complaint)) {
    return { outcome: { kind: 'exists' }, serviceFailed: false }
  }
  if (complaint.includes(WRITE_DENIED)) {
    const reason = complaint.slice(complaint.indexOf(WRITE_DENIED))
    return { outcome: { kind: 'denied', reason }, serviceFailed: false }
  }
  if (complaint.includes(QUOTA)) {
    const reason = 'the storage for caches of this repository is used up'
    return { outcome: { kind: 'denied', reason }, serviceFailed: false }
  }
  return unavailable(complaint, progress)
}

function lastComplaint({ complaints }: TransferProgress): string | undefined {
  return (
    complaints.findLast((line) => /^Failed to (restore|save): /.test(line)) ?? complaints.at(-1)
  )
}

function unavailable(
  complaint: string,
  { phase }: TransferProgress,
): Verdict<{ readonly kind: 'unavailable'; readonly reason: string }> {
  const reason = plainReason(complaint)
  const isOfService = phase !== 'local' && reason !== FULL_DISK
  return { outcome: { kind: 'unavailable', reason }, serviceFailed: isOfService }
}

/** The complaint as a clause for people: what happened, without the names of functions. */
export function plainReason(complaint: string): string {
  if (isFullDisk(complaint)) return FULL_DISK
  const [line = ''] = complaint.split('\n')
  const status = /(?:Failed request: \(|responded with )(\d{3})/.exec(line)?.[1]
  if (status === '429') return 'the cache service answered 429 (too many requests)'
  if (status !== undefined) return `the cache service answered ${status}`
  const network = /Unable to make request: (\w+)|\b(E[A-Z]{5,})\b/.exec(line)
  if (network !== null) return `the cache service cannot be reached (${network[1] ?? network[2]})`
  if (/Incomplete download|^Failed to restore: aborted/.test(line)) return 'the download broke off'
  return line.replace(/^((Error|Failed to \w+|Received non-retryable error): )+/, '')
}
