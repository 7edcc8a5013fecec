import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { describeError } from './errors.ts'
import type { CacheBreaker, CacheStore, JobContext } from './github-ports.ts'
import type { Log } from './ports.ts'
import type { S3Store } from './s3-ports.ts'
import { pathInEntry, withoutBlanks } from './transfer-base.ts'
import { type TransferChildren, transferChildren } from './transfer-children.ts'
import { parseTransferLine, withoutSecrets } from './transfer-lines.ts'
import {
  afterLine,
  atTick,
  TRANSFER_LIMITS,
  type TransferLimits,
  type TransferProgress,
  transferStarted,
} from './transfer-progress.ts'
import {
  NO_SERVICE,
  type TransferRequest,
  type TransferResult,
  TransferResultSchema,
} from './transfer-request.ts'
import { judgeRestore, judgeSave, type Verdict } from './transfer-verdict.ts'
import type { WatchedChild, WatchedEnd } from './watched-child.ts'

interface CacheStoreSettings {
  readonly context: Pick<JobContext, 'actionRoot' | 'temp'>
  readonly log: Pick<Log, 'debug'>
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly limits?: TransferLimits
  /** What stands in for GitHub's cache. */
  readonly store?: S3Store | undefined
}

interface Unavailable {
  readonly kind: 'unavailable'
  readonly reason: string
}

interface Settings extends Required<Omit<CacheStoreSettings, 'store'>> {
  readonly store?: S3Store | undefined
  readonly children: TransferChildren
}

type Asked = Omit<TransferRequest, 'folder' | 'resultPath' | 'endLine' | 'store'>

/**
 * GitHub's cache through `@actions/cache`, or a bucket that stands in for it; each transfer in a child process: that library retries
 * for half a minute and sits on a dead connection for minutes, and only a process can be ended.
 */
export function cacheStore(settings: CacheStoreSettings, breaker: CacheBreaker): CacheStore {
  const given = { env: process.env, limits: TRANSFER_LIMITS, ...settings }
  const complete = { ...given, children: transferChildren(given) }
  const asked = (complete.env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase()
  // It is for GitHub's cache.
  const mode = settings.store === undefined ? asked : ''
  return {
    restore: async ({ paths, key, restoreKeys }) => {
      // The workflow's own `cache-mode`: no failure, so nothing to warn of.
      if (mode === 'none' || mode === 'write-only') return { kind: 'miss' }
      const asked: Asked = {
        kind: 'restore',
        paths: [...paths],
        key,
        restoreKeys: [...restoreKeys],
      }
      return guarded(asked, judgeRestore, complete, breaker)
    },
    find: async ({ paths, key, restoreKeys }) => {
      if (mode === 'none' || mode === 'write-only') return undefined
      const asked: Asked = { kind: 'find', paths: [...paths], key, restoreKeys: [...restoreKeys] }
      const found = await guarded(asked, judgeRestore, complete, breaker)
      return found.kind === 'hit' ? found.key : undefined
    },
    save: async ({ paths, key }) => {
      if (mode === 'none' || mode === 'read') {
        return { kind: 'denied', reason: `the workflow's cache-mode is ${mode}` }
      }
      const asked: Asked = { kind: 'save', paths: [...paths], key, restoreKeys: [] }
      return guarded(asked, judgeSave, complete, breaker)
    },
  }
}

async function guarded<Outcome>(
  asked: Asked,
  judge: (result: TransferResult, progress: TransferProgress) => Verdict<Outcome>,
  settings: Settings,
  breaker: CacheBreaker,
): Promise<Outcome | Unavailable> {
  const { env, log, store } = settings
  if (store === undefined && !env['ACTIONS_RESULTS_URL'] && !env['ACTIONS_CACHE_URL']) {
    breaker.why = NO_SERVICE
    return { kind: 'unavailable', reason: NO_SERVICE }
  }
  if (breaker.serviceFailed) {
    return { kind: 'unavailable', reason: 'the cache service failed earlier in this job' }
  }
  try {
    const { outcome, serviceFailed } = await transferInChild(asked, judge, settings)
    if (serviceFailed) breaker.serviceFailed = true
    const reason = reasonIn(outcome)
    if (serviceFailed || reason === NO_SERVICE) breaker.why = reason
    return outcome
  } catch (error) {
    log.debug(describeError(error))
    return { kind: 'unavailable', reason: describeError(error) }
  }
}

function reasonIn(outcome: unknown): string | undefined {
  if (typeof outcome !== 'object' || outcome === null) return undefined
  return 'reason' in outcome && typeof outcome.reason === 'string' ? outcome.reason : undefined
}

async function transferInChild<Outcome>(
  asked: Asked,
  judge: (result: TransferResult, progress: TransferProgress) => Verdict<Outcome>,
  settings: Settings,
): Promise<Verdict<Outcome | Unavailable>> {
  const { temp } = settings.context
  // Its archive lies in here, so nothing of a transfer that was ended stays behind.
  const folder = join(withoutBlanks(temp, tmpdir()), 'fast-cargo', 'transfers', randomUUID())
  await mkdir(folder, { recursive: true })
  try {
    const paths = asked.paths.map((path) => pathInEntry(path, temp))
    const resultPath = join(folder, 'result.json')
    const { store } = settings
    const given = { ...asked, ...(store === undefined ? {} : { store }) }
    const request = { ...given, paths, folder, resultPath, endLine: randomUUID() }
    const child = settings.children.take(asked.kind)
    const { end, progress } = await watchTransfer(request, child, settings)
    if (end.kind === 'stopped') {
      const outcome = { kind: 'unavailable', reason: end.reason } as const
      return { outcome, serviceFailed: progress.phase !== 'local' }
    }
    const verdict = judge(await readResult(resultPath, end), progress)
    // After a failure the library may still be trying.
    if (verdict.serviceFailed) child.end()
    else settings.children.giveBack(asked.kind, child)
    return verdict
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function watchTransfer(
  request: TransferRequest,
  child: WatchedChild,
  { log, env, limits }: Settings,
): Promise<{ end: WatchedEnd; progress: TransferProgress }> {
  let progress = transferStarted(Date.now())
  const end = await child.ask({
    input: JSON.stringify(request),
    endLine: request.endLine,
    onLine: (line) => {
      const parsed = parseTransferLine(line)
      if (parsed === undefined) return
      const text = withoutSecrets(parsed.text, [env['ACTIONS_RUNTIME_TOKEN'] ?? ''])
      progress = afterLine(progress, { ...parsed, text }, Date.now())
      log.debug(text)
    },
    overdue: () => {
      const tick = atTick(progress, { nowMs: Date.now(), archiveSize: sizeOf(progress) }, limits)
      progress = tick.progress
      return tick.reason
    },
  })
  return { end, progress }
}

function sizeOf({ archivePath }: TransferProgress): number {
  if (archivePath === undefined) return 0
  return statSync(archivePath, { throwIfNoEntry: false })?.size ?? 0
}

async function readResult(
  path: string,
  end: Exclude<WatchedEnd, { kind: 'stopped' }>,
): Promise<TransferResult> {
  try {
    return v.parse(TransferResultSchema, JSON.parse(await readFile(path, 'utf8')))
  } catch {
    const how = end.kind === 'ended' ? `ended with exit code ${end.exitCode}` : 'said it was done'
    return { error: `the transfer ${how} before it had a result` }
  }
}
