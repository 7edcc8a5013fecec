import { cachedUnits } from '../timing/cached-units.ts'
import type { CargoCommandRecord } from '../timing/command-record.ts'
import type { JobRecord, SnapshotUse } from '../timing/job-record.ts'
import { shorten } from './escape.ts'
import { count } from './markdown.ts'
import { commitOf, runLink, type Script } from './script.ts'

export type CacheVerdict = 'hit' | 'partial hit' | 'miss'

const REASON_LENGTH = 200

/** The job was known to have no use for a snapshot, and had none. */
export function hadNoUse({ cache, commands }: JobRecord): boolean {
  const isNeedless = cache.snapshot?.isNeedless === true
  return isNeedless && commands.every(({ unitCounts }) => (unitCounts?.total ?? 0) === 0)
}

/** What the job had of earlier runs; `undefined` where no snapshot takes part, or would be of any use. */
export function cacheVerdict(record: JobRecord): CacheVerdict | undefined {
  const { snapshot } = record.cache
  if (snapshot === undefined || hadNoUse(record)) return undefined
  if (snapshot.restoredKey === undefined) return 'miss'
  return (snapshot.nearness ?? 'same lock') === 'same lock' ? 'hit' : 'partial hit'
}

/** `Cache hit: snapshot of run 5999, main at 93f8fc9a1, 3 h old; 156 of 156 units from cache`. */
export function cacheWords(script: Script, record: JobRecord): readonly string[] {
  const verdict = cacheVerdict(record)
  const { snapshot } = record.cache
  if (verdict === undefined || snapshot === undefined) return fromSccache(record)
  if (verdict === 'miss') return [missWords(script, snapshot), ...fromSccache(record)]
  const found = script.strong(verdict === 'hit' ? 'Cache hit' : 'Partial cache hit')
  const parts = [snapshotOf(script, snapshot, record.startedAtMs), unitsWords(record)]
  return [`${found}: ${parts.filter((part) => part !== '').join('; ')}`]
}

const FARTHER = {
  'same lock': '',
  'same cell': ' for another Cargo.lock',
  'same job': ' of another cell of the matrix',
  'another job': ' of another job',
} as const

function snapshotOf(script: Script, { savedBy, nearness }: SnapshotUse, nowMs: number): string {
  const which = FARTHER[nearness ?? 'same lock']
  if (savedBy === undefined) return `a snapshot${which} was restored`
  const { runId, branch, commit, atMs } = savedBy
  const at = [
    branch === undefined ? '' : script.code(shorten(branch, 80)),
    commit === undefined ? '' : `at ${commitOf(script, commit)}`,
  ].filter((part) => part !== '')
  const parts = [
    `snapshot${which} from ${runLink(script, runId)}`,
    at.join(' '),
    atMs === undefined || atMs > nowMs ? '' : `${age(nowMs - atMs)} old`,
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function missWords({ strong, text }: Script, { restored }: SnapshotUse): string {
  const reason = restored.replace(/^Nothing restored: /, '').replace(/\.$/, '')
  return `${strong('Cache miss')}: ${text(shorten(reason, REASON_LENGTH))}`
}

function unitsWords(record: JobRecord): string {
  const units = cachedUnits(record)
  if (units === undefined || units.total === 0) return ''
  const silent = record.commands.filter(mayHaveBuilt)
  const rest =
    silent.length === 0
      ? ''
      : `, not counting ${count(silent.length, 'command')} without a timing report`
  return `${units.cached} of ${count(units.total, 'unit')} from cache${rest}`
}

/** Aliases and subcommands: what cargo did for them is not known. */
function mayHaveBuilt({ unitCounts, durationMs = 0 }: CargoCommandRecord): boolean {
  return unitCounts === undefined && durationMs >= 1000
}

function fromSccache({ sccache }: JobRecord): readonly string[] {
  const requests = (sccache?.hits ?? 0) + (sccache?.misses ?? 0)
  if (sccache === undefined || requests === 0) return []
  return [`${sccache.hits} of ${count(requests, 'cacheable crate')} from sccache`]
}

/** `4 min`, `3 h`, `12 days`: nobody plans by the rest. */
function age(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000))
  if (minutes < 90) return `${minutes}\u00a0min`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours}\u00a0h` : `${Math.round(hours / 24)}\u00a0days`
}
