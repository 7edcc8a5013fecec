import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  afterLine,
  atTick,
  TRANSFER_LIMITS,
  type TransferProgress,
  transferStarted,
} from '../../src/runner/transfer-progress.ts'
import { judgeSave, plainReason } from '../../src/runner/transfer-verdict.ts'

const KIB = 1024

/** The state after lines of `@actions/cache`, each at its time in ms. */
function after(lines: readonly (readonly [atMs: number, text: string])[]): TransferProgress {
  return lines.reduce(
    (progress, [atMs, text]) => afterLine(progress, { text, complaint: false }, atMs),
    transferStarted(0),
  )
}

function reasonAt(progress: TransferProgress, nowMs: number, archiveSize = 0): string | undefined {
  return atTick(progress, { nowMs, archiveSize }, TRANSFER_LIMITS).reason
}

test('packing may take minutes, an answer only seconds', () => {
  const packing = after([[0, 'Archive Path: /t/cache.tzst']])
  assert.equal(reasonAt(packing, 500_000), undefined)
  assert.equal(reasonAt(packing, 600_001), 'it took longer than 600 s')
  const asking = afterLine(
    packing,
    { text: '[Request] CreateCacheEntry u', complaint: false },
    500_000,
  )
  assert.equal(reasonAt(asking, 508_000), undefined)
  assert.equal(reasonAt(asking, 508_001), 'no answer within 8 s')
})

test("a download from Azure shows in what the library says, not in the archive's size", () => {
  const download = after([
    [0, '[Request] GetCacheEntryDownloadURL u'],
    [10, 'Archive path: /t/cache.tzst'],
    [5_000, `Received ${300 * KIB} of ${9_000 * KIB} (3.3%), 0.1 MBs/sec`],
  ])
  const { progress, reason } = atTick(download, { nowMs: 5_100, archiveSize: 0 }, TRANSFER_LIMITS)
  assert.equal(reason, undefined)
  assert.equal(reasonAt(progress, 13_000), undefined)
  assert.equal(reasonAt(progress, 13_200), 'moved less than 256 KiB in 8 s')
})

test('once all of an upload is sent, the service has the whole limit to confirm it', () => {
  const upload = after([
    [0, `File Size: ${300 * KIB}`],
    [0, 'Attempting to upload cache located at: /t/cache.tzst'],
    [1_000, `Sent ${290 * KIB} of ${300 * KIB} (96.7%), 0.3 MBs/sec`],
  ])
  const most = atTick(upload, { nowMs: 1_000, archiveSize: 0 }, TRANSFER_LIMITS).progress
  const line = { text: `Sent ${300 * KIB} of ${300 * KIB} (100.0%)`, complaint: false }
  const sent = atTick(
    afterLine(most, line, 8_500),
    { nowMs: 8_500, archiveSize: 0 },
    TRANSFER_LIMITS,
  ).progress
  assert.equal(reasonAt(sent, 16_500), undefined)
  assert.match(reasonAt(sent, 16_501) ?? '', /moved less/)
})

test('a store that puts parts together may take long, as long as it says that it is at work', () => {
  const waiting = (atMs: number) => [atMs, 'Waiting for the store to finish'] as const
  const asked = after([[0, 'Attempting to upload cache'], waiting(1_000)])
  assert.equal(reasonAt(asked, 61_000), undefined)
  assert.equal(reasonAt(asked, 61_001), 'the upload was not finished within 60 s')
  assert.equal(reasonAt(after([waiting(1_000), waiting(61_000)]), 121_000), undefined)
})

test('unpacking after a download has no limit but the total', () => {
  const unpacking = after([
    [0, '[Request] GetCacheEntryDownloadURL u'],
    [10, 'Archive path: /t/cache.tzst'],
    [900, 'Cache Size: ~5 MB (5242880 B)'],
  ])
  assert.equal(reasonAt(unpacking, 300_000), undefined)
  assert.equal(unpacking.archiveBytes, 5_242_880)
})

test('the older service tells its progress by the chunks it begins', () => {
  const upload = after([
    [0, 'Resource Url: http://ghes/_apis/artifactcache/caches'],
    [100, 'Resource Url: http://ghes/_apis/artifactcache/caches/1'],
    [200, 'Uploading chunk of size 33554432 bytes at offset 0 with content range: bytes 0-1/*'],
  ])
  const { progress } = atTick(upload, { nowMs: 300, archiveSize: 0 }, TRANSFER_LIMITS)
  assert.equal(reasonAt(progress, 8_300), undefined)
  assert.match(reasonAt(progress, 8_301) ?? '', /moved less/)
})

test('a quota that is used up, or an entry of the older service, is no outage', () => {
  const quota = after([
    [0, '[Request] CreateCacheEntry u'],
    [
      1,
      'Failed to reserve cache: Error: Failed to CreateCacheEntry: Cache storage quota has been hit.',
    ],
  ])
  assert.equal(judgeSave({ saved: false }, quota).outcome.kind, 'denied')
  const error = 'Unable to reserve cache with key k. More details: Cache already exists.'
  const taken = judgeSave({ error }, after([[0, 'Resource Url: http://ghes/']]))
  assert.deepEqual(taken, { outcome: { kind: 'exists' }, serviceFailed: false })
})

test('reasons are words for people', () => {
  const prefix = 'Failed to restore: Failed to GetCacheEntryDownloadURL: '
  assert.equal(
    plainReason(`${prefix}Unable to make request: ENOTFOUND\nIf you are using self-hosted`),
    'the cache service cannot be reached (ENOTFOUND)',
  )
  assert.equal(
    plainReason(`${prefix}Received non-retryable error: Failed request: (401) Unauthorized: bad`),
    'the cache service answered 401',
  )
  assert.equal(plainReason('Failed to save: something new'), 'something new')
})
